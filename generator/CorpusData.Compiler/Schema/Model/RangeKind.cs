namespace CorpusData.Compiler.Schema;

/// <summary>What a slot's range means for how its values are written and kept.</summary>
public enum RangeKind
{
    /// <summary>The range is not known: it is wrong, and reported.</summary>
    Unknown,

    /// <summary>A value of a <see cref="ScalarType"/>.</summary>
    Scalar,

    /// <summary>A string by which an entity is named in text.</summary>
    SurfaceForm,

    /// <summary>A value of an enum of the schema.</summary>
    Enum,

    /// <summary>A record with an identifier.</summary>
    Reference,

    /// <summary>A record without an identifier: a part of its owner.</summary>
    Part,

    /// <summary>The running text of the document.</summary>
    Text,

    /// <summary>Words that stand verbatim in a text.</summary>
    Quote,

    /// <summary>An entity named in the text.</summary>
    Mention,
}
