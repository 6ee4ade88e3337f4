using Microsoft.CodeAnalysis;

namespace CorpusData.Generator;

/// <summary>
/// Compiles a corpus as a part of the C# compilation: each file is read, parsed and bound on its own, then all are
/// checked together, and what they say is emitted as C#.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => new CorpusPipeline(context).Register();
}
