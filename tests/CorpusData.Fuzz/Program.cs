namespace CorpusData.Fuzz;

/// <summary>Runs one target for a given time or number of runs, or on one input.</summary>
internal static class Program
{
    public static int Main(string[] arguments)
    {
        if (FuzzOptions.Parse(arguments, out string? problem) is not { } options)
        {
            Console.Error.WriteLine(problem);
            return 2;
        }

        // Before anything of the compiler is loaded.
        Coverage.Instrument();
        return Run(options);
    }

    private static int Run(FuzzOptions options)
    {
        if (Targets.FuzzTargets.Find(options.Target) is not { } target)
        {
            Console.Error.WriteLine($"'{options.Target}' is not a target; there are {string.Join(", ", Targets.FuzzTargets.Names)}.");
            return 2;
        }

        if (options.IsAfl)
        {
            SharpFuzz.Fuzzer.OutOfProcess.Run(target.Run);
            return 0;
        }

        if (options.InputFile is { } file)
        {
            target.Run(File.ReadAllText(file));
            return 0;
        }

        FuzzReport report = new FuzzLoop(target, options).Run();
        Console.Write(report);
        return report.Faults.Count == 0 ? 0 : 1;
    }
}
