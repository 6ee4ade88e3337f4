using System.Globalization;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Emit;

/// <summary>Emits the static class of the corpus: its collections, and their named members.</summary>
public static class CorpusEmitter
{
    /// <summary>Emits the static class with its collections.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="ns">The namespace of the generated code.</param>
    public static IEnumerable<EmittedFile> EmitCollections(SchemaDefinition schema, string ns)
    {
        if (!schema.IsUsable || schema.Root is not { } root)
        {
            yield break;
        }

        string rows = GeneratedNames.Rows(root.CSharpName);
        var writer = new CSharpWriter(ns);
        writer.Summary(root.Description ?? schema.Description ?? $"The corpus {schema.Name}.");
        writer.Line($"public static partial class {root.CSharpName}");
        writer.Open();
        writer.Summary("The name, version, license and size of the corpus.");
        writer.Line($"public static {CSharpTypes.Runtime}.CorpusInfo {GeneratedNames.Info} => {rows}.{GeneratedNames.InfoHolder}.{GeneratedNames.Info};");
        var tables = schema.TableClasses.ToList();
        foreach (SlotDefinition slot in root.Slots.Where(static slot => slot.Class is not null))
        {
            writer.Line();
            writer.Summary(Description(slot));
            writer.Line(
                $"public static {TypeName(slot)} {slot.CSharpName} {{ get; }} = new {TypeName(slot)}({rows}.{GeneratedNames.Store});");
        }

        foreach (SlotDefinition slot in root.Slots.Where(static slot => slot.Class is not null))
        {
            string ordinals = string.Concat(tables
                .Select(static (c, i) => (Class: c, Ordinal: i))
                .Where(table => table.Class.Is(slot.Class!))
                .Select(static table => ", " + table.Ordinal.ToString(CultureInfo.InvariantCulture)));
            writer.Line();
            writer.Summary(Description(slot));
            writer.Line(
                $"public sealed partial class {TypeName(slot)} : "
                + $"{CSharpTypes.Runtime}.CorpusCollection<{slot.Class!.CSharpName}>");
            writer.Open();
            writer.Line($"internal {TypeName(slot)}({CSharpTypes.Storage}.CorpusStore store)");
            writer.Line($"    : base(store{ordinals})");
            writer.Open();
            writer.Close();
            writer.Close();
        }

        writer.Close();
        yield return new EmittedFile(GeneratedNames.CorpusFile, writer.Finish());
    }

    /// <summary>Emits the identifiers of each collection with records, for the analyzer of code that uses the corpus.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="identifiers">The records' identifiers.</param>
    /// <param name="collections">The collections.</param>
    /// <param name="ns">The namespace of the generated code.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    public static IEnumerable<EmittedFile> EmitIdentifiers(
        SchemaDefinition schema,
        IdentifierTable identifiers,
        CollectionSet collections,
        string ns,
        CancellationToken cancellation = default)
    {
        if (!schema.IsUsable || schema.Root is not { } root)
        {
            yield break;
        }

        var names = new FileNames([]);
        foreach (Collection collection in collections.All)
        {
            string file = names.Of(collection.Slot.CSharpName);
            if (collection.Count > 0)
            {
                var writer = new CSharpWriter(ns);
                string lines = IdentifierLines.Join(collection.Tables.SelectMany(identifiers.IdentifiersOf), cancellation);
                writer.Line($"static partial class {root.CSharpName}");
                writer.Open();
                writer.Line($"[{CSharpTypes.Storage}.CorpusIdentifiers({CSharpWriter.Literal(lines)})]");
                writer.Line($"partial class {TypeName(collection.Slot)};");
                writer.Close();
                yield return new EmittedFile(GeneratedNames.IdentifiersFile(file), writer.Finish());
            }
        }
    }

    /// <summary>Emits the named members of each collection that has any.</summary>
    /// <param name="corpus">The checked corpus.</param>
    /// <param name="ns">The namespace of the generated code.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    public static IEnumerable<EmittedFile> EmitMembers(Corpus corpus, string ns, CancellationToken cancellation = default)
    {
        if (!corpus.Schema.IsUsable || corpus.Schema.Root is not { } root)
        {
            yield break;
        }

        var names = new FileNames([]);
        var documentation = new RecordDocumentation(corpus);
        foreach (Collection collection in corpus.Collections.All)
        {
            string file = names.Of(collection.Slot.CSharpName);
            if (!collection.Members.IsEmpty)
            {
                string code = EmitMembers(collection, root, corpus, documentation, ns, cancellation);
                yield return new EmittedFile(GeneratedNames.MembersFile(file), code);
            }
        }
    }

    private static string EmitMembers(
        Collection collection,
        ClassDefinition root,
        Corpus corpus,
        RecordDocumentation documentation,
        string ns,
        CancellationToken cancellation)
    {
        var writer = new CSharpWriter(ns);
        writer.Line($"static partial class {root.CSharpName}");
        writer.Open();
        writer.Line($"partial class {TypeName(collection.Slot)}");
        writer.Open();
        bool isFirst = true;
        foreach ((string name, RowAddress address) in collection.Members)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            string table = address.Table.ToString(CultureInfo.InvariantCulture);
            string row = address.Row.ToString(CultureInfo.InvariantCulture);
            ClassDefinition definition = corpus.Identifiers.Classes[address.Table];
            string type = definition.CSharpName;
            writer.Summary(documentation.Of(address));
            writer.Line(definition == collection.Slot.Class
                ? $"public {type} {name} => At({table}, {row});"
                : $"public {type} {name} => ({type})At({table}, {row});");
        }

        writer.Close();
        writer.Close();
        return writer.Finish();
    }

    private static string TypeName(SlotDefinition slot) => GeneratedNames.Collection(slot.CSharpName);

    private static string Description(SlotDefinition slot) => slot.Description ?? $"The records of {slot.Class!.Name}.";
}
