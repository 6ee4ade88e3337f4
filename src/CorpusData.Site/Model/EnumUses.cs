using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Formats.Exporting;

namespace CorpusData.Site.Model;

/// <summary>The records that have each value of each enum, in themselves or in a part.</summary>
internal sealed class EnumUses
{
    private readonly Dictionary<(EnumDefinition Enum, int Value), List<RowAddress>> _uses = [];

    /// <summary>Collects the records.</summary>
    public EnumUses(ExportSource source, CancellationToken cancellation)
    {
        foreach (ResolvedRecord record in Enumerable.Range(0, source.Classes.Length).SelectMany(source.RecordsOf))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (WalkedSlot slot in SlotWalk.Of(record))
            {
                if (slot.Definition.Kind == RangeKind.Enum)
                {
                    Add(slot);
                }
            }
        }
    }

    /// <summary>Returns whether a record has a value of an enum.</summary>
    public bool IsUsed(EnumDefinition definition) => Enumerable.Range(0, definition.Values.Length).Any(value => Of(definition, value).Count > 0);

    /// <summary>Returns the records that have a value, in the order of the tables and identifiers.</summary>
    public IReadOnlyList<RowAddress> Of(EnumDefinition definition, int value) => _uses.GetValueOrDefault((definition, value)) ?? [];

    private void Add(WalkedSlot slot)
    {
        foreach (Value value in slot.Record.Record.ValuesOf(slot.Slot))
        {
            (EnumDefinition, int) key = (slot.Definition.Enum!, slot.Definition.Enum!.IndexOf(((ScalarValue)value).Text));
            if (!_uses.TryGetValue(key, out List<RowAddress>? rows))
            {
                _uses.Add(key, rows = []);
            }

            if (rows.Count == 0 || rows[^1] != slot.Owner.Row)
            {
                rows.Add(slot.Owner.Row);
            }
        }
    }
}
