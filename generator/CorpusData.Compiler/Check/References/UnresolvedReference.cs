using System.Collections.Immutable;
using CorpusData.Compiler.Bind;

namespace CorpusData.Compiler.Check;

/// <summary>Why a reference does not resolve.</summary>
public enum ResolutionFailure
{
    /// <summary>No record has the identifier or name.</summary>
    Missing,

    /// <summary>Several records have the name.</summary>
    Ambiguous,

    /// <summary>The record with the identifier is of a class that the slot does not accept.</summary>
    WrongClass,
}

/// <summary>A reference that does not resolve, with the reason.</summary>
/// <param name="Site">The reference.</param>
/// <param name="Failure">The reason.</param>
/// <param name="Candidates">The records with the name, if there are several; the record of the wrong class.</param>
public readonly record struct UnresolvedReference(
    ReferenceSite Site, ResolutionFailure Failure, ImmutableArray<RowAddress> Candidates);
