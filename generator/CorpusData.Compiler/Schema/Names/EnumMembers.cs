using System.Collections.Immutable;
using System.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>Names the members of C# enums.</summary>
internal static class EnumMembers
{
    // The words for the symbols of ASCII, which a C# name cannot contain.
    private static readonly IReadOnlyDictionary<char, string> Words = new Dictionary<char, string>
    {
        ['!'] = "Not",
        ['"'] = "Quote",
        ['#'] = "Number",
        ['$'] = "Dollar",
        ['%'] = "Percent",
        ['&'] = "And",
        ['\''] = "Prime",
        ['('] = "Open",
        [')'] = "Close",
        ['*'] = "Star",
        ['+'] = "Plus",
        [','] = "Comma",
        ['-'] = "Minus",
        ['.'] = "Dot",
        ['/'] = "Slash",
        [':'] = "Colon",
        [';'] = "Semicolon",
        ['<'] = "Less",
        ['='] = "Equals",
        ['>'] = "Greater",
        ['?'] = "Question",
        ['@'] = "At",
        ['['] = "OpenBracket",
        ['\\'] = "Backslash",
        [']'] = "CloseBracket",
        ['^'] = "Caret",
        ['_'] = "Underscore",
        ['`'] = "Backquote",
        ['{'] = "OpenBrace",
        ['|'] = "Or",
        ['}'] = "CloseBrace",
        ['~'] = "Tilde",
    };

    /// <summary>
    /// Returns the members for the names of values. A member contains words for symbols only if it would otherwise be
    /// empty or the same as another member: <c>Plus</c> for <c>+</c>, and <c>C</c> and <c>CPlusPlus</c> for <c>C</c>
    /// and <c>C++</c>.
    /// </summary>
    public static ImmutableArray<string> Of(IReadOnlyList<string> names)
    {
        var members = names.Select(static name => CSharpName.Pascal(name)).ToList();
        var shared = new HashSet<string>(
            members.GroupBy(static member => member).Where(static same => same.Skip(1).Any()).Select(static same => same.Key),
            StringComparer.Ordinal) { "_" };
        return names.Select((name, i) => shared.Contains(members[i]) ? Spell(name) : members[i]).ToImmutableArray();
    }

    private static string Spell(string name)
    {
        var builder = new StringBuilder();
        foreach (char c in name)
        {
            _ = Words.TryGetValue(c, out string? word) ? builder.Append(' ').Append(word).Append(' ') : builder.Append(c);
        }

        return CSharpName.Pascal(builder.ToString());
    }
}
