using System.Collections.Concurrent;
using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusData.Analyzers;

/// <summary>Checks the code that asks a collection for a constant identifier.</summary>
/// <param name="baseClass">The base class of every collection.</param>
/// <param name="attribute">The attribute that contains the identifiers of a collection.</param>
internal sealed class QueryChecker(INamedTypeSymbol baseClass, INamedTypeSymbol attribute)
{
    // The classes that code has asked for a constant identifier; null for a class whose identifiers are unknown.
    private readonly ConcurrentDictionary<INamedTypeSymbol, CollectionIdentifiers?> _collections =
        new(SymbolEqualityComparer.Default);

    /// <summary>Checks <c>collection["id"]</c>.</summary>
    public void CheckIndexer(OperationAnalysisContext context)
    {
        var indexer = (IPropertyReferenceOperation)context.Operation;
        if (Read(indexer.Instance, indexer.Property, indexer.Arguments) is not { } query)
        {
            return;
        }

        if (!query.Collection.Contains(query.Identifier))
        {
            string? nearest = query.Collection.NearestTo(query.Identifier);
            Report(context, Descriptors.UnknownIdentifier, query, nearest, Clause(nearest));
        }
        else if (query.Collection.MemberOf(query.Identifier, indexer.Property.Type) is { } member)
        {
            Report(context, Descriptors.HasNamedMember, query, member, member);
        }
    }

    /// <summary>Checks <c>collection.TryGet("id", out …)</c> and <c>collection.Contains("id")</c>.</summary>
    public void CheckCall(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name is "TryGet" or "Contains"
            && Read(call.Instance, call.TargetMethod, call.Arguments) is { } query
            && !query.Collection.Contains(query.Identifier))
        {
            string? nearest = query.Collection.NearestTo(query.Identifier);
            Report(context, Descriptors.NeverFound, query, nearest, call.TargetMethod.Name, Clause(nearest));
        }
    }

    private Query? Read(IOperation? receiver, ISymbol member, ImmutableArray<IArgumentOperation> arguments) =>
        receiver?.Type is INamedTypeSymbol type
        && SymbolEqualityComparer.Default.Equals(member.OriginalDefinition.ContainingType, baseClass)
        && arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0)?.Value is { } value
        && value.ConstantValue is { HasValue: true, Value: string identifier }
        && value.Syntax.FirstAncestorOrSelf<ArgumentSyntax>() is { } argument
        && _collections.GetOrAdd(type, read => CollectionIdentifiers.Read(read, attribute)) is { } collection
            ? new Query(collection, identifier, argument.Expression)
            : null;

    private static void Report(
        OperationAnalysisContext context,
        DiagnosticDescriptor descriptor,
        Query query,
        string? replacement,
        params string[] details) => context.ReportDiagnostic(Diagnostic.Create(
            descriptor,
            query.Argument.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(CorpusIdentifierAnalyzer.Replacement, replacement),
            [Excerpt.Printable(Excerpt.Short(query.Identifier)), query.Collection.DisplayName, .. details]));

    private static string Clause(string? nearest) => Excerpt.Printable(Suggestion.Clause(nearest));

    private sealed record Query(CollectionIdentifiers Collection, string Identifier, ExpressionSyntax Argument);
}
