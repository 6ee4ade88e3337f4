using System.Collections.Immutable;
using System.Composition;
using CorpusData.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusData.CodeFixes;

/// <summary>Replaces <c>collection["id"]</c> with <c>collection.Member</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseNamedMemberCodeFix))]
[Shared]
public sealed class UseNamedMemberCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.HasNamedMember.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties[CorpusIdentifierAnalyzer.Replacement] is { } member
                && root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<BracketedArgumentListSyntax>() is { Parent: { } indexer } brackets
                && !ContainsComment(brackets))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Use the member '{member}'",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(indexer, Member(indexer, member)))),
                        equivalenceKey: nameof(UseNamedMemberCodeFix)),
                    diagnostic);
            }
        }
    }

    // A comment between the brackets would be lost, so the fix is not offered.
    private static bool ContainsComment(BracketedArgumentListSyntax brackets) => brackets
        .DescendantTrivia(brackets.Span)
        .Any(static trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    private static ExpressionSyntax Member(SyntaxNode indexer, string member)
    {
        IdentifierNameSyntax name = SyntaxFactory.IdentifierName(member);
        return indexer is ElementAccessExpressionSyntax access
            ? SyntaxFactory
                .MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, access.Expression, name)
                .WithTrailingTrivia(indexer.GetTrailingTrivia())
            : SyntaxFactory.MemberBindingExpression(name).WithTriviaFrom(indexer);
    }
}
