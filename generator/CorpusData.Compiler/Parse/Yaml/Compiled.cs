using System.Runtime.CompilerServices;

namespace CorpusData.Compiler.Parse;

/// <summary>How the methods that run for each line or scalar are compiled.</summary>
internal static class Compiled
{
    /// <summary>
    /// <c>AggressiveOptimization</c>, for which .NET Standard has no name: a build is over before the runtime finds
    /// out by itself which methods are worth it, so that most of a corpus would be read by slow code.
    /// </summary>
    public const MethodImplOptions AtOnce = (MethodImplOptions)512;
}
