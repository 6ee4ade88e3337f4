using System.Collections.Immutable;
using CorpusData.Compiler.Findings;

namespace CorpusData.Compiler.Bind;

/// <summary>What one unit's files say, bound against the schema: its records and what stands in them.</summary>
public sealed class BoundUnit
{
    internal BoundUnit(
        SeedUnit seed,
        ImmutableArray<Record> records,
        ImmutableArray<ReferenceSite> references,
        ImmutableArray<QuoteValue> quotes,
        ImmutableArray<Agreement> agreements,
        ImmutableArray<Finding> findings,
        bool isIncomplete,
        ImmutableArray<string> unbound,
        string digest)
    {
        Seed = seed;
        Records = records;
        References = references;
        Quotes = quotes;
        Agreements = agreements;
        Findings = findings;
        IsIncomplete = isIncomplete;
        Unbound = unbound;
        Digest = digest;
    }

    /// <summary>The files.</summary>
    public SeedUnit Seed { get; }

    /// <summary>The records with identifiers, each before those that are written in it.</summary>
    public ImmutableArray<Record> Records { get; }

    /// <summary>The references, by their ordinals.</summary>
    public ImmutableArray<ReferenceSite> References { get; }

    /// <summary>The quotes, by their ordinals.</summary>
    public ImmutableArray<QuoteValue> Quotes { get; }

    /// <summary>References that must lead to the same record.</summary>
    public ImmutableArray<Agreement> Agreements { get; }

    /// <summary>What is wrong with the shape and the values.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Whether a part of it could not be read or bound, so that nothing may be concluded from what it lacks.</summary>
    public bool IsIncomplete { get; }

    /// <summary>The identifiers of records that are there but wrong as a whole, and reported.</summary>
    public ImmutableArray<string> Unbound { get; }

    /// <summary>A digest of the unit's content.</summary>
    public string Digest { get; }

    /// <summary>The document's running text, where there is one.</summary>
    public DocumentText? Text => Records.Length > 0 ? Records[0].Text : null;
}

/// <summary>A reference and the slot of the record that it stands in.</summary>
public readonly record struct ReferenceSite(Record Holder, int Slot, ReferenceValue Value);

/// <summary>A slot whose value stands in the document and in the annotations.</summary>
public readonly record struct Agreement(Record Holder, int Slot, ReferenceValue Document, ReferenceValue Annotation);
