using System.Globalization;
using System.Text;
using CorpusData.Cli.Terminal;
using CorpusData.Compiler;

namespace CorpusData.Cli.Comparing;

/// <summary>Reads the files of a corpus at a revision of its git repository.</summary>
internal static class GitRevision
{
    private const string BlobType = "blob";
    private const string LinkMode = "120000";

    /// <summary>Returns the files.</summary>
    /// <param name="root">The folder of the corpus.</param>
    /// <param name="revision">The revision, as the user names it.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="UsageException">There is no such revision.</exception>
    public static async Task<IReadOnlyList<CorpusFile>> ReadAsync(string root, string revision, CancellationToken cancellation)
    {
        var git = new GitProcess(root, cancellation);
        string commit = await ResolveAsync(git, root, revision);
        List<Entry> entries = Entries((await CheckedAsync(git, ["ls-tree", "-r", "-z", commit, "--", .. CorpusLayout.Folders])).Output);
        var hashes = new StringBuilder();
        foreach (Entry entry in entries.Where(static entry => entry.IsRead))
        {
            hashes.Append(entry.Hash).Append('\n');
        }

        (_, byte[] blobs, _) = await CheckedAsync(git, ["cat-file", "--batch"], hashes.ToString());
        int offset = 0;
        return entries.ConvertAll(entry => entry.IsRead ? Read(entry, root, blobs, ref offset) : entry.Role == CorpusRole.Other
            ? CorpusFile.Other(Path.Combine(root, entry.Path), entry.Path)
            : CorpusFile.Unreadable(Path.Combine(root, entry.Path), entry.Path, entry.Role));
    }

    private static async Task<string> ResolveAsync(GitProcess git, string root, string revision)
    {
        // A name that begins with a hyphen would be an option of git.
        if (revision.Length == 0 || revision.StartsWith('-'))
        {
            throw new UsageException($"'{revision}' is neither a folder nor a revision");
        }

        (int code, byte[] output, string error) =
            await git.RunAsync(["rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}"]);
        return code == 0
            ? Encoding.ASCII.GetString(output).Trim()
            : throw new UsageException($"there is no folder '{revision}', and git finds no revision '{revision}' in '{root}'{(error.Length > 0 ? $": {error}" : "")}");
    }

    private static async Task<(int Code, byte[] Output, string Error)> CheckedAsync(GitProcess git, IReadOnlyList<string> arguments, string input = "")
    {
        (int Code, byte[] Output, string Error) result = await git.RunAsync(arguments, input);
        return result.Code == 0 ? result : throw new IOException($"'git {arguments[0]}' failed: {result.Error}");
    }

    // Each entry is "mode type hash<tab>path", and ends with a null character.
    private static List<Entry> Entries(byte[] listing)
    {
        var entries = new List<Entry>();
        foreach (string line in Encoding.UTF8.GetString(listing).Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] properties = line[..line.IndexOf('\t', StringComparison.Ordinal)].Split(' ');
            string path = line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..];
            if (properties[1] == BlobType && CorpusLayout.RoleOf(path) is { } role)
            {
                entries.Add(new Entry(path, role, properties[2], IsRead: role != CorpusRole.Other && properties[0] != LinkMode));
            }
        }

        return entries;
    }

    // Each blob is "hash type length<line end>content<line end>".
    private static CorpusFile Read(Entry entry, string root, byte[] blobs, ref int offset)
    {
        int lineEnd = Array.IndexOf(blobs, (byte)'\n', offset);
        string[] properties = Encoding.ASCII.GetString(blobs, offset, lineEnd - offset).Split(' ');
        offset = lineEnd + 1;
        string path = Path.Combine(root, entry.Path);
        if (properties[1] != BlobType)
        {
            // The repository does not have all its objects.
            return CorpusFile.Unreadable(path, entry.Path, entry.Role);
        }

        int length = int.Parse(properties[2], CultureInfo.InvariantCulture);
        byte[] content = blobs[offset..(offset + length)];
        offset += length + 1;
        return CorpusFile.FromBytes(path, entry.Path, content, entry.Role);
    }

    private sealed record Entry(string Path, CorpusRole Role, string Hash, bool IsRead);
}
