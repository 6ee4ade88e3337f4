using System.Text.Json;

namespace CorpusData.Formats.Exporting;

/// <summary>Writes JSON values, each in a line of its own.</summary>
public static class JsonLines
{
    /// <summary>Writes values, each followed by a line feed.</summary>
    public static void Write<T>(Stream output, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        using var json = new Utf8JsonWriter(output, RecordJson.Options);
        foreach (T value in values)
        {
            write(json, value);
            json.Flush();
            json.Reset();
            output.WriteByte((byte)'\n');
        }
    }

    /// <summary>Writes an array of values.</summary>
    public static void WriteArray<T>(Stream output, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        output.WriteByte((byte)'[');
        using var json = new Utf8JsonWriter(output, RecordJson.Options);
        bool isFirst = true;
        foreach (T value in values)
        {
            output.Write(isFirst ? "\n"u8 : ",\n"u8);
            isFirst = false;
            write(json, value);
            json.Flush();
            json.Reset();
        }

        output.Write("\n]\n"u8);
    }
}
