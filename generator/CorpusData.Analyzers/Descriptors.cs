using CorpusData.Generator;
using Microsoft.CodeAnalysis;

namespace CorpusData.Analyzers;

/// <summary>The kinds of findings about C# code that uses a corpus.</summary>
public static class Descriptors
{
    private const string Category = "CorpusData";

    /// <summary>An indexer that always throws, because its identifier is not in the collection.</summary>
    public static readonly DiagnosticDescriptor UnknownIdentifier = new(
        "CORPUS701",
        "Identifier is not in the corpus",
        "'{0}' is not an identifier of {1}{2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS701"));

    /// <summary>A call that always returns false, because its identifier is not in the collection.</summary>
    public static readonly DiagnosticDescriptor NeverFound = new(
        "CORPUS702",
        "Identifier is never found",
        "'{0}' is not an identifier of {1}, so '{2}' always returns false{3}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS702"));

    /// <summary>An indexer that a named member can replace.</summary>
    public static readonly DiagnosticDescriptor HasNamedMember = new(
        "CORPUS703",
        "Record has a named member",
        "The record '{0}' has a named member; write '{1}.{2}'",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS703"));
}
