namespace CorpusData.Formats.Exporting;

/// <summary>The names of devices, which Windows permits for no file, with any extension.</summary>
public static class DeviceNames
{
    /// <summary>The names, in lower case.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(static i => new[] { $"com{i}", $"lpt{i}" })];
}
