using System.Text;
using System.Text.Json;

namespace CorpusData.Package.Tests;

/// <summary>A fresh project with the generator package and a corpus of its own, and no configuration.</summary>
public sealed class OwnCorpusTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void It_builds_and_runs()
    {
        Consumer consumer = Consumer.Create(_folder, SharedPackages.Value, "Newsroom", "CorpusData.Generator");
        consumer.Build().Succeeded();
        using JsonDocument seen = JsonDocument.Parse(consumer.Run().Succeeded().Output);
        JsonElement root = seen.RootElement;

        Assert.Equal(
            ["ferry-stays", "harbor-opens", "museum-night"],
            root.GetProperty("Articles").EnumerateArray().Select(article => article.GetProperty("Id").GetString()).Order(StringComparer.Ordinal));
        JsonElement harbor = root.GetProperty("Articles").EnumerateArray().Single(article => article.GetProperty("Id").GetString() == "harbor-opens");
        Assert.Equal("Harbor of Port Alder opens again", harbor.GetProperty("Headline").GetString());
        Assert.Equal("2024-03-04", harbor.GetProperty("Date").GetString());
        Assert.Equal("09:30:00", harbor.GetProperty("Time").GetString());
        Assert.Equal("coast-herald", harbor.GetProperty("Source").GetString());
        Assert.Equal(
            """
            The harbor of Port Alder opens again on Friday, Mayor Ines Duarte said.

            “The last crane is in place,” Duarte told reporters. “We open on Friday.”

            The Harbor Authority said that nobody was hurt when the old crane fell. The new crane came by sea.
            """.ReplaceLineEndings("\n"),
            root.GetProperty("Harbor").GetString());

        Assert.Equal(["harbor-opens-on-friday", "nobody-was-hurt"], Strings(root, "Claims"));
        JsonElement made = Assert.Single(root.GetProperty("Duarte").EnumerateArray());
        Assert.Equal("harbor-opens-on-friday", made.GetProperty("Id").GetString());
        Assert.Equal("harbor-opens", made.GetProperty("Article").GetString());
        Assert.Equal("“We open on Friday.”", made.GetProperty("Exact").GetString());
        Assert.Equal(126, made.GetProperty("Start").GetInt32());
        Assert.Equal(3, made.GetProperty("Line").GetInt32());

        Assert.Equal(["no-wages-are-owed"], Strings(root, "Disputed"));
        Assert.Equal(["wages-are-owed"], Strings(root, "Disputing"));
        Assert.Equal(3, root.GetProperty("Wages").GetInt32());
        Assert.Equal(
            ["ines-duarte Ines Duarte 1:55", "ines-duarte Duarte 3:31", "harbor-authority Harbor Authority 5:5"],
            Strings(root, "Mentions"));
    }

    [Fact]
    public void It_builds_for_the_oldest_framework_and_language()
    {
        // The reference assemblies of an older framework are a package of the default source.
        Consumer consumer = Consumer.Create(_folder, SharedPackages.Value, "Newsroom", "CorpusData.Generator", "net8.0", onlyLocalFeed: false);
        consumer.Build("-p:UseAppHost=false", "-p:LangVersion=12").Succeeded();
    }

    [Fact]
    public void Timings_are_shown_on_request_and_fail_nothing_where_warnings_are_errors()
    {
        Consumer consumer = Consumer.Create(_folder, SharedPackages.Value, "Newsroom", "CorpusData.Generator");
        string log = consumer.Build("-p:CorpusReportTimings=true", "-p:UseSharedCompilation=false", "-v:d").Succeeded().Output;

        Assert.Matches(@"warning CORPUS901: Time spent on the corpus, on all cores together: Corpus\.\w+ \d+ ms", log);
        Assert.Contains("DOTNET_TieredPGO=0", log, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_seed_is_built_again()
    {
        Consumer consumer = Consumer.Create(_folder, SharedPackages.Value, "Newsroom", "CorpusData.Generator");
        consumer.Write("Program.cs", "System.Console.Write(Newsroom.Corpus.Articles.MuseumNight.Headline);");
        consumer.Build().Succeeded();
        Assert.Equal("Museum opens by night", consumer.Run().Succeeded().Output.Trim());

        new Edit("seeds/museum-night.yaml", "by night", "at dusk").Apply(consumer);
        consumer.Build("--no-restore").Succeeded();
        Assert.Equal("Museum opens at dusk", consumer.Run().Succeeded().Output.Trim());
    }

    [Fact]
    public void An_identifier_that_is_not_in_the_corpus_fails_the_build()
    {
        Consumer consumer = Consumer.Create(_folder, SharedPackages.Value, "Newsroom", "CorpusData.Generator");
        new Edit("Program.cs", "Corpus.Articles.HarborOpens.Body", "Corpus.Articles[\"harbor-open\"].Body").Apply(consumer);

        CommandResult build = consumer.Build();

        Assert.Equal(1, build.ExitCode);
        BuildError error = Assert.Single(BuildError.In(build.Log, consumer.Folder));
        Assert.Equal("Program.cs(7,30): CORPUS701", error.Place);
        Assert.StartsWith(
            "'harbor-open' is not an identifier of Corpus.Articles; did you mean 'harbor-opens'?", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(": warning", build.Log, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_is_data_of_the_assembly_and_no_user_string()
    {
        Consumer consumer = Consumer.Create(_folder, SharedPackages.Value, "Newsroom", "CorpusData.Generator");
        string lines = string.Join('\n', Enumerable.Range(1, 2000).Select(i => $"On day {i} the fog came in “from the sea” and stayed."));
        new Edit("seeds/museum-night.txt", "Guides lead", lines + "\n\nGuides lead").Apply(consumer);
        consumer.Build().Succeeded();

        byte[] assembly = File.ReadAllBytes(Path.Combine(consumer.Folder, "bin", "Debug", "net10.0", "Newsroom.dll"));
        const string words = "On day 1234 the fog came in “from the sea” and stayed.";
        Assert.True(assembly.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0);
        Assert.True(assembly.AsSpan().IndexOf(Encoding.Unicode.GetBytes(words)) < 0);
    }

    [Fact]
    public void Its_files_are_the_corpus_and_nothing_else()
    {
        Consumer consumer = Consumer.Create(_folder, SharedPackages.Value, "Newsroom", "CorpusData.Generator");
        consumer.Restore().Succeeded();
        using JsonDocument items = JsonDocument.Parse(DotNet.Run(
            consumer.Folder, null, "msbuild", "-t:AddCorpusFiles", "-getItem:AdditionalFiles,CorpusSchema,CorpusFile,None,Content,EmbeddedResource,Watch").Succeeded().Output);

        string[] schema = ["schema/corpus.yaml"];
        string[] seeds = ["ferry-stays.txt", "ferry-stays.yaml", "harbor-opens.txt", "harbor-opens.yaml", "museum-night.txt", "museum-night.yaml", "organizations.yaml", "people.yaml"];
        string[] corpus = [.. schema, .. seeds.Select(seed => "seeds/" + seed)];
        Assert.Equal(corpus, Files(items, consumer, "AdditionalFiles", _ => true));
        Assert.Equal(schema, Files(items, consumer, "CorpusSchema", _ => true));
        Assert.Empty(Files(items, consumer, "CorpusFile", _ => true));
        Assert.Equal(corpus, Files(items, consumer, "Watch", _ => true));
        Assert.DoesNotContain(Files(items, consumer, "None", _ => true), corpus.Contains);
        Assert.Empty(Files(items, consumer, "Content", _ => true));
        Assert.Empty(Files(items, consumer, "EmbeddedResource", _ => true));
    }

    [Fact]
    public void What_a_place_does_not_say_the_compiler_is_told()
    {
        Consumer consumer = Consumer.Create(_folder, SharedPackages.Value, "Newsroom", "CorpusData.Generator");
        new Edit("Newsroom.csproj", "</Project>", """
              <ItemGroup>
                <CorpusSeed Remove="seeds/people.yaml" />
                <CorpusSeed Include="more seeds/people.yaml" />
                <CorpusSeed Update="seeds/ferry-stays.txt" CorpusClass="Article" />
              </ItemGroup>
            </Project>
            """).Apply(consumer);
        Directory.CreateDirectory(Path.Combine(consumer.Folder, "more seeds"));
        File.Move(Path.Combine(consumer.Folder, "seeds", "people.yaml"), Path.Combine(consumer.Folder, "more seeds", "people.yaml"));
        consumer.Build().Succeeded();

        using JsonDocument items = JsonDocument.Parse(DotNet.Run(
            consumer.Folder, null, "msbuild", "-t:AddCorpusFiles", "-getItem:CorpusFile,AdditionalFiles").Succeeded().Output);
        Assert.Equal(
            ["more seeds/people.yaml", "seeds/ferry-stays.txt"],
            Files(items, consumer, "CorpusFile", item => item.GetProperty("CorpusRole").GetString() == "Seed"));
        Assert.Equal(9, Files(items, consumer, "AdditionalFiles", _ => true).Count());
    }

    [Theory]
    [InlineData("corpus")]
    [InlineData("corpus/")]
    [InlineData("../elsewhere")]
    public void The_corpus_may_be_in_another_folder(string folder)
    {
        Consumer consumer = Consumer.Create(_folder, SharedPackages.Value, "Newsroom", "CorpusData.Generator");
        string root = Path.GetFullPath(Path.Combine(consumer.Folder, folder));
        Directory.CreateDirectory(root);
        Directory.Move(Path.Combine(consumer.Folder, "schema"), Path.Combine(root, "schema"));
        Directory.Move(Path.Combine(consumer.Folder, "seeds"), Path.Combine(root, "seeds"));
        consumer.Write("Program.cs", "System.Console.Write(Wire.Corpus.Articles.Count);");
        consumer.Build($"-p:CorpusRoot={folder}", "-p:CorpusNamespace=Wire").Succeeded();
        Assert.Equal("3", consumer.Run().Succeeded().Output.Trim());
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<string?> Strings(JsonElement root, string name) =>
        root.GetProperty(name).EnumerateArray().Select(value => value.GetString());

    private static IEnumerable<string> Files(JsonDocument items, Consumer consumer, string kind, Func<JsonElement, bool> which) =>
        items.RootElement.GetProperty("Items").GetProperty(kind).EnumerateArray()
            .Where(which)
            .Select(item => Path.GetRelativePath(consumer.Folder, item.GetProperty("FullPath").GetString()!).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
