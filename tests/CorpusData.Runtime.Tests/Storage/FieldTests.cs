using System.Globalization;
using CorpusData.Runtime.Storage;
using CorpusData.Runtime.Tests.Harness;
using CsCheck;

namespace CorpusData.Runtime.Tests.Storage;

/// <summary>What the compiler writes into a field is what is read of it.</summary>
public sealed class FieldTests
{
    [Theory]
    [InlineData(0L)]
    [InlineData(-1L)]
    [InlineData(31L)]
    [InlineData(32L)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void A_number_at_a_limit_comes_back(long number) => Assert.Equal(number, Field(Rows.Signed(number)).Integer());

    [Fact]
    public void Every_number_comes_back() =>
        Gen.Long.Sample(static number => Field(Rows.Signed(number)).Integer() == number, iter: 5_000);

    [Fact]
    public void Every_string_comes_back() =>
        Gen.String.Sample(static text => Field(text).Text() == text, iter: 5_000);

    [Fact]
    public void Every_double_comes_back() => Gen.Double.Where(double.IsFinite).Sample(
        static number => Field(number.ToString("R", CultureInfo.InvariantCulture)).Double() == number, iter: 5_000);

    [Fact]
    public void Every_float_comes_back() => Gen.Float.Where(float.IsFinite).Sample(
        static number => Field(number.ToString("R", CultureInfo.InvariantCulture)).Single() == number, iter: 5_000);

    [Fact]
    public void Every_decimal_comes_back_with_its_scale() => Gen.Decimal.Sample(
        static number =>
        {
            string text = number.ToString(CultureInfo.InvariantCulture);
            return Field(text).Decimal().ToString(CultureInfo.InvariantCulture) == text;
        },
        iter: 5_000);

    [Fact]
    public void Every_date_comes_back() => Gen.DateOnly.Sample(
        static date => Field(Rows.Signed(date.DayNumber)).Date() == date, iter: 5_000);

    [Fact]
    public void Every_time_comes_back() => Gen.TimeOnly.Sample(
        static time => Field(Rows.Signed(time.Ticks)).Time() == time, iter: 5_000);

    [Fact]
    public void Every_duration_comes_back() => Gen.TimeSpan.Sample(
        static duration => Field(Rows.Signed(duration.Ticks)).Duration() == duration, iter: 5_000);

    [Theory]
    [InlineData("2024-02-29T12:30:45.0000000+01:00")]
    [InlineData("2024-02-29T12:30:45.1234567-05:30")]
    [InlineData("0001-01-01T00:00:00.0000000+00:00")]
    public void A_date_and_time_keeps_its_offset(string text) =>
        Assert.Equal(text, Field(text).DateTime().ToString("O", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_truth_value_is_a_number(long number, bool expected) =>
        Assert.Equal(expected, Field(Rows.Signed(number)).Boolean());

    [Fact]
    public void A_value_of_an_enum_is_a_number() =>
        Assert.Equal(DayOfWeek.Wednesday, Field(Rows.Signed((long)DayOfWeek.Wednesday)).Enum<DayOfWeek>());

    [Fact]
    public void A_URI_comes_back() => Assert.Equal(new Uri("https://example.org/a"), Field("https://example.org/a").Uri());

    [Fact]
    public void An_empty_string_is_not_the_absence_of_one()
    {
        Assert.Equal("", Field("").TextOrNull());
        Assert.False(Field("").IsAbsent);
    }

    [Fact]
    public void A_field_without_a_value_is_null()
    {
        Field field = Field(null);

        Assert.True(field.IsAbsent);
        Assert.Null(field.TextOrNull());
        Assert.Null(field.IntegerOrNull());
        Assert.Null(field.BooleanOrNull());
        Assert.Null(field.SingleOrNull());
        Assert.Null(field.DoubleOrNull());
        Assert.Null(field.DecimalOrNull());
        Assert.Null(field.DateOrNull());
        Assert.Null(field.TimeOrNull());
        Assert.Null(field.DateTimeOrNull());
        Assert.Null(field.DurationOrNull());
        Assert.Null(field.UriOrNull());
        Assert.Null(field.EnumOrNull<DayOfWeek>());
    }

    // Between two others, so that its length counts.
    private static Field Field(string? content)
    {
        string[][][] shards = [[[Rows.Row("a", content, "end")]]];
        var store = new CorpusStore(
            Rows.Layout(shards), ordinal => Rows.Shard(shards[ordinal]), static _ => Rows.Index("a"), static row => new Person(row));
        Person person = store.Get<Person>(0, 0);
        Assert.Equal("end", person[3].Text());
        return person[2];
    }
}
