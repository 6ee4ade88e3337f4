using System.Collections.Immutable;
using CorpusData.Benchmarks.Commands;
using CorpusData.Benchmarks.Projects;
using CorpusData.Benchmarks.Timing;

namespace CorpusData.Benchmarks.Measures;

/// <summary>T4: <c>corpus --version</c>, against a program that prints a line.</summary>
internal sealed class ToolStart : IMeasure
{
    // A process takes so little that more runs cost nothing.
    private const int Runs = 20;

    public string Id => "T4";

    public Result Run(Workshop workshop)
    {
        Tool tool = workshop.Tool();
        ConsumerProject hello = workshop.BuiltHelloProject();
        ImmutableArray<Series> sides = Rounds.Alternate(
            Math.Max(Runs, workshop.Runs),
            Unit.Seconds,
            ("corpus --version", () => Seconds(hello.Folder, tool.Executable, "--version")),
            ("hello world", () => Seconds(hello.Folder, hello.Executable)));
        return new Result(
            Id, "start of the tool", sides, [Verdict.AtMost("corpus --version / hello world", sides[0].Median / sides[1].Median, 2)]);
    }

    private static double Seconds(string folder, string program, params string[] arguments) =>
        Command.Run(folder, program, arguments).Succeeded().Elapsed.TotalSeconds;
}
