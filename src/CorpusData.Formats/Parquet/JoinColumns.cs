using CorpusData.Formats.Exporting;
using global::Parquet.Schema;

namespace CorpusData.Formats.Parquet;

/// <summary>The columns of a join table, which are texts and whole numbers.</summary>
internal sealed class JoinColumns
{
    private readonly List<ParquetColumn> _columns = [];
    private long _characters;

    /// <summary>The columns.</summary>
    public IReadOnlyList<ParquetColumn> Columns => _columns;

    /// <summary>Returns the number of characters that were added since the last call.</summary>
    public long TakeCharacters()
    {
        long characters = _characters;
        _characters = 0;
        return characters;
    }

    /// <summary>Adds a column of texts, and returns what adds its values.</summary>
    public Action<string?> Text(string name)
    {
        var column = new ParquetColumn<ReadOnlyMemory<char>>(new DataField(name, typeof(string), true));
        _columns.Add(column);
        return text =>
        {
            _characters += text?.Length ?? 0;
            column.Add(text?.AsMemory());
        };
    }

    /// <summary>Adds a column of numbers, and returns what adds its values.</summary>
    public Action<int> Number(string name)
    {
        var column = new ParquetColumn<int>(new DataField(name, typeof(int), true));
        _columns.Add(column);
        return number => column.Add(number);
    }

    /// <summary>Adds the columns of a span of a document's text, and returns what adds their values.</summary>
    public Action<DocumentWords, int, int> Span()
    {
        Action<string?> exact = Text("exact");
        Action<int> start = Number("start_utf16");
        Action<int> end = Number("end_utf16");
        Action<int> startPoint = Number("start_code_point");
        Action<int> endPoint = Number("end_code_point");
        return (document, from, to) =>
        {
            exact(document.Slice(from, to));
            start(from);
            end(to);
            startPoint(document.CodePoints.FromUtf16(from));
            endPoint(document.CodePoints.FromUtf16(to));
        };
    }
}
