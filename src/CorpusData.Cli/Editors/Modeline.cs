using System.Text;
using CorpusData.Compiler;
using CorpusData.Compiler.Parse;
using CorpusData.JsonSchema;

namespace CorpusData.Cli.Editors;

/// <summary>The first line of a YAML seed, which names the JSON Schema for editors.</summary>
internal static class Modeline
{
    private const string Start = "# yaml-language-server: $schema=";

    /// <summary>Returns the YAML seeds with this line.</summary>
    /// <param name="files">The files of the corpus.</param>
    public static IEnumerable<EditorFile> In(IEnumerable<CorpusFile> files) => files
        .Where(static file => file is { Role: CorpusRole.Seed, IsReadable: true, Invalid: null }
            && !file.Source.IsLink && !FileParser.IsDocument(file.Source.DisplayPath))
        .Select(static file => new EditorFile(
            file.Source.Path, file.Source.DisplayPath, WithLine(File.ReadAllBytes(file.Source.Path), LineFor(file.Source.DisplayPath))));

    /// <summary>Returns the line for a seed.</summary>
    /// <param name="displayPath">The path of the seed, relative to the folder of the corpus.</param>
    public static string LineFor(string displayPath) =>
        Start + string.Concat(Enumerable.Repeat("../", displayPath.Count(static c => c == '/'))) + JsonSchemaEmitter.Output;

    // Only the first line changes: the byte order mark, line ends and everything else stay.
    private static byte[] WithLine(byte[] content, string line)
    {
        ReadOnlySpan<byte> mark = Encoding.UTF8.Preamble;
        ReadOnlySpan<byte> rest = content;
        bool hasMark = rest.StartsWith(mark);
        rest = hasMark ? rest[mark.Length..] : rest;
        ReadOnlySpan<byte> lineEnd = LineEndIn(rest);
        if (rest.StartsWith(Encoding.UTF8.GetBytes(Start)))
        {
            int end = rest.IndexOfAny((byte)'\r', (byte)'\n');
            rest = end < 0 ? lineEnd : rest[end..];
            lineEnd = [];
        }

        return [.. hasMark ? mark : [], .. Encoding.UTF8.GetBytes(line), .. lineEnd, .. rest];
    }

    private static ReadOnlySpan<byte> LineEndIn(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf((byte)'\n');
        return end > 0 && text[end - 1] == '\r' ? "\r\n"u8 : "\n"u8;
    }
}
