using CorpusData.Runtime;

namespace CorpusData.Example.Tests;

public sealed class CollectionTests
{
    private static readonly Dictionary<string, IReadOnlyList<ICorpusRecord>> Collections = new()
    {
        ["articles"] = Corpus.Articles,
        ["corrections"] = Corpus.Corrections,
        ["people"] = Corpus.People,
        ["organizations"] = Corpus.Organizations,
        ["places"] = Corpus.Places,
        ["events"] = Corpus.Events,
        ["ships"] = Corpus.Ships,
        ["entities"] = Corpus.Entities,
        ["claims"] = Corpus.Claims,
    };

    public static TheoryData<string> Names => [.. Collections.Keys];

    [Fact]
    public void Every_record_is_found_by_its_identifier_as_the_same_instance()
    {
        AssertFound(Corpus.Articles);
        AssertFound(Corpus.Corrections);
        AssertFound(Corpus.People);
        AssertFound(Corpus.Organizations);
        AssertFound(Corpus.Places);
        AssertFound(Corpus.Events);
        AssertFound(Corpus.Ships);
        AssertFound(Corpus.Entities);
        AssertFound(Corpus.Claims);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_records_are_counted_and_come_in_one_order(string name)
    {
        IReadOnlyList<ICorpusRecord> collection = Collections[name];

        Assert.Equal(collection.Count, collection.Select(static record => record.Identifier).Distinct().Count());
        Assert.Equal(Enumerable.Range(0, collection.Count).Select(index => collection[index]), collection);
        Assert.Equal(collection, collection.ToArray());
    }

    [Fact]
    public void Entities_are_the_records_of_all_its_classes()
    {
        IEnumerable<Entity> each = [.. Corpus.People, .. Corpus.Organizations, .. Corpus.Places, .. Corpus.Events, .. Corpus.Ships];

        Assert.Equal(each.ToHashSet(ReferenceEqualityComparer.Instance), Corpus.Entities.ToHashSet(ReferenceEqualityComparer.Instance));
    }

    [Theory]
    [InlineData("henrik-corvan", "henrik-corvane")]
    [InlineData("Sunniva-Brekk", "sunniva-brekk")]
    [InlineData("jon-torvik", "jon-thorvik")]
    [InlineData("yara-quist-okro", "yara-quist-okoro")]
    public void A_wrong_identifier_is_answered_with_the_nearest(string wrong, string nearest)
    {
        KeyNotFoundException exception = Assert.Throws<KeyNotFoundException>(() => Corpus.People[wrong]);

        Assert.Equal($"'{wrong}' is not an identifier of this collection. Did you mean '{nearest}'?", exception.Message);
    }

    [Fact]
    public void An_identifier_that_is_like_none_is_answered_without_one()
    {
        KeyNotFoundException exception = Assert.Throws<KeyNotFoundException>(() => Corpus.Ships["the-flying-dutchman"]);

        Assert.Equal("'the-flying-dutchman' is not an identifier of this collection.", exception.Message);
    }

    private static void AssertFound<T>(CorpusCollection<T> collection)
        where T : class, ICorpusRecord
    {
        Assert.NotEmpty(collection);
        foreach (T record in collection)
        {
            Assert.Same(record, collection[record.Identifier]);
            Assert.True(collection.Contains(record.Identifier));
            Assert.True(collection.TryGet(record.Identifier, out T? found));
            Assert.Same(record, found);
        }
    }
}
