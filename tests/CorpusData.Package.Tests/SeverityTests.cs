namespace CorpusData.Package.Tests;

/// <summary>A project turns findings down and up as any of the compiler's, but for those that leave the corpus unread.</summary>
[Collection(PackageTests.Name)]
public sealed class SeverityTests(RestoredNewsroom newsroom) : IClassFixture<RestoredNewsroom>
{
    // A quote of which a whale has no part; Ines Duarte is not the only Duarte; a tab in YAML.
    private static readonly Edit Quote = new(
        "seeds/harbor-opens.yaml", "nobody was hurt when the old crane fell", "a whale swam under every bridge");

    private static readonly Edit Form = new(
        "seeds/people.yaml", "role: Speaker of the seamen", "role: Speaker of the seamen\n    aliases: [Duarte]");

    private static readonly Edit Syntax = new(
        "seeds/harbor-opens.yaml", "    statement: The harbor opens", "\tstatement: The harbor opens");

    [Theory]
    [InlineData("none")]
    [InlineData("silent")]
    [InlineData("suggestion")]
    public void An_error_is_turned_off_by_a_global_configuration(string severity)
    {
        Consumer consumer = Broken(Quote);
        Configure(consumer, "CORPUS401", severity);

        Assert.DoesNotContain("CORPUS401", consumer.Build("--no-restore").Succeeded().Log, StringComparison.Ordinal);
        Assert.Equal("0 of 2", Evidence(consumer));
    }

    [Fact]
    public void An_error_is_turned_off_by_the_project()
    {
        Consumer consumer = Broken(Quote);

        Assert.DoesNotContain("CORPUS401", consumer.Build("--no-restore", "-p:NoWarn=CORPUS401").Succeeded().Log, StringComparison.Ordinal);
        Assert.Equal("0 of 2", Evidence(consumer));
    }

    [Fact]
    public void An_error_is_turned_into_a_warning()
    {
        Consumer consumer = Broken(Quote);
        Configure(consumer, "CORPUS401", "warning");

        Assert.Contains(
            "harbor-opens.yaml(13,15): warning CORPUS401: ",
            consumer.Build("--no-restore", "-p:TreatWarningsAsErrors=false").Succeeded().Log,
            StringComparison.Ordinal);
        Assert.Equal(1, consumer.Build("--no-restore", "--no-incremental").ExitCode);
    }

    [Theory]
    [InlineData("-p:TreatWarningsAsErrors=true", true)]
    [InlineData("-p:TreatWarningsAsErrors=false", false)]
    [InlineData("-p:TreatWarningsAsErrors=false -p:WarningsAsErrors=CORPUS410", true)]
    [InlineData("-p:TreatWarningsAsErrors=true -p:WarningsNotAsErrors=CORPUS410", false)]
    public void A_warning_is_an_error_where_the_project_says_so(string options, bool fails)
    {
        Consumer consumer = Broken(Form);

        CommandResult build = consumer.Build(["--no-restore", .. options.Split(' ')]);

        Assert.Equal(fails ? 1 : 0, build.ExitCode);
        Assert.Contains($"harbor-opens.txt(5,31): {(fails ? "error" : "warning")} CORPUS410: ", build.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none", false)]
    [InlineData("error", true)]
    public void A_warning_is_what_a_global_configuration_says(string severity, bool fails)
    {
        Consumer consumer = Broken(Form);
        Configure(consumer, "CORPUS410", severity);

        CommandResult build = consumer.Build("--no-restore", "-p:TreatWarningsAsErrors=false");

        Assert.Equal(fails ? 1 : 0, build.ExitCode);
        Assert.Equal(fails, build.Log.Contains(": error CORPUS410: ", StringComparison.Ordinal));
        Assert.DoesNotContain(": warning CORPUS410", build.Log, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_that_leaves_a_file_unread_stays_one()
    {
        Consumer consumer = Broken(Syntax);
        Configure(consumer, "CORPUS011", "none");

        CommandResult build = consumer.Build("--no-restore", "-p:NoWarn=CORPUS011");

        Assert.Equal(1, build.ExitCode);
        Assert.Contains("harbor-opens.yaml(4,1): error CORPUS011: ", build.Log, StringComparison.Ordinal);
    }

    private static void Configure(Consumer consumer, string id, string severity) =>
        consumer.Write(".globalconfig", $"is_global = true\ndotnet_diagnostic.{id}.severity = {severity}\n");

    private Consumer Broken(Edit edit)
    {
        Consumer consumer = newsroom.Copy();
        edit.Apply(consumer);
        consumer.Write("Program.cs", """
            using Newsroom;

            Claim claim = Corpus.Claims["nobody-was-hurt"];
            Console.Write($"{claim.Evidence.Length} of {Corpus.Articles["harbor-opens"].Claims.Length}");
            """);
        return consumer;
    }

    private static string Evidence(Consumer consumer) => consumer.Run().Succeeded().Output.Trim();
}
