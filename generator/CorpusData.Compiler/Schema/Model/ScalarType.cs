namespace CorpusData.Compiler.Schema;

/// <summary>The scalar types.</summary>
public enum ScalarType
{
    String,
    Uri,
    Integer,
    Float,
    Double,
    Decimal,
    Boolean,
    Date,
    Time,
    DateTime,
    Duration,
    NCName,
    Curie,
    UriOrCurie,
}
