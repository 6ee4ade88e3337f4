using CorpusData.Compiler.Schema;
using CorpusData.Formats.Exporting;

namespace CorpusData.Formats.SchemaOrg;

/// <summary>Writes the records as JSON-LD in the vocabularies to which the schema maps its classes, slots and values.</summary>
public sealed class SchemaOrgExporter : IExporter
{
    /// <inheritdoc/>
    public string Name => "schema-org";

    /// <inheritdoc/>
    public Task ExportAsync(ExportSource source, ExportOutput output, LossLog losses, CancellationToken cancellation)
    {
        using (Stream stream = output.Create("corpus.jsonld"))
        {
            new JsonLdGraph(source, new Iris(source)).Write(stream, cancellation);
        }

        new LossCount
        {
            HoldsRecord = static _ => true,
            HoldsValue = static (slot, _) => slot.Definition.Kind != RangeKind.Mention,
        }.AddTo(losses, source, cancellation);
        return Task.CompletedTask;
    }
}
