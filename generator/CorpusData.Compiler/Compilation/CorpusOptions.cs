using CorpusData.Compiler.Check;

namespace CorpusData.Compiler;

/// <summary>What a host sets for a compilation.</summary>
/// <param name="Namespace">The namespace of the generated code.</param>
/// <param name="Check">The limits of the check.</param>
/// <param name="HasDataSections">Whether the C# compiler puts large string literals into the assembly's data, where they have no limit.</param>
public sealed record CorpusOptions(string Namespace, CheckOptions Check, bool HasDataSections)
{
    /// <summary>The namespace of the generated code where the host sets none.</summary>
    public const string DefaultNamespace = "CorpusData";

    /// <summary>What applies where the host sets nothing.</summary>
    public static CorpusOptions Default { get; } = new(DefaultNamespace, CheckOptions.Default, HasDataSections: true);
}
