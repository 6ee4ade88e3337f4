using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Check;

/// <summary>A text of which many spans become quotes. It is indexed once.</summary>
public sealed class QuotableText
{
    private readonly string _value;
    private readonly DocumentText _text;
    private readonly TextIndex _index;

    /// <summary>Creates the index.</summary>
    /// <param name="text">The text, with LF at the ends of lines.</param>
    public QuotableText(string text)
    {
        _value = text;
        _text = new DocumentText(new SourceFile("", "", text), 0, text.Length);
        _index = new TextIndex(text);
    }

    /// <summary>
    /// Returns a quote for a span, without the white space at its ends and with the shortest prefix or suffix that makes it unique;
    /// null if the span contains no words, or if no prefix or suffix makes it unique.
    /// </summary>
    /// <param name="start">The start of the span, in UTF-16 code units.</param>
    /// <param name="end">The end.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public ProposedQuote? Find(int start, int end, CancellationToken cancellation = default)
    {
        while (start < end && char.IsWhiteSpace(_value[start]))
        {
            start++;
        }

        return start >= end ? null : new QuotePlaces(
            _text, _index, new SoughtQuote(_value.Substring(start, end - start), prefix: null, suffix: null), cancellation).ProposeAt(start);
    }
}
