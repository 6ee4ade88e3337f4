using CorpusData.Workspace;

namespace CorpusData.Package.Tests;

/// <summary>A build and the workspace take the same files of a folder, and warn of the same others.</summary>
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

        CommandResult build = consumer.Build("--no-restore").Succeeded();

        string[] reported = [.. CorpusWorkspace.Open(consumer.Folder).Compilation.Findings
            .Where(static finding => finding.Kind.Id == "CORPUS031")
            .Select(static finding => finding.Span!.ToString())];
        Assert.Equal(["schema/corpus.json(1,1)", "seeds/more/ferry.yam(1,1)"], reported);
        Assert.All(reported, place => Assert.Contains($"{place}: warning CORPUS031: ", build.Output));
        Assert.Equal(reported.Length, build.Output.Split('\n').Where(static line => line.Contains("warning CORPUS", StringComparison.Ordinal)).Distinct().Count());
    }
}
