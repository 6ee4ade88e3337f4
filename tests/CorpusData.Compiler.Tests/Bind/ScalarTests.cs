using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Tests.Harness;

namespace CorpusData.Compiler.Tests.Bind;

/// <summary>A scalar is read by its slot's range, never by YAML's guess.</summary>
public sealed class ScalarTests
{
    [Theory]
    [InlineData("string", "NO", "NO")]
    [InlineData("string", "true", "true")]
    [InlineData("string", "'~'", "~")]
    [InlineData("string", "'null'", "null")]
    [InlineData("string", "007", "007")]
    [InlineData("string", "1e3", "1e3")]
    [InlineData("string", "12:30:45", "12:30:45")]
    [InlineData("string", "2024-02-30", "2024-02-30")]
    [InlineData("string", "0x1F", "0x1F")]
    [InlineData("string", "''", "")]
    [InlineData("integer", "42", "42")]
    [InlineData("integer", "-42", "-42")]
    [InlineData("integer", "+42", "42")]
    [InlineData("integer", "007", "7")]
    [InlineData("integer", "'42'", "42")]
    [InlineData("integer", "9223372036854775807", "9223372036854775807")]
    [InlineData("integer", "-9223372036854775808", "-9223372036854775808")]
    [InlineData("float", "1e3", "1000")]
    [InlineData("float", "0.1", "0.1")]
    [InlineData("double", "1e3", "1000")]
    [InlineData("double", "-0.25", "-0.25")]
    [InlineData("double", "0.1", "0.1")]
    [InlineData("double", "012.50", "12.5")]
    [InlineData("decimal", "12.50", "12.50")]
    [InlineData("decimal", "-1", "-1")]
    [InlineData("decimal", "1234567890123456789012345678", "1234567890123456789012345678")]
    [InlineData("boolean", "true", "true")]
    [InlineData("boolean", "FALSE", "false")]
    [InlineData("date", "2024-02-29", "2024-02-29")]
    [InlineData("date", "0001-01-01", "0001-01-01")]
    [InlineData("time", "12:30:45", "12:30:45")]
    [InlineData("time", "12:30", "12:30:00")]
    [InlineData("time", "12:30:45.250", "12:30:45.25")]
    [InlineData("time", "00:00", "00:00:00")]
    [InlineData("datetime", "2024-02-29T12:30:45+01:00", "2024-02-29T12:30:45.0000000+01:00")]
    [InlineData("datetime", "2024-02-29T12:30:45Z", "2024-02-29T12:30:45.0000000+00:00")]
    [InlineData("datetime", "2024-02-29 12:30-05:30", "2024-02-29T12:30:00.0000000-05:30")]
    [InlineData("duration", "PT1H30M", "PT1H30M")]
    [InlineData("duration", "PT90M", "PT1H30M")]
    [InlineData("duration", "P1DT12H", "P1DT12H")]
    [InlineData("duration", "-P1DT12H", "-P1DT12H")]
    [InlineData("duration", "P2W", "P14D")]
    [InlineData("duration", "-P1W", "-P7D")]
    [InlineData("duration", "PT0.5S", "PT0.5S")]
    [InlineData("duration", "PT1.2500000S", "PT1.25S")]
    [InlineData("duration", "P0D", "PT0S")]
    [InlineData("duration", "-PT0S", "PT0S")]
    [InlineData("duration", "PT000000000000000000001S", "PT1S")]
    [InlineData("duration", "P10675199DT2H48M5.4775807S", "P10675199DT2H48M5.4775807S")]
    [InlineData("duration", "-P10675199DT2H48M5.4775808S", "-P10675199DT2H48M5.4775808S")]
    [InlineData("uri", "https://example.org/a?b#c", "https://example.org/a?b#c")]
    public void A_value_of_its_type_is_read(string slot, string yaml, string expected)
    {
        Compilation compilation = Sample(slot, yaml);

        Assert.Empty(compilation.Lines);
        Assert.Equal(expected, ((ScalarValue)compilation.Value("a", slot)!).Text);
    }

    [Theory]
    [InlineData("integer", "0x1F")]
    [InlineData("integer", "0o17")]
    [InlineData("integer", "1e3")]
    [InlineData("integer", "1.0")]
    [InlineData("integer", "1_000")]
    [InlineData("integer", "1,000")]
    [InlineData("integer", "9223372036854775808")]
    [InlineData("integer", "' 42'")]
    [InlineData("integer", "'~'")]
    [InlineData("integer", "''")]
    [InlineData("integer", "٤٢")]
    [InlineData("float", "1e39")]
    [InlineData("float", ".inf")]
    [InlineData("double", "1e309")]
    [InlineData("double", ".nan")]
    [InlineData("double", "NaN")]
    [InlineData("double", "Infinity")]
    [InlineData("double", "1,5")]
    [InlineData("double", "' 1'")]
    [InlineData("decimal", "1e3")]
    [InlineData("decimal", "123456789012345678901234567890")]
    [InlineData("decimal", "0.12345678901234567890123456789")]
    [InlineData("boolean", "yes")]
    [InlineData("boolean", "NO")]
    [InlineData("boolean", "1")]
    [InlineData("boolean", "tRue")]
    [InlineData("date", "2024-02-30")]
    [InlineData("date", "2023-02-29")]
    [InlineData("date", "2024-2-3")]
    [InlineData("date", "2024-02-29T00:00:00Z")]
    [InlineData("date", "0000-01-01")]
    [InlineData("date", "20240229")]
    [InlineData("time", "24:00")]
    [InlineData("time", "12:60")]
    [InlineData("time", "9:30")]
    [InlineData("time", "12:30:45 PM")]
    [InlineData("time", "45045")]
    [InlineData("datetime", "2024-02-29T12:30:45")]
    [InlineData("datetime", "2024-02-29")]
    [InlineData("datetime", "2023-02-29T12:30:45Z")]
    [InlineData("datetime", "2024-02-29T12:30:45+0100")]
    [InlineData("datetime", "2024-02-29T12:30:45 CET")]
    [InlineData("duration", "P1Y")]
    [InlineData("duration", "P1M")]
    [InlineData("duration", "P1Y2M3DT4H")]
    [InlineData("duration", "P1W2D")]
    [InlineData("duration", "P")]
    [InlineData("duration", "PT")]
    [InlineData("duration", "P1DT")]
    [InlineData("duration", "PT1")]
    [InlineData("duration", "1H")]
    [InlineData("duration", "T1H")]
    [InlineData("duration", "P1H")]
    [InlineData("duration", "PT1D")]
    [InlineData("duration", "PT1M1H")]
    [InlineData("duration", "+PT1H")]
    [InlineData("duration", "P-1D")]
    [InlineData("duration", "pt1h")]
    [InlineData("duration", "PT1.5H")]
    [InlineData("duration", "PT1,5S")]
    [InlineData("duration", "PT.5S")]
    [InlineData("duration", "PT1.S")]
    [InlineData("duration", "PT0.12345678S")]
    [InlineData("duration", "' PT1H'")]
    [InlineData("duration", "01:30")]
    [InlineData("duration", "''")]
    [InlineData("duration", "PT٤H")]
    [InlineData("duration", "P10675199DT2H48M5.4775808S")]
    [InlineData("duration", "-P10675199DT2H48M5.4775809S")]
    [InlineData("duration", "P99999999999999999999999999999999W")]
    [InlineData("uri", "example")]
    [InlineData("uri", "a/b")]
    public void A_value_of_another_type_is_an_error(string slot, string yaml)
    {
        Compilation compilation = Sample(slot, yaml);

        Assert.Equal("CORPUS206", Assert.Single(compilation.Findings).Kind.Id);
        Assert.Null(compilation.Value("a", slot));
    }

    [Theory]
    [InlineData("integer", "-42", -42L)]
    [InlineData("boolean", "True", 1L)]
    [InlineData("boolean", "false", 0L)]
    [InlineData("date", "0001-01-02", 1L)]
    [InlineData("date", "1970-01-01", 719162L)]
    [InlineData("time", "00:00:01", 10_000_000L)]
    [InlineData("time", "00:00:00.0000001", 1L)]
    [InlineData("duration", "PT1S", 10_000_000L)]
    [InlineData("duration", "-PT0.0000001S", -1L)]
    [InlineData("duration", "P10675199DT2H48M5.4775807S", long.MaxValue)]
    [InlineData("duration", "-P10675199DT2H48M5.4775808S", long.MinValue)]
    public void A_value_with_a_number_is_kept_as_it(string slot, string yaml, long number) =>
        Assert.Equal(number, ((ScalarValue)Sample(slot, yaml).Value("a", slot)!).Number);

    [Theory]
    [InlineData("P1Y")]
    [InlineData("P10675200D")]
    public void A_duration_without_a_fixed_length_or_out_of_range_is_reported_with_examples(string yaml) => Assert.Equal(
        "a duration of at most 10675199 days without years and months, for example PT1H30M, P2W or -P1DT12H",
        Assert.Single(Sample("duration", yaml).Findings).Arguments[2]);

    private static Compilation Sample(string slot, string yaml) =>
        Compilation.Of(CorpusFiles.Types.With("seeds/samples.yaml", $"samples:\n  a:\n    {slot}: {yaml}\n"));
}
