using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using CorpusData.Cli.Terminal;
using CorpusData.Compiler;
using CorpusData.Compiler.Check;

namespace CorpusData.Cli.Projects;

/// <summary>The settings of the C# project in the folder of a corpus, as far as they concern the check.</summary>
/// <remarks>Only properties without a condition are read, because the tool does not run MSBuild.</remarks>
internal sealed class ProjectFile
{
    private static readonly char[] Separators = [';', ',', ' ', '\t', '\r', '\n'];

    private readonly Dictionary<string, string> _properties;

    private ProjectFile(string? path, Dictionary<string, string> properties)
    {
        Path = path;
        _properties = properties;
        Suppressed = List("NoWarn");
        Errors = List("WarningsAsErrors");
        NotErrors = List("WarningsNotAsErrors");
    }

    /// <summary>The path of the file; null if there is no project.</summary>
    public string? Path { get; }

    /// <summary>The ids of findings that are not shown.</summary>
    public IReadOnlySet<string> Suppressed { get; }

    /// <summary>The ids of warnings that are errors.</summary>
    public IReadOnlySet<string> Errors { get; }

    /// <summary>The ids of warnings that stay warnings if all others are errors.</summary>
    public IReadOnlySet<string> NotErrors { get; }

    /// <summary>Whether all warnings are errors.</summary>
    public bool TreatsWarningsAsErrors => Value("TreatWarningsAsErrors").Equals("true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The options with which a build of the project compiles the corpus.</summary>
    public CorpusOptions Options => CorpusOptions.Default with
    {
        Namespace = Namespace,
        Check = int.TryParse(Value("CorpusNamedMembersLimit"), NumberStyles.None, CultureInfo.InvariantCulture, out int limit)
            ? CheckOptions.Default with { NamedMembersLimit = limit }
            : CheckOptions.Default,
    };

    private string Namespace =>
        Value("CorpusNamespace") is { Length: > 0 } own ? own
        : Value("RootNamespace") is { Length: > 0 } root ? root
        : Path is null ? CorpusOptions.DefaultNamespace
        : System.IO.Path.GetFileNameWithoutExtension(Path).Replace(' ', '_');

    /// <summary>Reads the project file in a folder. If there is none, or more than one, all settings have their defaults.</summary>
    /// <param name="folder">The folder of the corpus.</param>
    /// <exception cref="UsageException">The file is not valid XML.</exception>
    public static ProjectFile Read(string folder)
    {
        if (Directory.GetFiles(folder, "*.csproj") is not [var path])
        {
            return new ProjectFile(null, []);
        }

        try
        {
            return new ProjectFile(path, Properties(XDocument.Load(path).Root!));
        }
        catch (XmlException exception)
        {
            throw new UsageException(
                $"'{path}' is not valid XML; the error is in line {exception.LineNumber}, column {exception.LinePosition}");
        }
    }

    private static Dictionary<string, string> Properties(XElement project)
    {
        var properties = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (XElement property in project.Elements().Where(static e => IsPlain(e, "PropertyGroup")).Elements())
        {
            if (property.Attribute("Condition") is null)
            {
                properties[property.Name.LocalName] = property.Value
                    .Replace($"$({property.Name.LocalName})", properties.GetValueOrDefault(property.Name.LocalName), StringComparison.OrdinalIgnoreCase)
                    .Trim();
            }
        }

        return properties;
    }

    private static bool IsPlain(XElement element, string name) =>
        element.Name.LocalName == name && element.Attribute("Condition") is null;

    // A value that refers to another property is not known without MSBuild.
    private string Value(string name) =>
        _properties.GetValueOrDefault(name) is { } value && !value.Contains("$(", StringComparison.Ordinal) ? value : "";

    private HashSet<string> List(string name) =>
        new((_properties.GetValueOrDefault(name) ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
