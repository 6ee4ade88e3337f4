using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Collections;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler;

/// <summary>The files of a unit: a document with its annotations, or one other seed file.</summary>
/// <param name="Document">The document.</param>
/// <param name="Yaml">The annotations of the document; if there is no document, the YAML file with a part of the tree root.</param>
/// <param name="Rivals">
/// Other files of the same stem, or of a stem that differs only in case. If there are any, no file of the unit is bound.
/// </param>
public sealed record UnitFiles(CorpusFile? Document, CorpusFile? Yaml, EquatableArray<SourceFile> Rivals)
{
    /// <summary>The path by which units are ordered.</summary>
    public string Path => (Document ?? Yaml)!.Source.DisplayPath;

    /// <summary>Groups the files of a unit.</summary>
    /// <param name="files">The indexes of the files, documents first.</param>
    /// <param name="fileAt">Returns the file at an index.</param>
    public static UnitFiles Of(ImmutableArray<int> files, Func<int, CorpusFile> fileAt)
    {
        CorpusFile first = fileAt(files[0]);
        CorpusFile? document = FileParser.IsDocument(first.Source.Path) ? first : null;

        CorpusFile? annotations = null;
        ImmutableArray<SourceFile> rivals = ImmutableArray<SourceFile>.Empty;
        foreach (int i in files)
        {
            CorpusFile file = fileAt(i);
            if (file == document)
            {
                continue;
            }

            // A file whose stem differs in case does not belong to the document.
            if (annotations is null && !FileParser.IsDocument(file.Source.Path) && (document is null || file.Source.Stem == document.Source.Stem))
            {
                annotations = file;
            }
            else
            {
                rivals = rivals.Add(file.Source);
            }
        }

        return new UnitFiles(document, annotations, new EquatableArray<SourceFile>(rivals));
    }

    /// <summary>Parses the files, binds them, and searches the unit's own text for its quotes.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <remarks>The trees are larger than the texts and needed only here, so no step keeps them.</remarks>
    public QuotedUnit Bind(SchemaDefinition schema, CancellationToken cancellation = default)
    {
        var seed = new SeedUnit(Document?.Parse(cancellation), Yaml?.Parse(cancellation), Document?.DocumentClass, Rivals);
        return QuotedUnit.Find(UnitBinder.Bind(seed, schema, cancellation), cancellation);
    }
}
