using System.IO.Enumeration;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;

namespace CorpusData.Formats.Exporting;

/// <summary>A rule that the records of a class must satisfy to be exported.</summary>
/// <param name="Class">The class; the rule applies to the classes that inherit from it, too.</param>
/// <param name="Slot">The key of the slot; null for the identifier.</param>
/// <param name="Pattern">The pattern: <c>*</c> matches any characters, <c>?</c> one.</param>
public sealed record FilterRule(ClassDefinition Class, string? Slot, string Pattern)
{
    /// <summary>Reads a rule: <c>CLASS=PATTERN</c> or <c>CLASS.SLOT=PATTERN</c>.</summary>
    /// <exception cref="ExportException">The rule has another form, or the schema has no such class or slot.</exception>
    public static FilterRule Parse(string text, SchemaDefinition schema)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
        {
            throw new ExportException($"'{text}' is not a filter; expected CLASS=PATTERN or CLASS.SLOT=PATTERN, for example Article.publisher=reuters");
        }

        string[] names = text[..equals].Split('.', 2);
        ClassDefinition definition = schema.Classes.FirstOrDefault(c => c.Name == names[0])
            ?? throw new ExportException($"the schema has no class '{names[0]}'; expected one of {Names(schema.Classes.Select(static c => c.Name))}");
        if (definition.ConcreteClasses.All(static c => c.Identifier is null))
        {
            throw new ExportException($"a {definition.Name} has no identifier, so it is a part of other records; filter these");
        }

        string? slot = names.Length > 1 ? names[1] : null;
        return slot is null || definition.IndexOf(slot) >= 0
            ? new FilterRule(definition, slot, text[(equals + 1)..])
            : throw new ExportException($"{definition.WithArticle} has no slot '{slot}'; expected one of {Names(definition.Slots.Select(static s => s.Name))}");
    }

    /// <summary>Returns whether a record satisfies the rule. A record of another class does.</summary>
    public bool Accepts(ResolvedRecord record, Func<RowAddress, string> identifierOf)
    {
        if (!record.Class.Is(Class))
        {
            return true;
        }

        return Slot is null
            ? Matches(record.Record.Identifier)
            : record[record.Class.IndexOf(Slot)].Any(value => Matches(TextOf(value, identifierOf)))
                || (record.Class.Slots[record.Class.IndexOf(Slot)].IsIdentifier && Matches(record.Record.Identifier));
    }

    private static string? TextOf(ResolvedValue value, Func<RowAddress, string> identifierOf) => value.Written switch
    {
        ScalarValue scalar => scalar.Text,
        QuoteValue quote => quote.Exact,
        _ => value.Target.IsRecord ? identifierOf(value.Target) : null,
    };

    private static string Names(IEnumerable<string> names) => string.Join(", ", names);

    private bool Matches(string? text) => text is not null && FileSystemName.MatchesSimpleExpression(Pattern, text, ignoreCase: false);
}
