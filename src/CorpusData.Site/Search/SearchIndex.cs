using System.Buffers;

namespace CorpusData.Site.Search;

/// <summary>The terms of all entries, in ordinal order, with their postings as they are written.</summary>
internal sealed class SearchIndex
{
    /// <summary>The most entries of a term whose postings are written.</summary>
    public const int MostEntries = 2000;

    private readonly ArrayBufferWriter<byte> _postings = new();
    private readonly string[] _terms;
    private readonly int[] _ends;
    private readonly List<(string Term, int Entries)> _commonTerms = [];

    public SearchIndex(PostingTable table, CancellationToken cancellation)
    {
        Entries = table.Entries;
        _terms = table.GetTerms();
        _ends = new int[_terms.Length];
        int[] numbers = [.. Enumerable.Range(0, _terms.Length)];
        Array.Sort(_terms, numbers, StringComparer.Ordinal);
        (Posting[] postings, int[] starts) = table.Order();
        var relevance = new Relevance(table.Lengths);
        for (int i = 0; i < _terms.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Write(_terms[i], postings.AsSpan(starts[numbers[i]]..starts[numbers[i] + 1]), relevance);
            _ends[i] = _postings.WrittenCount;
        }
    }

    /// <summary>The number of entries.</summary>
    public int Entries { get; }

    /// <summary>The terms, in ordinal order.</summary>
    public IReadOnlyList<string> Terms => _terms;

    /// <summary>The terms of which only the best entries are in the index, with the number of all their entries.</summary>
    public IReadOnlyList<(string Term, int Entries)> CommonTerms => _commonTerms;

    /// <summary>Returns the postings of a term as ASCII characters.</summary>
    /// <param name="term">The term's position.</param>
    public ReadOnlySpan<byte> PostingsOf(int term) => _postings.WrittenSpan[(term == 0 ? 0 : _ends[term - 1]).._ends[term]];

    private void Write(string term, ReadOnlySpan<Posting> postings, Relevance relevance)
    {
        if (postings.Length > MostEntries && BestEntries.Count(postings) is var entries and > MostEntries)
        {
            _commonTerms.Add((term, entries));
            PostingWriter.Write([.. BestEntries.Keep(postings, relevance, MostEntries)], relevance, _postings);
            return;
        }

        PostingWriter.Write(postings, relevance, _postings);
    }
}
