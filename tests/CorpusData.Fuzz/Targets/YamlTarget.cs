using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;
using CorpusData.Fuzz.Inputs;

namespace CorpusData.Fuzz.Targets;

/// <summary>
/// Both readers of YAML: the full one gives a tree or says why not, and reads what the fast one reads into the same tree.
/// </summary>
internal sealed class YamlTarget : IFuzzTarget
{
    public string Name => "yaml";

    public IReadOnlyList<string> Seeds { get; } =
        [.. SeedFiles.All.Where(static file => !FileParser.IsDocument(file.Key)).Select(static file => file.Value), .. SeedFiles.Examples];

    public void Run(string input)
    {
        var file = new SourceFile("/corpus/seeds/a.yaml", "seeds/a.yaml", input);
        ImmutableArray<Finding>.Builder diagnostics = ImmutableArray.CreateBuilder<Finding>();
        YamlTree? full = YamlReader.Read(file, 0, file.Text.Length, diagnostics);
        FindingRule.Check(diagnostics);
        if (full is null != diagnostics.Any(static finding => finding.Kind.IsFatal) && diagnostics.Count > 0)
        {
            throw new FuzzFault($"A tree and an error, or neither: {diagnostics[0]}");
        }

        if (full is not null)
        {
            CheckSpans(full);
        }

        if (PlainYamlReader.TryRead(file, 0, file.Text.Length) is not { } fast)
        {
            return;
        }

        if (diagnostics.Count > 0 || full is null)
        {
            throw new FuzzFault($"The fast reader reads what the full one does not: {diagnostics.FirstOrDefault()}");
        }

        if (!Nodes(full).SequenceEqual(Nodes(fast)))
        {
            throw new FuzzFault("The readers read different trees.");
        }
    }

    private static IEnumerable<YamlTree.Node> Nodes(YamlTree tree)
    {
        for (int i = 0; i < tree[0].Next; i++)
        {
            yield return tree[i];
        }
    }

    private static void CheckSpans(YamlTree tree)
    {
        foreach (YamlTree.Node node in Nodes(tree))
        {
            if (node.Start < 0 || node.End < node.Start || node.End > tree.File.Text.Length)
            {
                throw new FuzzFault($"A node is from {node.Start} to {node.End} in a text of {tree.File.Text.Length}.");
            }
        }
    }
}
