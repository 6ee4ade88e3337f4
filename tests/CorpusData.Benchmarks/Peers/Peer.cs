using CorpusData.Benchmarks.Commands;

namespace CorpusData.Benchmarks.Peers;

/// <summary>A content compiler from npm, installed in a folder with its configuration.</summary>
internal sealed class Peer
{
    private readonly string _folder;
    private readonly string _program;
    private readonly string[] _arguments;
    private readonly string _output;

    private Peer(string name, string folder, string program, string output, params string[] arguments)
    {
        Name = name;
        _folder = folder;
        _program = program;
        _output = output;
        _arguments = arguments;
    }

    public string Name { get; }

    /// <summary>Those that are measured.</summary>
    /// <param name="folder">The folder that they are installed in.</param>
    /// <param name="version">The version of a package.</param>
    public static IReadOnlyList<Peer> AllIn(string folder, Func<string, string> version) =>
    [
        new Peer($"velite {version("velite")}", folder, "velite", ".velite", "build", "--strict"),
        new Peer(
            $"content-collections {version("@content-collections/core")}",
            folder,
            "content-collections",
            ".content-collections",
            "build"),
    ];

    /// <summary>Builds a corpus from nothing.</summary>
    public CommandResult Build(string corpus)
    {
        string output = Path.Combine(_folder, _output);
        if (Directory.Exists(output))
        {
            Directory.Delete(output, recursive: true);
        }

        string program = Path.Combine(_folder, "node_modules", ".bin", _program + (OperatingSystem.IsWindows() ? ".cmd" : ""));
        return Command.Run(_folder, program, _arguments, new Dictionary<string, string>
        {
            // From the folder, as they take paths. In production velite writes its output without indentation.
            ["CORPUS"] = Path.GetRelativePath(_folder, corpus).Replace('\\', '/'),
            ["NODE_ENV"] = "production",
            ["NODE_OPTIONS"] = "--require ./open-files.cjs",
        });
    }
}
