using CorpusData.Compiler;
using CorpusData.Compiler.Check;

namespace CorpusData.Cli.Statistics;

/// <summary>A number with the name of what it counts.</summary>
/// <param name="Name">The name.</param>
/// <param name="Number">The number.</param>
internal sealed record Count(string Name, int Number);

/// <summary>Counts what a corpus contains, and finds what is not used.</summary>
internal sealed class CorpusStatistics
{
    private CorpusStatistics()
    {
    }

    /// <summary>The number of schema files.</summary>
    public required int SchemaFiles { get; init; }

    /// <summary>The number of seed files.</summary>
    public required int SeedFiles { get; init; }

    /// <summary>The number of documents.</summary>
    public required int Documents { get; init; }

    /// <summary>The number of characters of all texts, in UTF-16 code units.</summary>
    public required long Characters { get; init; }

    /// <summary>The number of records of each class that has any.</summary>
    public required IReadOnlyList<Count> Classes { get; init; }

    /// <summary>The number of quotes.</summary>
    public required int Quotes { get; init; }

    /// <summary>The number of characters of texts that are in at least one quote.</summary>
    public required long QuotedCharacters { get; init; }

    /// <summary>The files of the documents from which no record quotes.</summary>
    public required IReadOnlyList<string> DocumentsWithoutQuotes { get; init; }

    /// <summary>The number of mentions of entities.</summary>
    public required int Mentions { get; init; }

    /// <summary>The entities that are mentioned, with the number of their mentions, the greatest first.</summary>
    public required IReadOnlyList<Count> MentionedEntities { get; init; }

    /// <summary>The identifiers of the entities that no text mentions and no record refers to.</summary>
    public required IReadOnlyList<string> UnusedEntities { get; init; }

    /// <summary>Groups of documents that have the same text but for white space.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> DuplicateTexts { get; init; }

    /// <summary>The share of the texts that is in at least one quote, from 0 to 1.</summary>
    public double Coverage => Characters == 0 ? 0 : (double)QuotedCharacters / Characters;

    /// <summary>Counts a corpus.</summary>
    public static CorpusStatistics Of(CorpusCompilation compilation)
    {
        Corpus corpus = compilation.Corpus;
        List<CheckedUnit> documents = [.. corpus.Units.Where(static unit => unit.Bound.Text is not null)];
        Dictionary<RowAddress, long> quoted = QuotedCharactersOf(corpus);
        List<RowAddress> entities = [.. Entities(corpus)];
        HashSet<RowAddress> targets = [.. corpus.Units.SelectMany(static unit => unit.Targets)];
        return new CorpusStatistics
        {
            SchemaFiles = compilation.Files.Count(static file => file.Role == CorpusRole.Schema),
            SeedFiles = compilation.Files.Count(static file => file.Role == CorpusRole.Seed),
            Documents = documents.Count,
            Characters = documents.Sum(static unit => (long)unit.Bound.Text!.Length),
            Classes =
            [
                .. corpus.Identifiers.Classes
                    .Select((definition, table) => new Count(definition.Name, corpus.Identifiers.Count(table)))
                    .Where(static count => count.Number > 0),
            ],
            Quotes = corpus.Units.Sum(static unit => unit.Bound.Quotes.Length),
            QuotedCharacters = quoted.Values.Sum(),
            DocumentsWithoutQuotes = [.. documents.Where(unit => !quoted.ContainsKey(unit.Document)).Select(static unit => unit.Bound.Text!.File.DisplayPath)],
            Mentions = corpus.Units.Sum(static unit => unit.Mentions.Length),
            MentionedEntities =
            [
                .. entities.Select(row => new Count(corpus.Identifiers.NameOf(row).Identifier, corpus.Links.EntityMentions.Count(row)))
                    .Where(static count => count.Number > 0)
                    .OrderByDescending(static count => count.Number)
                    .ThenBy(static count => count.Name, StringComparer.Ordinal),
            ],
            UnusedEntities =
            [
                .. entities.Where(row => corpus.Links.EntityMentions.Count(row) == 0 && !targets.Contains(row))
                    .Select(row => corpus.Identifiers.NameOf(row).Identifier)
                    .Order(StringComparer.Ordinal),
            ],
            DuplicateTexts =
            [
                .. SameTexts.Find(documents)
                    .Select(static group => group.Select(static unit => unit.Bound.Text!.File.DisplayPath).ToList())
                    .OrderBy(static group => group[0], StringComparer.Ordinal),
            ],
        };
    }

    private static IEnumerable<RowAddress> Entities(Corpus corpus) =>
        from table in Enumerable.Range(0, corpus.Identifiers.Classes.Length)
        where corpus.Identifiers.Classes[table].HasSurfaceForms
        from row in Enumerable.Range(0, corpus.Identifiers.Count(table))
        select new RowAddress(table, row);

    // Characters that several quotes contain are counted once.
    private static Dictionary<RowAddress, long> QuotedCharactersOf(Corpus corpus)
    {
        IEnumerable<LocatedQuote> quotes =
            from unit in corpus.Units
            from quote in unit.Bound.Quotes
            let place = corpus.Links.Referred.Locate(unit, quote)
            where place is not null
            select place.Value;
        return quotes
            .GroupBy(static quote => quote.Document)
            .ToDictionary(static document => document.Key, static document => Length(document.OrderBy(static quote => quote.Start)));
    }

    private static long Length(IEnumerable<LocatedQuote> quotes)
    {
        long length = 0;
        int reached = 0;
        foreach (LocatedQuote quote in quotes)
        {
            length += Math.Max(0, quote.End - Math.Max(reached, quote.Start));
            reached = Math.Max(reached, quote.End);
        }

        return length;
    }
}
