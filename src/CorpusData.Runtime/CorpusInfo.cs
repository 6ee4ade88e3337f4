using System.Collections.ObjectModel;

namespace CorpusData.Runtime;

/// <summary>What a corpus is, as its schema says, and how much is in it.</summary>
public sealed class CorpusInfo
{
    /// <summary>Used by generated code.</summary>
    /// <param name="name">The schema's name.</param>
    /// <param name="sha256">The digest of the content.</param>
    /// <param name="counts">The number of records in each collection, by its name.</param>
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

    /// <summary>The SHA-256 of the schema and the seeds in lower-case hexadecimal, the same on every machine.</summary>
    public string Sha256 { get; }

    /// <summary>The number of records in each collection, by the collection's name.</summary>
    public IReadOnlyDictionary<string, int> Counts { get; }

    /// <summary>The name and version.</summary>
    public override string ToString() => Version is null ? Name : $"{Name} {Version}";
}
