using System.Globalization;
using CorpusData.Formats.Exporting;
using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.Brat;

/// <summary>Reads the annotations of one text.</summary>
/// <param name="document">The document.</param>
/// <param name="records">Collects the records of an exported corpus; null if they are not restored.</param>
/// <param name="log">Collects what is lost.</param>
internal sealed class BratDocumentReader(ImportedDocument document, List<ImportedRecord>? records, ImportLog log)
{
    // The database of a normalization that names an entity of an exported corpus.
    private const string OwnDatabase = "corpus:";

    // The note that contains the identifier of a record.
    private const string Identifier = "id";

    // Spans and events by their ids, in the order of the file.
    private readonly OrderedSpans _spans = new();

    // The quotes of records and of the document itself, if the source is an exported corpus.
    private readonly List<ImportedSpan> _quotes = [];

    // The records of an exported corpus, by the ids of their events.
    private readonly Dictionary<string, ImportedRecord> _records = new(StringComparer.Ordinal);

    // The first event of each trigger. A relation may name the trigger instead of the event.
    private readonly Dictionary<string, string> _triggers = new(StringComparer.Ordinal);

    /// <summary>Reads the lines of an <c>.ann</c> file.</summary>
    public void Read(string annotations, string file)
    {
        List<BratLine> lines = BratLine.ReadAll(annotations, file);

        // A line can name the spans and events of later lines.
        ReadAll(lines.FindAll(static line => line.Kind == 'T'), ReadSpan);
        ReadAll(lines.FindAll(static line => line.Kind == 'E'), ReadEvent);
        if (records is not null)
        {
            foreach (BratLine line in lines.FindAll(static line => line.Kind == '#'))
            {
                ReadIdentifier(line, records);
            }
        }

        ReadAll(lines.FindAll(static line => line.Kind == 'E'), ReadRoles);
        ReadAll(lines.FindAll(static line => line.Kind is not ('T' or 'E')), ReadOther);
        if (records is not null && _spans.All.Any(static span => span.Record is not null))
        {
            RestoreDocument();
        }

        document.Spans.AddRange(_spans.All.Where(span => !_triggers.ContainsKey(span.Id) && !_quotes.Exists(quote => quote.Id == span.Id)));
        document.Spans.AddRange(_quotes);
    }

    private void ReadAll(List<BratLine> lines, Func<BratLine, bool> read)
    {
        foreach (BratLine line in lines)
        {
            if (!read(line))
            {
                log.Lose("lines that cannot be read", line.Place);
            }
        }
    }

    private bool ReadSpan(BratLine line)
    {
        if (line.Fields.Count < 3)
        {
            return false;
        }

        var pieces = new List<ImportedPiece>();
        foreach (string piece in string.Join(' ', line.Fields.Skip(1)).Split(';'))
        {
            string[] ends = piece.Split(' ');
            if (ends.Length != 2 || !TryRead(ends[0], out long start) || !TryRead(ends[1], out long end))
            {
                return false;
            }

            pieces.Add(new ImportedPiece(start, end));
        }

        return Add(new ImportedSpan(line.Id, line.Fields[0], pieces, line.Place) { Words = line.Text, IsCutAtLines = true });
    }

    private bool ReadEvent(BratLine line)
    {
        if (line.Fields.Count == 0 || line.Fields[0].Split(':', 2) is not [var type, var trigger])
        {
            return false;
        }

        if (_spans.Find(trigger) is not { } span || span.IsTrigger)
        {
            log.Lose("events whose trigger does not exist", line.Place);
            return true;
        }

        _triggers.TryAdd(trigger, line.Id);
        return Add(new ImportedSpan(line.Id, type, span.Pieces, line.Place) { Words = span.Words, IsCutAtLines = true, IsTrigger = true });
    }

    private bool ReadRoles(BratLine line)
    {
        if (_spans.Find(line.Id) is not { IsTrigger: true } trigger)
        {
            return true;
        }

        int ordinal = 0;

        string[][] roles = [.. line.Fields.Skip(1).Select(static field => field.Split(':', 2))];
        foreach (string[] role in roles)
        {
            if (role.Length != 2)
            {
                return false;
            }

            // brat numbers the roles that an event has several times: Theme, Theme2.
            string name = role[0].TrimEnd("0123456789".ToCharArray());
            bool isNumbered = roles.Any(other => other[0] == name);
            name = isNumbered ? name : role[0];
            if (trigger.Record is not null && _spans.Find(role[1]) is { IsTrigger: false } quote && (quote.Type == trigger.Type || quote.Type == $"{trigger.Type}-{name}"))
            {
                _quotes.Add(quote with { Type = trigger.Type, Record = trigger.Record, Slot = name, Ordinal = ++ordinal });
                continue;
            }

            document.Relations.Add(new ImportedRelation(name, line.Id, Target(role[1]), line.Place));
        }

        return true;
    }

    private bool ReadOther(BratLine line) => line.Kind switch
    {
        'R' => ReadRelation(line),
        'A' or 'M' => ReadAttribute(line),
        'N' => ReadReference(line),
        '#' => ReadNote(line),
        '*' => ReadEquivalents(line),
        _ => false,
    };

    private bool ReadRelation(BratLine line)
    {
        string[][] arguments = [.. line.Fields.Skip(1).Select(static field => field.Split(':', 2))];
        if (arguments is not [[_, var from], [_, var to]])
        {
            return false;
        }

        document.Relations.Add(new ImportedRelation(line.Fields[0], Target(from), Target(to), line.Place));
        return true;
    }

    private bool ReadAttribute(BratLine line)
    {
        if (line.Fields.Count < 2)
        {
            return false;
        }

        if (RecordOf(line) is { } record && line.Fields.Count == 3)
        {
            record.Values.Add(new ImportedValue(line.Fields[0], line.Fields[2]));
            return true;
        }

        AddValue(line, line.Fields[1], line.Fields.Count == 2
            ? new ImportedValue(line.Fields[0], "true", ImportedValueKind.Boolean)
            : new ImportedValue(line.Fields[0], string.Join(' ', line.Fields.Skip(2))));
        return true;
    }

    private bool ReadReference(BratLine line)
    {
        if (line.Fields.Count != 3)
        {
            return false;
        }

        if (_spans.Find(Target(line.Fields[1])) is { } span)
        {
            if (line.Fields[2].StartsWith(OwnDatabase, StringComparison.Ordinal))
            {
                span.Record = PlainNames.ReadIdentifier(line.Fields[2][OwnDatabase.Length..]);
                span.ReferenceName ??= line.Text is null ? null : BratNames.ReadText(line.Text);
            }
            else
            {
                span.References.Add(line.Fields[2]);
                span.ReferenceName ??= line.Text;
            }
        }
        else
        {
            log.Lose("references of spans that do not exist", line.Place);
        }

        return true;
    }

    private bool ReadNote(BratLine line)
    {
        if (line.Fields.Count < 2 || line.Text is null)
        {
            return false;
        }

        if (RecordOf(line) is { } record && line.Text.Split(": ", 2) is [var slot, var value])
        {
            if (slot != Identifier)
            {
                AddTo(record.Values, slot.Split('-'), BratNames.ReadText(value));
            }
        }
        else
        {
            AddValue(line, line.Fields[1], new ImportedValue("notes", line.Text));
        }

        return true;
    }

    private ImportedRecord? RecordOf(BratLine line) => _records.GetValueOrDefault(Target(line.Fields[1]));

    // Each part has a name of its own: 'figures-unit' and 'figures2-unit' are slots of two parts.
    private static void AddTo(List<ImportedValue> values, ReadOnlySpan<string> names, string text)
    {
        string name = names[0];
        if (names.Length == 1)
        {
            values.Add(new ImportedValue(name, text));
            return;
        }

        ImportedValue? part = values.Find(value => value.Kind == ImportedValueKind.Part && value.Name == name);
        if (part is null)
        {
            values.Add(part = new ImportedValue(name, "", ImportedValueKind.Part) { Part = new List<ImportedValue>() });
        }

        AddTo((List<ImportedValue>)part.Part, names[1..], text);
    }

    // An event with a note of its identifier is a record of an exported corpus.
    private void ReadIdentifier(BratLine line, List<ImportedRecord> records)
    {
        if (line.Fields.Count == 2 && line.Text?.StartsWith(Identifier + ": ", StringComparison.Ordinal) == true
            && _spans.Find(Target(line.Fields[1])) is { IsTrigger: true } span)
        {
            span.Record = BratNames.ReadText(line.Text[(Identifier.Length + 2)..]);
            if (_records.TryAdd(span.Id, new ImportedRecord(span.Type, span.Record, line.Place)))
            {
                records.Add(_records[span.Id]);
            }
        }
    }

    // The name of the file is the identifier of the document. A type of a class and a slot is a quote of the document.
    private void RestoreDocument()
    {
        string identifier = PlainNames.ReadIdentifier(Path.GetFileName(document.Name));
        var quotes = _spans.All.Where(span => span is { IsTrigger: false, Record: null } && span.Type.Contains('-', StringComparison.Ordinal)).ToList();
        quotes.RemoveAll(span => _quotes.Exists(quote => quote.Id == span.Id));
        string[] types = [.. quotes.Select(static span => span.Type.Split('-', 2)[0]).Distinct()];
        document.Record = new ImportedRecord(types is [var type] ? type : null, identifier, document.Place);
        _quotes.AddRange(quotes.Select(span => span with { Type = span.Type.Split('-', 2)[0], Slot = span.Type.Split('-', 2)[1], Record = identifier }));
    }

    private bool ReadEquivalents(BratLine line)
    {
        if (line.Fields.Count < 3 || line.Fields[0] != "Equiv")
        {
            return false;
        }

        document.Equivalents.Add([.. line.Fields.Skip(1).Select(Target)]);
        return true;
    }

    private void AddValue(BratLine line, string id, ImportedValue value)
    {
        if (_spans.Find(Target(id)) is { } span)
        {
            span.Values.Add(value);
        }
        else
        {
            log.Lose("attributes and notes of relations, or of spans that do not exist", line.Place);
        }
    }

    private bool Add(ImportedSpan span)
    {
        if (!_spans.TryAdd(span))
        {
            log.Lose("spans whose id is used twice", span.Place);
        }

        return true;
    }

    private string Target(string id) => _triggers.GetValueOrDefault(id, id);

    private static bool TryRead(string number, out long value) =>
        long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
