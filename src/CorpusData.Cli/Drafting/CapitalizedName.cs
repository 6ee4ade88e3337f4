namespace CorpusData.Cli.Drafting;

/// <summary>Words with capital letters that may be a name.</summary>
/// <param name="Span">The place in the text.</param>
/// <param name="Text">The words.</param>
/// <param name="BeginsSentence">Whether the first word may have a capital letter only because it begins a sentence.</param>
internal readonly record struct CapitalizedName(TextSpan Span, string Text, bool BeginsSentence)
{
    /// <summary>Whether the name is one word.</summary>
    public bool IsSingle => !Text.Contains(' ', StringComparison.Ordinal);

    /// <summary>The last word of the name.</summary>
    public string Last => Text[(Text.LastIndexOf(' ') + 1)..];
}
