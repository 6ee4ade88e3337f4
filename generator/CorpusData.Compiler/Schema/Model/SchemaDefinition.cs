using System.Collections.Immutable;
using CorpusData.Compiler.Findings;

namespace CorpusData.Compiler.Schema;

/// <summary>The bound schema: what the seeds are held against.</summary>
public sealed class SchemaDefinition
{
    internal SchemaDefinition(ImmutableArray<Finding> findings) => Findings = findings;

    public string Name { get; internal set; } = "";

    public string? Title { get; internal set; }

    public string? Description { get; internal set; }

    public string? Version { get; internal set; }

    public string? License { get; internal set; }

    /// <summary>The class that becomes the static class of the corpus; null where the schema has none.</summary>
    public ClassDefinition? Root { get; internal set; }

    /// <summary>Every class but the root, in the schema's order.</summary>
    public ImmutableArray<ClassDefinition> Classes { get; internal set; } = ImmutableArray<ClassDefinition>.Empty;

    public ImmutableArray<EnumDefinition> Enums { get; internal set; } = ImmutableArray<EnumDefinition>.Empty;

    /// <summary>What is wrong with the schema.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>A digest of the schema's text, that the corpus's own digest takes in.</summary>
    public string Digest { get; internal set; } = "";

    /// <summary>
    /// Whether it is without error. Where it is not, nothing is held against it and nothing emitted: the C# compiler
    /// stops at an error of the schema.
    /// </summary>
    public bool IsUsable =>
        Root is not null && !Findings.Any(static finding => finding.Kind.IsErrorOfContent);

    /// <summary>The classes that documents are instances of.</summary>
    public IEnumerable<ClassDefinition> DocumentClasses =>
        Classes.Where(static c => !c.IsAbstract && c.Text is not null);

    /// <summary>The classes of which there are tables of records: concrete, with an identifier.</summary>
    public IEnumerable<ClassDefinition> TableClasses =>
        Classes.Where(static c => !c.IsAbstract && c.Identifier is not null);
}
