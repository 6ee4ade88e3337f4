namespace CorpusData.Compiler.Emit;

/// <summary>A generated C# file. Two are equal if their names and texts are.</summary>
public sealed record EmittedFile(string Name, string Text);
