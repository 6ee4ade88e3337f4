using System.Collections.Immutable;

namespace CorpusData.Compiler.Collections;

/// <summary>An immutable array that is equal to another one with the same objects.</summary>
public readonly struct EquatableReferences<T>(ImmutableArray<T> items) : IEquatable<EquatableReferences<T>>
    where T : class
{
    public ImmutableArray<T> Items { get; } = items;

    public bool Equals(EquatableReferences<T> other) => Items.SequenceEqual(other.Items, ReferenceEquals);

    public override bool Equals(object? obj) => obj is EquatableReferences<T> other && Equals(other);

    public override int GetHashCode() => Items.Length;
}
