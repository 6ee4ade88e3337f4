namespace CorpusData.Compiler.Check;

/// <summary>
/// The words of a text for a comparison with those of another text, each with the punctuation that is attached to it. A
/// word ends at white space, and where another word begins without white space, as in <c>caspase-3</c>.
/// </summary>
internal sealed class ComparedWords
{
    private readonly string _text;
    private readonly List<(int Start, int End)> _spans = new();
    private readonly List<WordIdentity> _identities = new();

    /// <summary>Divides a text that has one space for each run of white space.</summary>
    public ComparedWords(string text, WordIdentities identities)
    {
        _text = text;
        for (int start = 0; start < text.Length;)
        {
            if (text[start] == ' ')
            {
                start++;
                continue;
            }

            int end = EndOfWord(text, start);
            _spans.Add((start, end));
            _identities.Add(identities.Of(text.Substring(start, end - start)));
            start = end;
        }
    }

    /// <summary>The number of words.</summary>
    public int Count => _spans.Count;

    /// <summary>Returns what a word is equal to.</summary>
    public WordIdentity IdentityOf(int word) => _identities[word];

    /// <summary>Returns whether there is white space before a word.</summary>
    public bool HasSpaceBefore(int word) => _spans[word].Start > 0 && _text[_spans[word].Start - 1] == ' ';

    /// <summary>Returns whether a word is written together with the word before it, in a script that has spaces between words.</summary>
    public bool IsAttached(int word) =>
        word > 0 && word < Count && !HasSpaceBefore(word)
        && !Words.IsUnspaced(_text[_spans[word].Start]) && !Words.IsUnspaced(_text[_spans[word - 1].Start]);

    /// <summary>Returns whether a sentence ends with a word.</summary>
    public bool EndsSentence(int word)
    {
        int last = _spans[word].End - 1;
        while (last > _spans[word].Start && !char.IsLetterOrDigit(_text[last]) && !Sentences.IsEnd(_text[last]))
        {
            last--;
        }

        return Sentences.IsEnd(_text[last]);
    }

    /// <summary>Returns the number of characters of a word.</summary>
    public int LengthOf(int word) => _spans[word].End - _spans[word].Start;

    /// <summary>Returns whether a word begins with a word of another text.</summary>
    public bool StartsWith(int word, ComparedWords other, int otherWord) => Contains(word, 0, other, otherWord);

    /// <summary>Returns whether a word ends with a word of another text.</summary>
    public bool EndsWith(int word, ComparedWords other, int otherWord) =>
        Contains(word, LengthOf(word) - other.LengthOf(otherWord), other, otherWord);

    /// <summary>Returns the text from the start of one word to the end of another one.</summary>
    public string Slice(int first, int last) => _text.Substring(_spans[first].Start, _spans[last].End - _spans[first].Start);

    private bool Contains(int word, int at, ComparedWords other, int otherWord) =>
        at >= 0 && at + other.LengthOf(otherWord) <= LengthOf(word)
        && string.CompareOrdinal(
            _text, _spans[word].Start + at, other._text, other._spans[otherWord].Start, other.LengthOf(otherWord)) == 0;

    private static int EndOfWord(string text, int start)
    {
        bool hasWord = false;
        int end = start;
        do
        {
            hasWord |= Words.BeginsAt(text, end);
            end++;
            while (!Words.IsBoundary(text, end))
            {
                end++;
            }
        }
        while (end < text.Length && text[end] != ' ' && !(hasWord && Words.BeginsAt(text, end)));
        return end;
    }
}
