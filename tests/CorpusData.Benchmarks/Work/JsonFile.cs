using System.Text.Encodings.Web;
using System.Text.Json;

namespace CorpusData.Benchmarks.Work;

/// <summary>Writes the work as one JSON file, as a program without CorpusData would load it.</summary>
internal static class JsonFile
{
    public static void Write(CorpusWork work, string path)
    {
        using FileStream stream = File.Create(path);
        // Letters as they are, as one would write them for speed: escapes would only be slower to read.
        using var json = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        Write(json, "articles", work.Articles, Write);
        Write(json, "people", work.People, Write);
        Write(json, "organizations", work.Organizations, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Article article)
    {
        json.WriteString("id", article.Id);
        json.WriteString("publishedOn", article.PublishedOn.ToString("O"));
        json.WriteString("publishedAt", article.PublishedAt.ToString("HH:mm:ss"));
        json.WriteString("source", article.Source.Id);
        json.WriteString("headline", article.Headline);
        json.WriteString("body", article.Body);
        Write(json, "claims", article.Claims, Write);
    }

    private static void Write(Utf8JsonWriter json, Claim claim)
    {
        json.WriteString("id", claim.Id);
        json.WriteString("statement", claim.Statement);
        Write(json, "source", [claim.Source.Id]);
        Write(json, "evidence", [claim], static (json, claim) =>
        {
            json.WriteString("exact", claim.Evidence);
            json.WriteNumber("start", claim.Start);
        });
        Write(json, "about", claim.About.Select(entity => entity.Id));
        json.WriteString("kind", claim.Kind);
    }

    private static void Write(Utf8JsonWriter json, Entity entity)
    {
        json.WriteString("id", entity.Id);
        json.WriteString("name", entity.Name);
        Write(json, "aliases", entity.Aliases);
        json.WriteString("wikidata", entity.Wikidata);
        if (entity.Role is not null)
        {
            json.WriteString("role", entity.Role);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void Write<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
