using CorpusData.Compiler.Check;
using CorpusData.Formats.Exporting;
using CorpusData.Site.Model;

namespace CorpusData.Site.Documents;

/// <summary>The marks of a document: the quotes of each record, and the mentions of each entity.</summary>
internal sealed class DocumentMarks
{
    private readonly List<Mark> _marks = [];

    /// <summary>Collects the marks.</summary>
    public DocumentMarks(SiteModel model, RowAddress document)
    {
        var records = new List<(RowAddress Row, List<IndexedQuote> Quotes)>();
        var groups = new Dictionary<RowAddress, int>();
        foreach (IndexedQuote quote in model.Quotes.Of(document))
        {
            if (!groups.TryGetValue(quote.Holder, out int group))
            {
                groups.Add(quote.Holder, group = records.Count);
                records.Add((quote.Holder, []));
            }

            records[group].Quotes.Add(quote);
            _marks.Add(new Mark(quote.Start, quote.End, group, quote.Holder, model.QuoteStyles.Of(quote.Path)));
        }

        var entities = new Dictionary<RowAddress, int>();
        var counts = new List<(RowAddress Entity, int Start, int Count)>();
        foreach (LocatedMention mention in model.MentionsIn(document))
        {
            if (!entities.TryGetValue(mention.Entity, out int entity))
            {
                entities.Add(mention.Entity, entity = counts.Count);
                counts.Add((mention.Entity, mention.Start, 0));
            }

            counts[entity] = counts[entity] with { Count = counts[entity].Count + 1 };
            _marks.Add(new Mark(mention.Start, mention.End, entity, mention.Entity, -1));
        }

        Records = records;
        Entities = counts;
    }

    /// <summary>All marks.</summary>
    public IReadOnlyList<Mark> All => _marks;

    /// <summary>The records with their quotes, in the order of the text. The index of a record is the group of its marks.</summary>
    public IReadOnlyList<(RowAddress Row, List<IndexedQuote> Quotes)> Records { get; }

    /// <summary>The entities with their first mentions and the number of all. The index of an entity is the group of its marks.</summary>
    public IReadOnlyList<(RowAddress Entity, int Start, int Count)> Entities { get; }
}
