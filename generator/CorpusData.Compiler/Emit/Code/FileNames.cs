using System.Globalization;

namespace CorpusData.Compiler.Emit;

/// <summary>Gives generated files ASCII names, even if a type has a name in another script. No two names differ only in case.</summary>
internal sealed class FileNames
{
    private readonly HashSet<string> _taken;

    /// <summary>Initializes the names with those that are already taken.</summary>
    public FileNames(IEnumerable<string> taken) => _taken = new HashSet<string>(taken, StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns a name without an ending for the file of a type.</summary>
    public string Of(string typeName)
    {
        string plain = new(typeName.Where(static c => c < '\u007F').Take(60).ToArray());
        string name = plain.Length == typeName.Length ? plain : plain + "_";
        for (int i = 2; !_taken.Add(name); i++)
        {
            name = plain + "_" + i.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }
}
