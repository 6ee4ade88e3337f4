using System.Text;
using CorpusData.Compiler;
using CorpusData.Compiler.Findings;
using CorpusData.JsonSchema;
using CorpusData.Workspace;

if (args is not [string root] || !Directory.Exists(root))
{
    Console.Error.WriteLine("usage: CorpusData.JsonSchema ROOT, the folder that holds schema/ and seeds/");
    return 2;
}

CorpusCompilation compilation = CorpusWorkspace.Open(root).Compilation;
foreach (Finding finding in compilation.Findings)
{
    string severity = finding.Kind.Severity.ToString().ToLowerInvariant();
    string place = finding.Span is null ? "" : $"{finding.Span}: ";
    Console.Error.WriteLine($"{place}{severity} {finding.Kind.Id}: {finding.Message}");
}

if (compilation.Findings.Any(static finding => finding.Kind.Severity == Severity.Error))
{
    return 1;
}

string text = JsonSchemaEmitter.Print(JsonSchemaEmitter.Emit(compilation.Corpus.Schema, compilation.Corpus));
File.WriteAllText(Path.Combine(root, JsonSchemaEmitter.Output), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
return 0;
