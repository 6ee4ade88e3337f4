using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>A class with the reader of its meta-slots.</summary>
internal sealed class ClassSyntax(ClassBuilder builder, ElementReader reader, string? defaultRange)
{
    public ClassBuilder Builder { get; } = builder;

    public ElementReader Reader { get; } = reader;

    /// <summary>The default range of the class's file; null if it is not known.</summary>
    public string? DefaultRange { get; } = defaultRange;

    /// <summary>The class's slots; null until they are bound.</summary>
    public List<SlotSyntax>? Slots { get; set; }
}

/// <summary>A slot of a class, with the reader of its own and its inherited meta-slots.</summary>
internal sealed record SlotSyntax(SlotBuilder Builder, ElementReader Reader, string? DefaultRange);

/// <summary>A slot that is defined outside any class.</summary>
internal sealed record SharedSlot(SourceSpan Span, ElementReader Reader, string? DefaultRange);
