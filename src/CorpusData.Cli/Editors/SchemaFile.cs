using System.Text;
using CorpusData.Compiler.Check;
using CorpusData.JsonSchema;

namespace CorpusData.Cli.Editors;

/// <summary>The JSON Schema of a corpus.</summary>
internal static class SchemaFile
{
    /// <summary>Returns the file.</summary>
    /// <param name="root">The folder of the corpus.</param>
    /// <param name="corpus">The corpus, whose schema must have no errors.</param>
    public static EditorFile Of(string root, Corpus corpus) => new(
        Path.Combine(root, JsonSchemaEmitter.Output),
        JsonSchemaEmitter.Output,
        Encoding.UTF8.GetBytes(JsonSchemaEmitter.Print(JsonSchemaEmitter.Emit(corpus.Schema, corpus))));
}
