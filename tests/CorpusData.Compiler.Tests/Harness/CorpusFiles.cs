using System.Collections.Immutable;

namespace CorpusData.Compiler.Tests.Harness;

/// <summary>The files of a corpus: what stands in each, by its path below the corpus's folder.</summary>
internal sealed class CorpusFiles
{
    private readonly ImmutableSortedDictionary<string, string> _files;

    private CorpusFiles(ImmutableSortedDictionary<string, string> files) => _files = files;

    /// <summary>No files at all.</summary>
    public static CorpusFiles None { get; } =
        new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>The corpus that most tests start from.</summary>
    public static CorpusFiles News { get; } = Load("news");

    /// <summary>A corpus of one class with a slot of each type.</summary>
    public static CorpusFiles Types { get; } = Load("types");

    public IEnumerable<KeyValuePair<string, string>> All => _files;

    public string this[string path] => _files[path];

    /// <summary>The files as a compilation takes them.</summary>
    /// <param name="documentClass">The class that the project says documents are of.</param>
    public IEnumerable<CorpusFile> ToCorpus(string? documentClass = null) => _files
        .Where(static file => RoleOf(file.Key) is not null)
        .Select(static file => CorpusFile.FromText("/corpus/" + file.Key, file.Key, file.Value, RoleOf(file.Key)!.Value))
        .Select(file => file with { DocumentClass = documentClass });

    /// <summary>Reads a folder of <c>Corpora</c>.</summary>
    public static CorpusFiles Load(string name)
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "Corpora", name);
        CorpusFiles files = None;
        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            string key = Path.GetRelativePath(folder, path).Replace('\\', '/');
            files = files.With(key, new System.Text.UTF8Encoding(false, true).GetString(File.ReadAllBytes(path)));
        }

        return files;
    }

    /// <summary>The corpus with one file put in, or in the place of another.</summary>
    public CorpusFiles With(string path, string content) => new(_files.SetItem(path, content));

    /// <summary>The corpus without a file.</summary>
    public CorpusFiles Without(string path) => new(_files.Remove(path));

    /// <summary>The corpus without the files below a folder.</summary>
    public CorpusFiles WithoutFolder(string folder) =>
        new(_files.RemoveRange(_files.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal))));

    /// <summary>The corpus with other words for some that stand once in a file.</summary>
    public CorpusFiles Edit(string path, string words, string others)
    {
        string[] around = _files[path].Split(words);
        Assert.True(around.Length == 2, $"'{words}' stands {around.Length - 1} times in {path}.");
        return With(path, string.Join(others, around));
    }

    // A file below 'items' is one that the project names.
    private static CorpusRole? RoleOf(string path) =>
        path.StartsWith("items/schema/", StringComparison.Ordinal) ? CorpusRole.Schema
        : path.StartsWith("items/", StringComparison.Ordinal) ? CorpusRole.Seed
        : CorpusLayout.RoleOf(path);

    /// <summary>The corpus after an edit of the schema's root file.</summary>
    public CorpusFiles EditSchema(string words, string others) => Edit("schema/corpus.yaml", words, others);
}
