using System.Collections.Immutable;
using System.Text;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Diagnostics;
using CorpusData.JsonSchema;

if (args is not [string root] || !Directory.Exists(root))
{
    Console.Error.WriteLine("usage: CorpusData.JsonSchema ROOT, the folder that holds schema/ and seeds/");
    return 2;
}

Corpus corpus = CorpusFolder.Compile(root);
ImmutableArray<Diagnostic> diagnostics = CorpusReporter.Report(corpus);
foreach (Diagnostic diagnostic in diagnostics)
{
    string severity = diagnostic.Descriptor.Severity.ToString().ToLowerInvariant();
    string place = diagnostic.Location is null ? "" : $"{diagnostic.Location}: ";
    Console.Error.WriteLine($"{place}{severity} {diagnostic.Descriptor.Id}: {diagnostic.Message}");
}

if (diagnostics.Any(static d => d.Descriptor.Severity == DiagnosticSeverity.Error))
{
    return 1;
}

string text = JsonSchemaEmitter.Print(JsonSchemaEmitter.Emit(corpus.Schema, corpus));
File.WriteAllText(Path.Combine(root, CorpusFolder.Output), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
return 0;
