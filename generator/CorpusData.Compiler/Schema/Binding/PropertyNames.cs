namespace CorpusData.Compiler.Schema;

/// <summary>Renames properties that would have the name of the class that declares them, which C# does not allow.</summary>
internal static class PropertyNames
{
    /// <summary>Renames the slots of classes where necessary: <c>Name_</c> for the slot <c>name</c> of the class <c>Name</c>.</summary>
    public static void Separate(IReadOnlyList<ClassBuilder> classes)
    {
        var renamed = new HashSet<SlotBuilder>(classes.SelectMany(static c => c.Slots.Where(slot => IsNamesake(c, slot))));
        int count = 0;
        while (count < renamed.Count)
        {
            count = renamed.Count;
            foreach (ClassBuilder definition in classes)
            {
                Spread(definition, renamed);
            }
        }

        foreach (SlotBuilder slot in renamed)
        {
            slot.CSharpName += "_";
        }
    }

    // A class that inherits a slot as it is does not declare the property.
    private static bool IsNamesake(ClassBuilder definition, SlotBuilder slot) =>
        slot.CSharpName == definition.CSharpName && definition.Parent?.Slots.Contains(slot) != true;

    // A slot has the same name in a class and in the classes that inherit from it.
    private static void Spread(ClassBuilder definition, HashSet<SlotBuilder> renamed)
    {
        foreach (ClassBuilder general in definition.Bases)
        {
            foreach (SlotBuilder inherited in general.Slots)
            {
                if (definition.FindSlot(inherited.SlotName) is { } slot && (renamed.Contains(slot) || renamed.Contains(inherited)))
                {
                    renamed.Add(slot);
                    renamed.Add(inherited);
                }
            }
        }
    }
}
