using System.Text;
using CorpusData.Runtime;

namespace CorpusData.Compiler.Findings;

/// <summary>The name that an author probably meant.</summary>
/// <param name="Value">The name.</param>
/// <param name="IsSameName">Whether the two differ only in case, in Unicode form, or in a hyphen for an underscore or a space.</param>
/// <param name="IsOnly">Whether no other name is near.</param>
internal readonly record struct NearName(string Value, bool IsSameName, bool IsOnly)
{
    /// <summary>Returns the nearest of some names; null if none is near.</summary>
    public static NearName? Find(string wrong, IEnumerable<string> names)
    {
        string folded = Fold(wrong);
        var same = names.Where(name => IsSame(name, folded)).Distinct().Take(2).ToList();
        if (same.Count == 1)
        {
            return new NearName(same[0], IsSameName: true, IsOnly: true);
        }

        return NearestName.Find(wrong, names) is { } nearest
            ? new NearName(nearest, IsSameName: false, IsOnly: NearestName.Find(wrong, names.Where(name => name != nearest)) is null)
            : null;
    }

    // Nearly all names are other ones, which the first letters show.
    private static bool IsSame(string name, string folded)
    {
        for (int i = 0; i < name.Length && name[i] < '\u0080'; i++)
        {
            if (i == folded.Length || (folded[i] < '\u0080' && Fold(name[i]) != folded[i]))
            {
                return false;
            }
        }

        return Fold(name) == folded;
    }

    private static string Fold(string name) => string.Concat(
        (HasUnicodeForm(name) ? name.Normalize(NormalizationForm.FormKC) : name).ToUpperInvariant().Select(Fold));

    private static char Fold(char c) => c is '_' or ' ' or '\u2010' or '\u2011' ? '-' : char.ToLowerInvariant(c);

    // Half of a surrogate pair has no Unicode form.
    private static bool HasUnicodeForm(string name) => !name.Any(static c => char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF');
}
