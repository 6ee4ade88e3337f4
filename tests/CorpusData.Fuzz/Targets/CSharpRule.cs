using CorpusData.Compiler.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusData.Fuzz.Targets;

/// <summary>What must hold for every emitted file: it parses in the oldest C# that is supported, documentation and all.</summary>
internal static class CSharpRule
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    public static void Check(EmittedFile file)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(file.Text, Options);
        if (tree.GetDiagnostics().FirstOrDefault() is { } finding)
        {
            throw new FuzzFault($"{file.Name} does not parse: {finding}");
        }
    }
}
