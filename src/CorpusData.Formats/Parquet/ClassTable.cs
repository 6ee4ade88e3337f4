using System.Globalization;
using System.Text;
using System.Text.Json;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Formats.Exporting;
using global::Parquet.Schema;

namespace CorpusData.Formats.Parquet;

/// <summary>The columns of a class: one for each slot, except those of quotes and mentions, which have tables of their own.</summary>
internal sealed class ClassTable
{
    // Engines have decimals of up to 38 digits, and a column has one scale.
    private const int Precision = 38;
    private const int Scale = 18;
    private const string ExactEnding = "_text";

    private static readonly decimal MaximumDecimal = 100_000_000_000_000_000_000m;

    private readonly ExportSource _source;
    private readonly RecordJson _json;
    private readonly List<ParquetColumn> _columns = [];
    private readonly List<Action<ResolvedRecord>> _fill = [];
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private long _characters;

    /// <summary>Creates the columns of a class.</summary>
    public ClassTable(ExportSource source, ClassDefinition definition)
    {
        _source = source;
        _json = new RecordJson(source);
        for (int i = 0; i < definition.Slots.Length; i++)
        {
            SlotDefinition slot = definition.Slots[i];
            if (slot.IsStored && slot.Kind is not (RangeKind.Quote or RangeKind.Mention))
            {
                Add(slot, i);
            }
        }
    }

    /// <summary>The columns.</summary>
    public IReadOnlyList<ParquetColumn> Columns => _columns;

    /// <summary>Adds a record to the columns.</summary>
    /// <returns>The number of characters of its texts.</returns>
    public long Add(ResolvedRecord record)
    {
        _characters = 0;
        foreach (Action<ResolvedRecord> fill in _fill)
        {
            fill(record);
        }

        return _characters;
    }

    private static decimal? Fitting(decimal value) =>
        Math.Abs(value) < MaximumDecimal && value == Math.Round(value, Scale) ? value : null;

    private void Add(SlotDefinition slot, int index)
    {
        if (slot.IsIdentifier)
        {
            AddColumn<ReadOnlyMemory<char>>(slot.Name, false, static name => new DataField(name, typeof(string), true), record => [Text(record.Record.Identifier)]);
            return;
        }

        switch (slot)
        {
            case { Kind: RangeKind.Text }:
                AddColumn<ReadOnlyMemory<char>>(slot.Name, false, static name => new DataField(name, typeof(string), true), record => record.Record.Text is { } text ? [Text(text.Value)] : []);
                break;
            case { Kind: RangeKind.Part }:
                AddTexts(slot, index, (record, value) => Json(record.PartOf(value)));
                break;
            case { Kind: RangeKind.Reference }:
                AddTexts(slot, index, (_, value) => _source.IdentifierOf(value.Target));
                break;
            case { Kind: RangeKind.Scalar, Scalar: ScalarType.Integer }:
                AddScalars<long>(slot, index, static name => new DataField(name, typeof(long), true), static value => value.Number);
                break;
            case { Kind: RangeKind.Scalar, Scalar: ScalarType.Boolean }:
                AddScalars<bool>(slot, index, static name => new DataField(name, typeof(bool), true), static value => value.Number != 0);
                break;
            case { Kind: RangeKind.Scalar, Scalar: ScalarType.Float }:
                AddScalars<float>(slot, index, static name => new DataField(name, typeof(float), true), static value => float.Parse(value.Text, CultureInfo.InvariantCulture));
                break;
            case { Kind: RangeKind.Scalar, Scalar: ScalarType.Double }:
                AddScalars<double>(slot, index, static name => new DataField(name, typeof(double), true), static value => double.Parse(value.Text, CultureInfo.InvariantCulture));
                break;
            case { Kind: RangeKind.Scalar, Scalar: ScalarType.Date }:
                AddScalars<DateOnly>(slot, index, static name => new DataField(name, typeof(DateOnly), true), static value => DateOnly.FromDayNumber((int)value.Number));
                break;
            case { Kind: RangeKind.Scalar, Scalar: ScalarType.DateTime }:
                // The library writes wrong statistics for microseconds, so the column of moments has milliseconds.
                AddScalars<DateTime>(
                    slot,
                    index,
                    static name => new DateTimeDataField(name, DateTimeFormat.Timestamp, isAdjustedToUTC: true, DateTimeTimeUnit.Millis, isNullable: true),
                    static value => DateTimeOffset.Parse(value.Text, CultureInfo.InvariantCulture).UtcDateTime);
                AddExact(slot, index);
                break;
            case { Kind: RangeKind.Scalar, Scalar: ScalarType.Decimal }:
                AddScalars<decimal>(
                    slot,
                    index,
                    static name => new DecimalDataField(name, Precision, Scale, isNullable: true),
                    static value => Fitting(decimal.Parse(value.Text, CultureInfo.InvariantCulture)));
                AddExact(slot, index);
                break;
            default:
                AddTexts(slot, index, static (_, value) => ((ScalarValue)value.Written!).Text);
                break;
        }
    }

    private void AddExact(SlotDefinition slot, int index) => AddTexts(
        slot, index, static (_, value) => ((ScalarValue)value.Written!).Text, slot.Name + ExactEnding);

    private void AddScalars<T>(SlotDefinition slot, int index, Func<string, DataField> field, Func<ScalarValue, T?> read)
        where T : struct => AddColumn(
            slot.Name,
            slot.IsMultivalued,
            field,
            record => _source.ValuesOf(record, index).Select(value => read((ScalarValue)value.Written!)).OfType<T>());

    private void AddTexts(SlotDefinition slot, int index, Func<ResolvedRecord, ResolvedValue, string> text, string? name = null) => AddColumn<ReadOnlyMemory<char>>(
        name ?? slot.Name,
        slot.IsMultivalued,
        static name => new DataField(name, typeof(string), true),
        record => _source.ValuesOf(record, index).Select(value => Text(text(record, value))));

    private void AddColumn<T>(string name, bool isList, Func<string, DataField> field, Func<ResolvedRecord, IEnumerable<T>> values)
        where T : struct
    {
        string unique = TableNames.Unique(name, _names);
        if (isList)
        {
            var list = new ParquetListColumn<T>(unique, field("element"));
            _columns.Add(list);
            _fill.Add(record => list.Add(values(record)));
        }
        else
        {
            var column = new ParquetColumn<T>(field(unique));
            _columns.Add(column);
            _fill.Add(record => column.Add(values(record).Cast<T?>().FirstOrDefault()));
        }
    }

    private ReadOnlyMemory<char> Text(string text)
    {
        _characters += text.Length;
        return text.AsMemory();
    }

    private string Json(ResolvedRecord part)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, RecordJson.Options))
        {
            _json.Write(json, part);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
