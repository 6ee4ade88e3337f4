using System.Text.Json;
using CorpusData.Compiler.Check;
using CorpusData.Formats.Importing.Model;
using CorpusData.Formats.Importing.Offsets;

namespace CorpusData.Formats.WebAnnotation;

/// <summary>The nodes of an exported corpus, each of which is a record, beside its annotations.</summary>
internal sealed class RecordNodes
{
    private const string IdentifierTerm = "https://schema.org/identifier";
    private const string QuoteTerm = "https://schema.org/Quotation";
    private const string QuoteText = "https://schema.org/text";
    private const string QuoteDocument = "https://schema.org/isPartOf";

    private readonly Dictionary<string, (JsonRecord Node, ImportedRecord Record)> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Property, string Text)> _texts = new(StringComparer.Ordinal);

    private RecordNodes(IEnumerable<JsonRecord> nodes)
    {
        foreach (JsonRecord node in nodes)
        {
            string iri = node["@id"]!.Value.Text!;
            string[] names = iri.Split('/', ':');
            _nodes.TryAdd(iri, (node, new ImportedRecord(Uri.UnescapeDataString(names[^2]), node[IdentifierTerm]!.Value.Text, node.Place)));
        }
    }

    /// <summary>The texts of documents, by their IRIs.</summary>
    public IEnumerable<(string Iri, string Text)> Texts => _texts.Select(static text => (text.Key, text.Value.Text));

    /// <summary>Returns the nodes of an exported corpus; null if there are none.</summary>
    public static RecordNodes? Find(IReadOnlyList<JsonRecord> resources)
    {
        var nodes = new RecordNodes(resources.Where(static resource =>
            resource["@id"]?.Text is { } iri && iri.AsSpan().IndexOfAny('/', ':') >= 0 && resource["@type"]?.Text is not null && resource[IdentifierTerm]?.Text is not null));
        nodes.FindTexts(resources);
        nodes.ReadValues();
        return nodes._nodes.Count == 0 ? null : nodes;
    }

    /// <summary>Returns whether a resource is one of the nodes.</summary>
    public bool Contains(JsonRecord resource) => resource["@id"]?.Text is { } iri && _nodes.ContainsKey(iri);

    /// <summary>Returns the record of a document; null if there is none.</summary>
    public ImportedRecord? DocumentOf(string iri) => _texts.ContainsKey(iri) ? _nodes[iri].Record : null;

    /// <summary>
    /// Returns the quote or the mention that an annotation of an exported corpus is, or nothing for a quote that its record contains;
    /// null for an annotation by somebody else.
    /// </summary>
    public IReadOnlyList<ImportedSpan>? Restore(JsonRecord annotation, ImportedSpan span)
    {
        JsonRecord? body = annotation["body"];
        List<JsonRecord> bodies = body?.Value.ValueKind == JsonValueKind.Array ? [.. body.Value.Items] : body is { } one ? [one] : [];
        if (bodies.Count == 0 || bodies[0]["source"]?["id"]?.Text is not { } iri || !_nodes.TryGetValue(iri, out (JsonRecord Node, ImportedRecord Record) found))
        {
            return null;
        }

        string type = found.Record.Class!;
        if (bodies.Count == 1)
        {
            return [span with { Type = type, Record = found.Record.Identifier }];
        }

        if (bodies[1]["value"]?.Text?.Split('.') is not [_, .. var slots] || annotation["id"]?.Text is not { } id)
        {
            return null;
        }

        _ = int.TryParse(id[(id.LastIndexOf('-') + 1)..], out int ordinal);
        return slots is [var slot] ? [span with { Type = type, Record = found.Record.Identifier, Slot = slot, Ordinal = ordinal }] : [];
    }

    /// <summary>Adds the documents without annotations and the other records.</summary>
    public void AddTo(ImportedCorpus corpus)
    {
        var added = corpus.Documents.Select(static document => document.Record).OfType<ImportedRecord>().ToHashSet(ReferenceEqualityComparer.Instance);
        foreach ((string iri, (JsonRecord node, ImportedRecord record)) in _nodes)
        {
            if (!_texts.TryGetValue(iri, out (string Property, string Text) text))
            {
                corpus.Records.Add(record);
            }
            else if (!added.Contains(record))
            {
                corpus.Documents.Add(new ImportedDocument(record.Identifier!, iri, node.Place, text.Text) { Record = record });
            }
        }
    }

    // The text of a document is the value that has the words of all its annotations. All documents of a class have it in the same property.
    private void FindTexts(IReadOnlyList<JsonRecord> resources)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (IGrouping<string, string> words in resources
            .Select(static resource => (Source: resource["target"]?["source"]?.Text, Exact: resource["target"]?["selector"]?.Items.FirstOrDefault()["exact"]?.Text))
            .Where(each => each.Source is not null && each.Exact is not null && _nodes.ContainsKey(each.Source))
            .GroupBy(static each => each.Source!, static each => each.Exact!, StringComparer.Ordinal))
        {
            (JsonRecord node, ImportedRecord record) = _nodes[words.Key];
            (string Property, string Text) text = node.Properties
                .SelectMany(static property => ItemsOf(property.Value).Select(item => (property.Name, item.Text)))
                .Where(value => value.Text is { } text && words.All(each => text.Contains(each, StringComparison.Ordinal)))
                .OrderByDescending(static value => value.Text!.Length)
                .FirstOrDefault()!;
            if (text.Text is not null)
            {
                _texts.Add(words.Key, text);
                properties.TryAdd(record.Class!, text.Property);
            }
        }

        foreach ((string iri, (JsonRecord node, ImportedRecord record)) in _nodes)
        {
            if (!_texts.ContainsKey(iri) && properties.TryGetValue(record.Class!, out string? property)
                && node[property] is { } values && ItemsOf(values).FirstOrDefault().Text is { } text)
            {
                _texts.Add(iri, (property, text));
            }
        }
    }

    private void ReadValues()
    {
        foreach ((string iri, (JsonRecord node, ImportedRecord record)) in _nodes)
        {
            (string Property, string Text) text = _texts.GetValueOrDefault(iri);
            foreach ((string name, JsonRecord values) in node.Properties.Where(static property => !property.Name.StartsWith('@') && property.Name != IdentifierTerm))
            {
                foreach (JsonRecord value in ItemsOf(values).Where(value => name != text.Property || value.Text != text.Text))
                {
                    if (value["@type"]?.Text != QuoteTerm)
                    {
                        record.Values.Add(Read(name, value));
                    }
                }
            }
        }
    }

    private ImportedValue Read(string name, JsonRecord value)
    {
        if (value.Value.ValueKind != JsonValueKind.Object)
        {
            return new ImportedValue(name, value.Text ?? value.Value.GetRawText());
        }

        if (value["@value"] is { } literal)
        {
            return new ImportedValue(name, literal.Text ?? literal.Value.GetRawText());
        }

        if (value["@id"]?.Text is { } iri)
        {
            return _nodes.TryGetValue(iri, out (JsonRecord Node, ImportedRecord Record) target)
                ? new ImportedValue(name, target.Record.Identifier!, ImportedValueKind.Reference)
                : new ImportedValue(name, iri);
        }

        if (value["@type"]?.Text == QuoteTerm && value[QuoteText]?.Text is { } exact)
        {
            return new ImportedValue(name, exact, ImportedValueKind.Quote) { Quote = QuoteAt(value) ?? new ImportedQuote(exact, null, null) };
        }

        return new ImportedValue(name, "", ImportedValueKind.Part)
        {
            Part = [.. value.Properties.SelectMany(property => ItemsOf(property.Value).Select(item => Read(property.Name, item)))],
        };
    }

    // The prefix or suffix that the words need, because the text has them several times.
    private ImportedQuote? QuoteAt(JsonRecord value)
    {
        if (!_texts.TryGetValue(value[QuoteDocument]?["@id"]?.Text ?? "", out (string Property, string Text) document)
            || value["http://www.w3.org/ns/oa#start"]?.Integer is not { } start || value["http://www.w3.org/ns/oa#end"]?.Integer is not { } end)
        {
            return null;
        }

        (int Start, int End)? place = new UnitOffsets(document.Text, OffsetUnit.CodePoint).ToUtf16(new ImportedPiece(start, end));
        return place is { } at && new QuotableText(document.Text).Find(at.Start, at.End, CancellationToken.None) is { } quote
            ? new ImportedQuote(quote.Exact, quote.Prefix, quote.Suffix)
            : null;
    }

    private static IEnumerable<JsonRecord> ItemsOf(JsonRecord value) => value.Value.ValueKind == JsonValueKind.Array ? value.Items : [value];
}
