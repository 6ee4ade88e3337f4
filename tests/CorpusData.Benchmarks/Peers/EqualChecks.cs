using CorpusData.Benchmarks.Commands;
using CorpusData.Benchmarks.Projects;

namespace CorpusData.Benchmarks.Peers;

/// <summary>
/// Proves that all tools do the same work: each accepts a small corpus, and each refuses it with any one of the faults.
/// </summary>
internal static class EqualChecks
{
    private const int Articles = 10;
    private const string Seed = "report-000003";

    private static readonly (string Name, string Ending, Func<string, string> Break)[] Faults =
    [
        ("a quote that is not in the text", ".yaml", static seed => ReplaceFirst(seed, "evidence: ", "evidence: Z")),
        ("a quote that is in the text twice", ".txt", static seed => seed + "\n" + seed[(seed.IndexOf('\n') + 1)..]),
        ("a reference to nobody", ".yaml", static seed => ReplaceFirst(seed, "source: ", "source: z")),
        ("a key that the schema does not have", ".yaml", static seed => "z: 1\n" + seed),
        ("a value that the enum does not have", ".yaml", static seed => ReplaceFirst(seed, "kind: ", "kind: z")),
        ("a claim without its statement", ".yaml", static seed => RemoveLine(seed, "    statement: ")),
        ("an identifier that is there twice", ".yaml", static seed => ReplaceFirst(seed, Seed + "-1:", "report-000001-1:")),
        ("a publisher that is not known", ".txt", static seed => ReplaceFirst(seed, "Source: ", "Source: Z")),
    ];

    /// <summary>Builds the intact corpus and each broken one with every tool.</summary>
    public static void Prove(Workshop workshop, IReadOnlyList<Peer> peers)
    {
        string corpus = workshop.Corpus(Articles);
        ConsumerProject project = workshop.CorpusProject(Articles);
        List<(string Name, Func<CommandResult> Build)> tools =
        [
            ("CorpusData", () => project.BuildCold()),
            .. peers.Select(peer => (peer.Name, (Func<CommandResult>)(() => peer.Build(corpus)))),
        ];
        tools.ForEach(static tool => tool.Build().Succeeded());
        foreach ((string name, string ending, Func<string, string> spoil) in Faults)
        {
            string file = Path.Combine(corpus, "seeds", "articles", Seed + ending);
            string intact = File.ReadAllText(file);
            File.WriteAllText(file, spoil(intact));
            foreach ((string tool, Func<CommandResult> build) in tools)
            {
                if (build().ExitCode == 0)
                {
                    throw new InvalidOperationException($"{tool} accepts {name}.");
                }
            }

            File.WriteAllText(file, intact);
        }
    }

    private static string ReplaceFirst(string text, string what, string with)
    {
        int place = text.IndexOf(what, StringComparison.Ordinal);
        return text[..place] + with + text[(place + what.Length)..];
    }

    private static string RemoveLine(string text, string start)
    {
        int place = text.IndexOf(start, StringComparison.Ordinal);
        return text.Remove(place, text.IndexOf('\n', place) + 1 - place);
    }
}
