using System.ComponentModel;

namespace CorpusData.Runtime.Storage;

/// <summary>
/// The identifiers of a collection, for the analyzer that checks code that uses the collection. Used by generated code.
/// </summary>
/// <param name="identifiers">The identifiers, each on a line of its own.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusIdentifiersAttribute(string identifiers) : Attribute
{
    /// <summary>The identifiers, each on a line of its own, with backslashes and line feeds escaped.</summary>
    public string Identifiers { get; } = identifiers;
}
