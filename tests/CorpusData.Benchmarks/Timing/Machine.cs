using System.Globalization;
using System.Runtime.InteropServices;
using CorpusData.Benchmarks.Commands;

namespace CorpusData.Benchmarks.Timing;

/// <summary>Says what the figures were measured on.</summary>
internal static class Machine
{
    public static string Describe()
    {
        string sdk = Command.Run(Environment.CurrentDirectory, "dotnet", ["--version"]).Succeeded().Output.Trim();
        double memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} cores, {memory:0} GB, {RuntimeInformation.OSDescription}, ")
            + $"SDK {sdk}, {RuntimeInformation.FrameworkDescription}";
    }
}
