using CorpusData.Compiler.Check;
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
        if (!FindingRule.Check(CorpusReporter.Report(corpus)))
        {
            LossRule.Check(corpus);
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
}
