using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using CorpusData.Benchmarks.InProcess;
using CorpusData.Benchmarks.Projects;
using CorpusData.Benchmarks.Timing;
using CorpusData.Benchmarks.Work;
using Perfolizer.Horology;

namespace CorpusData.Benchmarks.Measures;

/// <summary>P7: an article by its identifier, against a frozen dictionary of the same records.</summary>
internal sealed class Lookup : IMeasure
{
    private const int Seed = 7;
    private const int Iterations = 15;

    private static readonly TimeInterval IterationTime = TimeInterval.FromMilliseconds(200);

    public string Id => "P7";

    public Result Run(Workshop workshop)
    {
        int articles = workshop.Articles;
        PrepareSource(workshop, articles);
        Type article = LookupSource.Collection!.GetType().BaseType!.GetGenericArguments()[0];
        Summary summary = BenchmarkRunner.Run(typeof(LookupBenchmark<>).MakeGenericType(article), Config(workshop));
        Series ours = Side(summary, "Articles[id]", nameof(LookupBenchmark<>.Collection));
        Series frozen = Side(summary, "FrozenDictionary", nameof(LookupBenchmark<>.Frozen));
        Series sqlite = Side(summary, "SQLite, its headline", nameof(LookupBenchmark<>.Sqlite));
        return new Result(
            Id,
            string.Create(CultureInfo.InvariantCulture, $"an article by its identifier, {articles:N0} articles"),
            [ours, frozen, sqlite],
            [
                Verdict.AtMost("Articles[id] / FrozenDictionary", ours.Median / frozen.Median, 1.2),
                Verdict.AtMost(
                    "Articles[id], allocated", Allocated(summary, nameof(LookupBenchmark<>.Collection)), 0, Unit.Bytes),
                Verdict.Information("SQLite / Articles[id]", sqlite.Median / ours.Median),
            ]);
    }

    private static void PrepareSource(Workshop workshop, int articles)
    {
        CorpusWork work = workshop.Work(articles);
        Assembly assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(workshop.BuiltCorpusProject(articles).Assembly);
        string[] identifiers = [.. work.Articles.Select(static article => article.Id)];
        new Random(Seed).Shuffle(identifiers);
        LookupSource.Collection = assembly.GetType("News.Corpus", throwOnError: true)!.GetProperty("Articles")!.GetValue(null);
        LookupSource.Identifiers = [.. identifiers];
        LookupSource.Database = workshop.Folder("articles.db");
        ArticleDatabase.Write(work, LookupSource.Database);
    }

    private static IConfig Config(Workshop workshop) => ManualConfig.CreateEmpty()
        .AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithIterationCount(Math.Max(Iterations, workshop.Runs))
            .WithIterationTime(IterationTime))
        .AddLogger(NullLogger.Instance)
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .WithArtifactsPath(workshop.Folder("lookup"));

    private static Series Side(Summary summary, string name, string method) => new(
        name,
        Unit.Seconds,
        [.. Report(summary, method).ResultStatistics!.OriginalValues.Select(static nanoseconds => nanoseconds / 1e9)]);

    private static double Allocated(Summary summary, string method)
    {
        BenchmarkReport report = Report(summary, method);
        return report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? double.NaN;
    }

    private static BenchmarkReport Report(Summary summary, string method) =>
        summary.Reports.SingleOrDefault(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == method && report.Success)
        ?? throw new InvalidOperationException(
            $"{method} was not measured: {string.Join(' ', summary.ValidationErrors.Select(static error => error.Message))}");
}
