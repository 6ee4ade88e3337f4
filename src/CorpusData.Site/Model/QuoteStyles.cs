using CorpusData.Compiler.Schema;
using CorpusData.Formats.Exporting;

namespace CorpusData.Site.Model;

/// <summary>The line under the quotes of each slot.</summary>
internal sealed class QuoteStyles
{
    /// <summary>The number of lines that the style sheet has.</summary>
    public const int Count = 6;

    private readonly Dictionary<string, int> _styles = new(StringComparer.Ordinal);

    /// <summary>Chooses a line for each slot: the first ones for required quotes of records that are no documents, such as evidence.</summary>
    /// <param name="source">The corpus.</param>
    /// <param name="paths">The slots of all quotes: the class and the slots, with dots.</param>
    public QuoteStyles(ExportSource source, IEnumerable<string> paths)
    {
        foreach (string path in paths.OrderBy(path => Rank(source, path)).ThenBy(static path => path, StringComparer.Ordinal))
        {
            _styles.Add(path, _styles.Count % Count);
        }
    }

    /// <summary>Returns the line for a slot.</summary>
    public int Of(string path) => _styles[path];

    private static int Rank(ExportSource source, string path)
    {
        string[] names = path.Split('.');
        ClassDefinition? definition = source.Classes.FirstOrDefault(definition => definition.Name == names[0]);
        bool isRequired = definition?.Slots.Any(slot => slot.Name == names[1] && slot.IsRequired) == true;
        return (definition?.Text is null ? 0 : 2) + (isRequired ? 0 : 1);
    }
}
