using CorpusData.Compiler;
using CorpusData.Compiler.Emit;
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
        var compilation = CorpusCompilation.Create(InputFiles.Parse(input, "schema/corpus.yaml").ToCorpus());
        LossRule.Check(compilation);

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (EmittedFile file in compilation.Emit())
        {
            CSharpRule.Check(file);
            if (!names.Add(file.Name))
            {
                throw new FuzzFault($"Two files are called {file.Name}.");
            }
        }
    }
}
