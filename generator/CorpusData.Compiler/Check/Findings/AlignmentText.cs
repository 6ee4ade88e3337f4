using System.Text;
using CorpusData.Compiler.Findings;

namespace CorpusData.Compiler.Check;

/// <summary>Writes the closest passage for a message, with the words that a quote left out, added or replaced in brackets.</summary>
internal static class AlignmentText
{
    private const int MaximumLength = 800;
    private const int MaximumWords = 60;
    private const int MaximumEqual = 120;
    private const string Ellipsis = "…";

    /// <summary>Returns the passage. Long stretches without a difference are shortened, differences between them never.</summary>
    public static string Of(WordAlignment alignment)
    {
        var builder = new StringBuilder();
        for (int start = 0, end; start < alignment.Pairs.Count; start = end)
        {
            end = start + 1;
            while (end < alignment.Pairs.Count && alignment.Pairs[end].IsDifferent == alignment.Pairs[start].IsDifferent)
            {
                end++;
            }

            string text = alignment.TextOf(start, end - 1);
            string part = alignment.Pairs[start].IsDifferent
                ? Difference(text, alignment.QuoteOf(start, end - 1))
                : Equal(text, isFirst: start == 0, isLast: end == alignment.Pairs.Count);
            if (builder.Length + part.Length > MaximumLength)
            {
                return builder.Append(' ').Append(Ellipsis).ToString();
            }

            builder.Append(start > 0 && alignment.HasSpaceBefore(alignment.Pairs[start]) ? " " : "").Append(part);
        }

        return builder.ToString();
    }

    private static string Difference(string text, string quote) => (text.Length, quote.Length) switch
    {
        (_, 0) => $"[left out '{Excerpt.Short(text, MaximumWords)}']",
        (0, _) => $"[added '{Excerpt.Short(quote, MaximumWords)}']",
        _ => $"[replaced '{Excerpt.Short(text, MaximumWords)}' by '{Excerpt.Short(quote, MaximumWords)}']",
    };

    private static string Equal(string text, bool isFirst, bool isLast)
    {
        int half = MaximumEqual / 2;
        if (text.Length <= MaximumEqual)
        {
            return text;
        }

        string head = isFirst ? "" : text.Substring(0, text.LastIndexOf(' ', half) is > 0 and var space ? space : half) + " ";
        string tail = isLast ? "" : " " + text.Substring(text.IndexOf(' ', text.Length - half) is > 0 and var next ? next + 1 : text.Length - half);
        return head + Ellipsis + tail;
    }
}
