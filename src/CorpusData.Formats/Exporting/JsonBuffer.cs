using System.Buffers;
using System.Text.Json;

namespace CorpusData.Formats.Exporting;

/// <summary>JSON values in memory, until they are written to a file.</summary>
internal sealed class JsonBuffer : IDisposable
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private Utf8JsonWriter? _json;

    /// <summary>The values, as UTF-8.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan;

    /// <summary>Adds a value.</summary>
    /// <param name="before">The bytes before the value.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value.</param>
    /// <param name="after">The bytes after the value.</param>
    public void Add<T>(ReadOnlySpan<byte> before, T value, Action<Utf8JsonWriter, T> write, ReadOnlySpan<byte> after)
    {
        _bytes.Write(before);
        _json ??= new Utf8JsonWriter(_bytes, RecordJson.Options);
        write(_json, value);
        _json.Flush();
        _json.Reset();
        _bytes.Write(after);
    }

    /// <summary>Removes the values. The memory is used for the next ones.</summary>
    public void Clear() => _bytes.ResetWrittenCount();

    /// <inheritdoc/>
    public void Dispose() => _json?.Dispose();
}
