namespace CorpusData.Compiler.Schema;

/// <summary>The kind of a slot's range, which determines how its values are written and stored.</summary>
public enum RangeKind
{
    /// <summary>The range is not known, because it has an error that is reported.</summary>
    Unknown,

    /// <summary>A value of a <see cref="ScalarType"/>.</summary>
    Scalar,

    /// <summary>A surface form of an entity.</summary>
    SurfaceForm,

    /// <summary>A value of an enum of the schema.</summary>
    Enum,

    /// <summary>A record with an identifier.</summary>
    Reference,

    /// <summary>A part: an instance of a class without an identifier.</summary>
    Part,

    /// <summary>The text of a document.</summary>
    Text,

    /// <summary>Words that appear verbatim in a text.</summary>
    Quote,

    /// <summary>A span of a text and the entity that it names.</summary>
    Mention,
}
