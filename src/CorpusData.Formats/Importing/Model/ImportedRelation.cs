namespace CorpusData.Formats.Importing.Model;

/// <summary>A relation between two spans of a document, or a role of an event.</summary>
/// <param name="Type">The name of the relation or role.</param>
/// <param name="From">The id of the span whose record gets the slot.</param>
/// <param name="To">The id of the span to which the slot refers.</param>
/// <param name="Place">The file, with the line or record, for messages.</param>
internal sealed record ImportedRelation(string Type, string From, string To, string Place);
