using System.Globalization;

namespace CorpusData.Cli.Comparing;

/// <summary>The words for differences that readers see.</summary>
internal static class Wording
{
    private const string NoValue = "(none)";

    /// <summary>Returns a change of a slot.</summary>
    /// <param name="change">The change.</param>
    /// <param name="quoted">Marks a value.</param>
    public static string Of(SlotChange change, Func<string, string> quoted)
    {
        if (change.Old.Count <= 1 && change.New.Count <= 1)
        {
            return $"{List(change.Old, quoted)} → {List(change.New, quoted)}";
        }

        if (change.Removed.Count + change.Added.Count == 0)
        {
            return $"order {List(change.Old, quoted)} → {List(change.New, quoted)}";
        }

        return string.Join(
            "; ",
            new[] { ("removed", change.Removed), ("added", change.Added) }
                .Where(static part => part.Item2.Count > 0)
                .Select(part => $"{part.Item1} {List(part.Item2, quoted)}"));
    }

    /// <summary>Returns a change of a quote.</summary>
    /// <param name="change">The change.</param>
    /// <param name="quoted">Marks a value.</param>
    public static string Of(QuoteChange change, Func<string, string> quoted) => change.Kind switch
    {
        QuoteChangeKind.Moved => $"moved from {PlaceOf(change.Old!)} to {PlaceOf(change.New!)}: {quoted(change.New!.Words)}",
        QuoteChangeKind.Reworded => $"{quoted(change.Old!.Words)} → {quoted(change.New!.Words)} ({PlaceOf(change.New)})",
        QuoteChangeKind.Removed => $"removed {quoted(change.Old!.Words)} ({PlaceOf(change.Old)})",
        _ => $"added {quoted(change.New!.Words)} ({PlaceOf(change.New)})",
    };

    /// <summary>Returns a change of the schema.</summary>
    /// <param name="change">The change.</param>
    /// <param name="quoted">Marks a value.</param>
    public static string Of(SchemaChange change, Func<string, string> quoted) =>
        change.Old is null || change.New is null ? quoted(change.Element) : $"{quoted(change.Element)}: {quoted(change.Old)} → {quoted(change.New)}";

    /// <summary>Returns the sentence that counts the differences.</summary>
    public static string Summary(CorpusDifference difference)
    {
        List<QuoteChange> quotes = [.. difference.Changed.SelectMany(static change => change.Quotes)];
        return difference.IsEmpty
            ? "No differences"
            : $"{Count(difference.Added.Count, "record")} added, {Number(difference.Removed.Count)} removed, {Number(difference.Changed.Count)} changed; "
                + $"{Count(quotes.Count(static quote => quote.Kind == QuoteChangeKind.Moved), "quote")} moved; "
                + $"{Count(difference.Texts.Count, "text")} changed; "
                + $"{Count(difference.Schema.Count, "change")} of the schema";
    }

    /// <summary>Returns a number of things.</summary>
    public static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{Number(number)} {noun}s";

    /// <summary>Returns a number in the same form everywhere.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string List(IReadOnlyList<string> values, Func<string, string> quoted) =>
        values.Count == 0 ? NoValue : string.Join(", ", values.Select(quoted));

    private static string PlaceOf(QuotePlace quote) =>
        quote.Document is null ? "not found" : string.Create(CultureInfo.InvariantCulture, $"{quote.File}:{quote.Line}:{quote.Column}");
}
