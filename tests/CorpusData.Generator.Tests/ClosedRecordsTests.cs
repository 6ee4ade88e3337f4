using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusData.Generator.Tests;

/// <summary>What code outside of a corpus's assembly cannot do with its records.</summary>
public class ClosedRecordsTests
{
    private static readonly MetadataReference Corpus = Compile();

    [Theory]
    [InlineData("record Mine(Harbour.Entity Other) : Harbour.Entity(Other);", "CS0534")]
    [InlineData("record Mine(Harbour.Claim Other) : Harbour.Claim(Other);", "CS0509")]
    [InlineData("class Use { object M(Harbour.Article a) => a with { Headline = \"x\" }; }", "CS0200")]
    [InlineData("class Use { void M(Harbour.Article a) => a.Claims = default; }", "CS0200")]
    [InlineData("class Use { void M(Harbour.Article a) => a.Claims[0] = null!; }", "CS0200")]
    [InlineData("class Use { object M() => new Harbour.Article(default); }", "CS1729")]
    [InlineData("class Use { object M() => new Harbour.Corpus.ArticlesCollection(null!); }", "CS1729")]
    public void Is_an_error(string code, string error) => Assert.Contains(
        error,
        Harness.Compilation(code).AddReferences(Corpus).GetDiagnostics()
            .Where(static d => d.Severity == DiagnosticSeverity.Error)
            .Select(static d => d.Id));

    [Fact]
    public void A_switch_over_a_closed_class_reads_as_one_expects() => Assert.Empty(
        Harness.Compilation("""
            /// <summary>Uses the corpus.</summary>
            public static class Use
            {
                /// <summary>Names an entity.</summary>
                public static string Name(Harbour.Entity entity) => entity switch
                {
                    Harbour.Person person => person.Role ?? person.Name,
                    Harbour.Organization organization => organization.Name,
                    _ => entity.Name,
                };
            }
            """).AddReferences(Corpus).GetDiagnostics());

    private static MetadataReference Compile()
    {
        Harness.Driver(SmallCorpus.Files()).RunGeneratorsAndUpdateCompilation(
            Harness.Compilation(), out Compilation compilation, out _);
        using var image = new MemoryStream();
        Assert.True(((CSharpCompilation)compilation).WithAssemblyName("Harbour").Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
