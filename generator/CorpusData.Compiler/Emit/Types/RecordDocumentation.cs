using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Emit;

/// <summary>Says in a few words what a record is, for the documentation of its named member.</summary>
internal sealed class RecordDocumentation(LinkedCorpus corpus)
{
    private const int ParagraphLength = 160;

    /// <summary>
    /// The record's first string; its dates, other names and what it refers to first; how often it is mentioned; its
    /// words in the text; a document's opening words. Long paragraphs are cut at a word.
    /// </summary>
    public string[] Of(RowAddress row)
    {
        Record record = corpus.RecordAt(row);
        var paragraphs = new List<string> { Title(record) };
        string details = string.Join(" · ", Details(row, record));
        if (details.Length > 0)
        {
            paragraphs.Add(details);
        }

        if (record.Class.Slots.Any(static slot => slot.Scope == MentionScope.Entity))
        {
            paragraphs.Add(Mentioned(row));
        }

        string quotes = string.Join(" … ", Quotes(record));
        if (quotes.Length > 0)
        {
            paragraphs.Add(quotes);
        }

        if (record.Text is { } text)
        {
            paragraphs.Add(text.Value.Trim());
        }

        return paragraphs.Select(Cut).ToArray();
    }

    private static string Title(Record record)
    {
        for (int i = 0; i < record.Class.Slots.Length; i++)
        {
            SlotDefinition slot = record.Class.Slots[i];
            bool isString = slot.Kind == RangeKind.SurfaceForm
                || (slot.Kind == RangeKind.Scalar && slot.Scalar == ScalarType.String && !slot.IsIdentifier);
            if (isString && record[i] is ScalarValue scalar)
            {
                return scalar.Text;
            }
        }

        return record.Identifier;
    }

    private IEnumerable<string> Details(RowAddress row, Record record)
    {
        bool hasReference = false;
        for (int i = 0; i < record.Class.Slots.Length; i++)
        {
            SlotDefinition slot = record.Class.Slots[i];
            bool isDate = slot.Kind == RangeKind.Scalar
                && slot.Scalar is ScalarType.Date or ScalarType.Time or ScalarType.DateTime;
            if (isDate && record[i] is ScalarValue date)
            {
                yield return date.Text;
            }
            else if (slot.Kind == RangeKind.SurfaceForm && record[i] is ListValue forms)
            {
                yield return string.Join(", ", forms.Items.OfType<ScalarValue>().Select(static f => f.Text));
            }
            else if (slot.Kind == RangeKind.Reference && !slot.IsInlined && !hasReference
                && slot.Classes.All(static c => c.Text is null) && record.IsWritten(i) && corpus.Related(row, i) is { Count: > 0 } related)
            {
                hasReference = true;
                yield return string.Join(", ", related.Select(corpus.RecordAt).Select(Title));
            }
        }
    }

    private string Mentioned(RowAddress row)
    {
        int mentions = corpus.Namings.Count(row);
        int documents = corpus.Namings.Documents(row).Length;
        return mentions switch
        {
            0 => "Not mentioned.",
            1 => "Mentioned once.",
            _ => FormattableString.Invariant($"Mentioned {mentions} times in {(documents == 1 ? "one document" : $"{documents} documents")}."),
        };
    }

    // The words of the slot that must have some: they are what the record is for.
    private IEnumerable<string> Quotes(Record record)
    {
        SlotDefinition? slot = record.Class.Slots
            .FirstOrDefault(static s => s.Kind == RangeKind.Quote && s.IsRequired);
        Value? value = slot is null ? null : record[record.Class.IndexOf(slot.Name)];
        IEnumerable<Value> values = value is ListValue list ? list.Items : new[] { value }.OfType<Value>();
        return values.OfType<QuoteValue>().Select(static quote => TextIndex.Normalize(quote.Exact));
    }

    private static string Cut(string text)
    {
        if (text.Length <= ParagraphLength)
        {
            return text;
        }

        int end = text.LastIndexOf(' ', ParagraphLength);
        return text.Substring(0, end > 0 ? end : ParagraphLength) + " …";
    }
}
