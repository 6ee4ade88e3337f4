using CorpusData.Compiler.Emit;
using CorpusData.Runtime.Storage;
using CorpusData.Runtime.Tests.Harness;

namespace CorpusData.Runtime.Tests.Storage;

/// <summary>The format of rows, character by character: what is compiled must stay readable.</summary>
public sealed class RowFormatTests
{
    [Theory]
    [InlineData(0L, " ")]
    [InlineData(1L, "!")]
    [InlineData(31L, "?")]
    [InlineData(32L, "@!")]
    [InlineData(1000L, "H?")]
    [InlineData(1024L, "@@!")]
    public void A_number_has_five_bits_a_character_the_lowest_first(long number, string expected) =>
        Assert.Equal(expected, new RowWriter().Number(number).ToString());

    [Theory]
    [InlineData(0L, " ")]
    [InlineData(-1L, "!")]
    [InlineData(1L, "\"")]
    [InlineData(-2L, "#")]
    public void A_number_that_may_be_negative_goes_zigzag(long number, string expected) =>
        Assert.Equal(expected, new RowWriter().Signed(number).ToString());

    [Theory]
    [InlineData(0, "     ")]
    [InlineData(1, "!    ")]
    [InlineData(33, "!!   ")]
    public void A_number_of_fixed_width_has_five_characters(int number, string expected) =>
        Assert.Equal(expected, new RowWriter().Fixed(number).ToString());

    [Fact]
    public void A_field_is_its_length_and_one_and_its_characters() =>
        Assert.Equal("$abc! ", new RowWriter().Field("abc").Field("").Absent().ToString());

    [Fact]
    public void A_row_written_by_hand_is_read()
    {
        // One shard of one row, which begins at 5: no document, 'ana', two aliases.
        var store = new CorpusStore(
            "!!", static _ => "%    " + " $ana'\"\"a#bc", static _ => Rows.Index("ana"), static row => new Person(row));

        Person person = store.Get<Person>(0, 0);

        Assert.Equal("ana", person.Identifier);
        Assert.Equal<string>(["a", "bc"], person.Aliases);
    }
}
