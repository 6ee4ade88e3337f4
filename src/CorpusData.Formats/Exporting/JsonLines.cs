using System.Collections.Concurrent;
using System.Text.Json;

namespace CorpusData.Formats.Exporting;

/// <summary>Writes JSON values on all cores, each in a line of its own.</summary>
public static class JsonLines
{
    // A core gets several values at once, because most are short, but stops after this many bytes.
    private const int BatchLength = 32;
    private const int MaximumBytes = 1 << 20;

    /// <summary>Writes values, each followed by a line feed.</summary>
    /// <param name="output">Receives the values.</param>
    /// <param name="values">The values.</param>
    /// <param name="write">Writes a value. It is called from several threads at once.</param>
    /// <param name="isLarge">Whether a value can be so large that it must be in memory alone; null if none is.</param>
    public static void Write<T>(Stream output, IEnumerable<T> values, Action<Utf8JsonWriter, T> write, Func<T, bool>? isLarge = null) =>
        Write(values, (buffer, value) => buffer.Add([], value, write, "\n"u8), isLarge, output.Write);

    /// <summary>Writes an array of values.</summary>
    /// <param name="output">Receives the array.</param>
    /// <param name="values">The values.</param>
    /// <param name="write">Writes a value. It is called from several threads at once.</param>
    public static void WriteArray<T>(Stream output, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        output.WriteByte((byte)'[');
        bool isFirst = true;
        Write(values, (buffer, value) => buffer.Add(",\n"u8, value, write, []), null, bytes =>
        {
            // There is no comma before the first value.
            output.Write(isFirst ? bytes[1..] : bytes);
            isFirst = false;
        });
        output.Write("\n]\n"u8);
    }

    private static void Write<T>(IEnumerable<T> values, Action<JsonBuffer, T> add, Func<T, bool>? isLarge, BytesAction output)
    {
        var unused = new ConcurrentBag<JsonBuffer>();
        foreach (Batch<T> batch in OrderedWork.Run(values.Chunk(BatchLength), Fill, batch => isLarge is not null && batch.Any(isLarge)))
        {
            output(batch.Buffer.Bytes);
            while (batch.HasMore)
            {
                batch.Fill(add);
                output(batch.Buffer.Bytes);
            }

            unused.Add(batch.Buffer);
        }

        Batch<T> Fill(T[] values)
        {
            var batch = new Batch<T>(values, unused.TryTake(out JsonBuffer? buffer) ? buffer : new JsonBuffer());
            batch.Fill(add);
            return batch;
        }
    }

    private delegate void BytesAction(ReadOnlySpan<byte> bytes);

    private sealed class Batch<T>(T[] values, JsonBuffer buffer)
    {
        private int _next;

        public JsonBuffer Buffer => buffer;

        public bool HasMore => _next < values.Length;

        public void Fill(Action<JsonBuffer, T> add)
        {
            buffer.Clear();
            while (HasMore && buffer.Bytes.Length < MaximumBytes)
            {
                add(buffer, values[_next++]);
            }
        }
    }
}
