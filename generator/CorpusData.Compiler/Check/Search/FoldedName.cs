using System.Text;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Check;

/// <summary>A text in which names that look equal are equal, with a mapping to the offsets of the original: see <see cref="NameFolding"/>.</summary>
internal sealed class FoldedName
{
    // For each character, where the characters that it is made of begin and end in the original.
    private readonly List<int> _starts;
    private readonly List<int> _ends;

    public FoldedName(string source)
    {
        _starts = new List<int>(source.Length);
        _ends = new List<int>(source.Length);
        var builder = new StringBuilder(source.Length);
        for (int i = 0; i < source.Length;)
        {
            if (InvisibleCharacters.Contains(source[i]))
            {
                i++;
                continue;
            }

            int end = EndOfSign(source, i);
            string sign = end == i + 1 ? source.Substring(i, 1) : Visible(source.Substring(i, end - i));
            if (NameFolding.IsFoldable[source[i]] || sign.Length > 1)
            {
                sign = FoldedText.HasUnicodeForm(sign) ? sign.Normalize(NormalizationForm.FormC) : sign;
            }

            foreach (char c in sign)
            {
                builder.Append(NameFolding.Unify(c));
                _starts.Add(i);
                _ends.Add(end);
            }

            i = end;
        }

        Text = builder.ToString();
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>Returns the span of the original for a span of the folded text that is not empty.</summary>
    public (int Start, int End) Original(int start, int end) => (_starts[start], _ends[end - 1]);

    /// <summary>Returns the span of the folded text for a span of the original.</summary>
    public (int Start, int End) Folded(int start, int end) => (Offset(_ends, start + 1), Offset(_starts, end));

    // The first character whose start or end in the original is at an offset or after it.
    private static int Offset(List<int> offsets, int original)
    {
        int low = 0;
        int high = offsets.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (offsets[middle] < original)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    // The end of a character and of what continues it, also after characters without width.
    private static int EndOfSign(string text, int start)
    {
        int end = start + (start + 1 < text.Length && char.IsSurrogatePair(text[start], text[start + 1]) ? 2 : 1);
        for (int i = end; i < text.Length && (InvisibleCharacters.Contains(text[i]) || NameFolding.Continues(text, i));)
        {
            bool continues = !InvisibleCharacters.Contains(text[i]);
            i += i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? 2 : 1;
            end = continues ? i : end;
        }

        return end;
    }

    private static string Visible(string sign) =>
        sign.Any(InvisibleCharacters.Contains) ? string.Concat(sign.Where(static c => !InvisibleCharacters.Contains(c))) : sign;
}
