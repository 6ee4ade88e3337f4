using CorpusData.Compiler.Collections;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>What a record is called.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Identifier">Its identifier.</param>
/// <param name="Forms">Its surface forms, each once, with one space for every run of white space.</param>
public readonly record struct RecordName(ClassDefinition Class, string Identifier, EquatableArray<string> Forms);
