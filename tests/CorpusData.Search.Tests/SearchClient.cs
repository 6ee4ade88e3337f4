using System.Diagnostics;
using System.Text;
using System.Text.Json;
using CorpusData.Site.Html;
using CorpusData.Site.Search;

namespace CorpusData.Search.Tests;

/// <summary>Runs search.js in Node.js.</summary>
internal static class SearchClient
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Returns what search.js answers to a request.</summary>
    public static Answer Ask(object request)
    {
        var start = new ProcessStartInfo(
            "node",
            [RepositoryRoot.Combine("tests", "CorpusData.Search.Tests", "client.cjs"), RepositoryRoot.Combine("src", "CorpusData.Site", "Assets")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(JsonSerializer.Serialize(request));
        process.StandardInput.Close();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
        return JsonSerializer.Deserialize<Answer>(output, Options)!;
    }

    /// <summary>Searches entries.</summary>
    public static Answer Search(IReadOnlyList<SearchEntry> entries, params string[] queries)
    {
        DirectoryInfo site = Directory.CreateTempSubdirectory("corpus-search-");
        try
        {
            site.CreateSubdirectory("search");
            foreach ((string path, string text) in Write(entries))
            {
                File.WriteAllText(Path.Combine(site.FullName, path), text);
            }

            return Ask(new { site = site.FullName, queries });
        }
        finally
        {
            site.Delete(recursive: true);
        }
    }

    /// <summary>Returns the files of entries, by path.</summary>
    public static Dictionary<string, string> Write(IReadOnlyList<SearchEntry> entries) =>
        SearchFiles.Create(entries.Count, i => entries[i], CancellationToken.None).ToDictionary(file => file.Path, file =>
        {
            var writer = new HtmlWriter();
            file.Write(writer);
            return Encoding.UTF8.GetString(writer.Written.Span);
        });

    /// <summary>What search.js answers.</summary>
    /// <param name="Terms">The terms of each text.</param>
    /// <param name="Characters">For each character, the terms of 'a', the character and 'b'.</param>
    /// <param name="Results">What each query finds.</param>
    /// <param name="Loaded">The files that were loaded.</param>
    internal sealed record Answer(string[][] Terms, string?[] Characters, Result[] Results, string[] Loaded);

    /// <summary>What a query finds.</summary>
    /// <param name="Count">The number of entries.</param>
    /// <param name="AreAll">Whether no other entry matches.</param>
    /// <param name="Entries">The first of them.</param>
    internal sealed record Result(int Count, bool AreAll, Found[] Entries)
    {
        /// <summary>The paths of the entries.</summary>
        public IEnumerable<string> Paths => Entries.Select(entry => entry.Path);
    }

    /// <summary>An entry that was found.</summary>
    internal sealed record Found(string Path, string Kind, string Title);
}
