using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace CorpusData.Site.Html;

/// <summary>Writes HTML as UTF-8. Every value passes through it, and only it escapes.</summary>
/// <remarks>
/// In <c>html.Write($"&lt;p&gt;{value}&lt;/p&gt;")</c>, the literal parts are markup and the values are text. A value may be
/// content of an element or part of an attribute's value in double quotation marks, and nothing else.
/// </remarks>
public sealed class HtmlWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 16);

    /// <summary>The bytes that are written so far.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.WrittenMemory;

    /// <summary>The buffer, for content that another writer escapes.</summary>
    internal IBufferWriter<byte> Buffer => _buffer;

    /// <summary>Writes markup with values.</summary>
#pragma warning disable CA1822, IDE0060 // The handler has written the markup when this method is called.
    public void Write([InterpolatedStringHandlerArgument("")] Markup markup)
    {
    }
#pragma warning restore CA1822, IDE0060

    /// <summary>Writes markup without values, which the project's own code contains.</summary>
    public void Literal(string markup) => Encoding.UTF8.GetBytes(markup, _buffer);

    /// <summary>Writes text.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            int next = HtmlText.IndexOfSpecial(text);
            if (next < 0)
            {
                Encoding.UTF8.GetBytes(text, _buffer);
                return;
            }

            Encoding.UTF8.GetBytes(text[..next], _buffer);
            Literal(HtmlText.Escape(text[next]));
            text = text[(next + 1)..];
        }
    }

    /// <summary>Forgets what is written, so that the writer can be used again.</summary>
    public void Clear() => _buffer.ResetWrittenCount();
}
