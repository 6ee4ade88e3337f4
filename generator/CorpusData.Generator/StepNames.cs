namespace CorpusData.Generator;

/// <summary>The names of the generator's steps, by which tests ask which of them ran.</summary>
public static class StepNames
{
    /// <summary>A file as the compiler gives it.</summary>
    public const string Read = "Corpus.Read";

    /// <summary>One file's syntax.</summary>
    public const string Parse = "Corpus.Parse";

    /// <summary>The files of the schema.</summary>
    public const string SchemaFiles = "Corpus.SchemaFiles";

    /// <summary>The seeds.</summary>
    public const string SeedFiles = "Corpus.SeedFiles";

    /// <summary>The bound schema.</summary>
    public const string Schema = "Corpus.Schema";

    /// <summary>The schema's types as C#.</summary>
    public const string Types = "Corpus.Types";

    /// <summary>Which seed files are bound together, by their paths.</summary>
    public const string Order = "Corpus.Order";

    /// <summary>The files that are bound together, with the schema.</summary>
    public const string Units = "Corpus.Units";

    /// <summary>One unit's records, with its quotes in its own text.</summary>
    public const string Bind = "Corpus.Bind";

    /// <summary>What the records of all units are called.</summary>
    public const string Names = "Corpus.Names";

    /// <summary>All records by their identifiers.</summary>
    public const string Identifiers = "Corpus.Identifiers";

    /// <summary>The collections and what their members are called.</summary>
    public const string Collections = "Corpus.Collections";

    /// <summary>What all entities are called.</summary>
    public const string SurfaceForms = "Corpus.SurfaceForms";

    /// <summary>The surface forms in one unit's text.</summary>
    public const string Mentions = "Corpus.Mentions";

    /// <summary>What one unit's references and mentions lead to.</summary>
    public const string Resolve = "Corpus.Resolve";

    /// <summary>Both sides of all relations.</summary>
    public const string Relations = "Corpus.Relations";

    /// <summary>Where each entity is mentioned.</summary>
    public const string EntityMentions = "Corpus.EntityMentions";

    /// <summary>All checked units together.</summary>
    public const string Resolved = "Corpus.Resolved";

    /// <summary>The document of each quote that is in none.</summary>
    public const string Referrals = "Corpus.Referrals";

    /// <summary>Such quotes of one document.</summary>
    public const string DocumentQuotes = "Corpus.DocumentQuotes";

    /// <summary>Where such quotes stand in one document.</summary>
    public const string FoundQuotes = "Corpus.FoundQuotes";

    /// <summary>Where all such quotes stand.</summary>
    public const string ReferredQuotes = "Corpus.ReferredQuotes";

    /// <summary>The corpus as a whole.</summary>
    public const string Corpus = "Corpus.Corpus";

    /// <summary>What is wrong with the corpus.</summary>
    public const string Report = "Corpus.Report";

    /// <summary>The identifiers of each collection as C#.</summary>
    public const string IdentifierLists = "Corpus.IdentifierLists";

    /// <summary>The named members as C#.</summary>
    public const string Members = "Corpus.Members";

    /// <summary>The digest of the content.</summary>
    public const string Digest = "Corpus.Digest";

    /// <summary>What the corpus is, as C#.</summary>
    public const string Info = "Corpus.Info";

    /// <summary>How one unit's records weigh in the division of the data.</summary>
    public const string Lengths = "Corpus.Lengths";

    /// <summary>How the data is divided into files.</summary>
    public const string Plan = "Corpus.Plan";

    /// <summary>How many rows are in each file of the data.</summary>
    public const string Layout = "Corpus.Layout";

    /// <summary>How the data stands in the code.</summary>
    public const string Form = "Corpus.Form";

    /// <summary>The index of the data as C#.</summary>
    public const string Index = "Corpus.Index";

    /// <summary>The records of one file of the data.</summary>
    public const string Shards = "Corpus.Shards";

    /// <summary>What links them.</summary>
    public const string Links = "Corpus.Links";

    /// <summary>A file of the data as C#.</summary>
    public const string Data = "Corpus.Data";
}
