using System.Globalization;
using System.Runtime.CompilerServices;

namespace CorpusData.Site.Html;

/// <summary>Receives the parts of an interpolated string: literals are markup, values are text.</summary>
[InterpolatedStringHandler]
public readonly ref struct Markup
{
    private readonly HtmlWriter _html;

    /// <summary>Creates the handler, which the compiler calls.</summary>
    public Markup(int literalLength, int formattedCount, HtmlWriter html)
    {
        _ = literalLength + formattedCount;
        _html = html;
    }

    /// <summary>Writes markup.</summary>
    public void AppendLiteral(string markup) => _html.Literal(markup);

    /// <summary>Writes text.</summary>
    public void AppendFormatted(string? text) => _html.Text(text);

    /// <summary>Writes text.</summary>
    public void AppendFormatted(ReadOnlySpan<char> text) => _html.Text(text);

    /// <summary>Writes a number.</summary>
    public void AppendFormatted(int number) => _html.Literal(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a number.</summary>
    public void AppendFormatted(long number) => _html.Literal(number.ToString(CultureInfo.InvariantCulture));
}
