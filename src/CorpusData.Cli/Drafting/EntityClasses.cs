using CorpusData.Compiler.Schema;

namespace CorpusData.Cli.Drafting;

/// <summary>The classes of the names in a text, as far as a schema says what they are.</summary>
/// <param name="Speaker">The class of speakers and of all other names; null if no collection contains such a class.</param>
/// <param name="Organization">The class of names with an acronym.</param>
internal sealed record EntityClasses(ClassDefinition? Speaker, ClassDefinition? Organization)
{
    /// <summary>Returns the classes.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="speaker">The slot that refers to speakers; null if there is none.</param>
    public static EntityClasses Of(SchemaDefinition schema, SlotDefinition? speaker)
    {
        List<ClassDefinition> entities = [.. schema.TableClasses.Where(definition => definition.HasSurfaceForms && CollectionOf(schema, definition) is not null)];
        List<ClassDefinition> speakers = [.. entities.Where(definition => speaker is null || speaker.Accepts(definition))];
        ClassDefinition? first = speakers.Find(static definition => Vocabulary.Means(definition.ClassUri, "Person")) ?? speakers.FirstOrDefault();
        return new EntityClasses(first, entities.Find(static definition => Vocabulary.Means(definition.ClassUri, "Organization")) ?? first);
    }

    /// <summary>Returns the collection of the corpus in which records of a class are written; null if there is none.</summary>
    public static SlotDefinition? CollectionOf(SchemaDefinition schema, ClassDefinition definition) =>
        schema.Root!.Slots.FirstOrDefault(slot => slot.ConcreteClasses is [var only] && only == definition)
        ?? schema.Root.Slots.FirstOrDefault(slot => slot.Accepts(definition) && (definition.TypeDesignator is not null || slot.Classes.Contains(definition)));
}
