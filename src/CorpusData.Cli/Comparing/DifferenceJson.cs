using System.Text.Json;

namespace CorpusData.Cli.Comparing;

/// <summary>Writes differences as members of a JSON object.</summary>
/// <param name="json">Receives the members.</param>
internal sealed class DifferenceJson(Utf8JsonWriter json)
{
    /// <summary>Writes the differences.</summary>
    public void Write(CorpusDifference difference)
    {
        json.WriteString("old", difference.Old.Name);
        json.WriteString("new", difference.New.Name);
        WriteArray("schema", difference.Schema, change =>
        {
            json.WriteString("element", change.Element);
            json.WriteString("old", change.Old);
            json.WriteString("new", change.New);
        });
        WriteArray("added", difference.Added, Write);
        WriteArray("removed", difference.Removed, Write);
        WriteArray("changed", difference.Changed, Write);
        WriteArray("texts", difference.Texts, text =>
        {
            json.WriteString("class", text.Document.ClassName);
            json.WriteString("id", text.Document.Key.Identifier);
            json.WriteString("file", text.File);
            json.WriteString("old", text.Old);
            json.WriteString("new", text.New);
        });
    }

    private void Write(ComparedRecord record)
    {
        json.WriteString("class", record.ClassName);
        json.WriteString("id", record.Key.Identifier);
        json.WriteString("title", record.Resolved.Record.Title);
    }

    private void Write(RecordChange change)
    {
        Write(change.New);
        if (change.IsOfOtherClass)
        {
            json.WriteString("oldClass", change.Old.ClassName);
        }

        WriteArray("slots", change.Slots, slot =>
        {
            json.WriteString("slot", slot.Slot);
            WriteValues("old", slot.Old);
            WriteValues("new", slot.New);
        });
        WriteArray("quotes", change.Quotes, quote =>
        {
            json.WriteString("slot", quote.Slot);
            json.WriteString("change", quote.Kind.ToString().ToLowerInvariant());
            Write("old", quote.Old);
            Write("new", quote.New);
        });
    }

    private void Write(string name, QuotePlace? quote)
    {
        if (quote is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("exact", quote.Words);
        json.WriteString("document", quote.Document?.Identifier);
        if (quote.Document is not null)
        {
            json.WriteString("file", quote.File);
            json.WriteNumber("line", quote.Line);
            json.WriteNumber("column", quote.Column);
            json.WriteNumber("start", quote.Start);
            json.WriteNumber("end", quote.End);
        }

        json.WriteEndObject();
    }

    private void WriteValues(string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private void WriteArray<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
