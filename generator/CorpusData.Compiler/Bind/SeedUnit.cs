using System.Collections.Immutable;
using CorpusData.Compiler.Collections;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Bind;

/// <summary>The parsed files of a unit: a document with its annotations, or one other seed file.</summary>
/// <param name="Document">The document.</param>
/// <param name="Yaml">The annotations of the document; if there is no document, the YAML file with a part of the tree root.</param>
/// <param name="DocumentClass">The name of the document's class, if the project sets it.</param>
/// <param name="Rivals">
/// Other files of the same stem, or of a stem that differs only in case. If there are any, no file of the unit is bound.
/// </param>
public sealed record SeedUnit(
    ParsedFile? Document, ParsedFile? Yaml, string? DocumentClass, EquatableArray<SourceFile> Rivals)
{
    /// <summary>The files that are bound: the document first, then the YAML file.</summary>
    public ImmutableArray<SourceFile> Files => ImmutableArray.CreateRange(Parsed, static file => file.File);

    /// <summary>The findings about the files and their syntax.</summary>
    public IEnumerable<Finding> Findings => Parsed.SelectMany(static file => file.Findings);

    /// <summary>Whether one of the files could not be read completely.</summary>
    public bool IsBroken => Parsed.Any(static file => file.IsBroken);

    private ImmutableArray<ParsedFile> Parsed =>
        Document is null ? ImmutableArray.Create(Yaml!)
        : Yaml is null ? ImmutableArray.Create(Document)
        : ImmutableArray.Create(Document, Yaml);
}
