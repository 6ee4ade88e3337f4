namespace CorpusData.Generator;

/// <summary>The names of the generator's steps, by which tests ask which of them ran.</summary>
public static class StepNames
{
    /// <summary>A file as the compiler gives it.</summary>
    public const string Read = "Corpus.Read";

    /// <summary>One file's syntax.</summary>
    public const string Parse = "Corpus.Parse";

    /// <summary>The bound schema.</summary>
    public const string Schema = "Corpus.Schema";

    /// <summary>The schema's types as C#.</summary>
    public const string Types = "Corpus.Types";

    /// <summary>The files that are bound together.</summary>
    public const string Units = "Corpus.Units";

    /// <summary>One unit's records.</summary>
    public const string Bind = "Corpus.Bind";

    /// <summary>One unit's quotes in its own text.</summary>
    public const string Quotes = "Corpus.Quotes";

    /// <summary>What all entities are called.</summary>
    public const string SurfaceForms = "Corpus.SurfaceForms";

    /// <summary>The surface forms in one unit's text.</summary>
    public const string Mentions = "Corpus.Mentions";

    /// <summary>The corpus as a whole.</summary>
    public const string Check = "Corpus.Check";

    /// <summary>The named members as C#.</summary>
    public const string Members = "Corpus.Members";

    /// <summary>The index of the data as C#.</summary>
    public const string Index = "Corpus.Index";

    /// <summary>How the data is divided into files.</summary>
    public const string Plan = "Corpus.Plan";

    /// <summary>What each file of the data is made of.</summary>
    public const string Shards = "Corpus.Shards";

    /// <summary>A file of the data as C#.</summary>
    public const string Data = "Corpus.Data";
}
