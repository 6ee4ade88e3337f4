namespace CorpusData.Cli.Comparing.Agreements;

/// <summary>How far two annotators of the same texts agree.</summary>
/// <param name="Texts">The number of documents that both have with the same text.</param>
/// <param name="OtherTexts">The identifiers of the documents whose texts differ. Nothing in them is counted.</param>
/// <param name="Records">How the records of each class are matched.</param>
/// <param name="Slots">The agreement about the values of each enum slot.</param>
/// <param name="Spans">The agreement about the spans of each slot of quotes or mentions.</param>
internal sealed record Agreement(
    int Texts,
    IReadOnlyList<string> OtherTexts,
    IReadOnlyList<MatchedClass> Records,
    IReadOnlyList<SlotAgreement> Slots,
    IReadOnlyList<SpanAgreement> Spans);

/// <summary>How the records of a class are matched.</summary>
/// <param name="Scope">The class that represents all classes that share identifiers.</param>
/// <param name="Old">The number of records of the first annotator.</param>
/// <param name="New">The number of records of the second annotator.</param>
/// <param name="ByIdentifier">The number of pairs with the same identifier.</param>
/// <param name="ByQuotes">The number of other pairs, whose quotes overlap.</param>
internal sealed record MatchedClass(string Scope, int Old, int New, int ByIdentifier, int ByQuotes);

/// <summary>The agreement about the values of an enum slot.</summary>
/// <param name="Slot">The class and the slot.</param>
/// <param name="Pairs">The number of matched records.</param>
/// <param name="Same">The number of pairs with the same value.</param>
/// <param name="Kappa">Cohen's kappa; null if it is not defined.</param>
internal sealed record SlotAgreement(string Slot, int Pairs, int Same, double? Kappa);

/// <summary>The agreement about the spans of a slot.</summary>
/// <param name="Slot">The class and the slot.</param>
/// <param name="Old">The number of spans of the first annotator.</param>
/// <param name="New">The number of spans of the second annotator.</param>
/// <param name="Exact">The F1 of spans that are the same; null if there are no spans.</param>
/// <param name="Overlap">The F1 of spans that overlap.</param>
internal sealed record SpanAgreement(string Slot, int Old, int New, double? Exact, double? Overlap);
