using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Check;

/// <summary>The digest of a corpus's content.</summary>
public static class CorpusDigest
{
    /// <summary>A SHA-256 of the schema and the seeds, wherever they stand, in hexadecimal.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="units">The digests of the units.</param>
    public static string Of(SchemaDefinition schema, IEnumerable<string> units) =>
        ContentDigest.Of(units.OrderBy(static digest => digest, StringComparer.Ordinal).Prepend(schema.Digest));
}
