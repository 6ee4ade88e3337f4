using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CorpusData.Generator.Tests;

/// <summary>Which steps run again after which edit.</summary>
public class IncrementalityTests
{
    private static readonly string[] StepsOfFiles = [StepNames.Read];

    private static readonly string[] StepsOfUnits = [StepNames.Units, StepNames.Bind, StepNames.Mentions, StepNames.Resolve];

    // What is made of what other units need to know of each.
    private static readonly string[] StepsOfNames =
    [
        StepNames.Order, StepNames.Identifiers, StepNames.Collections, StepNames.SurfaceForms, StepNames.Relations,
        StepNames.EntityMentions, StepNames.IdentifierLists, StepNames.Index, StepNames.Schema, StepNames.Types,
    ];

    private static readonly string[] StepsOfAll =
    [
        StepNames.Resolved, StepNames.Corpus, StepNames.Digest, StepNames.Info, StepNames.Members, StepNames.Plan, StepNames.Layout,
        StepNames.Shards, StepNames.Links, StepNames.Data, .. StepsOfNames,
    ];

    private readonly List<AdditionalText> _files = SmallCorpus.Files();
    private GeneratorDriver _driver;

    public IncrementalityTests() => _driver = Harness.Driver(_files, tracksSteps: true).RunGenerators(Harness.Compilation());

    [Fact]
    public void Typing_csharp_reruns_no_step_of_the_corpus()
    {
        _driver = _driver.RunGenerators(Harness.Compilation("class Typed;"));

        foreach (string step in StepsOfFiles.Concat(StepsOfUnits).Concat(StepsOfAll))
        {
            Assert.All(Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        }
    }

    [Fact]
    public void The_same_text_in_a_new_file_object_reruns_nothing_behind_reading()
    {
        AdditionalText before = _files[1];

        Edit(before.Path, before.GetText()!.ToString());

        Assert.Equal(1, Reasons(StepNames.Read).Count(reason => reason == IncrementalStepRunReason.Unchanged));
        foreach (string step in StepsOfUnits.Concat(StepsOfAll))
        {
            Assert.All(Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        }
    }

    [Fact]
    public void Editing_one_of_three_articles_reruns_its_steps_and_not_the_others()
    {
        Edit("/corpus/seeds/crane.txt", SmallCorpus.Crane.Replace("all day", "all night"));

        foreach (string step in StepsOfFiles.Concat(StepsOfUnits))
        {
            ImmutableArray<IncrementalStepRunReason> reasons = Reasons(step);
            Assert.Equal(1, reasons.Count(reason => reason == IncrementalStepRunReason.Modified));
            Assert.All(
                reasons.Where(reason => reason != IncrementalStepRunReason.Modified),
                reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        }

        // The names and relations are what they were, so nothing is made of them again.
        foreach (string step in StepsOfNames)
        {
            Assert.All(Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        }

        Assert.Equal(IncrementalStepRunReason.Modified, Assert.Single(Reasons(StepNames.Resolved)));
    }

    [Fact]
    public void Editing_a_claim_leaves_the_members_of_other_collections_unchanged()
    {
        Edit(
            "/corpus/seeds/ferry.yaml", SmallCorpus.FerryAnnotations.Replace("will not sail", "stays in port"));

        ImmutableArray<IncrementalStepRunReason> members = Reasons(StepNames.Members);
        Assert.Equal(1, members.Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(4, members.Count(reason => reason == IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void Editing_an_article_of_many_writes_its_file_of_data_and_the_index_again()
    {
        for (int i = 0; i < 1000; i++)
        {
            string text = string.Join(' ', Enumerable.Range(0, 150).Select(word => $"w{(i * 31) + (word * word)}"));
            _files.Add(new SeedText($"/corpus/seeds/a{i:D4}.txt", $"date 2021-03-05 | 18:00 - Source: harbour post\n\n{text}, Berg said.\n"));
            _files.Add(new SeedText($"/corpus/seeds/a{i:D4}.yaml", $"headline: Article {i}\n"));
        }

        // Without tracking: Roslyn's record of so many steps takes far longer than the steps.
        _driver = Harness.Driver(_files).RunGenerators(Harness.Compilation());
        ImmutableArray<GeneratedSourceResult> before = Sources();
        AdditionalText edited = _files.Single(static file => file.Path == "/corpus/seeds/a0500.txt");
        Edit(edited.Path, edited.GetText()!.ToString().Replace(", Berg said", " again, Berg said"));

        var kept = before.Select(static source => source.SourceText).ToHashSet();
        string[] written = [.. Sources().Where(source => !kept.Contains(source.SourceText)).Select(static source => source.HintName)];
        Assert.InRange(before.Length, 20, 120);
        Assert.Equal(2, written.Length);
        Assert.Contains("Rows.Info.g.cs", written);
        Assert.Contains(written, static name => name.StartsWith("Rows.", StringComparison.Ordinal) && char.IsAsciiDigit(name["Rows.".Length]));
    }

    private ImmutableArray<GeneratedSourceResult> Sources() => _driver.GetRunResult().Results.Single().GeneratedSources;

    [Fact]
    public void Editing_the_schema_binds_every_unit_again()
    {
        Edit(SmallCorpus.SchemaPath, SmallCorpus.Schema.Replace("The headline.", "What stands above."));

        Assert.All(Reasons(StepNames.Bind), reason => Assert.Equal(IncrementalStepRunReason.Modified, reason));
        Assert.Equal(8, Reasons(StepNames.Read).Count(reason => reason == IncrementalStepRunReason.Cached));
    }

    [Fact]
    public void No_value_of_a_step_holds_on_to_the_compilation()
    {
        IEnumerable<object> values = _driver.GetRunResult().Results.Single().TrackedSteps
            .Where(step => step.Key.StartsWith("Corpus.", StringComparison.Ordinal))
            .SelectMany(step => step.Value)
            .SelectMany(step => step.Outputs)
            .Select(output => output.Value);

        Assert.DoesNotContain(ObjectGraph.Reach(values), value =>
            value is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location or Diagnostic or AdditionalText);
    }

    private void Edit(string path, string text)
    {
        AdditionalText before = _files.Single(file => file.Path == path);
        _driver = _driver.ReplaceAdditionalText(before, new SeedText(path, text)).RunGenerators(Harness.Compilation());
    }

    private ImmutableArray<IncrementalStepRunReason> Reasons(string step) =>
        _driver.GetRunResult().Results.Single().TrackedSteps[step]
            .SelectMany(run => run.Outputs)
            .Select(output => output.Reason)
            .ToImmutableArray();
}
