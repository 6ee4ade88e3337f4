using System.Runtime.CompilerServices;

namespace CorpusData.Compiler.Parse;

/// <summary>Contains the compilation option of the methods that run for each line or scalar.</summary>
internal static class Compiled
{
    /// <summary>
    /// <c>AggressiveOptimization</c>, which .NET Standard does not define. Without it, the runtime optimizes a method only
    /// after many calls, so most of a corpus would be read by slow code before the build ends.
    /// </summary>
    public const MethodImplOptions AtOnce = (MethodImplOptions)512;
}
