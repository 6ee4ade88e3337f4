namespace CorpusData.Package.Tests;

/// <summary>A build takes the files of a folder that the workspace takes (see its tests), and warns of the same others.</summary>
public sealed class OtherFileTests(RestoredNewsroom newsroom) : IClassFixture<RestoredNewsroom>
{
    [Fact]
    public void Files_that_are_left_out_and_files_with_another_ending()
    {
        Consumer consumer = newsroom.Copy();
        foreach (string file in new[]
        {
            "seeds/README.md", "seeds/.hidden.txt", "seeds/.archive/letter.txt", "seeds/~$ferry.txt", "seeds/#ferry.txt#",
            "seeds/ferry.txt~", "schema/.draft.yaml", "schema/corpus.schema.json", "seeds/more/ferry.yam", "schema/corpus.json",
        })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(consumer.Folder, file))!);
            consumer.Write(file, "text\n");
        }

        CommandResult build = consumer.Build("--no-restore", "-p:TreatWarningsAsErrors=false").Succeeded();

        IEnumerable<string> warnings = build.Output.Split('\n')
            .Where(static line => line.Contains("warning CORPUS", StringComparison.Ordinal))
            .Select(line => line.Trim().Replace(consumer.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Split(": The file")[0])
            .Distinct();
        Assert.Equal(
            ["schema/corpus.json(1,1): warning CORPUS031", "seeds/more/ferry.yam(1,1): warning CORPUS031"],
            warnings.Order(StringComparer.Ordinal));
    }
}
