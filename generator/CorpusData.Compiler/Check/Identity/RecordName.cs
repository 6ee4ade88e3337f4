using CorpusData.Compiler.Collections;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>The names of a record: its identifier and its surface forms.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Identifier">Its identifier.</param>
/// <param name="Forms">Its distinct surface forms, folded: see <see cref="NameFolding"/>.</param>
public readonly record struct RecordName(ClassDefinition Class, string Identifier, EquatableArray<string> Forms);
