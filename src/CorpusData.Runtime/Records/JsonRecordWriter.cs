using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Xml;

namespace CorpusData.Runtime.Json;

/// <summary>Writes a record, with the records that are inlined in it, as one JSON value. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonRecordWriter
{
    // Each level is an object in an array, and the default maximum depth of System.Text.Json is 64.
    private const int MaximumDepth = 24;

    private readonly Utf8JsonWriter _writer;
    private readonly List<object> _open = [];

    internal JsonRecordWriter(Utf8JsonWriter writer) => _writer = writer;

    /// <summary>Writes a value, if there is one.</summary>
    public void Value(string name, object? value)
    {
        if (value is not null)
        {
            _writer.WritePropertyName(name);
            WriteValue(value);
        }
    }

    /// <summary>Writes a list of values, unless it is empty.</summary>
    public void Values<T>(string name, ImmutableArray<T> values)
        where T : notnull
    {
        if (!values.IsEmpty)
        {
            _writer.WriteStartArray(name);
            foreach (T value in values)
            {
                WriteValue(value);
            }

            _writer.WriteEndArray();
        }
    }

    /// <summary>Writes the identifier of a record, if there is one.</summary>
    public void Reference(string name, ICorpusRecord? record) => Value(name, record?.Identifier);

    /// <summary>Writes the identifiers of a list of records, unless it is empty.</summary>
    public void References<T>(string name, ImmutableArray<T> records)
        where T : class, ICorpusRecord =>
        Values(name, ImmutableArray.CreateRange(records, static record => record.Identifier));

    /// <summary>Writes a record in full, if there is one.</summary>
    public void Inlined<T>(string name, T? record)
        where T : class
    {
        if (record is not null)
        {
            _writer.WritePropertyName(name);
            WriteInPlace(record);
        }
    }

    /// <summary>Writes a list of records in full, unless it is empty.</summary>
    public void Inlined<T>(string name, ImmutableArray<T> records)
        where T : class
    {
        if (!records.IsEmpty)
        {
            _writer.WriteStartArray(name);
            foreach (T record in records)
            {
                WriteInPlace(record);
            }

            _writer.WriteEndArray();
        }
    }

    /// <summary>Writes a list of mentions, each as the entity's identifier and a quote, unless the list is empty.</summary>
    public void Mentions<T>(string name, ImmutableArray<Mention<T>> mentions)
        where T : class, ICorpusRecord
    {
        if (!mentions.IsEmpty)
        {
            _writer.WriteStartArray(name);
            foreach (Mention<T> mention in mentions)
            {
                _writer.WriteStartObject();
                _writer.WriteString("entity"u8, mention.Entity.Identifier);
                Value("quote", mention.Quote);
                _writer.WriteEndObject();
            }

            _writer.WriteEndArray();
        }
    }

    internal void WriteObject(IJsonRecord record)
    {
        _open.Add(record);
        _writer.WriteStartObject();
        record.WriteMembers(this);
        _writer.WriteEndObject();
        _open.RemoveAt(_open.Count - 1);
    }

    // A record inside itself would never end, so the inner one is written as its identifier.
    private void WriteInPlace(object record)
    {
        if (record is ICorpusRecord { Identifier: { } identifier } && (_open.Count == MaximumDepth || _open.Contains(record)))
        {
            _writer.WriteStringValue(identifier);
        }
        else
        {
            WriteObject((IJsonRecord)record);
        }
    }

    private void WriteValue(object value)
    {
        switch (value)
        {
            case string text:
                _writer.WriteStringValue(text);
                break;
            case long number:
                _writer.WriteNumberValue(number);
                break;
            case float number:
                _writer.WriteNumberValue(number);
                break;
            case double number:
                _writer.WriteNumberValue(number);
                break;
            case decimal number:
                _writer.WriteNumberValue(number);
                break;
            case bool truth:
                _writer.WriteBooleanValue(truth);
                break;
            case DateTimeOffset moment:
                _writer.WriteStringValue(moment);
                break;
            case TimeOnly time:
                _writer.WriteStringValue(time.ToString("HH':'mm':'ss.FFFFFFF", CultureInfo.InvariantCulture));
                break;
            case TimeSpan duration:
                _writer.WriteStringValue(XmlConvert.ToString(duration));
                break;
            case Quote quote:
                JsonQuoteConverter.Write(_writer, quote);
                break;
            case DateOnly date:
                _writer.WriteStringValue(date.ToString("O", CultureInfo.InvariantCulture));
                break;
            case Uri uri:
                _writer.WriteStringValue(uri.OriginalString);
                break;
            default:
                throw new ArgumentException($"A corpus cannot contain values of type '{value.GetType()}'.", nameof(value));
        }
    }
}
