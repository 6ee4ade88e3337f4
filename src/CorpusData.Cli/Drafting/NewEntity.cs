using CorpusData.Compiler.Schema;

namespace CorpusData.Cli.Drafting;

/// <summary>A name in a text that the corpus does not have yet.</summary>
/// <param name="Name">The name.</param>
/// <param name="Aliases">Other forms of it in the text.</param>
/// <param name="Identifier">The identifier that is proposed.</param>
/// <param name="Class">The class that is proposed.</param>
internal sealed record NewEntity(string Name, IReadOnlyList<string> Aliases, string Identifier, ClassDefinition Class);
