using CorpusData.Compiler.Tests.Broken;
using CorpusData.Compiler.Tests.Harness;

namespace CorpusData.Compiler.Tests.Check;

public sealed class SplitQuoteTests
{
    [Theory]
    [InlineData("[crane fell, the Port Authority said]", "CORPUS029, CORPUS402")]
    [InlineData("[crane fell,\n      the Port\n      Authority said]", "CORPUS029, CORPUS402")]
    [InlineData("[the crane fell slowly., The museum]", "")]
    [InlineData("[old crane fell, the port authority said]", "CORPUS403")]
    public void A_list_is_reported_where_the_text_has_its_words_as_one(string evidence, string findings)
    {
        var compilation = Compilation.Of(BrokenCase.Harbor("evidence: Nobody was hurt when the old crane fell", "evidence: " + evidence));

        Assert.Equal(findings, string.Join(", ", compilation.Findings.Select(static finding => finding.Kind.Id)));
    }
}
