using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;

namespace CorpusData.Cli.Comparing;

/// <summary>Writes values of slots as text. Two values are equal if their texts are.</summary>
internal static class ValueText
{
    /// <summary>Returns a value as text.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="holder">The record or part that has the value.</param>
    /// <param name="value">The value.</param>
    public static string Of(ComparedCorpus corpus, ResolvedRecord holder, ResolvedValue value) => value.Written switch
    {
        PartValue => OfPart(corpus, holder.PartOf(value)),
        MentionValue mention => $"{IdentifierOf(corpus, value.Target) ?? mention.Entity.Target}: {TextIndex.Normalize(mention.Quote.Exact)}",
        ReferenceValue reference => IdentifierOf(corpus, value.Target) ?? reference.Target,
        ScalarValue scalar => scalar.Text,
        _ => IdentifierOf(corpus, value.Target) ?? "",
    };

    // Quotes are compared by themselves, because they can also move.
    private static string OfPart(ComparedCorpus corpus, ResolvedRecord part)
    {
        IEnumerable<string> slots =
            from i in Enumerable.Range(0, part.Class.Slots.Length)
            let slot = part.Class.Slots[i]
            where slot.Kind != RangeKind.Quote && part[i].Count > 0
            select $"{slot.Name}: {string.Join(", ", part[i].Select(value => Of(corpus, part, value)))}";
        return $"{{ {string.Join("; ", slots)} }}";
    }

    private static string? IdentifierOf(ComparedCorpus corpus, RowAddress row) =>
        row.IsRecord ? corpus.Corpus.Identifiers.NameOf(row).Identifier : null;
}
