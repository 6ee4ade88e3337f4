using System.Globalization;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Check;

/// <summary>The differences between a quote and the same words in a text, for example in quotation marks.</summary>
internal sealed class QuoteDifference
{
    private const int MaximumTries = 10;

    // The constructor removes unneeded differences in this order, so that the message names as few as possible.
    private static readonly (Folding Folding, string Name)[] Names =
    [
        (Folding.QuotationMarks, "quotation marks"),
        (Folding.Dashes, "dashes"),
        (Folding.Ellipses, "ellipses"),
        (Folding.Ligatures, "ligatures"),
        (Folding.InvisibleCharacters, "invisible characters"),
        (Folding.Case, "capitalization"),
        (Folding.UnicodeForm, "Unicode form"),
    ];

    /// <summary>Compares the words in the text with the quote.</summary>
    public QuoteDifference(string words, string exact)
    {
        Words = words;
        Exact = exact;
        Needed = Names.Aggregate(Folding.All, (needed, name) =>
            FoldedText.Fold(words, needed & ~name.Folding) == FoldedText.Fold(exact, needed & ~name.Folding)
                ? needed & ~name.Folding
                : needed);
    }

    /// <summary>The words in the text.</summary>
    public string Words { get; }

    private string Exact { get; }

    private Folding Needed { get; }

    private int Count => Names.Count(name => Needed.HasFlag(name.Folding));

    /// <summary>
    /// Returns the words in the text that differ least from the quote; null if the text does not contain the words in any form.
    /// </summary>
    public static QuoteDifference? Find(FoldedText text, string exact)
    {
        QuoteDifference? least = null;
        foreach ((int start, int end) in text.Find(FoldedText.Fold(exact, Folding.All), MaximumTries))
        {
            var difference = new QuoteDifference(text.Source.Substring(start, end - start), exact);
            if (least is null || difference.Count < least.Count)
            {
                least = difference;
            }

            if (least.Count == 1)
            {
                break;
            }
        }

        return least;
    }

    /// <summary>Returns the names of the differences, for a message.</summary>
    public override string ToString()
    {
        var names = Names.Where(name => Needed.HasFlag(name.Folding))
            .Select(name => name.Folding == Folding.InvisibleCharacters ? $"{name.Name} ({DifferentInvisible()})" : name.Name)
            .ToList();
        return names.Count == 1
            ? names[0]
            : string.Join(", ", names.Take(names.Count - 1)) + " and " + names[names.Count - 1];
    }

    // The invisible characters that one of the two contains more often; all of them if only their positions differ.
    private string DifferentInvisible()
    {
        var all = (Words + Exact).Where(InvisibleCharacters.Contains).Distinct().OrderBy(static c => c).ToList();
        List<char> more = all.FindAll(c => Words.Count(other => other == c) != Exact.Count(other => other == c));
        return string.Join(", ", (more.Count > 0 ? more : all)
            .Select(static c => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
    }
}
