using CorpusData.Cli.Skeletons;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;

namespace CorpusData.Cli.Drafting;

/// <summary>Proposes the direct quotations of a text, with their speakers.</summary>
/// <param name="identifiers">The identifiers of the corpus.</param>
/// <param name="document">The identifier of the document.</param>
/// <param name="plan">Where the schema writes quotations.</param>
/// <param name="names">The names in the text.</param>
internal sealed class QuoteDraft(IdentifierTable identifiers, string document, QuotePlan plan, TextNames names)
{
    private const int MaximumQuotations = 100;
    private const int MaximumIdentifier = 40;

    private readonly HashSet<string> _identifiers = new(StringComparer.Ordinal);

    /// <summary>Returns the lines of the quotations; none if there are no quotations.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quote">Returns the YAML of a quote for a place of the text; null if there is none.</param>
    public IEnumerable<string> Lines(DocumentText text, Func<TextSpan, string?> quote)
    {
        string value = text.Value;
        Speakers? speakers = plan.Speaker is null ? null : new Speakers(value, names, plan.Speaker);
        List<TextSpan> quotations = [.. Quotations.Find(value).Take(MaximumQuotations)];
        for (int i = 0; i < quotations.Count; i++)
        {
            NamePlace? speaker = speakers?.Find(quotations[i], i + 1 < quotations.Count ? quotations[i + 1].Start : value.Length);
            if (quote(quotations[i]) is { } words)
            {
                foreach (string line in Lines(value[quotations[i].Start..quotations[i].End], words, speaker))
                {
                    yield return line;
                }
            }
        }
    }

    private IEnumerable<string> Lines(string quotation, string words, NamePlace? speaker)
    {
        if (plan.Class is not { } definition)
        {
            return [$"- {DraftedRecord.Tag} {words}"];
        }

        var values = new Dictionary<SlotDefinition, string> { [plan.Evidence] = words };
        if (plan.Document is not null)
        {
            values[plan.Document] = YamlScalar.Write(document);
        }

        if (speaker is not null && names.IdentifierOf(speaker) is { } identifier)
        {
            values[plan.Speaker!] = YamlScalar.Write(identifier);
        }

        return new DraftedRecord(definition, definition.Identifier is null ? null : IdentifierOf(quotation, definition), values).Lines(plan.Holder);
    }

    // The first words of the quotation.
    private string IdentifierOf(string quotation, ClassDefinition definition)
    {
        string slug = Slug.Of(quotation);
        int end = slug.Length <= MaximumIdentifier ? slug.Length : slug.LastIndexOf('-', MaximumIdentifier);
        string identifier = Slug.Unique(
            end > 0 ? slug[..end] : slug, taken => _identifiers.Contains(taken) || identifiers.Find(definition, taken).IsRecord);
        _identifiers.Add(identifier);
        return identifier;
    }
}
