using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Emit;

/// <summary>Describes a record for the documentation of its named member.</summary>
internal sealed class RecordDocumentation(Corpus corpus)
{
    private const int ParagraphLength = 160;

    /// <summary>
    /// Returns the paragraphs about a record: its first string; its dates, other names and first references; the number of
    /// its mentions; its quotes; the first words of a document. Long paragraphs are cut after a word.
    /// </summary>
    public string[] Of(RowAddress row)
    {
        ResolvedRecord record = corpus.Resolve(row);
        var paragraphs = new List<string> { record.Record.Title };
        string details = string.Join(" · ", Details(record));
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

        if (record.Record.Text is { } text)
        {
            paragraphs.Add(text.Value.Trim());
        }

        return paragraphs.Select(Cut).ToArray();
    }

    private IEnumerable<string> Details(ResolvedRecord record)
    {
        bool hasReference = false;
        for (int i = 0; i < record.Class.Slots.Length; i++)
        {
            SlotDefinition slot = record.Class.Slots[i];
            bool isDate = slot.Kind == RangeKind.Scalar && ScalarCode.Of(slot.Scalar).IsDetail;
            if (isDate && record.Record[i] is ScalarValue date)
            {
                yield return date.Text;
            }
            else if (slot.Kind == RangeKind.SurfaceForm && record.Record[i] is ListValue forms)
            {
                yield return string.Join(", ", forms.Items.OfType<ScalarValue>().Select(static f => f.Text));
            }
            else if (slot.Kind == RangeKind.Reference && !slot.IsInlined && !hasReference
                && slot.Classes.All(static c => c.Text is null) && record.Record.IsWritten(i))
            {
                var titles = record[i]
                    .Where(static value => value.Target.IsRecord)
                    .Select(value => corpus.RecordAt(value.Target).Title)
                    .ToList();
                if (titles.Count > 0)
                {
                    hasReference = true;
                    yield return string.Join(", ", titles);
                }
            }
        }
    }

    private string Mentioned(RowAddress row)
    {
        int mentions = corpus.Links.EntityMentions.Count(row);
        int documents = corpus.Links.EntityMentions.Documents(row).Length;
        return mentions switch
        {
            0 => "Not mentioned.",
            1 => "Mentioned once.",
            _ => FormattableString.Invariant($"Mentioned {mentions} times in {(documents == 1 ? "one document" : $"{documents} documents")}."),
        };
    }

    // The quotes of a required slot are the evidence for the record.
    private static IEnumerable<string> Quotes(ResolvedRecord record)
    {
        int slot = record.Class.Slots.IndexOf(record.Class.Slots.FirstOrDefault(static s => s.Kind == RangeKind.Quote && s.IsRequired)!);
        return slot < 0
            ? []
            : record.Record.ValuesOf(slot).Select(static quote => TextIndex.Normalize(((QuoteValue)quote).Exact));
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
