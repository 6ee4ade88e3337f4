using CorpusData.Compiler.Check;

namespace CorpusData.Site.Model;

/// <summary>A mention of an entity in a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Start">The start, in UTF-16 code units.</param>
/// <param name="End">The end.</param>
internal readonly record struct IndexedMention(RowAddress Document, int Start, int End);

/// <summary>The mentions of each entity, in the order of the documents' files and their texts.</summary>
internal sealed class MentionIndex
{
    private readonly Dictionary<RowAddress, List<IndexedMention>> _mentions = [];

    /// <summary>Collects the mentions.</summary>
    public MentionIndex(Corpus corpus)
    {
        foreach (CheckedUnit unit in corpus.Units)
        {
            foreach (LocatedMention mention in unit.Mentions)
            {
                if (!_mentions.TryGetValue(mention.Entity, out List<IndexedMention>? mentions))
                {
                    _mentions.Add(mention.Entity, mentions = []);
                }

                mentions.Add(new IndexedMention(unit.Document, mention.Start, mention.End));
            }
        }
    }

    /// <summary>Returns the mentions of an entity.</summary>
    public IReadOnlyList<IndexedMention> Of(RowAddress entity) => _mentions.GetValueOrDefault(entity) ?? [];
}
