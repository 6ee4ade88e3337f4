using System.Globalization;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Formats.Exporting;

namespace CorpusData.Formats.Tests.RoundTrips;

/// <summary>What the resolved view of a corpus contains: for each record and slot, the values.</summary>
internal sealed class CorpusFacts
{
    private readonly ExportSource _source;
    private readonly bool _hasContext;

    private CorpusFacts(Corpus corpus, bool hasContext)
    {
        _source = new ExportSource(corpus);
        _hasContext = hasContext;
    }

    /// <summary>Returns the records and their values.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="hasContext">Whether the prefixes and suffixes of quotes belong to the values.</param>
    public static Dictionary<(string Class, string Identifier), List<Fact>> Of(Corpus corpus, bool hasContext)
    {
        var facts = new CorpusFacts(corpus, hasContext);
        return Enumerable.Range(0, facts._source.Classes.Length).SelectMany(facts._source.RecordsOf).ToDictionary(
            static record => (record.Class.Name, record.Record.Identifier),
            record => SlotWalk.Of(record).SelectMany(facts.Of).ToList());
    }

    private IEnumerable<Fact> Of(WalkedSlot slot)
    {
        if (slot.Definition.IsComputed || slot.Definition.IsIdentifier)
        {
            yield break;
        }

        if (slot.Definition.Kind == RangeKind.Text)
        {
            yield return new Fact(LossKind.Value, slot.Path, 0, slot.Record.Record.Text!.Value, IsWritten: true);
            yield break;
        }

        // The order of references is not compared: an inverse has no order of its own.
        int ordinal = 0;
        foreach (ResolvedValue value in _source.ValuesOf(slot.Record, slot.Slot))
        {
            bool isOrdered = slot.Definition.Kind is not (RangeKind.Reference or RangeKind.Mention);
            yield return new Fact(KindOf(slot), slot.Path, isOrdered ? ordinal++ : 0, TextOf(slot, value), value.Written is not null || slot.Definition.Kind == RangeKind.Mention);
        }
    }

    private static LossKind KindOf(WalkedSlot slot) => slot.Definition.Kind switch
    {
        RangeKind.Reference => LossKind.Reference,
        RangeKind.Quote => LossKind.Quote,
        RangeKind.Mention => LossKind.Mention,
        _ => LossKind.Value,
    };

    private string TextOf(WalkedSlot slot, ResolvedValue value) => slot.Definition.Kind switch
    {
        RangeKind.Reference => _source.IdentifierOf(value.Target),
        RangeKind.Mention => string.Create(CultureInfo.InvariantCulture, $"{_source.IdentifierOf(value.Target)}@{value.Start}-{value.End}"),
        RangeKind.Quote => string.Create(
            CultureInfo.InvariantCulture,
            $"{_source.IdentifierOf(value.Target)}@{value.Start}-{value.End}{(_hasContext && value.Written is QuoteValue quote ? $" {quote.Prefix}|{quote.Suffix}" : "")}"),
        _ => ((ScalarValue)value.Written!).Text,
    };
}

/// <summary>A value of a slot.</summary>
/// <param name="Kind">How its loss is reported.</param>
/// <param name="Path">The class and the slots that lead to it.</param>
/// <param name="Ordinal">The number of values before it, if their order has a meaning.</param>
/// <param name="Text">The value.</param>
/// <param name="IsWritten">Whether it is written in the seeds, and not the other side of a relation.</param>
internal sealed record Fact(LossKind Kind, string Path, int Ordinal, string Text, bool IsWritten)
{
    /// <summary>Returns whether another corpus has the same value. On which side a relation is written does not matter.</summary>
    public bool IsSameAs(Fact other) => this with { IsWritten = true } == other with { IsWritten = true };
}
