using System.Collections.Immutable;
using System.Composition;
using CorpusData.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusData.CodeFixes;

/// <summary>Replaces an identifier that is not in the collection with the most similar one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ChangeIdentifierCodeFix))]
[Shared]
public sealed class ChangeIdentifierCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(Descriptors.UnknownIdentifier.Id, Descriptors.NeverFound.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties[CorpusIdentifierAnalyzer.Replacement] is { } nearest
                && root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax argument)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Change to '{nearest}'",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(argument, Literal(nearest, argument)))),
                        equivalenceKey: nameof(ChangeIdentifierCodeFix)),
                    diagnostic);
            }
        }
    }

    private static LiteralExpressionSyntax Literal(string text, ExpressionSyntax instead) => SyntaxFactory
        .LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text))
        .WithTriviaFrom(instead);
}
