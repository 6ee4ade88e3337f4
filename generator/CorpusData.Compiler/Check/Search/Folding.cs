namespace CorpusData.Compiler.Check;

/// <summary>Ways in which two texts with the same words may differ. Each character differs in at most one of the first five.</summary>
[Flags]
internal enum Folding
{
    None = 0,
    QuotationMarks = 1,
    Dashes = 2,
    Ellipses = 4,
    Ligatures = 8,
    InvisibleCharacters = 16,
    Case = 32,
    UnicodeForm = 64,
    All = QuotationMarks | Dashes | Ellipses | Ligatures | InvisibleCharacters | Case | UnicodeForm,
}
