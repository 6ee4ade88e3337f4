using CorpusData.Compiler.Emit;
using CorpusData.Runtime.Storage;

namespace CorpusData.Runtime.Tests.Harness;

/// <summary>Two articles and four people in three shards: articles are the first table, people the second.</summary>
internal sealed class News
{
    public const string HarborText = "The harbor opens.\nAna Lima said so.\n\n“Soon,” she said 😀 again.";
    public const string MuseumText = "The museum is closed.";

    private static readonly string[][][] Shards =
    [
        [
            [Rows.InDocument(0, "harbor-opens", HarborText, Rows.Quotes((4, 6), (18, 8), (37, 7)), Rows.References((1, 0), (1, 2)), Mentions)],
            [PersonRow("ana-lima", "Lima", "the mayor"), PersonRow("rui-costa")],
        ],
        [[], [PersonRow("eva-brito", "")]],
        [
            [Rows.InDocument(1, "museum-closed", MuseumText, null, null, null)],
            [PersonRow("قاسم-سليماني", "伊朗")],
        ],
    ];

    private int _loadedShards;
    private int _createdRecords;

    public News()
    {
        Store = new CorpusStore(
            Rows.Layout(Shards),
            ordinal =>
            {
                Interlocked.Increment(ref _loadedShards);
                return Rows.Shard(Shards[ordinal]);
            },
            static ordinal => ordinal == 0
                ? Rows.Index("harbor-opens", "museum-closed")
                : Rows.Index("ana-lima", "rui-costa", "eva-brito", "قاسم-سليماني"),
            row => Count(new Article(row)),
            row => Count(new Person(row)));
        Articles = new Collection<Article>(Store, 0);
        People = new Collection<Person>(Store, 1);
        All = new Collection<ICorpusRecord>(Store, 0, 1);
    }

    public CorpusStore Store { get; }

    public Collection<Article> Articles { get; }

    public Collection<Person> People { get; }

    /// <summary>A collection of two tables.</summary>
    public Collection<ICorpusRecord> All { get; }

    /// <summary>How often a shard was loaded.</summary>
    public int LoadedShards => _loadedShards;

    /// <summary>How often a record was created.</summary>
    public int CreatedRecords => _createdRecords;

    private static string Mentions => new RowWriter().Number(1).Number(1).Number(0).Number(18).Number(8).ToString();

    private object Count(object record)
    {
        Interlocked.Increment(ref _createdRecords);
        return record;
    }

    private static string PersonRow(string identifier, params string[] aliases)
    {
        RowWriter items = new RowWriter().Number(aliases.Length);
        foreach (string alias in aliases)
        {
            items.Field(alias);
        }

        return Rows.Row(identifier, aliases.Length == 0 ? null : items.ToString());
    }
}
