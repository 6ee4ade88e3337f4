using System.Globalization;
using System.Text.Json;

namespace CorpusData.Formats.Exporting;

/// <summary>Counts what a format cannot hold, by kind and element.</summary>
public sealed class LossLog
{
    private readonly Dictionary<(LossKind Kind, string Element), long> _counts = [];

    /// <summary>What was lost, in the order of the kinds and the ordinal order of the elements.</summary>
    public IReadOnlyList<Loss> Losses =>
    [
        .. _counts
            .OrderBy(static count => count.Key.Kind)
            .ThenBy(static count => count.Key.Element, StringComparer.Ordinal)
            .Select(static count => new Loss(count.Key.Kind, count.Key.Element, count.Value)),
    ];

    /// <summary>Counts a loss.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="element">The class, or the class and the slot.</param>
    /// <param name="count">How many there are; zero is no loss.</param>
    public void Add(LossKind kind, string element, long count = 1)
    {
        if (count > 0)
        {
            _counts[(kind, element)] = _counts.GetValueOrDefault((kind, element)) + count;
        }
    }

    /// <summary>Returns the losses as lines of text.</summary>
    public IEnumerable<string> ToLines() => Losses.Select(static loss =>
        $"{loss.Count.ToString(CultureInfo.InvariantCulture)} {Words(loss.Kind, loss.Count == 1)} {loss.Element}");

    /// <summary>Writes the losses as a JSON array with an object in each line: a kind, an element and a count.</summary>
    public void Write(Stream output) => JsonLines.WriteArray(output, Losses, static (json, loss) =>
    {
        json.WriteStartObject();
        json.WriteString("kind", JsonNamingPolicy.SnakeCaseLower.ConvertName(loss.Kind.ToString()));
        json.WriteString("element", loss.Element);
        json.WriteNumber("count", loss.Count);
        json.WriteEndObject();
    });

    private static string Words(LossKind kind, bool isOne) => kind switch
    {
        LossKind.Record => isOne ? "record of" : "records of",
        LossKind.Value => isOne ? "value of" : "values of",
        LossKind.Reference => isOne ? "reference of" : "references of",
        LossKind.Quote => isOne ? "quote of" : "quotes of",
        LossKind.Grouping => isOne ? "group of quotes of" : "groups of quotes of",
        LossKind.Context => isOne ? "prefix or suffix of" : "prefixes or suffixes of",
        _ => isOne ? "mention of" : "mentions of",
    };
}
