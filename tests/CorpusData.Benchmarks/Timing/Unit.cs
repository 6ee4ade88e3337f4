using System.Globalization;

namespace CorpusData.Benchmarks.Timing;

/// <summary>What a number counts.</summary>
internal enum Unit
{
    Seconds,
    Bytes,
    Times,
}

/// <summary>Prints numbers with the prefix that suits them.</summary>
internal static class UnitFormat
{
    public static string Format(this Unit unit, double value) => unit switch
    {
        _ when double.IsNaN(value) => "not measured",
        Unit.Times => Digits(value) + " ×",
        Unit.Bytes => Scale(value, (1, "B"), (1e3, "KB"), (1e6, "MB"), (1e9, "GB")),
        _ => Scale(value, (1e-9, "ns"), (1e-6, "µs"), (1e-3, "ms"), (1, "s")),
    };

    private static string Scale(double value, params ReadOnlySpan<(double Size, string Name)> prefixes)
    {
        (double Size, string Name) chosen = prefixes[0];
        foreach ((double Size, string Name) prefix in prefixes)
        {
            chosen = Math.Abs(value) >= prefix.Size ? prefix : chosen;
        }

        return Digits(value / chosen.Size) + " " + chosen.Name;
    }

    // Three digits that say something.
    private static string Digits(double value)
    {
        string format = Math.Abs(value) switch { 0 or >= 100 => "0", >= 10 => "0.0", >= 0.1 => "0.00", _ => "0.000" };
        return value.ToString(format, CultureInfo.InvariantCulture);
    }
}
