using System.Globalization;
using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.Brat;

/// <summary>Reads the annotations of one text.</summary>
internal sealed class BratDocumentReader(ImportedDocument document, ImportLog log)
{
    // Spans and events by their ids, in the order of the file.
    private readonly OrderedSpans _spans = new();

    // The first event of each trigger. A relation may name the trigger instead of the event.
    private readonly Dictionary<string, string> _triggers = new(StringComparer.Ordinal);

    /// <summary>Reads the lines of an <c>.ann</c> file.</summary>
    public void Read(string annotations, string file)
    {
        List<BratLine> lines = BratLine.ReadAll(annotations, file);

        // A line can name the spans and events of later lines.
        ReadAll(lines.FindAll(static line => line.Kind == 'T'), ReadSpan);
        ReadAll(lines.FindAll(static line => line.Kind == 'E'), ReadEvent);
        ReadAll(lines.FindAll(static line => line.Kind == 'E'), ReadRoles);
        ReadAll(lines.FindAll(static line => line.Kind is not ('T' or 'E')), ReadOther);
        document.Spans.AddRange(_spans.All.Where(span => !_triggers.ContainsKey(span.Id)));
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

        return Add(new ImportedSpan(line.Id, line.Fields[0], pieces, line.Place) { Words = line.Text });
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
        return Add(new ImportedSpan(line.Id, type, span.Pieces, line.Place) { Words = span.Words, IsTrigger = true });
    }

    private bool ReadRoles(BratLine line)
    {
        if (_spans.Find(line.Id) is not { IsTrigger: true })
        {
            return true;
        }

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
            document.Relations.Add(new ImportedRelation(isNumbered ? name : role[0], line.Id, Target(role[1]), line.Place));
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
            span.References.Add(line.Fields[2]);
            span.ReferenceName ??= line.Text;
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

        AddValue(line, line.Fields[1], new ImportedValue("notes", line.Text));
        return true;
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
