using CorpusData.Compiler;
using CorpusData.Compiler.Emit;
using CorpusData.Compiler.Schema;
using CorpusData.Fuzz.Inputs;

namespace CorpusData.Fuzz.Targets;

/// <summary>The schema binder: a schema is usable or has an error, and one that is usable becomes C#.</summary>
internal sealed class SchemaTarget : IFuzzTarget
{
    public string Name => "schema";

    public IReadOnlyList<string> Seeds { get; } =
    [
        .. SeedFiles.Corpora
            .Select(static corpus => corpus.Where(static file => InputFiles.IsSchema(file.Key)))
            .Select(static files => new InputFiles(files).ToString()),
    ];

    public void Run(string input)
    {
        var compilation = CorpusCompilation.Create(
            InputFiles.Parse(input, "schema/corpus.yaml").ToCorpus().Where(static file => file.Role == CorpusRole.Schema));
        LossRule.Check(compilation);
        SchemaDefinition schema = compilation.Corpus.Schema;
        if (!FindingRule.Check(schema.Findings) && !schema.IsUsable)
        {
            throw new FuzzFault("A schema that cannot be used, and no error.");
        }

        foreach (EmittedFile file in compilation.Emit())
        {
            CSharpRule.Check(file);
        }
    }
}
