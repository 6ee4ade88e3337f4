using System.Collections.Immutable;
using System.Text;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Findings;
using CorpusData.JsonSchema;

if (args is not [string root] || !Directory.Exists(root))
{
    Console.Error.WriteLine("usage: CorpusData.JsonSchema ROOT, the folder that holds schema/ and seeds/");
    return 2;
}

Corpus corpus = CorpusFolder.Compile(root);
ImmutableArray<Finding> diagnostics = CorpusReporter.Report(corpus);
foreach (Finding finding in diagnostics)
{
    string severity = finding.Kind.Severity.ToString().ToLowerInvariant();
    string place = finding.Span is null ? "" : $"{finding.Span}: ";
    Console.Error.WriteLine($"{place}{severity} {finding.Kind.Id}: {finding.Message}");
}

if (diagnostics.Any(static d => d.Kind.Severity == Severity.Error))
{
    return 1;
}

string text = JsonSchemaEmitter.Print(JsonSchemaEmitter.Emit(corpus.Schema, corpus));
File.WriteAllText(Path.Combine(root, CorpusFolder.Output), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
return 0;
