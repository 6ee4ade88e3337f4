using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Bind;

/// <summary>A unit that is bound to the schema: its records and their values.</summary>
public sealed class BoundUnit
{
    internal BoundUnit(
        ImmutableArray<SourceFile> files,
        ImmutableArray<SourceFile> rivals,
        ImmutableArray<Record> records,
        ImmutableArray<ReferenceSite> references,
        ImmutableArray<QuoteValue> quotes,
        ImmutableArray<Agreement> agreements,
        ImmutableArray<Finding> findings,
        bool isIncomplete,
        ImmutableArray<string> unbound,
        string digest)
    {
        Files = files;
        Rivals = rivals;
        Records = records;
        References = references;
        Quotes = quotes;
        Agreements = agreements;
        Findings = findings;
        IsIncomplete = isIncomplete;
        Unbound = unbound;
        Digest = digest;
    }

    /// <summary>The document and its annotations, or one other seed file.</summary>
    public ImmutableArray<SourceFile> Files { get; }

    /// <summary>Other files of the same stem, or of a stem that differs only in case. They are not bound.</summary>
    public ImmutableArray<SourceFile> Rivals { get; }

    /// <summary>The path by which units are ordered.</summary>
    public string Path => Files[0].DisplayPath;

    /// <summary>The records with identifiers. A record comes before the records that are written inside it.</summary>
    public ImmutableArray<Record> Records { get; }

    /// <summary>The references, by their ordinals.</summary>
    public ImmutableArray<ReferenceSite> References { get; }

    /// <summary>The quotes, by their ordinals.</summary>
    public ImmutableArray<QuoteValue> Quotes { get; }

    /// <summary>Pairs of references that must resolve to the same record.</summary>
    public ImmutableArray<Agreement> Agreements { get; }

    /// <summary>The findings about the files, their syntax, and the form and values of records.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Whether some of the unit could not be read or bound. Records of such a unit must not be reported as missing.</summary>
    public bool IsIncomplete { get; }

    /// <summary>The identifiers of records that could not be bound and were reported.</summary>
    public ImmutableArray<string> Unbound { get; }

    /// <summary>A digest of the unit's content.</summary>
    public string Digest { get; }

    /// <summary>The text of the document; null if there is none.</summary>
    public DocumentText? Text => Records.Length > 0 ? Records[0].Text : null;
}

/// <summary>A reference, with the record and slot that contain it.</summary>
public readonly record struct ReferenceSite(Record Holder, int Slot, ReferenceValue Value);

/// <summary>A slot whose reference is written both in the document and in its annotations.</summary>
public readonly record struct Agreement(Record Holder, int Slot, ReferenceValue Document, ReferenceValue Annotation);
