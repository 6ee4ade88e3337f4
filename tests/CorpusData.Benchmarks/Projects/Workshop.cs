using System.Globalization;
using CorpusData.Benchmarks.Peers;
using CorpusData.Benchmarks.Work;

namespace CorpusData.Benchmarks.Projects;

/// <summary>What the measures work on, each thing made when it is first asked for.</summary>
internal sealed class Workshop(BenchmarkOptions options) : IDisposable
{
    private readonly WorkFolder _folder = new(options.Work);
    private readonly Dictionary<string, object> _made = [];

    public BenchmarkOptions Options => options;

    /// <summary>The number of articles that was asked for.</summary>
    public int Articles => options.Articles;

    public int Runs => options.Runs;

    /// <summary>A folder for what is made besides.</summary>
    public string Folder(string name) => _folder[name];

    /// <summary>The work as data.</summary>
    public CorpusWork Work(int articles) => Once(Name("work", articles), () => new CorpusWork(articles));

    /// <summary>The folder with the work as schema and seeds.</summary>
    public string Corpus(int articles) => Once(Name("corpus", articles), () =>
    {
        string folder = _folder[Name("corpus", articles)];
        SeedFiles.Write(Work(articles), folder, Repository.Source("Work", "corpus.yaml"));
        return folder;
    });

    /// <summary>The file with the work as JSON.</summary>
    public string Json(int articles) => Once(Name("json", articles), () =>
    {
        string file = _folder[Name("json", articles) + ".json"];
        JsonFile.Write(Work(articles), file);
        return file;
    });

    /// <summary>The project that compiles the work.</summary>
    public ConsumerProject CorpusProject(int articles) => Project("Corpus", Name("project", articles), Corpus(articles));

    /// <summary>The same, built for Release and thereby proven: the work has not even a warning.</summary>
    public ConsumerProject BuiltCorpusProject(int articles) => Built(CorpusProject(articles));

    /// <summary>The project that deserialises.</summary>
    public ConsumerProject BuiltJsonProject() => Built(Project("Json", "json", null));

    /// <summary>The project without a corpus.</summary>
    public ConsumerProject HelloProject() => Project("Hello", "hello", null);

    /// <summary>The same, built for Release.</summary>
    public ConsumerProject BuiltHelloProject() => Built(HelloProject());

    /// <summary>The tool.</summary>
    public Tool Tool() => Once("tool", () => Projects.Tool.Install(_folder, Packages()));

    /// <summary>The content compilers to measure against, proven to find what they should.</summary>
    public PeerSet Peers() => Once("peers", () => PeerSet.Install(this));

    public void Dispose() => _folder.Dispose();

    private ConsumerProject Project(string name, string folder, string? corpus) => Once(
        "project " + folder, () => ConsumerProject.Create(_folder[folder], name, Packages(), corpus));

    private ConsumerProject Built(ConsumerProject project) => Once("built " + project.Folder, () =>
    {
        project.BuildRelease().Succeeded();
        return project;
    });

    private Packages Packages() => Once("packages", () => Projects.Packages.Pack(_folder));

    private T Once<T>(string key, Func<T> make)
        where T : class
    {
        if (!_made.TryGetValue(key, out object? made))
        {
            made = make();
            _made.Add(key, made);
        }

        return (T)made;
    }

    private static string Name(string kind, int articles) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{articles}");
}
