using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using CorpusData.Benchmarks.Projects;
using CorpusData.Benchmarks.Timing;
using CorpusData.Benchmarks.Work;
using CorpusData.Compiler;
using CorpusData.Compiler.Findings;
using CorpusData.Workspace;

namespace CorpusData.Benchmarks.Measures;

/// <summary>
/// How soon a host that keeps the compilation has all findings again, after an article or a file of entities has
/// changed, each time in another way.
/// </summary>
internal sealed class Session : IMeasure
{
    // By then the just-in-time compiler has compiled the steps for good.
    private const int WarmUps = 15;

    private int _edits;

    public string Id => "session";

    public bool IsOnRequest => true;

    public Result Run(Workshop workshop)
    {
        int articles = workshop.Articles;
        string folder = workshop.Corpus(articles);
        CorpusCompilation compilation = CorpusWorkspace.Open(folder).Compilation;
        Check(compilation);
        string middle = workshop.Work(articles).Middle.Id;
        CorpusFile article = Find(compilation, middle + ".txt");
        CorpusFile annotations = Find(compilation, middle + ".yaml");
        CorpusFile people = Find(compilation, "people.yaml");

        double Text() => Edit(ref compilation, article, Replace(article, Phrases.ClosingWord));
        double Claim() => Edit(ref compilation, annotations, annotations.Source.Text.Replace($"  {middle}-1:", $"  {middle}-1-{++_edits}:", StringComparison.Ordinal));
        double Name() => Edit(ref compilation, people, people.Source.Text + $"  new-{++_edits}: {{ name: Somebody New {_edits} }}\n");
        for (int run = 0; run < WarmUps; run++)
        {
            Text();
            Claim();
            Name();
        }

        ImmutableArray<Series> sides = Rounds.Alternate(
            Math.Max(workshop.Runs, 15),
            Unit.Seconds,
            ("an article's text changes", Text),
            ("an article's claim has a new identifier", Claim),
            ("an entity is new", Name),
            ("from nothing", () => Cold(compilation)));
        return new Result(
            Id,
            string.Create(CultureInfo.InvariantCulture, $"all findings again, {articles:N0} articles"),
            sides,
            [
                Verdict.AtMost(sides[0].Name, sides[0].Median, 0.05, Unit.Seconds),
                Verdict.AtMost(sides[1].Name, sides[1].Median, 0.3, Unit.Seconds),
                Verdict.AtMost(sides[2].Name, sides[2].Median, 0.3, Unit.Seconds),
            ]);
    }

    private static CorpusFile Find(CorpusCompilation compilation, string name) =>
        compilation.Files.Single(file => Path.GetFileName(file.Source.Path) == name);

    private string Replace(CorpusFile file, string word) =>
        EditedFile.Replace(file.Source.Text, word, (++_edits).ToString(CultureInfo.InvariantCulture));

    private static double Edit(ref CorpusCompilation compilation, CorpusFile file, string text)
    {
        CorpusFile changed = CorpusFile.FromText(file.Source.Path, file.Source.DisplayPath, text, file.Role);
        long start = Stopwatch.GetTimestamp();
        compilation = compilation.With([changed]);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Check(compilation);
        return seconds;
    }

    private static void Check(CorpusCompilation compilation)
    {
        if (compilation.Findings.FirstOrDefault(static finding => finding.Kind.Severity != Severity.Info) is { } wrong)
        {
            throw new InvalidOperationException(wrong.ToString());
        }
    }

    private static double Cold(CorpusCompilation compilation)
    {
        var files = compilation.Files.ToList();
        long start = Stopwatch.GetTimestamp();
        CorpusCompilation.Create(files);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
