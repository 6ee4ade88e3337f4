using CorpusData.Compiler.Check;

namespace CorpusData.Site.Documents;

/// <summary>A span of a text that a page marks.</summary>
/// <param name="Start">The start, in UTF-16 code units of the text.</param>
/// <param name="End">The end.</param>
/// <param name="Group">The number, on the page, of what is marked: of a mention, its entity; of a quote, the record that contains it.</param>
/// <param name="Target">The entity of a mention, or the record that contains a quote.</param>
/// <param name="Style">The line under a quote; -1 for a mention.</param>
internal readonly record struct Mark(int Start, int End, int Group, RowAddress Target, int Style)
{
    /// <summary>Whether it is a mention.</summary>
    public bool IsMention => Style < 0;
}
