using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace CorpusData.Generator.Tests;

/// <summary>What an editor offers, asked of the compiler platform's own completion service.</summary>
public class CompletionTests
{
    [Theory]
    [InlineData("Articles", "Ferry", "Ferry to sail", "2021-03-04 · 07:30:00 · Harbour Post", "The ferry will sail at dawn, Ada Berg said.")]
    [InlineData("Articles", "Storm", "Storm closes harbour", "Harbour Post", "A storm closed the harbour, Berg said.")]
    [InlineData("Claims", "FerrySails", "The ferry will sail at dawn.", "Ada Berg", "The ferry will sail at dawn")]
    [InlineData("Claims", "FerryStays", "The ferry will not sail.", "Tom Lind", "Tom Lind denied that it would")]
    [InlineData("People", "AdaBerg", "Ada Berg", "Berg", "Mentioned 2 times in 2 documents.")]
    public async Task A_named_member_is_offered_with_what_it_is(
        string collection, string member, string title, string details, string words)
    {
        (CompletionService service, Document document, CompletionList list) = await Complete($"Harbour.Corpus.{collection}.");

        CompletionItem item = Assert.Single(list.ItemsList, item => item.DisplayText == member);
        CompletionDescription? description = await service.GetDescriptionAsync(document, item);
        Assert.NotNull(description);
        Assert.Contains(title, description.Text, StringComparison.Ordinal);
        Assert.Contains(details, description.Text, StringComparison.Ordinal);
        Assert.Contains(words, description.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_collections_are_offered_with_their_descriptions()
    {
        (CompletionService service, Document document, CompletionList list) = await Complete("Harbour.Corpus.");

        Assert.Superset(
            new HashSet<string> { "Articles", "Claims", "Entities", "Info", "Organizations", "People" },
            list.ItemsList.Select(item => item.DisplayText).ToHashSet());
        CompletionItem articles = list.ItemsList.Single(item => item.DisplayText == "Articles");
        CompletionDescription? description = await service.GetDescriptionAsync(document, articles);
        Assert.Contains("The records of Article.", description!.Text, StringComparison.Ordinal);
    }

    /// <summary>Returns what an editor offers after an expression and some letters.</summary>
    internal static async Task<IReadOnlyList<string>> Offered(GeneratorDriver driver, string typed, string letters) =>
    [
        .. (await Complete(driver, typed)).List.ItemsList
            .Select(static item => item.DisplayText)
            .Where(item => item.StartsWith(letters, StringComparison.Ordinal)),
    ];

    private static Task<(CompletionService Service, Document Document, CompletionList List)> Complete(string typed) =>
        Complete(Harness.Driver(SmallCorpus.Files()), typed);

    private static async Task<(CompletionService Service, Document Document, CompletionList List)> Complete(GeneratorDriver driver, string typed)
    {
        string code = $"class Consumer {{ object Value => {typed}; }}";
        GeneratorRunResult generated = driver.RunGenerators(Harness.Compilation()).GetRunResult().Results.Single();
        using var workspace = new AdhocWorkspace(MefHostServices.DefaultHost);
        Project project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Consumer",
            "Consumer",
            LanguageNames.CSharp,
            parseOptions: Harness.ParseOptions,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            metadataReferences: Harness.References));
        foreach (GeneratedSourceResult source in generated.GeneratedSources)
        {
            project = project.AddDocument(source.HintName, source.SourceText).Project;
        }

        Document document = project.AddDocument("Consumer.cs", SourceText.From(code));
        CompletionService service = CompletionService.GetService(document)!;
        int position = code.IndexOf(typed, StringComparison.Ordinal) + typed.Length;
        return (service, document, await service.GetCompletionsAsync(document, position));
    }
}
