using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusData.Analyzers;

/// <summary>Checks the constant identifiers with which code asks a collection for a record.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CorpusIdentifierAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a diagnostic that contains the text that its code fix inserts: an identifier or a member.</summary>
    public const string Replacement = "Replacement";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.UnknownIdentifier, Descriptors.NeverFound, Descriptors.HasNamedMember);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("CorpusData.Runtime.CorpusCollection`1") is { } collection
                && start.Compilation.GetTypeByMetadataName("CorpusData.Runtime.Storage.CorpusIdentifiersAttribute") is { } attribute)
            {
                var checker = new QueryChecker(collection, attribute);
                start.RegisterOperationAction(checker.CheckIndexer, OperationKind.PropertyReference);
                start.RegisterOperationAction(checker.CheckCall, OperationKind.Invocation);
            }
        });
    }
}
