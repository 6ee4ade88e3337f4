namespace CorpusData.Package.Tests;

/// <summary>What makes the newsroom's corpus wrong, and exactly what its build says then.</summary>
internal sealed record BrokenCorpus(Edit[] Edits, Expectation[] Errors)
{
    private const string Harbor = "seeds/harbor-opens.yaml";
    private const string HarborText = "seeds/harbor-opens.txt";
    private const string People = "seeds/people.yaml";

    public static IReadOnlyDictionary<string, BrokenCorpus> All { get; } = new Dictionary<string, BrokenCorpus>
    {
        ["a tab in YAML"] = One(
            new Edit(Harbor, "    statement: The harbor opens", "\tstatement: The harbor opens"),
            new Expectation($"{Harbor}(4,1): CORPUS011", "tab", "spaces")),

        ["an unknown key"] = One(
            new Edit(People, "role: Mayor", "rol: Mayor"),
            new Expectation($"{People}(5,5): CORPUS201", "A Person has no slot 'rol'", "did you mean 'role'?", "schema/corpus.yaml(39,3)")),

        ["a missing required value"] = One(
            new Edit(Harbor, "    kind: casualties\n", ""),
            new Expectation($"{Harbor}(10,3): CORPUS202", "nobody-was-hurt", "'kind', which is required", "schema/corpus.yaml(52,48)")),

        ["a date that does not exist"] = One(
            new Edit(HarborText, "date 2024-03-04", "date 2024-02-30"),
            new Expectation($"{HarborText}(1,6): CORPUS206", "'2024-02-30' is not", "date", "schema/corpus.yaml(23,30)")),

        ["an enum value that is none"] = One(
            new Edit(Harbor, "kind: casualties", "kind: casualtys"),
            new Expectation($"{Harbor}(14,11): CORPUS207", "'casualtys' is not a value of the enum 'ClaimKind'", "did you mean 'casualties'?", "schema/corpus.yaml(57,3)")),

        ["a dangling reference"] = One(
            new Edit(Harbor, "source: ines-duarte", "source: ines-duarta"),
            new Expectation($"{Harbor}(5,13): CORPUS302", "no record 'ines-duarta'", "did you mean 'ines-duarte'?")),

        ["an identifier in two files"] = One(
            new Edit("seeds/visitors.yaml", "", "people:\n  ines-duarte:\n    name: Inês Duarte\n"),
            new Expectation("seeds/visitors.yaml(2,3): CORPUS301", "'ines-duarte'", "people.yaml(2,3)")),

        ["a quote that is not in the article"] = One(
            new Edit(Harbor, "nobody was hurt when the old crane fell", "a whale swam under every bridge"),
            new Expectation($"{Harbor}(13,15): CORPUS401", "'a whale swam under every bridge' is not in the text of", "harbor-opens")),

        ["a quote that is there three times"] = One(
            new Edit(Harbor, "nobody was hurt when the old crane fell", "crane"),
            new Expectation($"{Harbor}(13,15): CORPUS402", "'crane'", "3 times", "harbor-opens.txt(5,11)", "harbor-opens.txt(7,61)", "harbor-opens.txt(7,81)", "as a prefix")),

        ["a quote of another article"] = One(
            new Edit(Harbor, "nobody was hurt when the old crane fell", "denied that it owes wages"),
            new Expectation($"{Harbor}(13,15): CORPUS404", "'denied that it owes wages' is not in the text of", "'harbor-opens'", "'ferry-stays'")),

        ["a quote in pieces"] = One(
            new Edit(Harbor, "nobody was hurt when the old crane fell", "The Harbor Authority said … the old crane fell"),
            new Expectation($"{Harbor}(13,15): CORPUS405", "in separate pieces", "'The Harbor Authority said'", "'the old crane fell'")),

        ["a straight quotation mark for a curly one"] = One(
            new Edit(Harbor, "“We open on Friday.”", "'\"We open on Friday.\"'"),
            new Expectation($"{Harbor}(7,15): CORPUS403", "quotation marks", "“We open on Friday.”")),

        ["bytes that are not UTF-8"] = One(
            new Edit("seeds/museum-night.txt", "guests", "guests") { AsWindows1252 = true },
            new Expectation("seeds/museum-night.txt(5,34): CORPUS002", "UTF-8", "161")),

        ["a header that does not match"] = One(
            new Edit("seeds/ferry-stays.txt", "- Source: Coast Herald", "- From: Coast Herald"),
            new Expectation("seeds/ferry-stays.txt(1,1): CORPUS209", "does not match the header template", "schema/corpus.yaml(22,61)")),

        ["two wrong files"] = new BrokenCorpus(
            [
                new Edit(Harbor, "source: ines-duarte", "source: ines-duarta"),
                new Edit(People, "role: Mayor", "rol: Mayor"),
            ],
            [
                new Expectation($"{Harbor}(5,13): CORPUS302", "did you mean 'ines-duarte'?"),
                new Expectation($"{People}(5,5): CORPUS201", "did you mean 'role'?"),
            ]),
    };

    /// <summary>Changes a copy of the newsroom so that its corpus is broken.</summary>
    public void Apply(Consumer copy)
    {
        foreach (Edit edit in Edits)
        {
            edit.Apply(copy);
        }
    }

    private static BrokenCorpus One(Edit edit, Expectation error) => new([edit], [error]);
}
