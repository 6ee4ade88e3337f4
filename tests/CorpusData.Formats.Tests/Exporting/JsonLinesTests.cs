using System.Text;
using System.Text.Json;
using CorpusData.Formats.Exporting;

namespace CorpusData.Formats.Tests.Exporting;

/// <summary>Values are written on all cores, in their order.</summary>
public class JsonLinesTests
{
    [Fact]
    public void Values_are_in_their_order()
    {
        int[] values = [.. Enumerable.Range(0, 10_000)];

        string[] lines = Lines(values, static (json, value) =>
        {
            Thread.SpinWait(value % 7 * 100);
            json.WriteNumberValue(value);
        });

        Assert.Equal(values, lines.Select(int.Parse));
    }

    [Fact]
    public void Values_longer_than_a_buffer_are_whole_and_in_their_order()
    {
        int[] lengths = [10, 6_000_000, 0, 900_000, 900_000, 900_000, 3, 5_000_000, .. Enumerable.Range(0, 100)];

        string[] lines = Lines(lengths, static (json, length) => json.WriteStringValue(new string('x', length)));

        Assert.Equal(lengths, lines.Select(static line => line.Length - 2));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1_000)]
    public void Array_has_a_value_in_each_line(int count)
    {
        using var stream = new MemoryStream();

        JsonLines.WriteArray(stream, Enumerable.Range(0, count), static (json, value) => json.WriteNumberValue(value));

        string text = Encoding.UTF8.GetString(stream.ToArray());
        using var array = JsonDocument.Parse(text);
        Assert.Equal(Enumerable.Range(0, count), array.RootElement.EnumerateArray().Select(static value => value.GetInt32()));
        Assert.Equal(count + 2, text.Count(static c => c == '\n'));
    }

    [Fact]
    public void Exception_of_a_value_is_thrown_as_it_is()
    {
        using var stream = new MemoryStream();

        Assert.Throws<ExportException>(() => JsonLines.Write(stream, Enumerable.Range(0, 1_000), static (json, value) =>
        {
            json.WriteNumberValue(value);
            if (value == 500)
            {
                throw new ExportException("no");
            }
        }));
    }

    private static string[] Lines(IEnumerable<int> values, Action<Utf8JsonWriter, int> write)
    {
        using var stream = new MemoryStream();
        JsonLines.Write(stream, values, write);
        string text = Encoding.UTF8.GetString(stream.ToArray());
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        return text[..^1].Split('\n');
    }
}
