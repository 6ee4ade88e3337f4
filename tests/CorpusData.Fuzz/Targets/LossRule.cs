using CorpusData.Compiler.Check;

namespace CorpusData.Fuzz.Targets;

/// <summary>What must hold for a corpus without an error: nothing of it is lost.</summary>
internal static class LossRule
{
    public static void Check(Corpus corpus)
    {
        foreach (ResolvedUnit unit in corpus.Linked.Units)
        {
            if (unit.Unresolved.Any())
            {
                string target = unit.Unit.References[unit.Unresolved.First()].Value.Target;
                throw new FuzzFault($"'{target}' leads nowhere, and nothing says so.");
            }

            if (unit.Unit.Quotes.FirstOrDefault(quote => corpus.Referred.Locate(unit, quote) is null) is { } quote)
            {
                throw new FuzzFault($"'{quote.Exact}' was not found, and nothing says so.");
            }
        }
    }
}
