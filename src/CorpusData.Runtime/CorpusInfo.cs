using System.Collections.ObjectModel;

namespace CorpusData.Runtime;

/// <summary>The title, version and license of a corpus, from its schema, with its digest and its number of records.</summary>
public sealed class CorpusInfo
{
    /// <summary>Initializes the information about a corpus. Used by generated code.</summary>
    /// <param name="name">The schema's name.</param>
    /// <param name="sha256">The digest of the content.</param>
    /// <param name="counts">The number of records in each collection, by the collection's name.</param>
    public CorpusInfo(string name, string sha256, IReadOnlyDictionary<string, int> counts)
    {
        Name = name;
        Sha256 = sha256;
        Counts = new ReadOnlyDictionary<string, int>(new Dictionary<string, int>(counts));
    }

    /// <summary>The schema's name.</summary>
    public string Name { get; }

    /// <summary>The corpus's title.</summary>
    public string? Title { get; init; }

    /// <summary>The corpus's version.</summary>
    public string? Version { get; init; }

    /// <summary>The license of the content.</summary>
    public string? License { get; init; }

    /// <summary>
    /// The SHA-256 digest of the schema and the seeds, in lowercase hexadecimal. It is the same on every machine.
    /// </summary>
    public string Sha256 { get; }

    /// <summary>The number of records in each collection, by the collection's name.</summary>
    public IReadOnlyDictionary<string, int> Counts { get; }

    /// <summary>Returns the name and version.</summary>
    public override string ToString() => Version is null ? Name : $"{Name} {Version}";
}
