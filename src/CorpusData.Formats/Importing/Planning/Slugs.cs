using System.Globalization;
using System.Text;
using CorpusData.Compiler.Schema;
using CorpusData.Formats.Exporting;

namespace CorpusData.Formats.Importing.Planning;

/// <summary>Makes identifiers: lowercase words with hyphens, each with a C# name of its own.</summary>
internal sealed class Slugs
{
    private const int MaximumLength = 60;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _kept = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    /// <summary>Returns an identifier that no other call has returned.</summary>
    /// <param name="name">The name from which to make it.</param>
    /// <param name="fallback">The identifier of a name without letters and digits.</param>
    public string Create(string name, string fallback)
    {
        string slug = Of(name) is { Length: > 0 } own ? own : fallback;
        string candidate = slug;
        int number = _last.GetValueOrDefault(slug, 1);
        while (IsDevice(candidate) || !_taken.Add(CSharpName.Pascal(candidate)))
        {
            number++;
            candidate = slug + "-" + number.ToString(CultureInfo.InvariantCulture);
        }

        _last[slug] = number;
        return candidate;
    }

    /// <summary>Returns an identifier as it is if no other call has returned it and it can be the name of a file, otherwise one like it.</summary>
    public string Keep(string identifier, string fallback) =>
        PlainNames.Identifier(identifier) == identifier && identifier.Length > 0 && !IsDevice(identifier) && _kept.Add(identifier) && Reserve(identifier)
            ? identifier
            : Create(identifier, fallback);

    /// <summary>Prevents that another call returns an identifier, and returns whether none has.</summary>
    public bool Reserve(string identifier) => _taken.Add(CSharpName.Pascal(identifier));

    private static string Of(string name)
    {
        var builder = new StringBuilder();
        foreach (char c in Normalized(name))
        {
            if (char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                builder.Append(char.ToLowerInvariant(c));
            }
            else if (builder.Length > 0 && builder[^1] != '-')
            {
                builder.Append('-');
            }

            if (builder.Length == MaximumLength)
            {
                break;
            }
        }

        return builder.ToString().Trim('-');
    }

    // A surrogate has no place in a C# name, and U+FFFE cannot be normalized.
    private static string Normalized(string name) =>
        new string([.. name.Where(static c => !char.IsSurrogate(c) && c != '\uFFFE')]).Normalize(NormalizationForm.FormC);

    // Windows has no files of these names.
    private static bool IsDevice(string slug) =>
        slug is "con" or "prn" or "aux" or "nul" || (slug.Length == 4 && slug[..3] is ("com" or "lpt") && char.IsDigit(slug[3]));
}
