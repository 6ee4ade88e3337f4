using System.Security.Cryptography;
using System.Text;
using Microsoft.Build.Framework;

namespace CorpusData.Tasks;

/// <summary>Computes a fingerprint of the paths and the content of a corpus's files.</summary>
/// <remarks>
/// MSBuild compares only dates. It does not notice that a file is gone or has another name, or that its content was
/// replaced by an older file's. Reading all files takes a while, so the fingerprint is kept together with the state of
/// the files, and they are read again only if their state has changed.
/// </remarks>
public sealed class FingerprintFiles : ITask
{
    // A file that changes twice within one tick of the file system's clock has the same state after both changes.
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(2);

    public IBuildEngine? BuildEngine { get; set; }

    public ITaskHost? HostObject { get; set; }

    /// <summary>The files of the corpus.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The paths of files that are reported and not read.</summary>
    public string[] OtherFiles { get; set; } = [];

    /// <summary>The file that keeps the state of the files and the fingerprint between builds.</summary>
    [Required]
    public string StateFile { get; set; } = "";

    /// <summary>The fingerprint. It does not depend on the order of the files.</summary>
    [Output]
    public string Fingerprint { get; private set; } = "";

    public bool Execute()
    {
        string[] paths = Array.ConvertAll(Files, ItemPath.Of);
        Array.Sort(paths, StringComparer.Ordinal);
        string? state = StateOf(paths);
        string[] kept = File.Exists(StateFile) ? File.ReadAllLines(StateFile) : [];
        if (state is not null && kept.Length == 2 && kept[0] == state)
        {
            Fingerprint = kept[1];
            return true;
        }

        Fingerprint = ContentOf(paths);

        // A change while the files were read must not be missed by the next build.
        File.WriteAllLines(StateFile, state is not null && StateOf(paths) == state ? [state, Fingerprint] : []);
        return true;
    }

    // Null if a file may change without another state.
    private string? StateOf(string[] paths)
    {
        var states = new FileState?[paths.Length];
        Parallel.For(0, paths.Length, i => states[i] = FileState.Of(paths[i]));
        DateTime settled = DateTime.UtcNow - Tick;
        return Array.TrueForAll(states, state => state is not null && state.ChangedAt < settled)
            ? Hash(paths, (i, stream) => states[i]!.WriteTo(stream))
            : null;
    }

    private string ContentOf(string[] paths)
    {
        byte[][] contents = new byte[paths.Length][];
        Parallel.For(
            0,
            paths.Length,
            SHA256.Create,
            (i, _, hash) =>
            {
                contents[i] = hash.ComputeHash(Content(paths[i]));
                return hash;
            },
            static hash => hash.Dispose());
        return Hash(paths, (i, stream) => stream.Write(contents[i], 0, contents[i].Length));
    }

    private string Hash(string[] paths, Action<int, Stream> write)
    {
        using var hash = SHA256.Create();
        using var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write);
        using (var buffer = new BufferedStream(stream))
        {
            for (int i = 0; i < paths.Length; i++)
            {
                byte[] path = Encoding.UTF8.GetBytes(paths[i] + "\n");
                buffer.Write(path, 0, path.Length);
                write(i, buffer);
            }

            byte[] others = Encoding.UTF8.GetBytes(string.Join("\n", OtherFiles));
            buffer.Write(others, 0, others.Length);
            buffer.Flush();
            stream.FlushFinalBlock();
        }

        return BitConverter.ToString(hash.Hash!).Replace("-", "");
    }

    private static byte[] Content(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The compiler cannot read this file either, and reports it.
            return [];
        }
    }
}
