using CorpusData.Generator;
using Microsoft.CodeAnalysis;

namespace CorpusData.Analyzers;

/// <summary>What can be wrong with C# code that uses a corpus.</summary>
public static class Descriptors
{
    private const string Category = "CorpusData";

    /// <summary>An indexer that throws whenever it is reached.</summary>
    public static readonly DiagnosticDescriptor UnknownIdentifier = new(
        "CORPUS701",
        "Identifier is not in the corpus",
        "'{0}' is not an identifier of {1}{2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS701"));

    /// <summary>A question whose answer is always no.</summary>
    public static readonly DiagnosticDescriptor NeverFound = new(
        "CORPUS702",
        "Identifier is never found",
        "'{0}' is not an identifier of {1}, so '{2}' is always false{3}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS702"));

    /// <summary>An indexer that a named member can stand for.</summary>
    public static readonly DiagnosticDescriptor HasNamedMember = new(
        "CORPUS703",
        "Record has a named member",
        "'{0}' is the member '{2}' of {1}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS703"));
}
