using System.Collections;
using CorpusData.Compiler.Bind;

namespace CorpusData.Compiler.Check;

/// <summary>
/// What a slot of a record leads to: first what is written, then what is computed. Nearly all lead to one record, and
/// there is one for each reference, so that one alone takes no list.
/// </summary>
internal sealed class Relation : IReadOnlyList<Record>
{
    private Record? _first;
    private List<Record>? _others;

    /// <summary>How many of them are written.</summary>
    public int Written { get; set; }

    public int Count => _first is null ? 0 : 1 + (_others?.Count ?? 0);

    public Record this[int index] => index == 0 ? _first! : _others![index - 1];

    /// <summary>Adds a record behind the others.</summary>
    public void Add(Record record)
    {
        if (_first is null)
        {
            _first = record;
        }
        else
        {
            (_others ??= new List<Record>()).Add(record);
        }
    }

    /// <summary>Whether a record is among those that are written.</summary>
    public bool IsWritten(Record record)
    {
        for (int i = 0; i < Written; i++)
        {
            if (this[i] == record)
            {
                return true;
            }
        }

        return false;
    }

    public IEnumerator<Record> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
