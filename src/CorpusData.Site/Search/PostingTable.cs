using System.Runtime.InteropServices;

namespace CorpusData.Site.Search;

/// <summary>Collects the postings of entries and orders them by term.</summary>
internal sealed class PostingTable
{
    private const int FrequencyBits = 6;

    private readonly TermTable _terms = new();
    private readonly Tokenizer _tokenizer;

    // Which terms the fields contain, in the order of the fields: the number of the term and its frequency.
    private readonly List<uint> _contents = [];

    // For each field of each entry, the number of its different terms and of all its terms.
    private readonly List<int> _differentTerms = [];
    private readonly List<int> _lengths = [];

    private readonly List<int> _termsOfField = [];
    private int _length;

    public PostingTable() => _tokenizer = new Tokenizer(AddTerm);

    /// <summary>The number of entries.</summary>
    public int Entries => _lengths.Count / Posting.Fields;

    /// <summary>The number of terms in each field of each entry: the fields of the first entry, then those of the next.</summary>
    public ReadOnlySpan<int> Lengths => CollectionsMarshal.AsSpan(_lengths);

    /// <summary>Adds the next entry.</summary>
    public void Add(SearchEntry entry)
    {
        AddField(entry.Title);
        AddField(entry.Names);
        AddField(entry.Text);
    }

    /// <summary>Returns the terms, by number.</summary>
    public string[] GetTerms()
    {
        string[] terms = new string[_terms.Count];
        for (int number = 0; number < terms.Length; number++)
        {
            terms[number] = _terms.Terms[number].Value;
        }

        return terms;
    }

    /// <summary>Returns the postings of all terms, and for each term the first of its own. They are in the order of entries and fields.</summary>
    public (Posting[] Postings, int[] Starts) Order()
    {
        int[] starts = new int[_terms.Count + 1];
        foreach (uint content in CollectionsMarshal.AsSpan(_contents))
        {
            starts[(content >> FrequencyBits) + 1]++;
        }

        for (int term = 0; term < _terms.Count; term++)
        {
            starts[term + 1] += starts[term];
        }

        int[] next = starts[..^1];
        var postings = new Posting[_contents.Count];
        int read = 0;
        for (int field = 0; field < _differentTerms.Count; field++)
        {
            (int entry, int fieldOfEntry) = Math.DivRem(field, Posting.Fields);
            for (int end = read + _differentTerms[field]; read < end; read++)
            {
                uint content = _contents[read];
                postings[next[content >> FrequencyBits]++] =
                    new Posting(entry, (byte)fieldOfEntry, (byte)(content & Posting.MostFrequent));
            }
        }

        return (postings, starts);
    }

    private void AddField(string value)
    {
        _length = 0;
        _termsOfField.Clear();
        _tokenizer.Read(value);
        foreach (int term in _termsOfField)
        {
            _contents.Add(((uint)term << FrequencyBits) | (uint)Math.Min(_terms.Terms[term].Frequency, Posting.MostFrequent));
        }

        _differentTerms.Add(_termsOfField.Count);
        _lengths.Add(_length);
    }

    private void AddTerm(ReadOnlySpan<char> value)
    {
        _length++;
        int number = _terms.Add(value);
        ref TermTable.Term term = ref _terms.Terms[number];
        if (term.LastField == _lengths.Count)
        {
            term.Frequency++;
            return;
        }

        // The number of the field is that of the next length.
        term.LastField = _lengths.Count;
        term.Frequency = 1;
        _termsOfField.Add(number);
    }
}
