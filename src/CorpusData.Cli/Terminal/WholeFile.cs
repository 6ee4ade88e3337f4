using System.Text;
using CorpusData.Formats.Writing;

namespace CorpusData.Cli.Terminal;

/// <summary>Writes files so that a reader sees either the old or the new content.</summary>
internal static class WholeFile
{
    // No other program uses this ending, so that its files are not deleted.
    private const string Ending = "corpus-tmp";

    private const UnixFileMode AnyWrite = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <summary>Writes a text as UTF-8.</summary>
    public static void Write(string path, string text) =>
        Write(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));

    /// <summary>Writes bytes.</summary>
    public static void Write(string path, byte[] bytes)
    {
        DeleteLeft(Path.GetDirectoryName(path)!);
        Write(path, bytes, static () => { });
    }

    /// <summary>Replaces the content of a file, and keeps its permissions.</summary>
    /// <param name="path">The file.</param>
    /// <param name="before">The bytes that the file is expected to contain.</param>
    /// <param name="after">The bytes that it gets.</param>
    /// <exception cref="IOException">The file cannot be replaced: see <see cref="CheckReplaceable"/>. It stays as it is.</exception>
    public static void Replace(string path, byte[] before, byte[] after)
    {
        CheckReplaceable(path, before);
        Write(path, after, () => CheckReplaceable(path, before));
    }

    /// <summary>Checks whether a file can be replaced.</summary>
    /// <exception cref="IOException">The file is read-only or a symbolic link, or contains other bytes than expected.</exception>
    public static void CheckReplaceable(string path, byte[] before)
    {
        FileAttributes attributes = File.GetAttributes(path);
        if ((attributes & FileAttributes.ReparsePoint) != 0)
        {
            throw new IOException($"'{path}' is a symbolic link, so it was not written");
        }

        // The owner of a read-only file could replace it, because only the permissions of the folder count for that.
        if ((attributes & FileAttributes.ReadOnly) != 0 || (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & AnyWrite) == 0))
        {
            throw new IOException($"'{path}' is read-only, so it was not written");
        }

        if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(before))
        {
            throw new IOException($"'{path}' has changed since it was read, so it was not written; run the command again");
        }
    }

    /// <summary>Deletes the files in a folder that processes which were killed have left.</summary>
    public static void DeleteLeft(string folder)
    {
        foreach (TemporaryPath left in TemporaryPath.FindLeft(folder, Ending))
        {
            File.Delete(left.Path);
        }
    }

    private static void Write(string path, byte[] bytes, Action beforeMove)
    {
        string temporary = TemporaryPath.For(path, Ending);
        try
        {
            using (FileStream stream = new(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(path))
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
            }

            beforeMove();
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
