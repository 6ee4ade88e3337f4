using System.Diagnostics;

namespace CorpusData.Benchmarks.Commands;

/// <summary>A compiler server that no other build on the machine uses. The first build starts it.</summary>
internal sealed class CompilerServer : IDisposable
{
    /// <summary>The name of its pipe.</summary>
    public string Name { get; } = "corpusdata" + Guid.NewGuid().ToString("N");

    // Left alone it would wait ten minutes for another build. Where its process cannot be told, it does.
    public void Dispose()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        foreach (int id in ProcessFile.Processes().Where(IsThis))
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
            process.WaitForExit();
        }
    }

    private bool IsThis(int process) =>
        ProcessFile.Read(process, "cmdline").Contains("-pipename:" + Name, StringComparison.Ordinal);
}
