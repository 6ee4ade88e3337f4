using CorpusData.Compiler.Schema;

namespace CorpusData.Cli.Drafting;

/// <summary>Finds who says a quotation.</summary>
/// <param name="text">The text.</param>
/// <param name="names">The names in the text.</param>
/// <param name="slot">The slot that refers to speakers.</param>
internal sealed class Speakers(string text, TextNames names, SlotDefinition slot)
{
    private const int MaximumDistance = 200;

    private readonly List<NamePlace> _possible = [.. names.Places.Where(place => names.ClassOf(place) is { } definition && slot.Accepts(definition))];
    private NamePlace? _last;
    private int _lastEnd;

    /// <summary>
    /// Returns the name nearest to a verb of speech in the sentence of a quotation. If there is a verb but no name, as in "she said",
    /// it is the speaker of the quotation before in the same paragraph, or else the last name before the quotation in the paragraph.
    /// </summary>
    /// <param name="quotation">The quotation. Quotations must be passed in the order of the text.</param>
    /// <param name="next">The start of the next quotation, or the end of the text.</param>
    /// <returns>The speaker; null if there is no verb of speech.</returns>
    public NamePlace? Find(TextSpan quotation, int next)
    {
        TextSpan before = Before(quotation);
        TextSpan after = After(quotation, next);
        bool endsSentence = text[quotation.End - 2] is '.' or '!' or '?' or '؟';
        bool continues = _last is not null && _lastEnd > ParagraphStart(quotation.Start);

        // After a whole sentence, the words that follow belong to the next quotation, if there is another speaker for this one.
        NamePlace? speaker = endsSentence
            ? In(before, quotation) ?? (continues ? _last : In(after, quotation))
            : In(after, quotation) ?? In(before, quotation);
        (_last, _lastEnd) = (speaker, quotation.End);
        return speaker;
    }

    private NamePlace? In(TextSpan window, TextSpan quotation) => SpeechVerbs.Find(text, window).ToList() is { Count: > 0 } verbs
        ? Nearest(window, verbs) ?? Earlier(quotation)
        : null;

    private NamePlace? Nearest(TextSpan window, List<TextSpan> verbs) => Within(window)
        .MinBy(place => verbs.Min(verb => Math.Max(verb.Start - place.Span.End, place.Span.Start - verb.End)));

    private NamePlace? Earlier(TextSpan quotation)
    {
        int paragraph = ParagraphStart(quotation.Start);
        return _last is not null && _lastEnd > paragraph ? _last : Within(new TextSpan(paragraph, quotation.Start)).LastOrDefault();
    }

    private IEnumerable<NamePlace> Within(TextSpan range)
    {
        int low = 0;
        int high = _possible.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _possible[middle].Span.Start < range.Start ? (middle + 1, high) : (low, middle);
        }

        return _possible.Skip(low).TakeWhile(place => place.Span.End <= range.End);
    }

    private TextSpan Before(TextSpan quotation)
    {
        int start = Math.Max(Math.Max(ParagraphStart(quotation.Start), _lastEnd), quotation.Start - MaximumDistance);
        for (int i = quotation.Start - 2; i > start; i--)
        {
            if (IsSentenceEnd(i))
            {
                start = i + 1;
            }
        }

        return new TextSpan(Math.Min(start, quotation.Start), quotation.Start);
    }

    private TextSpan After(TextSpan quotation, int next)
    {
        int limit = Math.Min(next, Math.Min(text.Length, quotation.End + MaximumDistance));
        int end = quotation.End;
        while (end < limit && !IsSentenceEnd(end) && !(text[end] == '\n' && end + 1 < limit && text[end + 1] == '\n'))
        {
            end++;
        }

        return new TextSpan(quotation.End, end);
    }

    // A full stop after a single letter is that of an initial.
    private bool IsSentenceEnd(int i) => text[i] is '!' or '?' or '؟'
        || (text[i] == '.' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])) && !(i > 1 && char.IsUpper(text[i - 1]) && !char.IsLetter(text[i - 2])));

    private int ParagraphStart(int offset)
    {
        int from = Math.Max(0, offset - 2000);
        int start = text.AsSpan(from, offset - from).LastIndexOf("\n\n");
        return start < 0 ? from : from + start + 2;
    }
}
