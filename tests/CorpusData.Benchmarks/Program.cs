using CorpusData.Benchmarks;
using CorpusData.Benchmarks.Measures;
using CorpusData.Benchmarks.Projects;
using CorpusData.Benchmarks.Timing;
using Spectre.Console;

IMeasure[] measures =
[
    new ColdBuild(), new NetColdBuild(), new WarmRebuild(), new DriverRun(), new FirstHeadline(), new FullScan(), new Lookup(),
    new CompilerPeak(), new AssemblySize(), new Growth(), new ToolCheck(), new ToolWatch(),
    new ToolPeak(), new ToolStart(), new ToolExport(), new Stages(), new Session(), new Cancellation(),
];

if (BenchmarkOptions.Parse(args) is not { } options
    || options.Measures?.FirstOrDefault(id => !measures.Any(measure => measure.Id == id)) is not null)
{
    Console.Error.WriteLine(BenchmarkOptions.Usage);
    Console.Error.WriteLine("measures: " + string.Join(' ', measures.Select(measure => measure.Id)));
    return 2;
}

using var workshop = new Workshop(options);
var results = new List<Result>();
foreach (IMeasure measure in measures.Where(IsAsked))
{
    Console.Error.WriteLine($"{DateTime.Now:HH:mm:ss} {measure.Id}");
    Result result = measure.Run(workshop);
    results.Add(result);
    // What is measured is not lost with what fails later.
    Console.Error.WriteLine(string.Join(Environment.NewLine, [.. result.Sides, .. result.Verdicts]));
}

AnsiConsole.WriteLine(Machine.Describe());
AnsiConsole.WriteLine($"Medians of {options.Runs} runs or more; the sides of a measure take turns.");
AnsiConsole.WriteLine();
ResultTable.Print(results);
return 0;

bool IsAsked(IMeasure measure) => options.Measures?.Contains(measure.Id) ?? !measure.IsOnRequest;
