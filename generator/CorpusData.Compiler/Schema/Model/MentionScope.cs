namespace CorpusData.Compiler.Schema;

/// <summary>Which mentions a slot of mentions contains.</summary>
public enum MentionScope
{
    /// <summary>The slot is not a slot of mentions, or its class has no text, surface forms or quotes.</summary>
    None,

    /// <summary>All mentions in the text of the document.</summary>
    Text,

    /// <summary>All mentions of the entity, in all documents.</summary>
    Entity,

    /// <summary>The mentions within the quotes of the record.</summary>
    Quotes,
}
