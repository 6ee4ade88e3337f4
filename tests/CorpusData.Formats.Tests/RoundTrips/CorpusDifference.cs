using CorpusData.Compiler.Check;
using CorpusData.Formats.Exporting;

namespace CorpusData.Formats.Tests.RoundTrips;

/// <summary>What one corpus has and another has not.</summary>
internal sealed class CorpusDifference
{
    private CorpusDifference()
    {
    }

    /// <summary>What is missing, counted as an export counts what it cannot hold.</summary>
    public LossLog Lost { get; } = new();

    /// <summary>What is missing, by record and slot.</summary>
    public List<string> Missing { get; } = [];

    /// <summary>What is not in the first corpus, by record and slot.</summary>
    public List<string> Added { get; } = [];

    /// <summary>Compares the resolved views of two corpora.</summary>
    /// <param name="before">The exported corpus.</param>
    /// <param name="after">The imported corpus.</param>
    /// <param name="hasContext">Whether to compare the prefixes and suffixes of quotes.</param>
    public static CorpusDifference Of(Corpus before, Corpus after, bool hasContext)
    {
        var difference = new CorpusDifference();
        Dictionary<(string Class, string Identifier), List<Fact>> first = CorpusFacts.Of(before, hasContext);
        Dictionary<(string Class, string Identifier), List<Fact>> second = CorpusFacts.Of(after, hasContext);
        foreach (((string definition, string identifier), List<Fact> facts) in first)
        {
            if (!second.TryGetValue((definition, identifier), out List<Fact>? others))
            {
                difference.Lost.Add(LossKind.Record, definition);
                difference.Missing.Add($"{definition} {identifier}");
                continue;
            }

            foreach (Fact fact in Without(facts, others).Where(static fact => fact.IsWritten))
            {
                difference.Lost.Add(fact.Kind, fact.Path);
                difference.Missing.Add($"{identifier} {fact.Path}: {fact.Text}");
            }

            difference.Added.AddRange(Without(others, facts).Where(static fact => fact.IsWritten).Select(fact => $"{identifier} {fact.Path}: {fact.Text}"));
        }

        difference.Added.AddRange(second.Keys.Except(first.Keys).Select(static record => $"{record.Class} {record.Identifier}"));
        difference.Missing.Sort(StringComparer.Ordinal);
        difference.Added.Sort(StringComparer.Ordinal);
        return difference;
    }

    private static List<Fact> Without(List<Fact> facts, List<Fact> others)
    {
        List<Fact> left = [.. others];
        List<Fact> missing = [];
        foreach (Fact fact in facts)
        {
            int at = left.FindIndex(fact.IsSameAs);
            if (at < 0)
            {
                missing.Add(fact);
            }
            else
            {
                left.RemoveAt(at);
            }
        }

        return missing;
    }
}
