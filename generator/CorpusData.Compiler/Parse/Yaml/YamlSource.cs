using System.Globalization;

namespace CorpusData.Compiler.Parse;

/// <summary>
/// YAML as YamlDotNet must get it, to read YAML 1.2 correctly: other characters for those that it takes for line breaks, and
/// a line break at the end of the text. Every other character is at its own offset.
/// </summary>
internal sealed class YamlSource
{
    // YAML 1.1 ended lines at these characters, and YamlDotNet still does.
    private static readonly char[] Breaks = ['\u0085', '\u2028', '\u2029'];

    private readonly char[] _others = new char[Breaks.Length];

    private YamlSource(string text)
    {
        char next = '\uE000';
        for (int i = 0; i < Breaks.Length; i++)
        {
            if (text.IndexOf(Breaks[i]) >= 0)
            {
                _others[i] = next = Unused(text, next);
                text = text.Replace(Breaks[i], next);
            }
        }

        Text = text.EndsWith("\n", StringComparison.Ordinal) ? text : text + "\n";
    }

    private YamlSource(YamlSource source, string text)
    {
        _others = source._others;
        Text = text;
    }

    /// <summary>The text for YamlDotNet.</summary>
    public string Text { get; }

    /// <summary>Prepares YAML.</summary>
    public static YamlSource Of(string text) => new(text);

    /// <summary>Returns the same without constructs at which YamlDotNet fails; null if there are none.</summary>
    public YamlSource? Rewritten() => YamlRewriter.Rewrite(Text) is { } text && text != Text ? new YamlSource(this, text) : null;

    /// <summary>Returns a value with the characters that the file has.</summary>
    public string Restore(string value)
    {
        for (int i = 0; i < Breaks.Length; i++)
        {
            value = _others[i] == '\0' ? value : value.Replace(_others[i], Breaks[i]);
        }

        return value;
    }

    // Returns a character for private use that the text neither contains nor writes as an escape.
    private static char Unused(string text, char from)
    {
        while (text.IndexOf(from) >= 0
            || text.IndexOf(((int)from).ToString("X4", CultureInfo.InvariantCulture), StringComparison.OrdinalIgnoreCase) >= 0)
        {
            from++;
        }

        return from;
    }
}
