using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Check;

/// <summary>The digest of a corpus's content.</summary>
public static class CorpusDigest
{
    /// <summary>Returns the SHA-256 hash of the schema and the seeds, in hexadecimal. The folders of the files do not matter.</summary>
    public static string Of(Corpus corpus)
    {
        string[] digests = corpus.Units.Select(static unit => unit.Bound.Digest).ToArray();
        Array.Sort(digests, StringComparer.Ordinal);
        return ContentDigest.Of(digests.Prepend(corpus.Schema.Digest));
    }
}
