using System.Buffers;
using System.Collections.Immutable;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Collections;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Emit;

/// <summary>
/// Collects the numbers with which records refer to other records and to places in texts: the document of each record,
/// and for each slot of references, quotes or mentions the count of the field's numbers and the numbers.
/// <see cref="RecordWriter"/> reads them in the same order, and needs nothing else of the corpus.
/// </summary>
/// <param name="starts">The shard's first row in each table.</param>
/// <param name="counts">The number of the shard's rows in each table.</param>
internal sealed class LinkCollector(EquatableArray<int> starts, EquatableArray<int> counts)
{
    // Enough for most shards.
    private const int InitialCapacity = 1 << 16;

    private readonly List<ResolvedValue> _values = new();
    private int[] _links = ArrayPool<int>.Shared.Rent(InitialCapacity);
    private int _count;

    /// <summary>Returns the collected numbers and releases the array.</summary>
    public ImmutableArray<int> Finish()
    {
        var links = ImmutableArray.Create(_links, 0, _count);
        ArrayPool<int>.Shared.Return(_links);
        _links = [];
        _count = 0;
        return links;
    }

    /// <summary>Collects the numbers of a record and of its parts.</summary>
    public void Add(ResolvedRecord record)
    {
        AddDocument(record);
        ImmutableArray<SlotDefinition> slots = record.Class.Slots;
        for (int i = 0; i < slots.Length; i++)
        {
            SlotDefinition slot = slots[i];
            if (!slot.IsStored)
            {
                continue;
            }

            switch (slot.Kind)
            {
                case RangeKind.Reference:
                    AddReferences(record, i, slot.IsMultivalued);
                    break;

                // A single quote is written as a list of one, so that the runtime reads all quotes in one way.
                case RangeKind.Quote:
                    AddPlaces(record, i, withTarget: false, withPlace: true);
                    break;

                // An entity's mentions are stored as documents without places, so an edit that moves the mentions in a
                // document does not change the entity's row.
                case RangeKind.Mention:
                    AddPlaces(record, i, withTarget: true, withPlace: slot.Scope == MentionScope.Text);
                    break;
                case RangeKind.Part:
                    foreach (ResolvedValue part in record[i])
                    {
                        Add(record.PartOf(part));
                    }

                    break;
            }
        }
    }

    // All quotes of a record appear in one document.
    private void AddDocument(ResolvedRecord record)
    {
        RowAddress document = record.Document;
        int start = Begin();
        if (document.IsRecord)
        {
            AddReference(document);
        }

        End(start);
    }

    private void AddReferences(ResolvedRecord record, int slot, bool isList)
    {
        Resolve(record, slot);
        int start = Begin();
        if (isList && _values.Count > 0)
        {
            Add(_values.Count);
        }

        foreach (ResolvedValue value in _values)
        {
            AddReference(value.Target);
        }

        End(start);
    }

    private void AddPlaces(ResolvedRecord record, int slot, bool withTarget, bool withPlace)
    {
        Resolve(record, slot);
        int start = Begin();
        if (_values.Count > 0)
        {
            Add(_values.Count);
        }

        foreach (ResolvedValue value in _values)
        {
            if (withTarget)
            {
                AddReference(value.Target);
            }

            if (withPlace)
            {
                Add(value.Start);
                Add(value.End - value.Start);
            }
        }

        End(start);
    }

    // Skips a value that does not resolve. It is reported, but an author can lower the severity of the finding.
    private void Resolve(ResolvedRecord record, int slot)
    {
        _values.Clear();
        record.AddValues(slot, _values);
        _values.RemoveAll(static value => !value.Target.IsRecord);
    }

    // Rows of the same shard are counted from its first row, so that an insertion elsewhere does not change them.
    private void AddReference(RowAddress target)
    {
        int local = target.Row - starts[target.Table];
        bool isLocal = local >= 0 && local < counts[target.Table];
        Add(target.Table);
        Add(isLocal ? (local << 1) | 1 : target.Row << 1);
    }

    private void Add(int number)
    {
        if (_count == _links.Length)
        {
            int[] larger = ArrayPool<int>.Shared.Rent(2 * _count);
            Array.Copy(_links, larger, _count);
            ArrayPool<int>.Shared.Return(_links);
            _links = larger;
        }

        _links[_count++] = number;
    }

    private int Begin()
    {
        Add(0);
        return _count;
    }

    private void End(int start) => _links[start - 1] = _count - start;
}
