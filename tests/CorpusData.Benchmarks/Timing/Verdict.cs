namespace CorpusData.Benchmarks.Timing;

/// <summary>A figure against its target.</summary>
/// <param name="What">What the figure says.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Value">The figure; not a number where a side is missing.</param>
/// <param name="Target">The target in words; empty where the figure is for information.</param>
/// <param name="Met">Whether it is met; null where nothing is to be met or nothing was measured.</param>
internal sealed record Verdict(string What, Unit Unit, double Value, string Target, bool? Met)
{
    public override string ToString() => $"    {What}: {Unit.Format(Value)}";

    public static Verdict AtLeast(string what, double value, double target, Unit unit = Unit.Times) =>
        new(what, unit, value, "at least " + unit.Format(target), double.IsNaN(value) ? null : value >= target);

    public static Verdict AtMost(string what, double value, double target, Unit unit = Unit.Times) =>
        new(what, unit, value, "at most " + unit.Format(target), double.IsNaN(value) ? null : value <= target);

    public static Verdict Information(string what, double value, Unit unit = Unit.Times) => new(what, unit, value, "", null);
}
