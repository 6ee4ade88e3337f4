using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CorpusData.JsonSchema;

/// <summary>
/// What an editor takes a scalar for. A corpus reads it by the slot's range; the editor guesses, by the rules of
/// YAML 1.2, and holds the guess against the schema.
/// </summary>
internal static partial class YamlScalar
{
    /// <summary>The ways in which an editor may see a string: as it is, and as the value that YAML takes it for.</summary>
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
