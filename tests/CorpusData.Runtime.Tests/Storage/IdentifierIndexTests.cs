using CorpusData.Runtime.Storage;
using CorpusData.Runtime.Tests.Harness;

namespace CorpusData.Runtime.Tests.Storage;

/// <summary>What the compiler writes into an identifier index is what is found by it.</summary>
public sealed class IdentifierIndexTests
{
    [Fact]
    public void An_index_is_how_it_hashes_then_its_slots_then_its_buckets()
    {
        string index = Rows.Index("ana-lima");

        // Of one row: a pair for the places of the words, one for the distance, two slots, one bucket.
        Assert.Equal((2 * (2 + 2)) + 1, index.Length);
        Assert.Equal("\u4E00" + (char)(IdentifierSlot.Zero + (4 << IdentifierSlot.PlaceBits)), index[..2]);
        Assert.Equal("\u4E00\u4E00", index[2..4]);
        // The row takes one bit of its slot's 28; the hash has the others.
        ulong hash = IdentifierHash.ComputeWords("ana-lima", 0, 4);
        int slot = IdentifierHash.Slot(hash, index[^1], 2);
        Assert.Equal(IdentifierSlot.Zero + ((uint)hash & 0x3FFE), index[4 + (2 * slot)]);
        Assert.Equal(IdentifierSlot.Zero + (((uint)hash >> 14) & 0x3FFF), index[5 + (2 * slot)]);
        Assert.Equal("\u4E01\u4E00", index.Substring(6 - (2 * slot), 2));
    }

    [Fact]
    public void Identifiers_that_differ_in_two_words_are_each_in_their_own_slot()
    {
        string[] identifiers = [.. Enumerable.Range(0, 2_000).Select(static i => $"{i % 50:D4}-report-{i / 50:D2}-of-the-year")];

        string index = Rows.Index(identifiers);

        // The first four characters, and the number before the last twelve.
        Assert.NotEqual(IdentifierSlot.Zero, index[1]);
        Assert.Equal("\u4E00\u4E00", index[2..4]);
        AssertFindsEach(identifiers);
    }

    [Fact]
    public void Identifiers_of_which_few_have_the_same_words_are_behind_each_other()
    {
        // The words lie within 127 characters from either end: these differ in between.
        string end = new('x', 150);
        string[] identifiers = [.. Enumerable.Range(0, 100).Select(i => $"{Math.Max(i, 3):D4}{end}{i:D4}{end}")];

        string index = Rows.Index(identifiers);

        Assert.NotEqual(IdentifierSlot.Zero, index[1]);
        Assert.InRange(index[2], (char)(IdentifierSlot.Zero + 3), (char)(IdentifierSlot.Zero + 128));
        AssertFindsEach(identifiers);
    }

    [Fact]
    public void Identifiers_of_which_many_have_the_same_words_are_hashed_as_a_whole()
    {
        string end = new('x', 150);
        string[] identifiers = [.. Enumerable.Range(0, 100).Select(i => $"{i % 10:D4}{end}{i:D4}{end}")];

        Assert.Equal(IdentifierSlot.Zero, Rows.Index(identifiers)[1]);
        AssertFindsEach(identifiers);
    }

    [Fact]
    public void Identifiers_that_are_shorter_than_a_word_are_hashed_as_a_whole()
    {
        Assert.Equal(IdentifierSlot.Zero, Rows.Index("a", "b", "abc", "abcde")[1]);
        AssertFindsEach("a", "b", "abc", "abcde");
    }

    [Fact]
    public void An_index_of_another_table_is_refused()
    {
        string[][][] shards = [[[Rows.Row("ana"), Rows.Row("rui")]]];
        var store = new CorpusStore(
            Rows.Layout(shards), ordinal => Rows.Shard(shards[ordinal]), static _ => Rows.Index("ana"), static row => new Person(row));

        Assert.Throws<ArgumentException>(() => new Collection<Person>(store, 0).Contains("ana"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(1_000)]
    [InlineData(20_000)]
    public void Each_identifier_is_found_and_no_other(int count)
    {
        AssertFindsEach([.. Enumerable.Range(0, count).Select(static i => $"report-{i:D6}")]);
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
        // These characters make the first hash forget those before them, and no word reaches either.
        string end = new('x', 200);
        string[] identifiers = [.. Enumerable.Range(0, 200).Select(i => $"{end}{i:D4}\uE5B9\u1CE4\u476D\uBF58{end}")];

        Assert.Single(identifiers.Select(static identifier => IdentifierHash.Compute(identifier, 0)).Distinct());
        Assert.Equal("\u4E01\u4E00\u4E00\u4E00", Rows.Index(identifiers)[..4]);
        AssertFindsEach(identifiers);
    }

    [Fact]
    public void A_table_without_rows_finds_nothing() => Assert.False(People([]).Contains("ana"));

    private static void AssertFindsEach(params string[] identifiers)
    {
        Collection<Person> people = People(identifiers);

        Assert.All(identifiers, (identifier, row) => Assert.Same(people[row], people[identifier]));
        Assert.DoesNotContain(identifiers, identifier => people.Contains(identifier + "x") || people.Contains("x" + identifier));
    }

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
