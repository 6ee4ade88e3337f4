using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>A class with what is yet to be read of it.</summary>
internal sealed class ClassSyntax(ClassBuilder builder, ElementReader reader, string? defaultRange)
{
    public ClassBuilder Builder { get; } = builder;

    public ElementReader Reader { get; } = reader;

    /// <summary>The range of slots that say none, as the class's file has it; null where that is not known.</summary>
    public string? DefaultRange { get; } = defaultRange;

    /// <summary>The class's slots, once they are bound.</summary>
    public List<SlotSyntax>? Slots { get; set; }
}

/// <summary>A slot as a class has it: the meta-slots of all that it refines brought together.</summary>
internal sealed record SlotSyntax(SlotBuilder Builder, ElementReader Reader, string? DefaultRange);

/// <summary>A slot that is defined outside any class.</summary>
internal sealed record SharedSlot(SourceSpan Span, ElementReader Reader, string? DefaultRange);
