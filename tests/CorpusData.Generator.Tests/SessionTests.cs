using CorpusData.Compiler;
using CorpusData.Compiler.Findings;
using Microsoft.CodeAnalysis;

namespace CorpusData.Generator.Tests;

/// <summary>
/// After any sequence of edits, three hosts agree on every finding and every emitted file: the generator's driver, a
/// compilation that has seen each edit, and a compilation from nothing.
/// </summary>
public sealed class SessionTests
{
    private const int Edits = 25;

    private static readonly CorpusOptions Options = CorpusOptions.Default with { Namespace = "Harbour", HasDataSections = false };

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 6)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_hosts_agree_after_every_edit(int seed)
    {
        var random = new Random(seed);
        var files = new EditedCorpus(RepositoryRoot.Combine("tests", "CorpusData.Example"), random);
        GeneratorDriver driver = Harness.Driver(files.ToTexts());
        var session = CorpusCompilation.Create(files.ToCorpus(), Options);
        bool wasWrong = false;
        for (int edit = 0; edit <= Edits; edit++)
        {
            driver = driver.RunGenerators(Harness.Compilation());
            var fromNothing = CorpusCompilation.Create(files.ToCorpus(), Options);

            Assert.Null(session.Fault);
            Assert.Equal(Lines(fromNothing), Lines(session));
            Assert.Equal(Lines(driver).Order(StringComparer.Ordinal), Lines(session).Order(StringComparer.Ordinal));
            Assert.Equal(Emitted(fromNothing), Emitted(session));
            Assert.Equal(Emitted(driver), Emitted(session));
            wasWrong |= session.Findings.Any(static finding => finding.Kind.Severity == Severity.Error);

            foreach ((AdditionalText? before, AdditionalText? after) in files.Edit())
            {
                driver = before is null ? driver.AddAdditionalTexts([after!])
                    : after is null ? driver.RemoveAdditionalTexts([before])
                    : driver.ReplaceAdditionalText(before, after);
            }

            session = session.With(files.Changed, files.Removed);
        }

        Assert.True(wasWrong, "No edit broke the corpus, so the findings were hardly compared.");
    }

    private static IEnumerable<string> Lines(CorpusCompilation compilation) => compilation.Findings
        .Select(static finding => $"{finding.Span?.DisplayPath}{finding.Span?.StartPosition}: {finding.Kind.Id}: {finding.Message}");

    private static IEnumerable<string> Lines(GeneratorDriver driver) => driver.GetRunResult().Diagnostics.Select(static diagnostic =>
    {
        if (diagnostic.Location == Location.None)
        {
            return $": {diagnostic.Id}: {diagnostic.GetMessage()}";
        }

        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        var position = new Compiler.Text.FilePosition(span.StartLinePosition.Line, span.StartLinePosition.Character);
        return $"{span.Path["/corpus/".Length..]}{position}: {diagnostic.Id}: {diagnostic.GetMessage()}";
    });

    private static SortedDictionary<string, string> Emitted(CorpusCompilation compilation) =>
        new(compilation.Emit().ToDictionary(static file => file.Name, static file => file.Text), StringComparer.Ordinal);

    private static SortedDictionary<string, string> Emitted(GeneratorDriver driver) => new(
        driver.GetRunResult().Results.Single().GeneratedSources
            .ToDictionary(static source => source.HintName, static source => source.SourceText.ToString()),
        StringComparer.Ordinal);
}
