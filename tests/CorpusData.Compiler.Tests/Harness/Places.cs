using System.Text.RegularExpressions;

namespace CorpusData.Compiler.Tests.Harness;

/// <summary>Places in expected findings that are written by their content, not as a line and column.</summary>
/// <remarks>
/// <c>seeds/more.yaml«Eva»</c> is the place of the first 'Eva' in the file. <c>schema/corpus.yaml«Person: … born: … date»</c>
/// is the place of 'date': the first after the first 'born:' after the first 'Person:'.
/// </remarks>
internal static partial class Places
{
    /// <summary>Returns a finding with each place as the compiler reports it: <c>seeds/more.yaml(3,11)</c>.</summary>
    public static string Resolve(string finding, CorpusFiles files) => Place().Replace(
        finding, place => place.Groups["path"] + LineAndColumn(place.Value, files[place.Groups["path"].Value], place.Groups["content"].Value));

    private static string LineAndColumn(string place, string text, string content)
    {
        int start = 0;
        int end = 0;
        foreach (string piece in content.Split(" … "))
        {
            start = text.IndexOf(piece, end, StringComparison.Ordinal);
            Assert.True(start >= 0, $"The file does not contain '{piece}' of the expected place {place}.");
            end = start + piece.Length;
        }

        return $"({text.AsSpan(0, start).Count('\n') + 1},{start - text.AsSpan(0, start).LastIndexOf('\n')})";
    }

    [GeneratedRegex("(?<path>[\\w./-]+)«(?<content>[^»]+)»")]
    private static partial Regex Place();
}
