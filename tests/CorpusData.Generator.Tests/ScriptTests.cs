using Microsoft.CodeAnalysis;

namespace CorpusData.Generator.Tests;

/// <summary>Schemas and seeds in scripts other than Latin, with combining characters and beyond the basic plane.</summary>
public class ScriptTests
{
    [Theory]
    [InlineData("مجموعة.مقالات.خبر.عنوان", "ردّ")]
    [InlineData("مجموعة.人物.حسنروحاني.名字", "حسن روحاني")]
    [InlineData("مجموعة.人物[\"王小明\"].Id", "王小明")]
    [InlineData("مجموعة.人物.王小明.名字", "王小明")]
    [InlineData("مجموعة.人物.Zoë.Id", "zoë")]
    [InlineData("string.Join(\"|\", مجموعة.مقالات.خبر.اقتباسات.Select(q => q.Exact))", "“سنردّ”|我们会来")]
    [InlineData("string.Join(\"|\", مجموعة.مقالات.خبر.اقتباسات.Select(q => $\"{q.Line}:{q.Column}\"))", "1:35|2:7")]
    [InlineData("string.Join(\"|\", مجموعة.مقالات.خبر.ذكر.Select(m => $\"{m.Entity.Id} {m.Quote.Line}:{m.Quote.Column}\"))", "حسن-روحاني 1:5|حسن-روحاني 1:48|王小明 2:1|王小明 2:13")]
    [InlineData("string.Join(\"|\", مجموعة.مقالات.Zoe.ذكر.Select(m => $\"{m.Entity.Id} {m.Quote.Line}:{m.Quote.Column}\"))", "zoe-decomposed 1:1|zoë 2:1")]
    [InlineData("مجموعة.مقالات.Zoe.اقتباسات[0].Length", "17")]
    public void Identifiers_members_and_positions_are_right(string expression, string expected) =>
        Assert.Equal(expected, CompiledCorpus.Evaluate(CorpusFolder.Files("Scripts"), expression));

    [Fact]
    public void A_column_counts_code_units()
    {
        List<AdditionalText> files = CorpusFolder.Files("Scripts");
        files.Add(new SeedText("/corpus/seeds/more.yaml", "人物:\n  😀: { 名字: 王, 别称: x }\n"));

        Diagnostic diagnostic = Assert.Single(Harness.Diagnose(files));

        Assert.Equal("CORPUS201", diagnostic.Id);
        Assert.Equal("A 人 has no slot '别称'; did you mean '别名'? [schema/corpus.yaml(20,3)]", diagnostic.GetMessage());
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        Assert.Equal((1, 15, 17), (span.StartLinePosition.Line, span.StartLinePosition.Character, span.EndLinePosition.Character));
    }
}
