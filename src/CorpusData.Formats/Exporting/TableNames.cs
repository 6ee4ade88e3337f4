using System.Globalization;
using System.Text;
using CorpusData.Compiler.Schema;

namespace CorpusData.Formats.Exporting;

/// <summary>Names tables and files after classes.</summary>
public static class TableNames
{
    /// <summary>
    /// Returns a name for each concrete class with an identifier: that of the root's collection of this class, or else that
    /// of the class. The names differ from each other and from the reserved names, also where case does not matter.
    /// </summary>
    /// <param name="source">The corpus.</param>
    /// <param name="reserved">Names that are used otherwise.</param>
    public static string[] Of(ExportSource source, params string[] reserved)
    {
        var used = new HashSet<string>([.. DeviceNames.All, .. reserved], StringComparer.OrdinalIgnoreCase);
        return [.. source.Classes.Select(definition => Unique(Name(source.Schema, definition), used))];
    }

    /// <summary>Returns a name that is not used yet, and adds it to those that are.</summary>
    public static string Unique(string name, HashSet<string> used)
    {
        string unique = name;
        for (int i = 2; !used.Add(unique); i++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{name}_{i}");
        }

        return unique;
    }

    private static string Name(SchemaDefinition schema, ClassDefinition definition)
    {
        SlotDefinition? collection = schema.Root!.Slots.FirstOrDefault(slot => slot.Class == definition);
        var name = new StringBuilder();
        foreach (char c in collection?.Name ?? definition.Name)
        {
            name.Append(char.IsAsciiLetterOrDigit(c) || char.IsLetter(c) || c is '_' or '-' ? c : '_');
        }

        return name.ToString().ToLowerInvariant();
    }
}
