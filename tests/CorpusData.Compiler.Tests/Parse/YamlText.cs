using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Tests.Parse;

/// <summary>Reads YAML in tests.</summary>
internal static class YamlText
{
    public static ParsedFile Parse(string yaml) => FileParser.Parse(new SourceFile("/seeds/a.yaml", "seeds/a.yaml", yaml));

    /// <summary>The top node of YAML that parses without an error.</summary>
    public static YamlNode Root(string yaml)
    {
        ParsedFile file = Parse(yaml);
        Assert.Empty(file.Findings.Where(static finding => finding.Kind.IsErrorOfContent).Select(static finding => finding.ToString()));
        return file.Yaml!.Root;
    }

    /// <summary>The value under a key of the top mapping.</summary>
    public static YamlNode ValueOf(string yaml, string key) => Value(Root(yaml), key);

    public static YamlNode Value(YamlNode mapping, string key)
    {
        Assert.True(mapping.TryGet(key, out YamlNode value), $"There is no key '{key}'.");
        return value;
    }

    /// <summary>What the span of a node holds.</summary>
    public static string Slice(YamlNode node) => node.Span.File.Text[node.Span.Start..node.Span.End];

    /// <summary>A node in the way of JSON, strings in single quotes.</summary>
    public static string Shape(YamlNode node)
    {
        var parts = new List<string>();
        switch (node.Kind)
        {
            case YamlNodeKind.Scalar:
                return $"'{node.Value}'";

            case YamlNodeKind.Sequence:
                foreach (YamlNode item in node.Items)
                {
                    parts.Add(Shape(item));
                }

                return $"[{string.Join(", ", parts)}]";

            default:
                foreach (YamlNode.Entry entry in node.Entries)
                {
                    parts.Add($"{entry.Key.Value}: {Shape(entry.Value)}");
                }

                return $"{{{string.Join(", ", parts)}}}";
        }
    }
}
