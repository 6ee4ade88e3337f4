using System.Text;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Check;

/// <summary>Reports a corpus with letters that may have several Unicode forms, if .NET runs without the data to compare them.</summary>
/// <remarks>.NET then changes no text at all, so a name would not be found where a text has its other form.</remarks>
internal static class UnicodeDataRule
{
    // An 'e' and its accent are one letter in this form, which only the data tells.
    private static readonly bool IsMissing = "e\u0301".IsNormalized(NormalizationForm.FormC);

    /// <summary>Reports the first such letter of the seeds.</summary>
    public static void Check(Corpus corpus, List<Finding> findings, CancellationToken cancellation)
    {
        if (!IsMissing)
        {
            return;
        }

        foreach (SourceFile file in corpus.Units.SelectMany(static unit => unit.Bound.Files))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Find(file) is { } letter)
            {
                findings.Add(Catalog.NoUnicodeData, letter, letter.Text);
                return;
            }
        }
    }

    private static SourceSpan? Find(SourceFile file)
    {
        string text = file.Text;
        for (int i = 0; i < text.Length; i = Words.EndOfCharacter(text, i))
        {
            if (NameFolding.HasForms(text, i))
            {
                int start = i > 0 && NameFolding.Continues(text, i) ? Words.StartOfLast(text, i) : i;
                return new SourceSpan(file, start, Words.EndOfCharacter(text, i));
            }
        }

        return null;
    }
}
