using System.Security.Cryptography;
using System.Text;
using Microsoft.Build.Framework;

namespace CorpusData.Tasks;

/// <summary>Computes a fingerprint of the paths and the content of a corpus's files.</summary>
/// <remarks>
/// MSBuild compares only dates. It does not notice that a file is gone or has another name, or that its content was
/// replaced by an older file's.
/// </remarks>
public sealed class FingerprintFiles : ITask
{
    public IBuildEngine? BuildEngine { get; set; }

    public ITaskHost? HostObject { get; set; }

    /// <summary>The files of the corpus.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The paths of files that are reported and not read.</summary>
    public string[] OtherFiles { get; set; } = [];

    /// <summary>The fingerprint. It does not depend on the order of the files.</summary>
    [Output]
    public string Fingerprint { get; private set; } = "";

    public bool Execute()
    {
        string[] paths = Array.ConvertAll(Files, static file => file.GetMetadata("FullPath"));
        Array.Sort(paths, StringComparer.Ordinal);
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
        using var all = SHA256.Create();
        using var stream = new CryptoStream(Stream.Null, all, CryptoStreamMode.Write);
        for (int i = 0; i < paths.Length; i++)
        {
            byte[] path = Encoding.UTF8.GetBytes(paths[i] + "\n");
            stream.Write(path, 0, path.Length);
            stream.Write(contents[i], 0, contents[i].Length);
        }

        byte[] others = Encoding.UTF8.GetBytes(string.Join("\n", OtherFiles));
        stream.Write(others, 0, others.Length);

        stream.FlushFinalBlock();
        Fingerprint = BitConverter.ToString(all.Hash!).Replace("-", "");
        return true;
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
