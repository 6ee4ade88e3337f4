using System.Text;
using CorpusData.Site.Texts;

namespace CorpusData.Site.Search;

/// <summary>Divides text into terms as <c>terms</c> in search.js does.</summary>
/// <remarks>
/// A term is a word. In scripts without spaces between words, it is each two characters that follow each other, and the
/// last character.
/// </remarks>
internal sealed class Tokenizer(Tokenizer.TermAction onTerm)
{
    /// <summary>The longest term, in UTF-16 code units.</summary>
    private const int LongestTerm = 40;

    private readonly char[] _word = new char[LongestTerm];

    // The last character of a run without spaces, with room for the one before it.
    private readonly char[] _pair = new char[4];
    private int _wordLength;
    private int _lastLength;

    /// <summary>Receives a term.</summary>
    public delegate void TermAction(ReadOnlySpan<char> term);

    /// <summary>Passes on the terms of a text, in its order.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            switch (LetterFolding.Find(text[i], out char letter))
            {
                case LetterKind.Letter:
                    EndRun();
                    if (_wordLength < LongestTerm)
                    {
                        _word[_wordLength++] = letter;
                    }

                    break;
                case LetterKind.Separator:
                    EndWord();
                    EndRun();
                    break;
                case LetterKind.Unspaced:
                    AddUnspaced([letter]);
                    break;
                case LetterKind.Several:
                    Rune.DecodeFromUtf16(text[i..], out Rune character, out int length);
                    AddFolded(LetterFolding.Fold(character));
                    i += length - 1;
                    break;
                case LetterKind.Dropped:
                default:
                    break;
            }
        }

        EndWord();
        EndRun();
    }

    private void AddFolded(string folded)
    {
        Span<char> characters = stackalloc char[2];
        foreach (Rune rune in folded.EnumerateRunes())
        {
            Span<char> character = characters[..rune.EncodeToUtf16(characters)];
            switch (LetterFolding.KindOf(rune))
            {
                case LetterKind.Separator:
                    EndWord();
                    EndRun();
                    break;
                case LetterKind.Unspaced:
                    AddUnspaced(character);
                    break;
                default:
                    EndRun();
                    if (_wordLength + character.Length <= LongestTerm)
                    {
                        character.CopyTo(_word.AsSpan(_wordLength));
                        _wordLength += character.Length;
                    }

                    break;
            }
        }
    }

    private void AddUnspaced(ReadOnlySpan<char> character)
    {
        EndWord();
        character.CopyTo(_pair.AsSpan(_lastLength));
        if (_lastLength > 0)
        {
            onTerm(_pair.AsSpan(0, _lastLength + character.Length));
            character.CopyTo(_pair);
        }

        _lastLength = character.Length;
    }

    private void EndWord()
    {
        if (_wordLength > 0)
        {
            onTerm(_word.AsSpan(0, _wordLength));
            _wordLength = 0;
        }
    }

    private void EndRun()
    {
        if (_lastLength > 0)
        {
            onTerm(_pair.AsSpan(0, _lastLength));
            _lastLength = 0;
        }
    }
}
