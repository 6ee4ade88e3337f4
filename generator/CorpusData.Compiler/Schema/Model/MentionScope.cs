namespace CorpusData.Compiler.Schema;

/// <summary>Which mentions a slot of mentions has.</summary>
public enum MentionScope
{
    /// <summary>None that is known: the slot holds no mentions, or its class has nothing that they could be in.</summary>
    None,

    /// <summary>Those in the text of the document itself, found and written.</summary>
    Text,

    /// <summary>Those of the entity itself, in every document.</summary>
    Entity,

    /// <summary>Those within the quotes of the record.</summary>
    Quotes,
}
