namespace CorpusData.Compiler.Schema;

/// <summary>The names in generated code that no schema and no record gives: what rules reserve and emitters write.</summary>
/// <remarks>A name that begins with <c>_</c> and a letter needs no rule: <see cref="CSharpName"/> makes no such name.</remarks>
internal static class GeneratedNames
{
    /// <summary>The member of the corpus's static class that says what the corpus is.</summary>
    public const string Info = "Info";

    /// <summary>The type in each collection by which its records are enumerated.</summary>
    public const string Enumerator = "Enumerator";

    /// <summary>The class, in the class of the data, that contains the value of <see cref="Info"/>.</summary>
    public const string InfoHolder = "_Description";

    /// <summary>The member of the class of the data that reads the rows.</summary>
    public const string Store = "Store";

    /// <summary>The method of a class that creates its parts, which may be of several classes.</summary>
    public const string Create = "Create";

    /// <summary>The field of a record with its row.</summary>
    public const string Row = "_row";

    /// <summary>The method that keeps other assemblies from inheriting a record.</summary>
    public const string Seal = "_Seal";

    // File names do not contain the name that the schema gives to the root class.
    private const string CorpusFiles = "Corpus";
    private const string RowsFiles = "Rows";
    private const string IdentifiersFiles = "Identifiers";

    /// <summary>What every record and collection has already, or C# does not allow as a member of a record.</summary>
    public static ICollection<string> Members { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize",
        "Clone", Create, "EqualityContract", "PrintMembers",
    };

    /// <summary>What every collection has besides <see cref="Members"/> and its named members.</summary>
    public static ICollection<string> CollectionMembers { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "At", "Contains", "Count", Enumerator, "GetEnumerator", "Item", "TryGet",
    };

    /// <summary>What the corpus's static class has besides its collections.</summary>
    public static ICollection<string> RootMembers { get; } = [Info];

    /// <summary>The names of files, without their ending, that types cannot have.</summary>
    public static IEnumerable<string> ReservedFiles { get; } = [CorpusFiles, RowsFiles];

    /// <summary>The file of the corpus's static class.</summary>
    public static string CorpusFile { get; } = File(CorpusFiles);

    /// <summary>The file of the index of the data.</summary>
    public static string RowsFile { get; } = File(RowsFiles);

    /// <summary>The file of <see cref="InfoHolder"/>.</summary>
    public static string InfoFile { get; } = File(RowsFiles + "." + Info);

    /// <summary>The file with the texts of enums.</summary>
    public static string TextsFile { get; } = File(RowsFiles + ".Texts");

    /// <summary>Returns the class of a collection for the property that the collection is.</summary>
    public static string Collection(string property) => property + "Collection";

    /// <summary>Returns the class of the data for the corpus's static class.</summary>
    public static string Rows(string corpusClass) => corpusClass + "Rows";

    /// <summary>Returns the field of a record that keeps the decoded value of a property.</summary>
    public static string Cache(string property)
    {
        // Letters of other scripts stay as they are, because several of them may have the same small letter.
        char first = property[0];
        string name = "_" + (first is >= 'A' and <= 'Z' ? char.ToLowerInvariant(first) : first) + property.Substring(1);
        return name == Row ? Row + "_" : name;
    }

    /// <summary>Returns the file of a shard.</summary>
    public static string ShardFile(string number) => File(RowsFiles + "." + number);

    /// <summary>Returns the file of a collection's identifiers.</summary>
    public static string IdentifiersFile(string collection) => File(IdentifiersFiles + "." + collection);

    /// <summary>Returns the file of a collection's named members.</summary>
    public static string MembersFile(string collection) => File(CorpusFiles + "." + collection);

    /// <summary>Returns the file for a name without an ending.</summary>
    public static string File(string name) => name + ".g.cs";
}
