using System.Globalization;
using DuckDB.NET.Data;

namespace CorpusData.Formats.Tests.Parquet;

/// <summary>Runs queries on exported files in DuckDB, a reader that has nothing in common with the writers.</summary>
internal static class DuckDb
{
    /// <summary>Returns the rows of a query, each as its values with '|' between them.</summary>
    /// <param name="folder">The folder of the files, which the query names as <c>DIR</c>.</param>
    /// <param name="sql">The query.</param>
    public static List<string> Query(string folder, string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = $"SET TimeZone = 'UTC'; {sql.Replace("DIR", folder, StringComparison.Ordinal)}";
        using DuckDBDataReader reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            object[] values = new object[reader.FieldCount];
            reader.GetValues(values);
            rows.Add(string.Join('|', values.Select(static value => Convert.ToString(value, CultureInfo.InvariantCulture))));
        }

        return rows;
    }
}
