using System.Text.Json;

namespace CorpusData.Formats.Importing.Model;

/// <summary>Reads JSON files, and JSON Lines files.</summary>
internal static class JsonFiles
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a file that contains one JSON value.</summary>
    /// <exception cref="ImportException">The file is not JSON.</exception>
    public static JsonRecord Read(SourceFiles files, string file) => Parse(Content(files, file), files.NameOf(file), 0);

    /// <summary>Reads the lines of a file, each of which is an object. A file with an array is read as its items.</summary>
    /// <exception cref="ImportException">A line is not JSON.</exception>
    public static IEnumerable<JsonRecord> ReadLines(SourceFiles files, string file)
    {
        ReadOnlyMemory<byte> rest = Content(files, file);
        string name = files.NameOf(file);
        int number = 0;
        if (rest.Span.TrimStart(" \t\r\n"u8) is [(byte)'[', ..])
        {
            foreach (JsonRecord item in Parse(rest, name, 0).Items)
            {
                number++;
                yield return item with { Place = FormattableString.Invariant($"{name}: record {number}") };
            }

            yield break;
        }

        while (rest.Length > 0)
        {
            number++;
            int end = rest.Span.IndexOf((byte)'\n');
            ReadOnlyMemory<byte> line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (line.Span.Trim(" \t\r"u8).Length > 0)
            {
                yield return Parse(line, name, number) with { Place = FormattableString.Invariant($"{name}:{number}") };
            }
        }
    }

    private static ReadOnlyMemory<byte> Content(SourceFiles files, string file)
    {
        ReadOnlyMemory<byte> bytes = files.ReadBytes(file);
        return bytes.Span.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
    }

    private static JsonRecord Parse(ReadOnlyMemory<byte> content, string name, int line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(content);
            CheckEscapes(content.Span, name, line);
            return new JsonRecord(document.RootElement.Clone(), name);
        }
        catch (JsonException exception)
        {
            long at = (exception.LineNumber ?? 0) + Math.Max(line, 1);
            string problem = exception.Message.Split(" LineNumber:")[0].TrimEnd('.');
            throw new ImportException(FormattableString.Invariant($"{name}:{at}: byte {(exception.BytePositionInLine ?? 0) + 1}: not JSON: {problem}"));
        }
    }

    // An escape such as '\ud83d' alone is JSON, but no text.
    private static void CheckEscapes(ReadOnlySpan<byte> content, string name, int line)
    {
        var reader = new Utf8JsonReader(content);
        while (reader.Read())
        {
            if (!reader.ValueIsEscaped)
            {
                continue;
            }

            try
            {
                reader.GetString();
            }
            catch (InvalidOperationException)
            {
                int at = content[..(int)reader.TokenStartIndex].Count((byte)'\n') + Math.Max(line, 1);
                throw new ImportException(FormattableString.Invariant($"{name}:{at}: a string contains half of a surrogate pair; write the whole character"));
            }
        }
    }
}
