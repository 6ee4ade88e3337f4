using System.Collections.Immutable;

namespace CorpusData.Compiler.Findings;

/// <summary>A change of the seeds that fixes a finding.</summary>
/// <param name="kind">What the fix is derived from.</param>
/// <param name="isCertain">Whether it is the only fix that is possible; otherwise a person must choose.</param>
/// <param name="description">The change, in one line.</param>
/// <param name="edits">The edits, all of which must be made. They do not overlap.</param>
public sealed class Fix(FixKind kind, bool isCertain, string description, ImmutableArray<TextEdit> edits)
{
    public Fix(FixKind kind, bool isCertain, string description, TextEdit edit)
        : this(kind, isCertain, description, ImmutableArray.Create(edit))
    {
    }

    /// <summary>What the fix is derived from.</summary>
    public FixKind Kind { get; } = kind;

    /// <summary>Whether it is the only fix that is possible; otherwise a person must choose.</summary>
    public bool IsCertain { get; } = isCertain;

    /// <summary>The change, in one line.</summary>
    public string Description { get; } = Excerpt.Printable(description);

    /// <summary>The edits, all of which must be made. They do not overlap.</summary>
    public ImmutableArray<TextEdit> Edits { get; } = edits;
}
