namespace CorpusData.Fuzz.Targets;

/// <summary>All targets.</summary>
internal static class FuzzTargets
{
    private static readonly IFuzzTarget[] All =
        [new YamlTarget(), new SchemaTarget(), new HeaderTarget(), new QuoteTarget(), new CorpusTarget()];

    public static IEnumerable<string> Names => All.Select(static target => target.Name);

    public static IFuzzTarget? Find(string name) => All.FirstOrDefault(target => target.Name == name);
}
