using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Emit;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Schema;
using Record = CorpusData.Compiler.Bind.Record;

namespace CorpusData.Compiler.Tests.Harness;

/// <summary>A compiled corpus, and what tests ask about it.</summary>
internal sealed class Compilation
{
    private readonly CorpusCompilation _compilation;

    private Compilation(CorpusCompilation compilation) => _compilation = compilation;

    public SchemaDefinition Schema => Corpus.Schema;

    public Corpus Corpus => _compilation.Corpus;

    public ImmutableArray<BoundUnit> Units => [.. Corpus.Units.Select(static unit => unit.Bound)];

    /// <summary>The findings.</summary>
    public ImmutableArray<Finding> Findings => _compilation.Findings;

    /// <summary>The surface forms of all entities.</summary>
    public SurfaceForms Forms => SurfaceForms.Collect(Corpus.Units.Select(static unit => unit.Names));

    /// <summary>The digest of the content.</summary>
    public string Digest => CorpusDigest.Of(Corpus);

    /// <summary>The C# files.</summary>
    public IReadOnlyList<EmittedFile> Emitted => _compilation.Emit();

    /// <summary>Every finding as a build log prints it.</summary>
    public IEnumerable<string> Lines => Findings.Select(static finding => finding.ToString());

    /// <summary>Compiles a corpus.</summary>
    /// <param name="files">The corpus.</param>
    /// <param name="documentClass">The class that the project says documents are of.</param>
    /// <param name="namedMembersLimit">The most records for which a collection has named members.</param>
    /// <param name="sizeLimit">The most characters that all seeds together may have.</param>
    public static Compilation Of(
        CorpusFiles files, string? documentClass = null, int namedMembersLimit = 4096, long sizeLimit = 1_000_000_000)
    {
        var options = new CorpusOptions("Example", new CheckOptions(namedMembersLimit, sizeLimit), HasDataSections: true);
        return Of(CorpusCompilation.Create(files.ToCorpus(documentClass), options));
    }

    /// <summary>The compilation after an edit, in which one of the files is another.</summary>
    public Compilation With(CorpusFiles files) => Of(_compilation.With(files.ToCorpus()));

    /// <summary>The compilation after a file is gone.</summary>
    public Compilation Without(string path) => Of(_compilation.With([], [path]));

    private static Compilation Of(CorpusCompilation compilation)
    {
        Assert.Null(compilation.Fault);
        return new Compilation(compilation);
    }

    /// <summary>The record with an identifier.</summary>
    public Record this[string identifier] => Corpus.RecordAt(RowOf(identifier));

    /// <summary>What is written for a slot of a record.</summary>
    public Value? Value(string identifier, string slot) => this[identifier][this[identifier].Class.IndexOf(slot)];

    /// <summary>The identifiers of the records that a slot leads to.</summary>
    public IEnumerable<string> Related(string identifier, string slot) => Corpus
        .Resolve(RowOf(identifier))[this[identifier].Class.IndexOf(slot)]
        .Where(static value => value.Target.IsRecord)
        .Select(value => Corpus.Identifiers.NameOf(value.Target).Identifier);

    /// <summary>The mentions in a document: the entity, and the words of the text.</summary>
    public IEnumerable<(string Entity, string Words)> Mentions(string document) => UnitOf(document).Mentions
        .Select(mention => (Corpus.Identifiers.NameOf(mention.Entity).Identifier, this[document].Text!.Value[mention.Start..mention.End]));

    /// <summary>The words of the text that a record's quotes stand for.</summary>
    public IEnumerable<string> Quoted(string identifier, string slot)
    {
        Value? value = Value(identifier, slot);
        foreach (QuoteValue quote in (value is ListValue list ? list.Items : [value!]).Cast<QuoteValue>())
        {
            LocatedQuote place = Locate(identifier, quote);
            yield return Corpus.RecordAt(place.Document).Text!.Value[place.Start..place.End];
        }
    }

    /// <summary>Where a quote of a record stands.</summary>
    public LocatedQuote Locate(string identifier, QuoteValue quote) => Corpus.Links.Referred.Locate(UnitOf(identifier), quote)!.Value;

    private CheckedUnit UnitOf(string identifier) =>
        Corpus.Units[Corpus.Identifiers.PlaceOf(RowOf(identifier)).Unit];

    private RowAddress RowOf(string identifier)
    {
        IdentifierTable identifiers = Corpus.Identifiers;
        return Enumerable.Range(0, identifiers.Classes.Length)
            .SelectMany(table => Enumerable.Range(0, identifiers.Count(table)).Select(row => new RowAddress(table, row)))
            .Single(row => identifiers.NameOf(row).Identifier == identifier);
    }
}
