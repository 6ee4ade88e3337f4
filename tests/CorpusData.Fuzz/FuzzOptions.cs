using System.Globalization;

namespace CorpusData.Fuzz;

/// <summary>What the command line asks for.</summary>
/// <param name="Target">The target's name.</param>
internal sealed record FuzzOptions(string Target)
{
    private const string Usage =
        "usage: CorpusData.Fuzz <target> [--seconds N | --runs N] [--seed S] [--faults DIR] | <target> --input FILE | <target> --afl";

    /// <summary>After how long it ends.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.MaxValue;

    /// <summary>After how many runs it ends.</summary>
    public long Runs { get; init; } = long.MaxValue;

    /// <summary>What the random numbers begin with.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How long the processor may be at one run. An input has at most 64 KB.</summary>
    public TimeSpan MaximumTime { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The folder that takes the inputs of faults and the slowest; null where they are not kept.</summary>
    public string? FaultFolder { get; init; } = Path.Combine(Path.GetTempPath(), "corpusdata-fuzz");

    /// <summary>The one input to run on.</summary>
    public string? InputFile { get; init; }

    /// <summary>Whether afl-fuzz gives the inputs.</summary>
    public bool IsAfl { get; init; }

    /// <summary>Reads the command line.</summary>
    public static FuzzOptions? Parse(string[] arguments, out string? problem)
    {
        problem = Usage;
        if (arguments.Length == 0)
        {
            return null;
        }

        var options = new FuzzOptions(arguments[0]);
        for (int i = 1; i < arguments.Length; i++)
        {
            if (arguments[i] == "--afl")
            {
                options = options with { IsAfl = true };
                continue;
            }

            string value = i + 1 < arguments.Length ? arguments[i + 1] : "";
            bool isNumber = long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long number);
            FuzzOptions? changed = arguments[i++] switch
            {
                "--seconds" when isNumber => options with { Time = TimeSpan.FromSeconds(number) },
                "--runs" when isNumber => options with { Runs = number },
                "--seed" when isNumber && number <= int.MaxValue => options with { Seed = (int)number },
                "--faults" when value.Length > 0 => options with { FaultFolder = value },
                "--input" when value.Length > 0 => options with { InputFile = value },
                _ => null,
            };
            if (changed is null)
            {
                return null;
            }

            options = changed;
        }

        bool ends = options.Runs < long.MaxValue || options.Time < TimeSpan.MaxValue;
        return ends || options.IsAfl || options.InputFile is not null ? options : null;
    }
}
