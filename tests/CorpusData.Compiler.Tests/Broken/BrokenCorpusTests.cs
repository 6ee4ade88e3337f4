using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Tests.Harness;

namespace CorpusData.Compiler.Tests.Broken;

public sealed class BrokenCorpusTests
{
    // What only a host can find: it reads the files, names the namespace, catches what is thrown and measures.
    private static readonly string[] OfTheHost = ["CORPUS001", "CORPUS002", "CORPUS025", "CORPUS036", "CORPUS503", "CORPUS900", "CORPUS901"];

    // This warning accompanies each error of a schema, so most cases do not show it.
    private const string NotChecked = ": CORPUS223: ";

    private static readonly Dictionary<string, BrokenCase> Cases = new[]
    {
        FileCases.All, SchemaCases.All, SchemaRuleCases.All, ValueCases.All, ConstraintCases.All, ReferenceCases.All, QuoteCases.All,
        RelationCases.All, AgreementCases.All, MemberCases.All, ConsequenceCases.All, BoundCases.All, LostDataCases.All,
    }.SelectMany(static cases => cases).ToDictionary(static broken => broken.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_corpus_gets_exactly_these_findings(string name)
    {
        BrokenCase broken = Cases[name];

        Compilation compilation = Compilation.Of(
            broken.Files, broken.DocumentClass, broken.NamedMembersLimit, broken.SizeLimit);

        string[] expected = [.. broken.Findings.Select(finding => Places.Resolve(finding, broken.Files))];
        bool isLeftOut = !expected.Any(static line => line.Contains(NotChecked, StringComparison.Ordinal));
        Assert.Equal(expected, compilation.Lines.Where(line => !isLeftOut || !line.Contains(NotChecked, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_id_of_the_catalogue_has_a_case()
    {
        IEnumerable<string> missing = Catalog.All
            .Select(static kind => kind.Id)
            .Except(OfTheHost)
            .Where(static id => !Cases.Values.Any(broken => broken.Findings.Any(f => f.Contains($": {id}: "))));

        Assert.Empty(missing);
    }

    [Fact]
    public void The_ids_of_the_catalogue_are_unique() =>
        Assert.Equal(Catalog.All.Select(static d => d.Id).Distinct(), Catalog.All.Select(static d => d.Id));
}
