using CorpusData.Compiler.Tests.Harness;

namespace CorpusData.Compiler.Tests.Broken;

public sealed class FiftyMistakesTests
{
    [Fact]
    public void One_build_reports_exactly_the_fifty_mistakes_of_twenty_files() => Assert.Equal(
        new[]
        {
            "seeds/m01.yaml«nam:» CORPUS201",
            "seeds/m01.yaml«2024-02-30» CORPUS206",
            "seeds/m01.yaml«12» CORPUS208",
            "seeds/m01.yaml«many» CORPUS206",
            "seeds/m01.yaml«0x1F» CORPUS206",
            "seeds/m02.yaml«p04:» CORPUS202",
            "seeds/m02.yaml«[a, b]» CORPUS205",
            "seeds/m02.yaml«{ a: b }» CORPUS204",
            "seeds/m02.yaml«ana-lima:» CORPUS301",
            "seeds/m02.yaml«''» CORPUS306",
            "seeds/m02.yaml«e01:» CORPUS212",
            "seeds/m02.yaml«places:» CORPUS201",
            "seeds/m03.yaml«{ name: Nobody }» CORPUS202",
            "seeds/m03.yaml«here» CORPUS203",
            "seeds/m03.yaml«text» CORPUS203",
            "seeds/m07.yaml«whales swam» CORPUS401",
            "seeds/m07.yaml«harbor-closes» CORPUS302",
            "seeds/m08.yaml«y» CORPUS406",
            "seeds/m08.yaml«about:» CORPUS201",
            "seeds/m08.yaml«motif» CORPUS207",
            "seeds/m09.yaml«the museum opens at night» CORPUS403",
            "seeds/m09.yaml«c06:» CORPUS202",
            "seeds/m09.yaml«''» CORPUS408",
            "seeds/m10.yaml«\tp08» CORPUS011",
            "seeds/m11.yaml«[» CORPUS010",
            "seeds/m12.yaml«name: … name:» CORPUS012",
            "seeds/m12.yaml«!!int 3» CORPUS017",
            "seeds/m13.txt«25» CORPUS206",
            "seeds/m13.yaml(1,1) CORPUS201",
            "seeds/m13.yaml«rui-kosta» CORPUS302",
            "seeds/m14.md«yesterday» CORPUS206",
            "seeds/m14.md«publishd_at:» CORPUS201",
            "seeds/m14.yaml«port-authority» CORPUS210",
            "seeds/m14.yaml«body:» CORPUS213",
            "seeds/m14.yaml«ana-lima» CORPUS203",
            "seeds/m15.txt(1,1) CORPUS209",
            "seeds/m15.yaml«fifteenth has a header» CORPUS401",
            "seeds/m15.yaml«harbor-opens» CORPUS303",
            "seeds/m16.yaml(1,1) CORPUS007",
            "seeds/m17.yaml«daily-post» CORPUS303",
            "seeds/m17.yaml«assistant: … p13» CORPUS305",
            "seeds/m17.yaml«p13: … p13» CORPUS305",
            "seeds/m17.yaml«p13: … p13» CORPUS309",
            "seeds/m18.yaml«rui_costa:» CORPUS501",
            "seeds/m18.yaml«p15» CORPUS211",
            "seeds/m18.yaml«nobody-known» CORPUS302",
            "seeds/m19.yaml«sufix:» CORPUS201",
            "seeds/m19.yaml«c09: … rane fell» CORPUS402",
            "seeds/m19.yaml«c10: … the crane fell» CORPUS407",
            "seeds/m20.yaml«Nobody was hurt when the old» CORPUS404",
            "seeds/m20.yaml«The crane fell» CORPUS405",
        }.Select(static finding => Places.Resolve(finding, FiftyMistakes.Files)),
        Compilation.Of(FiftyMistakes.Files).Findings.Select(static d => $"{d.Span} {d.Kind.Id}"));
}
