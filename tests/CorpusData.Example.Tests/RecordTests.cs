using System.Globalization;
using CorpusData.Runtime;

namespace CorpusData.Example.Tests;

public sealed class RecordTests
{
    [Fact]
    public void Records_are_equal_to_themselves_and_to_no_other()
    {
        ICorpusRecord[] records = [.. Reading.Records];

        Assert.Equal(records.Length, records.Distinct().Count());
        Assert.All(records, static record =>
        {
            Assert.True(record.Equals(record));
            Assert.Equal(record.GetHashCode(), record.GetHashCode());
        });
    }

    [Fact]
    public void A_record_is_printed_with_its_class_and_identifier_and_without_what_it_leads_to()
    {
        Assert.All(Reading.Records, static record =>
        {
            string printed = record.ToString()!;
            Assert.StartsWith($"{record.GetType().Name} {{ Id = {record.Identifier}, ", printed);
            Assert.EndsWith(" }", printed);
            Assert.InRange(printed.Length, 1, 400);
        });
    }

    [Fact]
    public void What_is_printed_is_the_same_in_each_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string[] printed = [.. Reading.Records.Select(static record => record.ToString()!)];
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(printed, Reading.Records.Select(static record => record.ToString()!));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_record_of_one_class_is_not_equal_to_one_of_another_with_the_same_identifier()
    {
        Assert.Equal(Corpus.Articles.RampCollapse.Id, Corpus.Events.RampCollapse.Id);
        Assert.False(Corpus.Articles.RampCollapse.Equals((object)Corpus.Events.RampCollapse));
    }
}
