using System.Globalization;
using System.Text;
using CorpusData.Compiler.Schema;

namespace CorpusData.Formats.Importing.Schemas;

/// <summary>Makes names of classes and slots, each with a C# name of its own.</summary>
internal sealed class UniqueNames
{
    private const int MaximumLength = 100;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public UniqueNames(params string[] reserved) => _taken.UnionWith(reserved.Select(static name => CSharpName.Pascal(name)));

    /// <summary>Returns a name, with a number at its end if another one has the same C# name.</summary>
    public string Create(string name)
    {
        string candidate = name;
        for (int number = 2; !_taken.Add(CSharpName.Pascal(candidate)); number++)
        {
            candidate = name + (name.Contains('_') || char.IsLower(name[0]) ? "_" : "") + number.ToString(CultureInfo.InvariantCulture);
        }

        return candidate;
    }

    /// <summary>Returns the name of a class for a type.</summary>
    public static string OfClass(string type) =>
        CSharpName.Pascal(Short(type)).Trim('_') is { Length: > 0 } name && char.IsLetter(name[0]) ? name : "Type" + CSharpName.Pascal(Short(type)).Trim('_');

    /// <summary>Returns the name of a slot in snake_case.</summary>
    public static string OfSlot(string name)
    {
        var builder = new StringBuilder();
        string given = Short(name);
        for (int i = 0; i < given.Length; i++)
        {
            char c = given[i];
            bool beginsWord = char.IsUpper(c) && i > 0
                && (char.IsLower(given[i - 1]) || (char.IsUpper(given[i - 1]) && i + 1 < given.Length && char.IsLower(given[i + 1])));
            if ((beginsWord || !char.IsLetterOrDigit(c)) && builder.Length > 0 && builder[^1] != '_')
            {
                builder.Append('_');
            }

            if (char.IsLetterOrDigit(c))
            {
                builder.Append(char.ToLowerInvariant(c));
            }
        }

        string snake = builder.ToString().Trim('_');
        return snake.Length == 0 ? "value" : char.IsLetter(snake[0]) ? snake : "value_" + snake;
    }

    /// <summary>Returns the name of a collection for a class.</summary>
    public static string OfCollection(string className)
    {
        string one = OfSlot(className);
        return one.EndsWith('y') && one.Length > 1 && !"aeiou".Contains(one[^2]) ? one[..^1] + "ies"
            : one.EndsWith('s') || one.EndsWith('x') || one.EndsWith("ch", StringComparison.Ordinal) ? one + "es"
            : one + "s";
    }

    private static string Short(string name) => name.Length > MaximumLength ? name[..MaximumLength] : name;
}
