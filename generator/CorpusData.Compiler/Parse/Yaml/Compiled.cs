using System.Runtime.CompilerServices;

namespace CorpusData.Compiler.Parse;

/// <summary>Says how methods that run for each line or scalar are compiled.</summary>
internal static class Compiled
{
    /// <summary>
    /// <c>AggressiveOptimization</c>, which .NET Standard does not define. Without it, the runtime optimizes a method only
    /// after many calls, so most of a corpus would be read by slow code before the build ends.
    /// </summary>
    public const MethodImplOptions AtOnce = (MethodImplOptions)512;
}
