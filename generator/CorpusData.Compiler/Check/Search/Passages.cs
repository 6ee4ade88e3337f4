namespace CorpusData.Compiler.Check;

/// <summary>Finds the sentence of a text that is most similar to a quote, by the words that they share.</summary>
internal sealed class Passages
{
    private const double Least = 0.25;

    private readonly List<string> _sentences = new();
    private readonly List<int> _sizes = new();
    private readonly Dictionary<string, List<int>> _sentencesOf = new(StringComparer.OrdinalIgnoreCase);

    public Passages(string text)
    {
        foreach (string sentence in Sentences.Of(text))
        {
            int size = 0;
            foreach (string word in Words.Of(sentence))
            {
                if (!_sentencesOf.TryGetValue(word, out List<int>? sentences))
                {
                    _sentencesOf.Add(word, sentences = new List<int>());
                }

                if (sentences.Count == 0 || sentences[sentences.Count - 1] != _sentences.Count)
                {
                    sentences.Add(_sentences.Count);
                    size++;
                }
            }

            _sentences.Add(sentence);
            _sizes.Add(size);
        }
    }

    /// <summary>Returns the sentence that shares the most words with a quote, or null if none shares enough.</summary>
    public string? Closest(string exact)
    {
        var words = new HashSet<string>(Words.Of(exact), StringComparer.OrdinalIgnoreCase);
        var shared = new int[_sentences.Count];
        foreach (string word in words)
        {
            if (_sentencesOf.TryGetValue(word, out List<int>? sentences))
            {
                foreach (int sentence in sentences)
                {
                    shared[sentence]++;
                }
            }
        }

        string? closest = null;
        double best = Least;
        for (int i = 0; i < shared.Length; i++)
        {
            double score = (double)shared[i] / Math.Max(1, Math.Min(words.Count, _sizes[i] + 4));
            if (score > best)
            {
                best = score;
                closest = _sentences[i];
            }
        }

        return closest is null ? null : TextIndex.Normalize(closest);
    }
}
