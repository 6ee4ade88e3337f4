using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Check;

/// <summary>The digest of a corpus's content.</summary>
public static class CorpusDigest
{
    /// <summary>A SHA-256 of the schema and the seeds, wherever they stand, in hexadecimal.</summary>
    public static string Of(Corpus corpus)
    {
        string[] digests = corpus.Linked.Units.Select(static unit => unit.Unit.Digest).ToArray();
        Array.Sort(digests, StringComparer.Ordinal);
        return ContentDigest.Of(digests.Prepend(corpus.Schema.Digest));
    }
}
