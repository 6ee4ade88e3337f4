namespace CorpusData.Compiler.Check;

/// <summary>Finds many phrases in a text at once, with rolling hashes.</summary>
/// <remarks>Phrases of similar length share one pass over the text, so the time depends little on their number.</remarks>
internal sealed class PhraseSearch
{
    // Any large odd number works, because phrases with the same hash are also compared.
    private const ulong Factor = 0x9E3779B97F4A7C15;

    // In a repetitive text, a plain search is slow for phrases of this length and more.
    private const int LongPhrase = 1_024;

    // The number of characters between two checks for cancellation.
    private const int Stretch = 65_536;

    private readonly IReadOnlyList<string> _phrases;
    private readonly ulong[] _first;
    private readonly ulong[] _last;
    private readonly int[] _next;
    private readonly List<Window> _windows = new();

    // Element n is the hash of the first n characters of the text.
    private ulong[] _hashes = [];

    public PhraseSearch(IReadOnlyList<string> phrases)
    {
        _phrases = phrases;
        _first = new ulong[phrases.Count];
        _last = new ulong[phrases.Count];
        _next = new int[phrases.Count];
        foreach (IGrouping<int, int> group in Enumerable.Range(0, phrases.Count)
            .Where(i => phrases[i].Length > 0)
            .GroupBy(i => WindowOf(phrases[i].Length)))
        {
            var window = new Window(group.Key, group.Count());
            foreach (int phrase in group)
            {
                string words = phrases[phrase];
                _first[phrase] = HashOf(words, 0, window.Length);
                _last[phrase] = HashOf(words, words.Length - window.Length, window.Length);
                ref int head = ref window.Head(_first[phrase]);
                _next[phrase] = head;
                head = phrase;
            }

            _windows.Add(window);
        }
    }

    /// <summary>Returns the first places of one phrase that satisfy a condition.</summary>
    public static List<int> FindAll(
        string text, string phrase, int maximum, Func<int, bool> fits, CancellationToken cancellation = default)
    {
        var places = new List<int>();
        if (phrase.Length >= LongPhrase)
        {
            new PhraseSearch([phrase]).Find(text, (_, place) => Add(place), cancellation);
            return places;
        }

        for (int place = text.IndexOf(phrase, StringComparison.Ordinal);
            place >= 0 && Add(place);
            place = text.IndexOf(phrase, place + 1, StringComparison.Ordinal))
        {
        }

        return places;

        bool Add(int place)
        {
            if (fits(place))
            {
                places.Add(place);
            }

            return places.Count < maximum;
        }
    }

    /// <summary>Passes every place of every phrase to a function, those of one phrase in the order of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">Receives the index of a phrase and a place, and returns whether to continue the search for this phrase.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public void Find(string text, Func<int, int, bool> found, CancellationToken cancellation)
    {
        Hash(text);
        foreach (Window window in _windows)
        {
            for (int i = 0; i + window.Length <= text.Length; i++)
            {
                if (i % Stretch == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                }

                ulong hash = HashAt(i, window);
                ref int link = ref window.Head(hash);
                while (link >= 0)
                {
                    int phrase = link;
                    if (_first[phrase] == hash && MatchesAt(text, i, phrase, window) && !found(phrase, i))
                    {
                        link = _next[phrase];
                    }
                    else
                    {
                        link = ref _next[phrase];
                    }
                }
            }
        }
    }

    // The windows at the start and end of a phrase cover all of it. If both hashes match, the comparison hardly ever fails.
    private bool MatchesAt(string text, int place, int phrase, Window window)
    {
        string words = _phrases[phrase];
        return place + words.Length <= text.Length
            && HashAt(place + words.Length - window.Length, window) == _last[phrase]
            && string.CompareOrdinal(text, place, words, 0, words.Length) == 0;
    }

    private void Hash(string text)
    {
        if (_hashes.Length <= text.Length)
        {
            _hashes = new ulong[text.Length + 1];
        }

        ulong hash = 0;
        for (int i = 0; i < text.Length; i++)
        {
            _hashes[i + 1] = hash = (hash * Factor) + text[i];
        }
    }

    private ulong HashAt(int place, Window window) =>
        _hashes[place + window.Length] - (_hashes[place] * window.Power);

    private static ulong HashOf(string text, int start, int length)
    {
        ulong hash = 0;
        for (int i = start; i < start + length; i++)
        {
            hash = (hash * Factor) + text[i];
        }

        return hash;
    }

    // The greatest power of two that does not exceed the length.
    private static int WindowOf(int length)
    {
        int window = 1;
        while (window <= length / 2)
        {
            window *= 2;
        }

        return window;
    }

    /// <summary>The phrases whose first <see cref="Length"/> characters are hashed, in chains by hash.</summary>
    private sealed class Window
    {
        private readonly int[] _heads;
        private readonly int _shift;

        public Window(int length, int count)
        {
            Length = length;
            Power = 1;
            for (int i = 0; i < length; i++)
            {
                Power *= Factor;
            }

            int bits = 8;
            while (1 << bits < 4 * count)
            {
                bits++;
            }

            _shift = 64 - bits;
            _heads = new int[1 << bits];
            _heads.AsSpan().Fill(-1);
        }

        public int Length { get; }

        /// <summary>The factor of the character before the window in a hash.</summary>
        public ulong Power { get; }

        public ref int Head(ulong hash) => ref _heads[(int)((hash * Factor) >> _shift)];
    }
}
