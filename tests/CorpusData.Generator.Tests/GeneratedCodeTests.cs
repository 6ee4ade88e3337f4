using Microsoft.CodeAnalysis;
using Snapshooter.Xunit;

namespace CorpusData.Generator.Tests;

/// <summary>What the generator writes for the small corpus, to be read as code.</summary>
public class GeneratedCodeTests
{
    private static readonly GeneratorRunResult Result = Harness.Driver(SmallCorpus.Files())
        .RunGenerators(Harness.Compilation()).GetRunResult().Results.Single();

    public static TheoryData<string> FileNames => new(Result.GeneratedSources.Select(source => source.HintName));

    [Fact]
    public void The_files_are_these() => Assert.Equal(
        [
            "Article.g.cs", "Claim.g.cs", "ClaimKind.g.cs", "Corpus.Articles.g.cs", "Corpus.Claims.g.cs",
            "Corpus.Entities.g.cs", "Corpus.Organizations.g.cs", "Corpus.People.g.cs", "Corpus.g.cs", "CorpusEnums.g.cs", "Entity.g.cs",
            "Identifiers.Articles.g.cs", "Identifiers.Claims.g.cs", "Identifiers.Entities.g.cs",
            "Identifiers.Organizations.g.cs", "Identifiers.People.g.cs",
            "Organization.g.cs", "Person.g.cs", "Rows.0.g.cs", "Rows.Info.g.cs", "Rows.g.cs",
        ],
        Result.GeneratedSources.Select(source => source.HintName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(FileNames))]
    public void The_code_reads_as_its_snapshot(string fileName)
    {
        string code = Result.GeneratedSources.Single(source => source.HintName == fileName).SourceText.ToString();

        Snapshot.Match(code, SnapshotFolder.Named(fileName + ".snap"));
    }

    [Fact]
    public void The_code_compiles_without_a_warning()
    {
        Harness.Driver(SmallCorpus.Files())
            .RunGeneratorsAndUpdateCompilation(Harness.Compilation(), out Compilation compilation, out _);

        Assert.Empty(compilation.GetDiagnostics());
    }

    [Fact]
    public void A_broken_seed_leaves_the_surface_that_code_uses()
    {
        const string Uses = """
            class Uses
            {
                string Name => Harbour.Corpus.People.AdaBerg.Name + Harbour.Corpus.Articles.Ferry.Headline
                    + Harbour.Corpus.Claims.FerrySails.Statement;
            }
            """;
        AdditionalText broken = new SeedText(
            "/corpus/seeds/ferry.yaml", SmallCorpus.FerryAnnotations.Replace("source: ada-berg", "source: nobody").Replace("kind: intention", "kind: none"));

        Harness.Driver(Harness.With(broken)).RunGeneratorsAndUpdateCompilation(
            Harness.Compilation(Uses), out Compilation compilation, out System.Collections.Immutable.ImmutableArray<Diagnostic> diagnostics);

        Assert.Equal(["CORPUS207", "CORPUS207", "CORPUS302"], diagnostics.Select(diagnostic => diagnostic.Id).Order());
        Assert.Empty(compilation.GetDiagnostics());
    }
}
