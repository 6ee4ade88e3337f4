using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Formats.Exporting;

namespace CorpusData.Site.Model;

/// <summary>The addresses of the pages, relative to the site's root.</summary>
/// <remarks>The addresses are encoded as they are in links. <see cref="ToFile"/> gives the path of the file.</remarks>
internal sealed class PagePaths
{
    public const string Index = "index.html";
    public const string About = "about.html";
    public const string Findings = "findings.html";
    public const string Schema = "schema.html";
    public const string Timeline = "timeline/index.html";
    public const string Relations = "relations/index.html";

    // The folders of a site that no class or enum may have.
    private static readonly string[] Folders = ["assets", "search", "timeline", "relations"];

    private readonly string[] _names;
    private readonly string[] _tables;
    private readonly string[][] _records;
    private readonly Dictionary<EnumDefinition, (string Folder, string[] Values)> _enums = [];

    /// <summary>Chooses the addresses.</summary>
    public PagePaths(ExportSource source)
    {
        var folders = new Slugs(Folders);
        _names = TableNames.Of(source);
        _tables = [.. _names.Select(folders.Add).Select(Uri.EscapeDataString)];
        _records = [.. source.Classes.Select((_, table) => new string[source.CountOf(table)])];
        for (int table = 0; table < _tables.Length; table++)
        {
            var slugs = new Slugs("index", "page");

            // An identifier that is a valid name comes first, so that adding another one does not change its address.
            foreach (RowAddress row in source.RowsOf(table).OrderBy(row => Slugs.Of(source.IdentifierOf(row)) != source.IdentifierOf(row)))
            {
                _records[table][row.Row] = $"{_tables[table]}/{Uri.EscapeDataString(slugs.Add(source.IdentifierOf(row)))}";
            }
        }

        foreach (EnumDefinition definition in source.Schema.Enums)
        {
            string folder = Uri.EscapeDataString(folders.Add(definition.Name));
            var slugs = new Slugs("index");
            _enums.Add(definition, (folder, [.. definition.Values.Select(value => $"{folder}/{Uri.EscapeDataString(slugs.Add(value.Text))}")]));
        }
    }

    /// <summary>Returns the path of the file of an address.</summary>
    public static string ToFile(string address) => Uri.UnescapeDataString(address);

    /// <summary>Returns the address of one page of a list that continues on further pages.</summary>
    /// <param name="address">The address of the first page.</param>
    /// <param name="page">The number of the page, from 1.</param>
    public static string PageOf(string address, int page) =>
        page == 1 ? address : FormattableString.Invariant($"{address[..^".html".Length]}/page/{page}.html");

    /// <summary>Returns the name of the collection of a class's records.</summary>
    public string NameOf(int table) => _names[table];

    /// <summary>Returns the address of the list of a class's records.</summary>
    public string OfTable(int table) => _tables[table] + "/index.html";

    /// <summary>Returns the address of a record.</summary>
    public string Of(RowAddress row) => _records[row.Table][row.Row] + ".html";

    /// <summary>Returns the address of the list in which the values of a slot of a record continue.</summary>
    /// <param name="row">The record.</param>
    /// <param name="list">The name of the list, unique for the record.</param>
    public string OfList(RowAddress row, string list) => $"{_records[row.Table][row.Row]}/{list}.html";

    /// <summary>Returns the name of a record in the address, by which other pages have a place for it.</summary>
    public string AnchorOf(RowAddress row) => _records[row.Table][row.Row].Replace('/', '.');

    /// <summary>Returns <see cref="AnchorOf"/> as the identifier of an element.</summary>
    public string IdOf(RowAddress row) => Uri.UnescapeDataString(AnchorOf(row));

    /// <summary>Returns the address of the list of an enum's values.</summary>
    public string Of(EnumDefinition definition) => _enums[definition].Folder + "/index.html";

    /// <summary>Returns the address of a value of an enum.</summary>
    public string Of(EnumDefinition definition, int value) => _enums[definition].Values[value] + ".html";

    /// <summary>Returns the address of a class in the documentation of the schema.</summary>
    public static string Of(ClassDefinition definition) => $"{Schema}#{IdOf(definition)}";

    /// <summary>Returns the identifier of a class in the documentation of the schema.</summary>
    public static string IdOf(ClassDefinition definition) => "class-" + Slugs.Of(definition.Name);

    /// <summary>Returns the identifier of an enum in the documentation of the schema.</summary>
    public static string IdOf(EnumDefinition definition) => "enum-" + Slugs.Of(definition.Name);
}
