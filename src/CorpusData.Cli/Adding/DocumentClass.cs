using CorpusData.Cli.Terminal;
using CorpusData.Compiler.Schema;

namespace CorpusData.Cli.Adding;

/// <summary>Finds the class of a new document.</summary>
internal static class DocumentClass
{
    /// <summary>Returns the class that the user names, or else the only document class of the schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="name">The name of the class; null if the user names none.</param>
    /// <exception cref="UsageException">There is no such class, or the user must name one.</exception>
    public static ClassDefinition Find(SchemaDefinition schema, string? name)
    {
        string names = string.Join(", ", schema.DocumentClasses.Select(static definition => definition.Name));
        return schema.DocumentClasses.Length == 0 ? throw new UsageException("the schema has no class for documents; give a class a slot of range 'text'")
            : name is not null ? schema.DocumentClasses.FirstOrDefault(definition => definition.Name == name)
                ?? throw new UsageException($"the schema has no class '{name}' for documents; expected one of: {names}")
            : schema.DocumentClasses is [var only] ? only
            : throw new UsageException($"the schema has several classes for documents; name one of them with '--class': {names}");
    }
}
