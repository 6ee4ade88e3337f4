using System.Collections.Immutable;
using CorpusData.Compiler.Bind;

namespace CorpusData.Compiler.Check;

/// <summary>Finds quotes that are a list only because of a comma in them: <c>[He said, she said]</c>, if the text has exactly these words.</summary>
public static class SplitQuotes
{
    /// <summary>Returns the lists, each by the indexes of its first and its last quote.</summary>
    /// <param name="text">The text that contains the quotes.</param>
    /// <param name="quotes">The quotes.</param>
    /// <param name="matches">The result of the search for each quote.</param>
    public static ImmutableArray<(int First, int Last)> Find(
        DocumentText text, ImmutableArray<QuoteValue> quotes, ImmutableArray<QuoteMatch> matches)
    {
        ImmutableArray<(int First, int Last)>.Builder? lists = null;
        string? normalized = null;
        int last;
        for (int first = 0; first < quotes.Length; first = last + 1)
        {
            last = first;
            while (last + 1 < quotes.Length && quotes[last + 1].FollowsComma)
            {
                last++;
            }

            // A text without one of the quotes does not contain all of them.
            if (last > first && matches.Skip(first).Take(last - first + 1).All(static match => match.Status is QuoteStatus.Found or QuoteStatus.Ambiguous))
            {
                normalized ??= TextIndex.Normalize(text.Value);
                string joined = TextIndex.Normalize(Join(quotes, first, last));
                if (normalized.IndexOf(joined, StringComparison.Ordinal) >= 0)
                {
                    lists ??= ImmutableArray.CreateBuilder<(int First, int Last)>();
                    lists.Add((first, last));
                }
            }
        }

        return lists?.ToImmutable() ?? ImmutableArray<(int First, int Last)>.Empty;
    }

    /// <summary>Returns the words of a list as one quote.</summary>
    public static string Join(ImmutableArray<QuoteValue> quotes, int first, int last) =>
        string.Join(", ", quotes.Skip(first).Take(last - first + 1).Select(static quote => quote.Exact));
}
