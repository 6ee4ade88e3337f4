using System.Text.Json;

namespace CorpusData.Cli.Comparing.Agreements;

/// <summary>Writes an agreement as the member <c>agreement</c> of a JSON object.</summary>
/// <param name="json">Receives the member.</param>
internal sealed class AgreementJson(Utf8JsonWriter json)
{
    private const int Decimals = 6;

    /// <summary>Writes the agreement.</summary>
    public void Write(Agreement agreement)
    {
        json.WriteStartObject("agreement");
        json.WriteNumber("texts", agreement.Texts);
        json.WriteStartArray("otherTexts");
        foreach (string text in agreement.OtherTexts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
        WriteObject("records", agreement.Records, static row => row.Scope, row =>
        {
            json.WriteNumber("first", row.Old);
            json.WriteNumber("second", row.New);
            json.WriteNumber("byIdentifier", row.ByIdentifier);
            json.WriteNumber("byQuotes", row.ByQuotes);
        });
        WriteObject("slots", agreement.Slots, static row => row.Slot, row =>
        {
            json.WriteNumber("pairs", row.Pairs);
            json.WriteNumber("same", row.Same);
            Write("kappa", row.Kappa);
        });
        WriteObject("spans", agreement.Spans, static row => row.Slot, row =>
        {
            json.WriteNumber("first", row.Old);
            json.WriteNumber("second", row.New);
            Write("exactF1", row.Exact);
            Write("overlapF1", row.Overlap);
        });
        json.WriteEndObject();
    }

    private void Write(string name, double? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, Math.Round(value, Decimals));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private void WriteObject<T>(string name, IReadOnlyList<T> rows, Func<T, string> key, Action<T> write)
    {
        json.WriteStartObject(name);
        foreach (T row in rows)
        {
            json.WriteStartObject(key(row));
            write(row);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
