using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusData.Generator.Tests;

/// <summary>Which folder of the product's code uses which: only downward, and as docs/architecture.md shows it.</summary>
public sealed class StructureTests
{
    private const int MaximumFiles = 30;
    private const string TableStart = "<!-- folders -->\n";
    private const string TableEnd = "<!-- end of folders -->";

    private static readonly string[] Roots = ["generator", "src"];
    private static readonly string[] NotSource = ["bin", "obj"];

    private static readonly Dictionary<string, SortedSet<string>> Arrows = FindArrows();

    [Fact]
    public void No_folder_is_in_a_circle_of_folders()
    {
        IEnumerable<string> inCircles = Arrows.Keys.Where(static folder => Reachable(folder).Contains(folder));

        Assert.Empty(inCircles);
    }

    [Fact]
    public void No_folder_contains_more_than_thirty_files()
    {
        IEnumerable<string> full = SourceFiles()
            .CountBy(static file => FolderOf(file))
            .Where(static folder => folder.Value > MaximumFiles)
            .Select(static folder => folder.Key);

        Assert.Empty(full);
    }

    [Fact]
    public void The_architecture_page_shows_the_arrows_of_the_compiler()
    {
        const string Compiler = "generator/CorpusData.Compiler/";
        IEnumerable<string> rows = Arrows
            .Where(static arrow => arrow.Key.StartsWith(Compiler, StringComparison.Ordinal))
            .OrderBy(static arrow => arrow.Key, StringComparer.Ordinal)
            .Select(static arrow =>
                $"| `{Short(arrow.Key)}` | {string.Join(", ", arrow.Value.Where(IsOfCompiler).Select(static to => $"`{Short(to)}`"))} |\n");
        string expected = "| folder | uses |\n|---|---|\n" + string.Concat(rows);

        string page = File.ReadAllText(RepositoryRoot.Combine("docs", "architecture.md")).ReplaceLineEndings("\n");
        int start = page.IndexOf(TableStart, StringComparison.Ordinal) + TableStart.Length;
        int end = page.IndexOf(TableEnd, StringComparison.Ordinal);

        Assert.Equal(expected, page[start..end]);

        static bool IsOfCompiler(string folder) => folder.StartsWith(Compiler, StringComparison.Ordinal);
        static string Short(string folder) => folder[Compiler.Length..];
    }

    private static HashSet<string> Reachable(string folder)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>([folder]);
        while (open.TryPop(out string? next))
        {
            foreach (string to in Arrows.GetValueOrDefault(next) ?? [])
            {
                if (reached.Add(to))
                {
                    open.Push(to);
                }
            }
        }

        return reached;
    }

    // One compilation of all projects: which type a name refers to is the same in it as in the projects' own.
    private static Dictionary<string, SortedSet<string>> FindArrows()
    {
        SyntaxTree[] trees = [.. SourceFiles().Select(static file =>
            CSharpSyntaxTree.ParseText(File.ReadAllText(RepositoryRoot.Combine(file)), path: file))];
        SyntaxTree usings = CSharpSyntaxTree.ParseText(
            "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
            + "global using System.Threading; global using System.Threading.Tasks;");
        var compilation = CSharpCompilation.Create(
            "Structure",
            [.. trees, usings],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(static path => !Path.GetFileName(path).StartsWith("CorpusData.", StringComparison.Ordinal))
                .Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var arrows = new Dictionary<string, SortedSet<string>>();
        foreach (SyntaxTree tree in trees)
        {
            SemanticModel model = compilation.GetSemanticModel(tree);
            foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                string from = FolderOf(tree.FilePath);
                if (FileOf(model, name) is { } file && FolderOf(file) is { } to && to != from)
                {
                    if (!arrows.TryGetValue(from, out SortedSet<string>? uses))
                    {
                        arrows.Add(from, uses = new SortedSet<string>(StringComparer.Ordinal));
                    }

                    uses.Add(to);
                }
            }
        }

        return arrows;
    }

    // The file of the product that declares what a name refers to; null for a name of anything else.
    private static string? FileOf(SemanticModel model, SimpleNameSyntax name)
    {
        if (name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is not null)
        {
            return null;
        }

        SymbolInfo info = model.GetSymbolInfo(name);
        ISymbol? symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        symbol = symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol;
        INamedTypeSymbol? type = symbol as INamedTypeSymbol
            ?? (symbol is IFieldSymbol or IPropertySymbol or IMethodSymbol or IEventSymbol ? symbol.ContainingType : null);
        string? path = type?.OriginalDefinition.Locations.FirstOrDefault(static l => l.IsInSource)?.SourceTree?.FilePath;
        return string.IsNullOrEmpty(path) ? null : path;
    }

    private static IEnumerable<string> SourceFiles() => Roots
        .SelectMany(static root => Directory.EnumerateFiles(RepositoryRoot.Combine(root), "*.cs", SearchOption.AllDirectories))
        .Select(static path => Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/'))
        .Where(static path => !path.Split('/').Intersect(NotSource).Any())
        .Order(StringComparer.Ordinal);

    private static string FolderOf(string file) => file[..file.LastIndexOf('/')];
}
