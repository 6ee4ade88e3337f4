using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CorpusData.Compiler.Findings;

namespace CorpusData.Cli.Reports;

/// <summary>Identifies findings across runs. Lines that are added or removed elsewhere in a file do not change the fingerprints.</summary>
/// <param name="report">The report that contains the findings.</param>
internal sealed class Fingerprints(Report report)
{
    private const int Length = 32;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Returns the fingerprint of the next finding of the report. Findings that are equal but for their line are numbered.</summary>
    public string Next(Finding finding)
    {
        string line = finding.Span is { } span ? report.LineOf(span)?.Trim() ?? "" : "";
        string content = string.Join('\0', [finding.Kind.Id, finding.Span?.DisplayPath ?? "", line, .. finding.Arguments]);
        int count = _counts[content] = _counts.GetValueOrDefault(content) + 1;
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(content));
        return $"{Convert.ToHexString(hash)[..Length].ToLowerInvariant()}:{count.ToString(CultureInfo.InvariantCulture)}";
    }
}
