namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler write <c>init</c> accessors where the framework has none.</summary>
internal static class IsExternalInit;
