namespace CorpusData.Evaluation.Texts;

/// <summary>Which claims an answer covers.</summary>
internal sealed class AnsweredClaims
{
    private readonly FoldedText _answer;
    private readonly List<HashSet<string>> _passages;
    private readonly double _minimum;

    /// <summary>Reads an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="minimum">The share of the words of a statement that a passage must have.</param>
    public AnsweredClaims(string answer, double minimum)
    {
        _answer = new FoldedText(answer);
        _minimum = minimum;
        IReadOnlyList<string> sentences = Words.Sentences(answer);

        // Two sentences can share what a claim states in one.
        _passages = [.. sentences.Select((sentence, i) => Words.In(i == 0 ? sentence : sentences[i - 1] + "\n" + sentence).Select(static word => word.Word).ToHashSet())];
    }

    /// <summary>Returns whether the answer contains all quotes of the evidence, or enough words of the statement or of the whole evidence.</summary>
    public bool Covers(GroundedClaim claim) =>
        (claim.Evidence.Length > 0 && claim.Evidence.All(quote => _answer.Find(Bare(quote.Exact)).Any()))
        || HasWords(claim.Statement)
        || HasWords(string.Join('\n', claim.Evidence.Select(static quote => quote.Exact)));

    /// <summary>Returns whether the answer contains a name.</summary>
    public bool Names(string name) => _answer.Find(FoldedText.Fold(name)).Any();

    // Quotation marks and the punctuation beside them are the answer's own.
    private static string Bare(string words) => FoldedText.Fold(words).Trim('\'', ',', '.', ' ');

    private bool HasWords(string text)
    {
        HashSet<string> words = Words.Content(text);
        return words.Count > 0 && _passages.Exists(passage => words.Count(passage.Contains) >= _minimum * words.Count);
    }
}
