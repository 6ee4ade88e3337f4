using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CorpusData.JsonSchema;

/// <summary>The types that an editor gives to a scalar.</summary>
/// <remarks>
/// The compiler reads a scalar by its slot's range. An editor guesses the type by the rules of YAML 1.2, and checks the
/// guessed value.
/// </remarks>
internal static partial class YamlScalar
{
    /// <summary>Returns the values that an editor may read from a string: the string, and the value that YAML 1.2 gives it.</summary>
    public static IEnumerable<JsonNode?> Readings(string text)
    {
        yield return text;
        if (text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE")
        {
            yield return text[0] is 't' or 'T';
        }
        else if (text is "" or "~" or "null" or "Null" or "NULL")
        {
            yield return null;
        }
        else if (Number().IsMatch(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
        {
            yield return number;
        }
    }

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Number();
}
