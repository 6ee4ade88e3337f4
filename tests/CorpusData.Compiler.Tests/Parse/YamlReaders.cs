using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Tests.Parse;

/// <summary>Holds the fast reader of YAML against the one that knows all of it.</summary>
internal static class YamlReaders
{
    /// <summary>Fails unless the fast reader leaves the YAML to the other, or both read the same without a finding.</summary>
    /// <returns>Whether the fast reader read it.</returns>
    public static bool Agree(string yaml)
    {
        var file = new SourceFile("/seeds/a.yaml", "seeds/a.yaml", yaml);
        return Agree(file, 0, file.Text.Length);
    }

    /// <summary>The same for a part of a file.</summary>
    public static bool Agree(SourceFile file, int start, int end)
    {
        YamlTree? fast = PlainYamlReader.TryRead(file, start, end);
        if (fast is null)
        {
            return false;
        }

        ImmutableArray<Finding>.Builder diagnostics = ImmutableArray.CreateBuilder<Finding>();
        YamlTree? full = YamlReader.Read(file, start, end, diagnostics);
        Assert.Empty(diagnostics.Select(static finding => finding.ToString()));
        Assert.NotNull(full);
        Assert.Equal(Nodes(full), Nodes(fast));
        return true;
    }

    private static List<(YamlNodeKind, bool, int, int, int, int, string?)> Nodes(YamlTree tree)
    {
        var nodes = new List<(YamlNodeKind, bool, int, int, int, int, string?)>();
        for (int i = 0; i < tree[0].Next; i++)
        {
            YamlTree.Node node = tree[i];
            nodes.Add((node.Kind, node.IsPlain, node.Start, node.End, node.Next, node.Alias, node.Value));
        }

        return nodes;
    }
}
