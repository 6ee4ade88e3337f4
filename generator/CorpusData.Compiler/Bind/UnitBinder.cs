using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Bind;

/// <summary>The bind stage: turns the YAML trees and the text of a unit into records, by the definitions of the schema.</summary>
public sealed class UnitBinder
{
    private readonly SeedUnit _seed;
    private readonly SchemaDefinition _schema;
    private readonly ImmutableArray<Finding>.Builder _findings = ImmutableArray.CreateBuilder<Finding>();
    private readonly RecordBinder _records;

    private UnitBinder(SeedUnit seed, SchemaDefinition schema, CancellationToken cancellation)
    {
        _seed = seed;
        _schema = schema;
        _records = new RecordBinder(_findings, cancellation);
    }

    /// <summary>Binds a unit. The result contains the findings.</summary>
    /// <param name="seed">The unit.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="cancellation">Cancels the binding.</param>
    public static BoundUnit Bind(SeedUnit seed, SchemaDefinition schema, CancellationToken cancellation = default)
    {
        var binder = new UnitBinder(seed, schema, cancellation);
        binder._findings.AddRange(seed.Findings);
        if (schema.IsUsable)
        {
            binder.BindUnit();
        }

        return new BoundUnit(
            seed.Files,
            seed.Rivals.ToImmutableArray(),
            binder._records.Records.ToImmutable(),
            binder._records.Values.References.ToImmutable(),
            binder._records.Values.Quotes.ToImmutable(),
            binder._records.Agreements.ToImmutable(),
            binder._findings.ToImmutable(),
            seed.IsBroken || binder._records.IsIncomplete,
            binder._records.Unbound.ToImmutable(),
            binder.Digest());
    }

    private void BindUnit()
    {
        if (_seed.Rivals.Count > 0)
        {
            ReportRivals();
        }
        else if (_seed.Document is { } document)
        {
            new DocumentBinder(_seed, _schema, _records, _findings).Bind(document);
        }
        else if (_seed.Yaml!.Yaml is { } tree)
        {
            BindRootPart(tree.Root);
        }
    }

    // It is not known which of the files belong together, so none is bound.
    private void ReportRivals()
    {
        _records.IsIncomplete = true;
        foreach (SourceFile rival in _seed.Rivals)
        {
            SourceFile kept = ((FileParser.IsDocument(rival.Path) ? _seed.Document : _seed.Yaml) ?? _seed.Document ?? _seed.Yaml)!.File;
            bool isTwin = kept.Stem != rival.Stem;
            _findings.Add(
                isTwin ? Catalog.StemCase : Catalog.TwoDocuments, new SourceSpan(rival, 0, 0), kept.DisplayPath, rival.DisplayPath);
        }
    }

    private void BindRootPart(YamlNode node)
    {
        ClassDefinition root = _schema.Root!;
        if (node.Kind != YamlNodeKind.Mapping)
        {
            _findings.Add(MissingSpace.Find([root], node)
                ?? Finding.CreateAgainst(Catalog.NotAMapping, node.Span, root.Span, root.WithArticle, RecordBinder.ExampleSlot(root), node.KindName));
            _records.IsIncomplete = true;
            return;
        }

        if (IsOrphan(node))
        {
            return;
        }

        foreach (YamlNode.Entry entry in node.Entries)
        {
            int ordinal = root.IndexOf(entry.Key.Value);
            if (ordinal < 0)
            {
                _records.ReportUnknownKey(root, entry.Key);
            }
            else
            {
                _records.Values.BindCollection(root.Slots[ordinal], entry.Value, owner: null);
            }
        }
    }

    // Annotations without their document would cause an error for each of their lines, so one finding is reported instead.
    private bool IsOrphan(YamlNode node)
    {
        foreach (YamlNode.Entry entry in node.Entries)
        {
            string key = entry.Key.Value;
            ClassDefinition? definition = _schema.DocumentClasses.FirstOrDefault(c => c.IndexOf(key) >= 0);
            if (definition is not null && _schema.Root!.IndexOf(key) < 0)
            {
                string name = SourceFile.NameIn(entry.Key.Span.File.Stem);
                _findings.Add(Catalog.AnnotationsWithoutDocument, entry.Key.Span, definition.Span, key, definition.WithArticle, name);
                return true;
            }
        }

        return false;
    }

    private string Digest()
    {
        using var digest = new ContentDigest();
        foreach (SourceFile file in _seed.Files)
        {
            digest.Add(SourceFile.NameIn(file.DisplayPath));
            digest.Add(file);
        }

        return digest.Finish();
    }
}
