namespace CorpusData.Package.Tests;

/// <summary>What a symbolic link leads to is no part of a corpus unless the project says so.</summary>
public sealed class LinkTests(RestoredNewsroom newsroom) : IClassFixture<RestoredNewsroom>
{
    private const string Visitor = "people:\n  nuno-vaz: { name: Nuno Vaz }\n";

    [Fact]
    public void A_file_in_a_linked_folder_is_behind_a_link()
    {
        Consumer consumer = newsroom.Copy();
        Put(consumer, "visitors/port/visitors.yaml", Visitor);
        Link(consumer, "seeds/visitors", "../visitors");

        Assert.Equal(["seeds/visitors/port/visitors.yaml(1,1): CORPUS025"], Errors(consumer));
    }

    [Fact]
    public void So_is_a_corpus_whose_own_folder_is_a_link()
    {
        Consumer consumer = newsroom.Copy();
        Directory.Move(Path.Combine(consumer.Folder, "schema"), Path.Combine(consumer.Folder, "rules"));
        Link(consumer, "schema", "rules");

        Assert.Equal(["schema/corpus.yaml(1,1): CORPUS025"], Errors(consumer));
    }

    [Fact]
    public void A_project_may_be_behind_a_link_and_name_files_that_are()
    {
        Consumer consumer = newsroom.Copy();
        Put(consumer, "visitors/visitors.yaml", Visitor);
        Link(consumer, "linked", "visitors");
        new Edit("Newsroom.csproj", "</Project>", """
              <ItemGroup>
                <CorpusSeed Include="linked/visitors.yaml" />
              </ItemGroup>
            </Project>
            """).Apply(consumer);
        string linked = consumer.Folder + "-linked";
        Directory.CreateSymbolicLink(linked, consumer.Folder);

        consumer.Build("--no-restore", Path.Combine(linked, "Newsroom.csproj")).Succeeded();
    }

    [Fact]
    public void A_project_may_allow_links()
    {
        Consumer consumer = newsroom.Copy();
        Put(consumer, "visitors.yaml", Visitor);
        Link(consumer, "seeds/visitors.yaml", "../visitors.yaml");
        consumer.Write("Program.cs", "System.Console.Write(Newsroom.Corpus.People.NunoVaz.Name);");

        consumer.Build("--no-restore", "-p:NoWarn=CORPUS025").Succeeded();
        Assert.Equal("Nuno Vaz", consumer.Run().Succeeded().Output.Trim());
    }

    private static void Put(Consumer consumer, string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(consumer.Folder, file))!);
        consumer.Write(file, text);
    }

    private static void Link(Consumer consumer, string link, string target) => File.CreateSymbolicLink(
        Path.Combine(consumer.Folder, link), Path.GetFullPath(target, Path.GetDirectoryName(Path.Combine(consumer.Folder, link))!));

    private static IEnumerable<string> Errors(Consumer consumer) =>
        BuildError.In(consumer.Build("--no-restore").Log, consumer.Folder).Select(error => error.Place).Distinct();
}
