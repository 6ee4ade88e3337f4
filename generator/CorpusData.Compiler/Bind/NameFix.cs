using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Bind;

/// <summary>Creates the fixes of names and of values from a fixed set.</summary>
internal static class NameFix
{
    /// <summary>Returns the fix that writes a near name; null if there is none.</summary>
    /// <param name="span">The span of the wrong name.</param>
    /// <param name="wrong">The wrong name.</param>
    /// <param name="near">The name that the message proposes.</param>
    public static Fix? Of(SourceSpan span, string wrong, NearName? near) => near is { } name
        ? Create(span, wrong, name.Value, name.IsSameName ? FixKind.Writing : FixKind.NearName, name.IsOnly)
        : null;

    /// <summary>Returns the fixes that write one of several names, of which only a single one is certain.</summary>
    public static IEnumerable<Fix> OfEach(SourceSpan span, string wrong, IReadOnlyCollection<string> names) => names
        .Select(name => Create(span, wrong, name, FixKind.Writing, names.Count == 1))
        .OfType<Fix>();

    /// <summary>Returns the fix that writes a list in place of a text with commas; null if the text cannot be replaced.</summary>
    public static Fix? OfList(SourceSpan span, string wrong, IReadOnlyCollection<string> values) =>
        YamlEdit.Replace(span, wrong, wrong) is { } edit && YamlEdit.ListAt(span, values) is { } list
            ? new Fix(FixKind.Writing, isCertain: true, $"write a list: [{string.Join(", ", values)}]", edit with { NewText = list })
            : null;

    private static Fix? Create(SourceSpan span, string wrong, string name, FixKind kind, bool isCertain) =>
        YamlEdit.Replace(span, wrong, name) is { } edit
            ? new Fix(kind, isCertain, $"replace '{Excerpt.Short(wrong)}' with '{name}'", edit)
            : null;
}
