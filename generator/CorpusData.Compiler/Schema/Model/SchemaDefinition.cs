using System.Collections.Immutable;
using CorpusData.Compiler.Findings;

namespace CorpusData.Compiler.Schema;

/// <summary>The bound schema, to which the seeds are bound.</summary>
public sealed class SchemaDefinition
{
    internal SchemaDefinition(
        ClassDefinition? root,
        ImmutableArray<ClassDefinition> classes,
        ImmutableArray<EnumDefinition> enums,
        ImmutableArray<Finding> findings)
    {
        Root = root;
        Classes = classes;
        Enums = enums;
        Findings = findings;
        IsUsable = root is not null && !findings.Any(static finding => finding.Kind.IsErrorOfContent);
        DocumentClasses = classes.Where(static c => !c.IsAbstract && c.Text is not null).ToImmutableArray();
        TableClasses = classes.Where(static c => !c.IsAbstract && c.Identifier is not null).ToImmutableArray();
    }

    public string Name { get; internal init; } = "";

    public string? Title { get; internal init; }

    public string? Description { get; internal init; }

    public string? Version { get; internal init; }

    public string? License { get; internal init; }

    /// <summary>The distinct prefixes of all files, in the order of the files.</summary>
    public ImmutableArray<PrefixDefinition> Prefixes { get; internal init; } = ImmutableArray<PrefixDefinition>.Empty;

    /// <summary>The tree root, which becomes the static class of the corpus; null if the schema has none.</summary>
    public ClassDefinition? Root { get; }

    /// <summary>All classes except the tree root, in the schema's order.</summary>
    public ImmutableArray<ClassDefinition> Classes { get; }

    public ImmutableArray<EnumDefinition> Enums { get; }

    /// <summary>The findings about the schema.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The digest of the schema's text, which is included in the digest of the corpus.</summary>
    public string Digest { get; internal init; } = "";

    /// <summary>
    /// Whether the schema has a tree root and no errors. Otherwise, no seeds are bound to it and no code is emitted, so that
    /// errors in the schema cause no other errors.
    /// </summary>
    public bool IsUsable { get; }

    /// <summary>The document classes that are not abstract.</summary>
    public ImmutableArray<ClassDefinition> DocumentClasses { get; }

    /// <summary>The classes whose records have tables: the concrete classes with an identifier.</summary>
    public ImmutableArray<ClassDefinition> TableClasses { get; }
}
