using System.Text.Json;
using CorpusData.Formats.Writing;

namespace CorpusData.Formats.Exporting;

/// <summary>A folder that an export fills and replaces as a whole.</summary>
/// <remarks>
/// The files are written to a folder beside it, which then takes its name. A process that ends in between leaves a folder
/// beside it, which the next export removes or, if the folder itself is missing, puts back.
/// </remarks>
public sealed class OutputFolder : IDisposable
{
    /// <summary>The file that lists the files of an export.</summary>
    public const string Manifest = "corpus-export.json";

    /// <summary>The file that lists what the format cannot hold.</summary>
    public const string Losses = "lost.json";

    private const string NewEnding = "new";
    private const string OldEnding = "old";

    private readonly string _path;
    private readonly string _new;

    private OutputFolder(string path)
    {
        _path = path;
        _new = TemporaryPath.For(path, NewEnding);
        Output = new ExportOutput(_new);
    }

    /// <summary>Receives the files.</summary>
    public ExportOutput Output { get; }

    /// <summary>Prepares a folder.</summary>
    /// <param name="path">The folder, which need not exist.</param>
    /// <exception cref="ExportException">The folder contains files that no export wrote.</exception>
    public static OutputFolder Open(string path)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

        // If the path is a link, the folder that it leads to is replaced, and not the link.
        full = new DirectoryInfo(full) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : full;
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            throw new ExportException($"'{path}' is the root of a file system; name a folder in it");
        }

        if (File.Exists(full))
        {
            throw new ExportException($"'{path}' is a file; name a folder");
        }

        Directory.CreateDirectory(parent);
        Recover(full);
        if (Directory.Exists(full) && FindForeign(full) is { } foreign)
        {
            throw new ExportException($"'{path}' contains '{foreign}', which no export wrote; name an empty or a new folder");
        }

        return new OutputFolder(full);
    }

    /// <summary>Puts the files in place of those that the folder contains.</summary>
    /// <param name="format">The name of the format.</param>
    /// <param name="source">The exported records.</param>
    public void Commit(string format, ExportSource source)
    {
        WriteManifest(format, source);
        string old = TemporaryPath.For(_path, OldEnding);
        bool isReplaced = Directory.Exists(_path);
        if (isReplaced)
        {
            Directory.Move(_path, old);
        }

        Directory.Move(_new, _path);
        if (isReplaced)
        {
            Delete(_path, old);
        }
    }

    /// <summary>Removes the files that were not put in place.</summary>
    public void Dispose()
    {
        if (Directory.Exists(_new))
        {
            Directory.Delete(_new, recursive: true);
        }
    }

    // Completes what processes that were killed have left.
    private static void Recover(string path)
    {
        string parent = Path.GetDirectoryName(path)!;
        foreach (TemporaryPath left in TemporaryPath.FindLeft(parent, OldEnding).Where(left => left.Target == path))
        {
            if (Directory.Exists(path))
            {
                Delete(path, left.Path);
            }
            else
            {
                Directory.Move(left.Path, path);
            }
        }

        foreach (TemporaryPath left in TemporaryPath.FindLeft(parent, NewEnding).Where(left => left.Target == path))
        {
            Directory.Delete(left.Path, recursive: true);
        }
    }

    // A partly deleted folder gets another ending, because the next run restores what has the first one.
    private static void Delete(string path, string old)
    {
        string unfinished = TemporaryPath.For(path, NewEnding);
        if (Directory.Exists(unfinished))
        {
            Directory.Delete(unfinished, recursive: true);
        }

        Directory.Move(old, unfinished);
        Directory.Delete(unfinished, recursive: true);
    }

    // Returns a file that the folder's manifest does not list.
    private static string? FindForeign(string folder)
    {
        string manifest = Path.Combine(folder, Manifest);
        HashSet<string> written = File.Exists(manifest) ? ReadManifest(manifest) : [];
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(file => !written.Contains(file))
            .Min(StringComparer.Ordinal);
    }

    private static HashSet<string> ReadManifest(string path)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            using var json = JsonDocument.Parse(stream);
            return [Manifest, .. json.RootElement.GetProperty("files").EnumerateArray().Select(static file => file.GetString()!)];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // Another program's file of the same name.
            return [];
        }
    }

    private void WriteManifest(string format, ExportSource source)
    {
        IReadOnlyList<string> files = Output.Files;
        using Stream stream = Output.Create(Manifest);
        using var json = new Utf8JsonWriter(stream, RecordJson.Options);
        json.WriteStartObject();
        json.WriteString("format", format);
        json.WriteString("corpus", source.Schema.Name);
        json.WriteString("version", source.Schema.Version);
        json.WriteString("digest", source.Digest);
        json.WriteStartArray("files");
        foreach (string file in files)
        {
            json.WriteStringValue(file);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }
}
