using CorpusData.Compiler.Emit;
using CorpusData.Compiler.Tests.Harness;

namespace CorpusData.Compiler.Tests.Emit;

public sealed class EmissionTests
{
    [Fact]
    public void The_same_corpus_gives_the_same_files() =>
        Assert.Equal(Compilation.Of(CorpusFiles.News).Emitted, Compilation.Of(CorpusFiles.News).Emitted);

    [Fact]
    public void Line_ends_of_a_checkout_do_not_change_the_files()
    {
        CorpusFiles windows = CorpusFiles.News;
        foreach (KeyValuePair<string, string> file in CorpusFiles.News.All)
        {
            windows = windows.With(file.Key, file.Value.Replace("\n", "\r\n"));
        }

        Assert.Equal(Compilation.Of(CorpusFiles.News).Emitted, Compilation.Of(windows).Emitted);
    }

    [Fact]
    public void No_two_files_have_one_name_whatever_its_case()
    {
        IEnumerable<string> names = Compilation.Of(CorpusFiles.News).Emitted.Select(static file => file.Name);

        Assert.Equal(names.Distinct(StringComparer.OrdinalIgnoreCase), names);
    }

    [Fact]
    public void An_edit_of_data_leaves_the_types_as_they_are()
    {
        var before = Types(CorpusFiles.News);
        var after = Types(CorpusFiles.News.Edit("seeds/harbor.yaml", "Nobody was hurt.", "No-one was hurt."));

        Assert.NotEmpty(before);
        Assert.Equal(before, after);
    }

    [Fact]
    public void Data_in_error_leaves_the_types_as_they_are() => Assert.Equal(
        Types(CorpusFiles.News), Types(CorpusFiles.News.Edit("seeds/harbor.yaml", "kind: casualties", "kind: weather")));

    private static IEnumerable<EmittedFile> Types(CorpusFiles files) =>
        TypeEmitter.Emit(Compilation.Of(files).Schema, "Example").ToList();
}
