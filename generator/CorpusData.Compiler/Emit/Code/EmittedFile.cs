namespace CorpusData.Compiler.Emit;

/// <summary>A file of C#. Equal by its name and text.</summary>
public sealed record EmittedFile(string Name, string Text);
