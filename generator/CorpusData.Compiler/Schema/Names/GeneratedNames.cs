namespace CorpusData.Compiler.Schema;

/// <summary>
/// The names in generated code that do not come from the schema or from records. Rules reserve them, and emitters write them.
/// </summary>
/// <remarks>A name that begins with <c>_</c> and a letter needs no rule, because <see cref="CSharpName"/> creates no such name.</remarks>
internal static class GeneratedNames
{
    /// <summary>The member of the corpus's static class with the name, version, license and size of the corpus.</summary>
    public const string Info = "Info";

    /// <summary>The type in each collection that enumerates the records.</summary>
    public const string Enumerator = "Enumerator";

    /// <summary>The class, in the class of the data, that contains the value of <see cref="Info"/>.</summary>
    public const string InfoHolder = "_Description";

    /// <summary>The member of the class of the data that reads the rows.</summary>
    public const string Store = "Store";

    /// <summary>The method of a class that creates its parts, which may be of several classes.</summary>
    public const string Create = "Create";

    /// <summary>The method that returns the text of an enum's value.</summary>
    public const string ToText = "ToText";

    /// <summary>The field of a record that contains its row.</summary>
    public const string Row = "_row";

    /// <summary>The method that keeps other assemblies from inheriting a record.</summary>
    public const string Seal = "_Seal";

    // File names do not contain the name that the schema gives to the root class.
    private const string CorpusFiles = "Corpus";
    private const string RowsFiles = "Rows";
    private const string EnumsFiles = "CorpusEnums";
    private const string IdentifiersFiles = "Identifiers";

    /// <summary>The names that members of records cannot have, because every record or collection has them or C# reserves them.</summary>
    public static ICollection<string> Members { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize",
        "Clone", Create, "EqualityContract", "PrintMembers",
    };

    /// <summary>The other members of every collection, whose names named members cannot have.</summary>
    public static ICollection<string> CollectionMembers { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "At", "Contains", "Count", Enumerator, "GetEnumerator", "Item", "TryGet",
    };

    /// <summary>The members of the corpus's static class that are not collections.</summary>
    public static ICollection<string> RootMembers { get; } = [Info];

    /// <summary>The names of files, without their ending, that types cannot have.</summary>
    public static IEnumerable<string> ReservedFiles { get; } = [CorpusFiles, RowsFiles, EnumsFiles];

    /// <summary>The file of the corpus's static class.</summary>
    public static string CorpusFile { get; } = File(CorpusFiles);

    /// <summary>The file of the index of the data.</summary>
    public static string RowsFile { get; } = File(RowsFiles);

    /// <summary>The file of <see cref="InfoHolder"/>.</summary>
    public static string InfoFile { get; } = File(RowsFiles + "." + Info);

    /// <summary>The file with the texts of enums.</summary>
    public static string EnumsFile { get; } = File(EnumsFiles);

    /// <summary>Returns the name of a collection's class for the name of its property.</summary>
    public static string Collection(string property) => property + "Collection";

    /// <summary>Returns the name of the class of the data for the name of the corpus's static class.</summary>
    public static string Rows(string corpusClass) => corpusClass + "Rows";

    /// <summary>Returns the class with the texts of enums for the corpus's static class.</summary>
    public static string Enums(string corpusClass) => corpusClass + "Enums";

    /// <summary>Returns the JSON converter of an enum.</summary>
    public static string EnumConverter(string enumeration) => enumeration + "Converter";

    /// <summary>Returns the field of a record that keeps the decoded value of a property.</summary>
    public static string Cache(string property)
    {
        // Letters of other scripts are kept, because several of them may have the same lowercase letter.
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
