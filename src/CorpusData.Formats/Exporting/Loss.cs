namespace CorpusData.Formats.Exporting;

/// <summary>What a format could not hold.</summary>
/// <param name="Kind">The kind of what is lost.</param>
/// <param name="Element">The class, or the class and the slot, that had it.</param>
/// <param name="Count">How many there were.</param>
public sealed record Loss(LossKind Kind, string Element, long Count);
