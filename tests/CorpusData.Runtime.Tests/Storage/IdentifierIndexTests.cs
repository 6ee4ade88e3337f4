using CorpusData.Runtime.Storage;
using CorpusData.Runtime.Tests.Harness;

namespace CorpusData.Runtime.Tests.Storage;

/// <summary>What the compiler writes into an identifier index is what is found by it.</summary>
public sealed class IdentifierIndexTests
{
    [Fact]
    public void An_index_is_its_seed_and_two_slots_a_row()
    {
        ulong hash = IdentifierHash.Compute("ana", 0);
        int slot = IdentifierHash.Slot(hash, 2);

        string index = Rows.Index("ana");

        // One row takes one bit of the slot's 28; the hash has the others.
        Assert.Equal(5, index.Length);
        Assert.Equal(IdentifierSlot.Zero, index[0]);
        Assert.Equal(IdentifierSlot.Zero + (((uint)hash >> 4) & 0x3FFE) + 1, index[1 + (2 * slot)]);
        Assert.Equal(IdentifierSlot.Zero + ((uint)hash >> 18), index[2 + (2 * slot)]);
        Assert.Equal("\u4E00\u4E00", index.Substring(3 - (2 * slot), 2));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(1_000)]
    [InlineData(20_000)]
    public void Each_identifier_is_found_and_no_other(int count)
    {
        string[] identifiers = [.. Enumerable.Range(0, count).Select(static i => $"report-{i:D6}")];
        Collection<Person> people = People(identifiers);

        Assert.All(identifiers, (identifier, row) => Assert.Same(people[row], people[identifier]));
        Assert.DoesNotContain(identifiers, identifier => people.Contains(identifier + "x") || people.Contains("x" + identifier));
    }

    [Fact]
    public void Looking_for_what_is_not_there_creates_hardly_a_record()
    {
        int created = 0;
        Collection<Person> people = People([.. Enumerable.Range(0, 1_000).Select(static i => $"report-{i:D6}")], () => created++);

        int found = Enumerable.Range(0, 1_000).Count(i => people.Contains($"article-{i:D6}"));

        Assert.Equal(0, found);
        Assert.InRange(created, 0, 5);
    }

    [Fact]
    public void Identifiers_that_are_made_to_collide_get_another_seed()
    {
        // All of these would begin in the first slots of the table.
        string[] identifiers =
        [
            .. Enumerable.Range(0, int.MaxValue).Select(static i => $"a{i}")
                .Where(static identifier => IdentifierHash.Compute(identifier, 0) >> 54 == 0).Take(500),
        ];
        Collection<Person> people = People(identifiers);

        Assert.NotEqual(IdentifierSlot.Zero, Rows.Index(identifiers)[0]);
        Assert.All(identifiers, (identifier, row) => Assert.Same(people[row], people[identifier]));
    }

    [Fact]
    public void A_table_without_rows_finds_nothing() => Assert.False(People([]).Contains("ana"));

    private static Collection<Person> People(string[] identifiers, Action? whenCreated = null)
    {
        string[][][] shards = [[[.. identifiers.Select(static identifier => Rows.Row(identifier, (string?)null))]]];
        var store = new CorpusStore(
            Rows.Layout(shards),
            ordinal => Rows.Shard(shards[ordinal]),
            _ => Rows.Index(identifiers),
            row =>
            {
                whenCreated?.Invoke();
                return new Person(row);
            });
        return new Collection<Person>(store, 0);
    }
}
