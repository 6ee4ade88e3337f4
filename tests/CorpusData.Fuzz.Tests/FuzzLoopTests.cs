using CorpusData.Fuzz.Targets;

namespace CorpusData.Fuzz.Tests;

/// <summary>A short run of each target, always the same, and the loop itself.</summary>
public sealed class FuzzLoopTests
{
    [Theory]
    [InlineData("yaml", 3_000)]
    [InlineData("schema", 1_000)]
    [InlineData("header", 10_000)]
    [InlineData("quote", 500)]
    [InlineData("corpus", 100)]
    public void A_target_holds_for_whatever_mutation_makes_of_its_seeds(string target, int runs)
    {
        FuzzReport report = Run(FuzzTargets.Find(target)!, runs);

        Assert.Equal(runs, report.Runs);
        Assert.Empty(report.Faults);
    }

    [Fact]
    public void Every_target_has_a_short_run() =>
        Assert.Equal(["yaml", "schema", "header", "quote", "corpus"], FuzzTargets.Names);

    [Fact]
    public void The_inputs_of_a_seed_are_always_the_same()
    {
        var one = new Recorder();
        var other = new Recorder();

        Run(one, 200);
        Run(other, 200);

        // One that is slow is run again.
        Assert.Equal(one.Inputs.Distinct(), other.Inputs.Distinct());
        Assert.InRange(one.Inputs.Distinct().Count(), 150, 200);
    }

    [Fact]
    public void What_a_target_throws_is_a_fault_and_the_run_goes_on()
    {
        FuzzReport report = Run(new Recorder { Throws = true }, 20);

        Assert.Equal(20, report.Runs);
        Assert.Equal("FuzzFault: It does not hold.", Assert.Single(report.Faults)[.."FuzzFault: It does not hold.".Length]);
    }

    [Theory]
    [InlineData("yaml --runs 5 --seed 7", 5, 7)]
    [InlineData("yaml --seconds 60 --runs 5", 5, 1)]
    public void A_command_line_has_an_end_and_a_seed(string line, long runs, int seed)
    {
        FuzzOptions options = FuzzOptions.Parse(line.Split(' '), out _)!;

        Assert.Equal((runs, seed), (options.Runs, options.Seed));
    }

    [Theory]
    [InlineData("")]
    [InlineData("yaml")]
    [InlineData("yaml --runs")]
    [InlineData("yaml --runs many")]
    [InlineData("yaml --forever 1")]
    public void A_command_line_that_is_none_is_answered_with_its_use(string line)
    {
        Assert.Null(FuzzOptions.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), out string? problem));
        Assert.StartsWith("usage: ", problem, StringComparison.Ordinal);
    }

    // What takes how long is no matter of a test.
    private static FuzzReport Run(IFuzzTarget target, int runs) =>
        new FuzzLoop(target, new FuzzOptions(target.Name) { Runs = runs, FaultFolder = null, MaximumTime = TimeSpan.MaxValue }).Run();

    private sealed class Recorder : IFuzzTarget
    {
        public List<string> Inputs { get; } = [];

        public bool Throws { get; init; }

        public string Name => "recorder";

        public IReadOnlyList<string> Seeds { get; } = ["a: b\nc: [d, e]\n", "one\ntwo\nthree\n"];

        public void Run(string input)
        {
            Inputs.Add(input);
            if (Throws)
            {
                throw new FuzzFault("It does not hold.");
            }
        }
    }
}
