namespace CorpusData.Compiler.Bind;

/// <summary>Compares values by their content, and parts that have a key by the key.</summary>
internal sealed class SaidValue : IEqualityComparer<Value>
{
    public static SaidValue Comparer { get; } = new();

    public bool Equals(Value? x, Value? y) =>
        x is not null && y is not null && (KeyOf(x) is { } a && KeyOf(y) is { } b ? a.IsSameAs(b) : x.IsSameAs(y));

    // Parts without a key are hashed by their first scalar value; without one, all have the same hash.
    public int GetHashCode(Value value) => value switch
    {
        ScalarValue scalar => StringComparer.Ordinal.GetHashCode(scalar.Text),
        QuoteValue quote => StringComparer.Ordinal.GetHashCode(quote.Exact),
        ReferenceValue reference => StringComparer.Ordinal.GetHashCode(reference.Target),
        PartValue part when (KeyOf(part) ?? FirstOf(part.Part)) is { } first => GetHashCode(first),
        _ => 0,
    };

    private static Value? KeyOf(Value value) =>
        value is PartValue { Part: { Class.Key: { } key } part } ? part[part.Class.IndexOf(key.Name)] : null;

    private static Value? FirstOf(Record part) =>
        Enumerable.Range(0, part.Class.Slots.Length).Select(i => part[i]).FirstOrDefault(static value => value is ScalarValue);
}
