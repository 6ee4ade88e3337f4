using CorpusData.Compiler;
using CorpusData.Formats.Exporting;
using CorpusData.Formats.Importing;
using CorpusData.Formats.Tests.Exporting;
using CorpusData.Workspace;

namespace CorpusData.Formats.Tests.RoundTrips;

/// <summary>A corpus that is exported and imported again.</summary>
/// <param name="Losses">What the export reported as lost.</param>
/// <param name="Report">The report of the import.</param>
/// <param name="Difference">What is missing in the imported corpus, and what was added to it.</param>
internal sealed record RoundTrip(LossLog Losses, string Report, CorpusDifference Difference)
{
    /// <summary>Exports a corpus and imports it with a schema.</summary>
    public static async Task<RoundTrip> RunAsync(ExportedCorpus corpus, string format, string schema, bool hasContext, string map = "types: {}")
    {
        LossLog losses = await corpus.ExportAsync(format);
        DirectoryInfo folder = Directory.CreateTempSubdirectory("round-trip");
        try
        {
            string file = Path.Combine(folder.FullName, "schema.yaml");
            await File.WriteAllTextAsync(file, schema);
            string mapFile = Path.Combine(folder.FullName, "map.yaml");
            await File.WriteAllTextAsync(mapFile, map + "\n");
            ImportResult result = CorpusImporter.Import(new ImportOptions(corpus.Folder, format) { Schema = file, Map = mapFile });
            string target = Path.Combine(folder.FullName, "corpus");
            result.WriteTo(target);
            CorpusCompilation imported = CorpusWorkspace.Open(target).Compilation;
            return new RoundTrip(losses, ImportReport.Write(result.Log), CorpusDifference.Of(corpus.Compilation.Corpus, imported.Corpus, hasContext));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>
    /// Returns a schema in which only texts and quotes are required, and without defaults. A format that loses a required value cannot
    /// be imported with the schema of the exported corpus, and a default would hide that a value is lost.
    /// </summary>
    public static string Relax(string schema)
    {
        var lines = new List<string>();
        bool isKept = false;
        foreach (string line in schema.Split('\n'))
        {
            string content = line.Trim();
            if (content.StartsWith("range: ", StringComparison.Ordinal))
            {
                isKept = content is "range: text" or "range: Quote";
            }
            else if (content.EndsWith(':'))
            {
                isKept = false;
            }

            if (content.Contains("required: true, ", StringComparison.Ordinal) && !content.Contains("range: text", StringComparison.Ordinal))
            {
                lines.Add(line.Replace("required: true, ", "", StringComparison.Ordinal));
            }
            else if ((content != "required: true" || isKept) && !content.StartsWith("ifabsent: ", StringComparison.Ordinal))
            {
                lines.Add(line);
            }
        }

        return string.Join('\n', lines);
    }
}
