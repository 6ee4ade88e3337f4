namespace CorpusData.Formats.Exporting;

/// <summary>The kinds of what a format can lose.</summary>
public enum LossKind
{
    /// <summary>A record for which the format has no place.</summary>
    Record,

    /// <summary>A value of a slot for which the format has no place.</summary>
    Value,

    /// <summary>A reference to a record, for which the format has no place.</summary>
    Reference,

    /// <summary>A quote for which the format has no place.</summary>
    Quote,

    /// <summary>The grouping of several quotes in one slot; the quotes themselves are kept.</summary>
    Grouping,

    /// <summary>The prefix or suffix of a quote; its place is kept.</summary>
    Context,

    /// <summary>A mention for which the format has no place.</summary>
    Mention,
}
