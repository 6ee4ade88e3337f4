using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Emit;
using CorpusData.Compiler.Parse;
using CorpusData.Fuzz.Inputs;

namespace CorpusData.Fuzz.Targets;

/// <summary>
/// The whole compiler: what is emitted of any schema and any seeds is C#, and where nothing is wrong nothing is lost.
/// </summary>
internal sealed class CorpusTarget : IFuzzTarget
{
    public string Name => "corpus";

    public IReadOnlyList<string> Seeds { get; } = [.. SeedFiles.Corpora.Select(static files => new InputFiles(files).ToString())];

    public void Run(string input)
    {
        ILookup<bool, ParsedFile> files = InputFiles.Parse(input, "schema/corpus.yaml").Files
            .ToLookup(static file => InputFiles.IsSchema(file.Key), static file => Stages.Parse(file.Key, file.Value));
        Corpus corpus = Stages.Check(Stages.Bind(files[true]), files[false]);
        ImmutableArray<Diagnostic> diagnostics = CorpusReporter.Report(corpus);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            FindingRule.Check(diagnostic);
        }

        if (!diagnostics.Any(static diagnostic => diagnostic.Descriptor.Severity == DiagnosticSeverity.Error))
        {
            CheckNothingIsLost(corpus);
        }

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (EmittedFile file in Stages.Emit(corpus))
        {
            CSharpRule.Check(file);
            if (!names.Add(file.Name))
            {
                throw new FuzzFault($"Two files are called {file.Name}.");
            }
        }
    }
    private static void CheckNothingIsLost(Corpus corpus)
    {
        foreach (ResolvedUnit unit in corpus.Linked.Units)
        {
            foreach (int reference in unit.Unresolved)
            {
                throw new FuzzFault($"'{unit.Unit.References[reference].Value.Target}' leads nowhere, and nothing says so.");
            }

            foreach (QuoteValue quote in unit.Unit.Quotes.Where(quote => corpus.Referred.Locate(unit, quote) is null))
            {
                throw new FuzzFault($"'{quote.Exact}' was not found, and nothing says so.");
            }
        }
    }
}
