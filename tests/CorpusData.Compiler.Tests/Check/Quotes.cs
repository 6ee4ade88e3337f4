using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Tests.Harness;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Tests.Check;

/// <summary>Creates quotes without a corpus.</summary>
internal static class Quotes
{
    private static readonly CorpusData.Compiler.Bind.Record Holder = Compilation.Of(CorpusFiles.News)["opens-friday"];

    public static QuoteValue Of(string exact, string? prefix = null, string? suffix = null) =>
        new(new SourceSpan(new SourceFile("", "", exact), 0, exact.Length), 0, Holder, exact, prefix, suffix);
}
