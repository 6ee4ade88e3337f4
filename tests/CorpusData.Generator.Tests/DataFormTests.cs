using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusData.Generator.Tests;

/// <summary>How the data stands in the code, for compilers that keep all strings in a heap of 16 MB and for others.</summary>
public class DataFormTests
{
    private const int Articles = 45;
    private const int Length = 100_000;

    private static readonly CSharpParseOptions WithSections = Harness.ParseOptions.WithFeatures(
        [new KeyValuePair<string, string>("experimental-data-section-string-literals", "20000")]);

    [Fact]
    public void Data_too_large_for_the_heap_of_strings_is_UTF_8()
    {
        string[] shards = Shards(Large(), Harness.ParseOptions);

        Assert.InRange(shards.Length, 10, 60);
        Assert.All(shards, shard => Assert.Contains("() => global::System.Text.Encoding.UTF8.GetString(\"", shard, StringComparison.Ordinal));
        Assert.All(shards, shard => Assert.EndsWith("\"u8);\n}\n", shard, StringComparison.Ordinal));
    }

    [Fact]
    public void Data_in_UTF_8_is_read_as_it_was_written() => Assert.Equal(
        $"{Articles * Length} … 45",
        CompiledCorpus.Evaluate(Large(), """
            Corpus.Articles.Where(a => a.Headline.StartsWith("Long")).Sum(a => a.Body.Length) + " "
                + Corpus.Articles["long7"].Body[^1] + " " + Corpus.Organizations.HarbourPost.Mentions.Length
            """));

    [Fact]
    public void A_compiler_that_puts_literals_into_the_data_of_an_assembly_gets_literals() => Assert.All(
        Shards(Large(), WithSections), shard => Assert.Contains("() => \"", shard, StringComparison.Ordinal));

    [Fact]
    public void What_fits_the_heap_of_strings_is_literals() => Assert.All(
        Shards(SmallCorpus.Files(), Harness.ParseOptions), shard => Assert.Contains("() => \"", shard, StringComparison.Ordinal));

    private static List<AdditionalText> Large()
    {
        List<AdditionalText> files = SmallCorpus.Files();
        for (int i = 0; i < Articles; i++)
        {
            const string First = "The Harbour Post ";
            string text = First + string.Concat(Enumerable.Range(i, Length).Select(static word => $"w{word} "))[..(Length - First.Length - 1)] + "…";
            files.Add(new SeedText($"/corpus/seeds/long{i}.txt", $"date 2021-03-05 | 18:00 - Source: harbour post\n\n{text}\n"));
            files.Add(new SeedText($"/corpus/seeds/long{i}.yaml", $"headline: Long {i}\n"));
        }

        return files;
    }

    private static string[] Shards(IEnumerable<AdditionalText> files, CSharpParseOptions options)
    {
        GeneratorDriver driver = Harness.Driver(files).WithUpdatedParseOptions(options);
        return
        [
            .. driver.RunGenerators(Harness.Compilation()).GetRunResult().Results.Single().GeneratedSources
                .Where(static source => source.HintName.StartsWith("Rows.", StringComparison.Ordinal) && char.IsAsciiDigit(source.HintName["Rows.".Length]))
                .Select(static source => source.SourceText.ToString()),
        ];
    }
}
