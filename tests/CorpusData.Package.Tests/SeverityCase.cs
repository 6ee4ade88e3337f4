namespace CorpusData.Package.Tests;

/// <summary>A project that sets the severity of a finding in its corpus, and what its build reports.</summary>
/// <param name="Edit">The edit that causes the finding.</param>
/// <param name="Place">The place of the finding.</param>
/// <param name="Id">The id of the finding.</param>
/// <param name="Configured">The severity in the project's global configuration, if it has one.</param>
/// <param name="Properties">The properties in the project file.</param>
/// <param name="Reported">The severity in the build's log, or null if nothing is reported.</param>
internal sealed record SeverityCase(Edit Edit, string Place, string Id, string? Configured, string Properties, string? Reported)
{
    private const string WarningsAreNoErrors = "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>";

    public static IReadOnlyDictionary<string, SeverityCase> All { get; } = new Dictionary<string, SeverityCase>
    {
        ["an error, configured as none"] = Quote("none", "", null),
        ["an error, configured as silent"] = Quote("silent", "", null),
        ["an error, configured as a suggestion"] = Quote("suggestion", "", null),
        ["an error that the project turns off"] = Quote(null, "<NoWarn>$(NoWarn);CORPUS401</NoWarn>", null),
        ["an error, configured as a warning"] = Quote("warning", WarningsAreNoErrors, "warning"),
        ["an error, configured as a warning where warnings are errors"] = Quote("warning", "", "error"),
        ["a warning where warnings are errors"] = Form(null, "", "error"),
        ["a warning where warnings are not errors"] = Form(null, WarningsAreNoErrors, "warning"),
        ["a warning that is to be an error"] = Form(null, WarningsAreNoErrors + "<WarningsAsErrors>CORPUS410</WarningsAsErrors>", "error"),
        ["a warning that is not to be an error"] = Form(null, "<WarningsNotAsErrors>CORPUS410</WarningsNotAsErrors>", "warning"),
        ["a warning, configured as none"] = Form("none", WarningsAreNoErrors, null),
        ["a warning, configured as an error"] = Form("error", WarningsAreNoErrors, "error"),
        ["an error that leaves a file unread, turned off in both ways"] = new(
            new Edit("seeds/harbor-opens.yaml", "    statement: The harbor opens", "\tstatement: The harbor opens"),
            "seeds/harbor-opens.yaml(4,1)",
            "CORPUS011",
            "none",
            "<NoWarn>$(NoWarn);CORPUS011</NoWarn>",
            "error"),
    };

    /// <summary>Changes a copy of the newsroom into this project.</summary>
    public void Apply(Consumer copy)
    {
        Edit.Apply(copy);
        new Edit("Newsroom.csproj", "</Project>", $"<PropertyGroup>{Properties}</PropertyGroup></Project>").Apply(copy);
        if (Configured is not null)
        {
            copy.Write(".globalconfig", $"is_global = true\ndotnet_diagnostic.{Id}.severity = {Configured}\n");
        }

        copy.Write("Program.cs", """
            using Newsroom;

            Claim claim = Corpus.Claims["nobody-was-hurt"];
            Console.Write($"{claim.Evidence.Length} of {Corpus.Articles["harbor-opens"].Claims.Length}");
            """);
    }

    // The article does not contain the quote.
    private static SeverityCase Quote(string? configured, string properties, string? reported) => new(
        new Edit("seeds/harbor-opens.yaml", "nobody was hurt when the old crane fell", "a whale swam under every bridge"),
        "seeds/harbor-opens.yaml(13,15)",
        "CORPUS401",
        configured,
        properties,
        reported);

    // Two people have the surface form 'Duarte'.
    private static SeverityCase Form(string? configured, string properties, string? reported) => new(
        new Edit("seeds/people.yaml", "role: Speaker of the seamen", "role: Speaker of the seamen\n    aliases: [Duarte]"),
        "seeds/harbor-opens.txt(5,31)",
        "CORPUS410",
        configured,
        properties,
        reported);
}
