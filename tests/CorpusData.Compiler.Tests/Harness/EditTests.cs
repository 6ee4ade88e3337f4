namespace CorpusData.Compiler.Tests.Harness;

/// <summary>A compilation after an edit is the compilation from nothing, where the edit reaches files that stay as they were.</summary>
public sealed class EditTests
{
    private const string Entities = "seeds/entities.yaml";
    private const string Annotations = "seeds/harbor.yaml";

    // Each of these files depends on the entities in one way only: by a form in its text, by a reference, by a name in its header.
    private static readonly CorpusFiles News = CorpusFiles.News
        .With("seeds/spoke.txt", "date 2024-03-04 2024/03/04 | 09:30 - Source: port authority\n\nLima spoke.\n")
        .With("seeds/spoke.yaml", "headline: Spoke\n")
        .With("seeds/sources.yaml", "claims:\n  they-said: { article: spoke, statement: x, source: rui-costa, evidence: spoke, kind: motive, disputes: [nobody-hurt] }\n");

    [Theory]
    [InlineData(Entities, "name: Rui Costa", "name: Rui Costa\n    aliases: [Lima]")]
    [InlineData(Entities, "    aliases: [Lima]\n", "")]
    [InlineData(Entities, "aliases: [Lima]", "aliases: [Lima, Ana]")]
    [InlineData(Entities, "name: Rui Costa", "name: Ana Lima said")]
    [InlineData(Entities, "name: Rui Costa", "name: daily post")]
    [InlineData(Entities, "name: Daily Post", "name: Port authority")]
    [InlineData(Entities, "  daily-post:\n    name: Daily Post\n", "  port authority:\n    name: Somebody\n  daily-post:\n    name: Daily Post\n")]
    [InlineData(Entities, "  port-authority:\n", "  rui-costa:\n    name: Sailors\n  port-authority:\n")]
    [InlineData(Entities, "  rui-costa:", "  daily post:\n    name: Somebody\n  rui-costa:")]
    [InlineData(Entities, "  rui-costa:", "  eva:\n    name: Eva\n  rui-costa:")]
    [InlineData(Entities, "  rui-costa:", "  ana-lima:")]
    [InlineData(Entities, "  ana-lima:", "  ana-costa:")]
    [InlineData(Entities, "  daily-post:", "  weekly-post:")]
    [InlineData(Entities, "name: Daily Post", "name: Weekly Post")]
    [InlineData(Annotations, "nobody-hurt:", "no-one-hurt:")]
    [InlineData(Annotations, "id: harbor-opens", "id: harbor-closes")]
    [InlineData(Annotations, "source: ana-lima", "source: rui-costa")]
    public void An_edit_and_the_step_back_equal_a_compilation_from_nothing(string path, string words, string others)
    {
        CorpusFiles edited = News.Edit(path, words, others);
        var before = Compilation.Of(News);
        Compilation after = before.With(edited);

        AssertEqual(Compilation.Of(edited), after);
        AssertEqual(before, after.With(News));
    }

    [Theory]
    [InlineData(Entities)]
    [InlineData(Annotations)]
    [InlineData("seeds/harbor.txt")]
    [InlineData("schema/corpus.yaml")]
    public void A_file_that_goes_and_comes_back_changes_what_a_compilation_from_nothing_changes(string path)
    {
        var before = Compilation.Of(News);
        Compilation without = before.Without(path);

        AssertEqual(Compilation.Of(News.Without(path)), without);
        AssertEqual(before, without.With(News));
    }

    [Fact]
    public void A_step_that_is_cancelled_leaves_the_compilation_as_it_was()
    {
        var compilation = CorpusCompilation.Create(CorpusFiles.News.ToCorpus());

        Assert.Throws<OperationCanceledException>(() => compilation.With(
            CorpusFiles.News.Edit(Entities, "name: Rui Costa", "name: Rui Brito").ToCorpus(), cancellation: new CancellationToken(canceled: true)));
        Assert.Empty(compilation.Findings);
        Assert.Throws<OperationCanceledException>(() => compilation.Emit(new CancellationToken(canceled: true)));
        Assert.NotEmpty(compilation.Emit());
    }

    [Fact]
    public void Two_files_of_one_path_are_an_error_of_the_host()
    {
        CorpusFile file = CorpusFiles.News.ToCorpus().First();

        Assert.Throws<ArgumentException>(() => CorpusCompilation.Create([file, file]));
    }

    [Fact]
    public void A_namespace_that_is_none_is_a_finding_and_nothing_is_emitted()
    {
        CorpusCompilation compilation = CorpusCompilation.Create(CorpusFiles.News.ToCorpus())
            .With(CorpusOptions.Default with { Namespace = "Daily Post" });

        Assert.Equal("CORPUS503", Assert.Single(compilation.Findings).Kind.Id);
        Assert.Empty(compilation.Emit());
    }

    private static void AssertEqual(Compilation expected, Compilation actual)
    {
        Assert.Equal(expected.Lines, actual.Lines);
        Assert.Equal(expected.Emitted, actual.Emitted);
    }
}
