using CorpusData.Runtime;

namespace CorpusData.Example.Tests;

/// <summary>What tests go through as a whole.</summary>
internal static class Reading
{
    /// <summary>Every text, whatever its class.</summary>
    public static IEnumerable<Publication> Publications => [.. Corpus.Articles, .. Corpus.Corrections];

    /// <summary>Every record that has an identifier, once.</summary>
    public static IEnumerable<ICorpusRecord> Records => [.. Publications, .. Corpus.Entities, .. Corpus.Claims];

    /// <summary>Every quote of a text, the words of its mentions among them.</summary>
    public static IEnumerable<Quote> Quotes(Publication publication)
    {
        foreach (Claim claim in publication.Claims)
        {
            foreach (Quote evidence in claim.Evidence)
            {
                yield return evidence;
            }

            if (claim.Cue is { } cue)
            {
                yield return cue;
            }
        }

        foreach (Mention<Entity> mention in publication.Mentions)
        {
            yield return mention.Quote;
        }

        if (publication is Article { Dateline: { } dateline })
        {
            yield return dateline;
        }
    }

    /// <summary>All forms by which texts name an entity.</summary>
    public static IEnumerable<string> Forms(Entity entity) => [entity.Name, .. entity.Aliases];
}
