namespace CorpusData.Formats.Tests.Importing;

/// <summary>The schema for an import can be several files that import each other.</summary>
public sealed class SchemaFilesTests : IDisposable
{
    private const string Main = """
        id: https://example.org/news
        name: news
        imports: [linkml:types, corpusdata:core, parts/people]
        classes:
          Corpus:
            tree_root: true
            attributes:
              articles: { range: Article, multivalued: true, inlined: true }
              people: { range: Person, multivalued: true, inlined: true }
          Article:
            attributes:
              id: { identifier: true }
              body: { range: text, required: true }
              mentions: { range: Mention, multivalued: true }
        """;

    private const string People = """
        id: https://example.org/people
        name: people
        imports:
          - ../names
          - ../main
        classes:
          Person:
            is_a: Named
        """;

    private const string Names = """
        id: https://example.org/names
        name: names
        imports: corpusdata:core
        classes:
          Named:
            abstract: true
            attributes:
              id: { identifier: true }
              name: { range: surface_form, required: true }
        """;

    private readonly ImportFolder _folder = new();

    public SchemaFilesTests()
    {
        _folder.Add("a.jsonl", """{"text":"Ada left.","spans":[{"start":0,"end":3,"label":"Person"}]}""");
        Write("main.yaml", Main);
        Write("parts/people.yml", People);
        Write("names.yaml", Names);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_brings_the_files_that_it_imports()
    {
        Write("other.yaml", "not: imported\n");

        ImportedView view = _folder.Open(_folder.ImportWith("schema/main.yaml"));

        Assert.Equal(["a-1: ada@0-3 Ada"], view.Mentions);
        Assert.Equal(["main.yaml", "names.yaml", "parts/people.yml"], Written());
        Assert.Equal(Main, _folder.Read("schema/main.yaml"));
    }

    [Fact]
    public void A_folder_brings_all_its_schema_files()
    {
        Write("notes.txt", "not a schema");
        Write(".hidden.yaml", "not: a schema");

        Assert.Equal(["a-1: ada@0-3 Ada"], _folder.Open(_folder.ImportWith("schema")).Mentions);
        Assert.Equal(["main.yaml", "names.yaml", "parts/people.yml"], Written());
    }

    [Fact]
    public void An_import_of_a_missing_file_or_of_one_outside_of_the_folder_is_refused()
    {
        Write("parts/people.yml", People.Replace("../names", "../../outside", StringComparison.Ordinal));
        Write("../outside.yaml", Names);

        string message = Assert.Throws<Formats.Importing.Model.ImportException>(() => _folder.ImportWith("schema/main.yaml")).Message;

        Assert.Contains("schema/parts/people.yml(4,5): CORPUS108", message, StringComparison.Ordinal);
    }

    private IEnumerable<string> Written() => Directory.EnumerateFiles(Path.Combine(_folder.Target, "schema"), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Path.Combine(_folder.Target, "schema"), file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    private void Write(string path, string content)
    {
        string full = _folder.PathOf("schema/" + path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
    }
}
