using System.Collections.Immutable;
using CorpusData.Runtime.Storage;

namespace CorpusData.Runtime.Tests.Harness;

/// <summary>A record as generated code has it.</summary>
internal sealed class Person(Row row) : ICorpusRecord
{
    private string? _identifier;
    private ImmutableArray<string> _aliases;

    public string Identifier => row.Text(1, ref _identifier);

    public ImmutableArray<string> Aliases => row.Values(2, static value => value.Text(), ref _aliases);

    /// <summary>A field, as it stands.</summary>
    public Field this[int ordinal] => row[ordinal];
}
