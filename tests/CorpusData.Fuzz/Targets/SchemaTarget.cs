using CorpusData.Compiler.Emit;
using CorpusData.Compiler.Parse;
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
        IEnumerable<ParsedFile> files = InputFiles.Parse(input, "schema/corpus.yaml").Files
            .Where(static file => InputFiles.IsSchema(file.Key))
            .Select(static file => Stages.Parse(file.Key, file.Value));
        SchemaDefinition schema = Stages.Bind(files);
        if (!FindingRule.Check(schema.Findings) && !schema.IsUsable)
        {
            throw new FuzzFault("A schema that cannot be used, and no error.");
        }

        foreach (EmittedFile file in TypeEmitter.Emit(schema, "Fuzz").Concat(CorpusEmitter.EmitCollections(schema, "Fuzz")))
        {
            CSharpRule.Check(file);
        }
    }
}
