using System.Collections;

namespace CorpusData.Compiler.Bind;

/// <summary>The values of a slot as a list, whether the seed has a list, one value or none.</summary>
/// <remarks>This is a struct, because every row enumerates the values of every slot, and a struct does so without allocations.</remarks>
public readonly struct SlotValues(Value? value) : IReadOnlyList<Value>
{
    public int Count => value is ListValue list ? list.Items.Length : value is null ? 0 : 1;

    public Value this[int index] => value is ListValue list ? list.Items[index]
        : value is not null && index == 0 ? value
        : throw new ArgumentOutOfRangeException(nameof(index));

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Value> IEnumerable<Value>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Enumerator(SlotValues values) : IEnumerator<Value>
    {
        private int _index = -1;

        public readonly Value Current => values[_index];

        readonly object IEnumerator.Current => Current;

        public bool MoveNext() => ++_index < values.Count;

        public void Reset() => _index = -1;

        public readonly void Dispose()
        {
        }
    }
}
