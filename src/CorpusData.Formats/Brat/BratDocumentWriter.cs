using System.Globalization;
using System.Text;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Formats.Exporting;

namespace CorpusData.Formats.Brat;

/// <summary>Writes the annotations of a document.</summary>
/// <param name="source">The records.</param>
/// <param name="document">The document's row.</param>
/// <param name="quotes">The quotes of the document.</param>
internal sealed class BratDocumentWriter(ExportSource source, RowAddress document, QuoteIndex quotes)
{
    private readonly DocumentWords _words = source.DocumentAt(document);
    private readonly StringBuilder _lines = new();
    private readonly Dictionary<RowAddress, string> _entities = [];
    private readonly Dictionary<RowAddress, string> _events = [];
    private int _spans;
    private int _references;
    private int _attributes;
    private int _notes;

    /// <summary>Returns the annotations.</summary>
    public string Write()
    {
        WriteMentions();
        foreach (IGrouping<string, IndexedQuote> slot in quotes.Of(document).Where(quote => quote.Holder == document).GroupBy(static quote => quote.Path))
        {
            WriteSlot(BratNames.Quote(slot.Key), slot);
        }

        IReadOnlyList<CitingRecord> records = CitingRecords.Of(source, quotes, document);
        foreach (CitingRecord record in records)
        {
            _events.Add(record.Record.Row, string.Create(CultureInfo.InvariantCulture, $"E{_events.Count + 1}"));
        }

        foreach (CitingRecord record in records)
        {
            WriteEvent(record);
        }

        return _lines.ToString();
    }

    private void WriteMentions()
    {
        foreach (ResolvedValue mention in source.MentionsIn(document))
        {
            string span = WriteSpan(BratNames.Class(source.ClassOf(mention.Target)), [.. BratSpan.Cut(_words.Text, mention.Start, mention.End)]);
            _entities.TryAdd(mention.Target, span);
            Record entity = source.RecordAt(mention.Target).Record;
            Line($"N{Next(ref _references)}\tReference {span} corpus:{PlainNames.Identifier(entity.Identifier)}\t{BratNames.Text(entity.Title)}");
        }
    }

    private void WriteEvent(CitingRecord citing)
    {
        string type = BratNames.Class(citing.Record.Class);
        IGrouping<string, IndexedQuote>[] slots =
            [.. citing.Evidence.GroupBy(static quote => quote.Path), .. citing.Others.GroupBy(static quote => quote.Path)];
        var roles = new RoleNames();
        string trigger = "";
        var line = new StringBuilder();
        foreach (IGrouping<string, IndexedQuote> slot in slots)
        {
            foreach (string span in WriteSlot(trigger.Length == 0 ? type : BratNames.Quote(slot.Key), slot))
            {
                if (trigger.Length == 0)
                {
                    trigger = span;
                }
                else
                {
                    line.Append(CultureInfo.InvariantCulture, $" {roles.Next(BratNames.Role(slot.Key))}:{span}");
                }
            }
        }

        AddReferences(citing.Record, line, roles);
        string id = _events[citing.Record.Row];
        Line($"{id}\t{type}:{trigger}{line}");
        Note(id, $"id: {BratNames.Text(citing.Record.Record.Identifier)}");
        WriteValues(citing.Record, id, "");
    }

    // References to entities and records that the same text has; the other side of a relation is not repeated.
    private void AddReferences(ResolvedRecord record, StringBuilder line, RoleNames roles)
    {
        foreach (WalkedSlot slot in SlotWalk.Of(record).Where(static slot => slot.Definition.Kind == RangeKind.Reference))
        {
            foreach (ResolvedValue value in source.ValuesOf(slot.Record, slot.Slot))
            {
                if (value.Written is not null && (_entities.GetValueOrDefault(value.Target) ?? _events.GetValueOrDefault(value.Target)) is { } target)
                {
                    line.Append(CultureInfo.InvariantCulture, $" {roles.Next(BratNames.Role(slot.Path))}:{target}");
                }
            }
        }
    }

    // The names of a part's slots begin with that of the slot that contains the part, and with the part's number from the second on.
    private void WriteValues(ResolvedRecord record, string id, string path)
    {
        for (int i = 0; i < record.Class.Slots.Length; i++)
        {
            SlotDefinition slot = record.Class.Slots[i];
            string name = path + PlainNames.Label(slot.Name);
            foreach (ScalarValue value in slot.IsStored ? record.Record.ValuesOf(i).OfType<ScalarValue>() : [])
            {
                if (slot is { Kind: RangeKind.Enum, IsMultivalued: false } && path.Length == 0)
                {
                    Line($"A{Next(ref _attributes)}\t{name} {id} {PlainNames.Label(value.Text)}");
                }
                else
                {
                    Note(id, $"{name}: {BratNames.Text(value.Text)}");
                }
            }

            if (slot.Kind == RangeKind.Part)
            {
                var names = new RoleNames();
                foreach (ResolvedValue part in record[i])
                {
                    WriteValues(record.PartOf(part), id, names.Next(name) + "-");
                }
            }
        }
    }

    // The quotes of a slot are one annotation with several pieces if these can be told apart.
    private List<string> WriteSlot(string type, IEnumerable<IndexedQuote> slot)
    {
        IndexedQuote[] ordered = [.. slot.OrderBy(static quote => quote.Ordinal)];
        return BratNames.AreOne(_words.Text, ordered)
            ? [WriteSpan(type, [.. ordered.SelectMany(quote => BratSpan.Cut(_words.Text, quote.Start, quote.End))])]
            : [.. ordered.Select(quote => WriteSpan(type, [.. BratSpan.Cut(_words.Text, quote.Start, quote.End)]))];
    }

    private string WriteSpan(string type, IReadOnlyList<(int Start, int End)> pieces)
    {
        string id = $"T{Next(ref _spans)}";
        (string offsets, string words) = BratSpan.Write(_words, pieces);
        Line($"{id}\t{type} {offsets}\t{words}");
        return id;
    }

    private void Note(string id, string text) => Line($"#{Next(ref _notes)}\tAnnotatorNotes {id}\t{text}");

    private void Line(string text) => _lines.Append(text).Append('\n');

    private static string Next(ref int number) => (++number).ToString(CultureInfo.InvariantCulture);

    /// <summary>The names of an event's roles: the second of a name gets the number 2, and so on.</summary>
    private sealed class RoleNames
    {
        private readonly Dictionary<string, int> _counts = [];

        public string Next(string role)
        {
            int count = _counts.GetValueOrDefault(role) + 1;
            _counts[role] = count;
            return count == 1 ? role : string.Create(CultureInfo.InvariantCulture, $"{role}{count}");
        }
    }
}
