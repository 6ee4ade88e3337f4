namespace CorpusData.Compiler.Schema;

/// <summary>The types of single values.</summary>
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
}
