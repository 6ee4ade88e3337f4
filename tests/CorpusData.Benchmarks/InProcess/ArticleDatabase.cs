using CorpusData.Benchmarks.Work;
using Microsoft.Data.Sqlite;

namespace CorpusData.Benchmarks.InProcess;

/// <summary>Writes the articles of the work into an SQLite database.</summary>
internal static class ArticleDatabase
{
    public static void Write(CorpusWork work, string path)
    {
        File.Delete(path);
        using var connection = new SqliteConnection("Data Source=" + path);
        connection.Open();
        using SqliteTransaction transaction = connection.BeginTransaction();
        using SqliteCommand create = connection.CreateCommand();
        create.CommandText = "CREATE TABLE articles (id TEXT PRIMARY KEY, headline TEXT NOT NULL, body TEXT NOT NULL)";
        create.ExecuteNonQuery();
        using SqliteCommand insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO articles VALUES ($id, $headline, $body)";
        foreach (Article article in work.Articles)
        {
            insert.Parameters.Clear();
            insert.Parameters.AddWithValue("$id", article.Id);
            insert.Parameters.AddWithValue("$headline", article.Headline);
            insert.Parameters.AddWithValue("$body", article.Body);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
