using System.Runtime.ExceptionServices;
using CorpusData.Compiler;
using CorpusData.Compiler.Check;

namespace CorpusData.Fuzz.Targets;

/// <summary>What must hold for every compilation: the compiler does not fail, and a corpus without an error loses nothing.</summary>
internal static class LossRule
{
    public static void Check(CorpusCompilation compilation)
    {
        if (compilation.Fault is { } fault)
        {
            ExceptionDispatchInfo.Capture(fault).Throw();
        }

        if (FindingRule.Check(compilation.Findings))
        {
            return;
        }

        Corpus corpus = compilation.Corpus;
        foreach (CheckedUnit unit in corpus.Units)
        {
            if (!unit.Unresolved.IsEmpty)
            {
                string target = unit.Unresolved[0].Site.Value.Target;
                throw new FuzzFault($"'{target}' does not resolve, and nothing says so.");
            }

            if (unit.Bound.Quotes.FirstOrDefault(quote => corpus.Links.Referred.Locate(unit, quote) is null) is { } quote)
            {
                throw new FuzzFault($"'{quote.Exact}' was not found, and nothing says so.");
            }
        }
    }
}
