using System.Globalization;
using System.Text;
using CorpusData.Compiler.Findings;
using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.Importing;

/// <summary>Describes what an import does not carry over, and what it changes.</summary>
public static class ImportReport
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "import-report.txt";

    private const int MaximumExcerpt = 200;

    /// <summary>Returns the report with all places.</summary>
    public static string Write(ImportLog log) => Write(log, int.MaxValue);

    /// <summary>Returns the report with the first places of each kind.</summary>
    public static string Write(ImportLog log, int maximumPlaces)
    {
        var text = new StringBuilder();
        Write(text, log.LossCount == 0 ? "Everything is carried over." : "Not carried over:", log.Losses, maximumPlaces);
        if (log.Notes.Count > 0)
        {
            Write(text, "Left out or changed on purpose:", log.Notes, maximumPlaces);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, string title, IReadOnlyDictionary<string, List<string>> kinds, int maximumPlaces)
    {
        text.Append(title).Append('\n');
        foreach ((string kind, List<string> places) in kinds.OrderBy(static kind => kind.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{places.Count,6}  {Excerpt.Printable(kind)}\n");
            foreach (string place in places.Take(maximumPlaces))
            {
                text.Append("        ").Append(Excerpt.Printable(Excerpt.Short(place, MaximumExcerpt))).Append('\n');
            }

            if (places.Count > maximumPlaces)
            {
                text.Append("        …\n");
            }
        }
    }
}
