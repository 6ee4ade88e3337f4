namespace CorpusData.Benchmarks.Work;

/// <summary>The work that is measured: articles with annotations, and the entities that they name.</summary>
internal sealed class CorpusWork
{
    private const int CastSize = 500;

    private readonly Cast _cast;

    /// <param name="articles">How many articles there are; with none there is no entity either.</param>
    public CorpusWork(int articles)
    {
        Count = articles;
        _cast = new Cast(articles == 0 ? 0 : CastSize);
    }

    /// <summary>The number of articles.</summary>
    public int Count { get; }

    public IReadOnlyList<Entity> People => _cast.People;

    public IReadOnlyList<Entity> Organizations => _cast.Organizations;

    /// <summary>The article in the middle.</summary>
    public Article Middle => ArticleWriter.Write(_cast, (Count / 2) + 1);

    /// <summary>The articles, each written when it is asked for.</summary>
    public IEnumerable<Article> Articles => Enumerable.Range(1, Count).Select(number => ArticleWriter.Write(_cast, number));
}
