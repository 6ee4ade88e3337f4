using CorpusData.Compiler.Check;

namespace CorpusData.Compiler;

/// <summary>The options of a compilation, which a host sets.</summary>
/// <param name="Namespace">The namespace of the generated code.</param>
/// <param name="Check">The limits of the check.</param>
/// <param name="HasDataSections">Whether the C# compiler stores large string literals outside of the limited heap of strings.</param>
public sealed record CorpusOptions(string Namespace, CheckOptions Check, bool HasDataSections)
{
    /// <summary>The namespace of the generated code if the host sets none.</summary>
    public const string DefaultNamespace = "CorpusData";

    /// <summary>The options if the host sets none.</summary>
    public static CorpusOptions Default { get; } = new(DefaultNamespace, CheckOptions.Default, HasDataSections: true);
}
