using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusData.Generator.Tests.Hostile;

/// <summary>The source of the stage that emits: what comes from a schema or a seed is code through one writer only.</summary>
public sealed class OneWriterTests
{
    // What a schema or a seed may have any text in. What has been made a name of C# is none of it.
    private static readonly string[] FreeTexts =
    [
        "Name", "Text", "Description", "Deprecated", "Meaning", "Title", "Version", "License", "Identifier", "SlotName", "Exact", "Value",
        "Prefix", "Suffix", "Default", "Path", "DisplayPath", "Shown", "Digest",
    ];

    // The only ways of such a text into a file: as a literal and as documentation.
    private static readonly string[] Writers = ["Literal", "Summary", "Obsolete"];

    // These make what is written in one literal: rows, and the paragraphs of documentation. One counts characters only.
    private static readonly string[] BehindAWriter =
        ["CSharpWriter.cs", "IncrementalLengths.cs", "RecordDocumentation.cs", "RecordWriter.cs", "RowWriter.cs"];

    private static readonly string Folder = RepositoryRoot.Combine("generator", "CorpusData.Compiler", "Emit");

    public static TheoryData<string> Files =>
    [
        .. Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Where(static path => !BehindAWriter.Contains(Path.GetFileName(path)))
            .Select(static path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void No_text_of_a_corpus_is_put_into_another_but_through_the_writer(string file)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(Folder, file))).GetRoot();

        IEnumerable<string> wrong = root.DescendantNodes()
            .Where(static node => node is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax && FreeTexts.Contains(NameOf(node)))
            .Where(static node => !node.Parent.IsKind(SyntaxKind.SimpleMemberAccessExpression))
            .Where(static node => IsPutIntoText(node) && !IsDescription(node))
            .Concat(root.DescendantNodes().OfType<IdentifierNameSyntax>().Where(static name =>
                name.Identifier.Text is "description" || (name.Identifier.Text is "Description" && name.Parent is InvocationExpressionSyntax)))
            .Where(static node => !node.Ancestors().OfType<InvocationExpressionSyntax>().Any(static call => Writers.Contains(NameOf(call.Expression))))
            .Select(node => $"{file}({node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {node.Parent}");

        Assert.Empty(wrong);
    }

    [Fact]
    public void Nobody_else_begins_a_literal_or_a_comment() => Assert.All(
        Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories).Where(static path => Path.GetFileName(path) != "CSharpWriter.cs"),
        static path =>
        {
            IEnumerable<string> texts = CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot().DescendantTokens()
                .Where(static token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken)
                .Select(static token => token.ValueText)
                .Where(static text => text.Contains("//") || text.Contains("/*") || text.Contains('"'));

            // An empty text, the display of a record whose parts are names and values of C#, and documentation that is inherited.
            Assert.Empty(texts.Except([" ?? \"\"", "$\"", "\");", " }}}}\");", "/// <inheritdoc/>", "json.Value(\"@type\", "]));
        });

    // A sentence that is made for documentation, which no other may take, or for who reads an exception.
    private static bool IsDescription(SyntaxNode node) => node.Ancestors().Any(static ancestor => ancestor
        is MethodDeclarationSyntax { Identifier.Text: "Description" }
        or VariableDeclaratorSyntax { Identifier.Text: "description" }
        or ThrowStatementSyntax);

    private static bool IsPutIntoText(SyntaxNode node) => node.Ancestors()
        .TakeWhile(static ancestor => ancestor is not StatementSyntax and not LambdaExpressionSyntax and not MemberDeclarationSyntax)
        .Any(static ancestor => ancestor is InterpolationSyntax || ancestor.IsKind(SyntaxKind.AddExpression));

    private static string NameOf(SyntaxNode node) => node switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.Text,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.Text,
        IdentifierNameSyntax name => name.Identifier.Text,
        _ => "",
    };
}
