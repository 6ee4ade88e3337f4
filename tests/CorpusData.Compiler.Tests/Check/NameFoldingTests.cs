using System.Text;
using CorpusData.Compiler.Check;

namespace CorpusData.Compiler.Tests.Check;

public sealed class NameFoldingTests
{
    [Fact]
    public void Every_character_that_normalization_changes_has_forms() => Assert.DoesNotContain(
        Characters().Where(static character => !character.IsNormalized(NormalizationForm.FormC)),
        static character => !NameFolding.HasForms(character, 0));

    [Fact]
    public void Few_characters_without_marks_have_forms() => Assert.InRange(
        Characters().Count(static character => NameFolding.HasForms(character, 0) && !NameFolding.Continues(character, 0)), 1_000, 2_000);

    private static IEnumerable<string> Characters() =>
        from code in Enumerable.Range(0x80, 0x10FF80)
        where Rune.IsValid(code) && (code & 0xFFFE) != 0xFFFE && code is not (>= 0xFDD0 and <= 0xFDEF)
        select new Rune(code).ToString();
}
