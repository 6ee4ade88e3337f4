using System.Collections.Immutable;
using CorpusData.Generator.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CorpusData.Analyzers.Tests;

/// <summary>Applies code fixes to code that uses the small corpus, as an editor does.</summary>
internal sealed class FixedCode : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly Document _document;

    public FixedCode(string statements) => _document = _workspace
        .AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Consumer",
            "Consumer",
            LanguageNames.CSharp,
            parseOptions: Harness.ParseOptions,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            metadataReferences: Harness.References.Append(AnalyzedCode.SmallCorpusAssembly)))
        .AddDocument("Use.cs", SourceText.From(AnalyzedCode.Around(statements)));

    /// <summary>What an editor offers for the first finding of an analyzer in the code.</summary>
    public async Task<ImmutableArray<CodeAction>> Offers(CodeFixProvider fix)
    {
        ImmutableArray<CodeAction>.Builder actions = ImmutableArray.CreateBuilder<CodeAction>();
        Diagnostic diagnostic = (await Diagnose(_document)).First();
        Assert.Contains(diagnostic.Id, fix.FixableDiagnosticIds);
        await fix.RegisterCodeFixesAsync(new CodeFixContext(
            _document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions.ToImmutable();
    }

    /// <summary>Holds the code against statements, after an action.</summary>
    public async Task Expect(string statements, CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        Document changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(_document.Id)!;
        Assert.Equal(AnalyzedCode.Around(statements), (await changed.GetTextAsync()).ToString());
        Compilation compilation = (await changed.Project.GetCompilationAsync())!;
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    /// <summary>The one action that does what an action does wherever it can be done.</summary>
    public async Task<CodeAction> Everywhere(CodeFixProvider fix, CodeAction action)
    {
        var context = new FixAllContext(
            _document, fix, FixAllScope.Document, action.EquivalenceKey, fix.FixableDiagnosticIds, new Findings(), CancellationToken.None);
        return (await fix.GetFixAllProvider()!.GetFixAsync(context))!;
    }

    public void Dispose() => _workspace.Dispose();

    private static async Task<ImmutableArray<Diagnostic>> Diagnose(Document document) =>
        await AnalyzedCode.Diagnose((await document.Project.GetCompilationAsync())!);

    private sealed class Findings : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            await Diagnose(document);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await Diagnose(project.Documents.Single());
    }
}
