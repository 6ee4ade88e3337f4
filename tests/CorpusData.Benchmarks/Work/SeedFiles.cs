using System.Globalization;
using System.Text;

namespace CorpusData.Benchmarks.Work;

/// <summary>Writes the work as the folders of a corpus: <c>schema</c> and <c>seeds</c>.</summary>
internal static class SeedFiles
{
    /// <summary>Writes the folders. The articles are in one of their own.</summary>
    public static void Write(CorpusWork work, string folder, string schema)
    {
        string articles = Directory.CreateDirectory(Path.Combine(folder, "seeds", "articles")).FullName;
        Directory.CreateDirectory(Path.Combine(folder, "schema"));
        File.Copy(schema, Path.Combine(folder, "schema", "corpus.yaml"), overwrite: true);
        File.WriteAllText(Path.Combine(folder, "seeds", "people.yaml"), Entities("people", work.People));
        File.WriteAllText(Path.Combine(folder, "seeds", "organizations.yaml"), Entities("organizations", work.Organizations));
        foreach (Article article in work.Articles)
        {
            File.WriteAllText(Path.Combine(articles, article.Id + ".txt"), Document(article));
            File.WriteAllText(Path.Combine(articles, article.Id + ".yaml"), Annotations(article));
        }
    }

    private static string Document(Article article)
    {
        string published = string.Create(
            CultureInfo.InvariantCulture,
            $"{article.PublishedOn:yyyy-MM-dd} {article.PublishedOn:dddd} | {article.PublishedAt:HH:mm}");
        return $"date {published} - Source: {article.Source.Name}\n\n{article.Body}\n";
    }

    private static string Annotations(Article article)
    {
        var yaml = new StringBuilder();
        yaml.Append(CultureInfo.InvariantCulture, $"headline: {article.Headline}\nclaims:\n");
        foreach (Claim claim in article.Claims)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"""
                  {claim.Id}:
                    statement: {claim.Statement}
                    source: {claim.Source.Id}
                    evidence: {claim.Evidence}
                    about: [{string.Join(", ", claim.About.Select(entity => entity.Id))}]
                    kind: {claim.Kind}

                """);
        }

        return yaml.ToString();
    }

    private static string Entities(string collection, IReadOnlyList<Entity> entities)
    {
        var yaml = new StringBuilder();
        yaml.Append(collection).Append(entities.Count == 0 ? ": {}\n" : ":\n");
        foreach (Entity entity in entities)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"""
                  {entity.Id}:
                    name: {entity.Name}
                    aliases: [{string.Join(", ", entity.Aliases)}]
                    wikidata: {entity.Wikidata}

                """);
            if (entity.Role is not null)
            {
                yaml.Append(CultureInfo.InvariantCulture, $"    role: {entity.Role}\n");
            }
        }

        return yaml.ToString();
    }
}
