namespace CorpusData.Generator;

/// <summary>The names of the generator's steps, with which tests find out which steps ran.</summary>
public static class StepNames
{
    /// <summary>A file that the C# compiler passes to the generator.</summary>
    public const string Read = "Corpus.Read";

    /// <summary>The files of the schema.</summary>
    public const string SchemaFiles = "Corpus.SchemaFiles";

    /// <summary>The seeds.</summary>
    public const string SeedFiles = "Corpus.SeedFiles";

    /// <summary>The files in the folders of the corpus that it does not have.</summary>
    public const string OtherFiles = "Corpus.OtherFiles";

    /// <summary>The bound schema.</summary>
    public const string Schema = "Corpus.Schema";

    /// <summary>The schema's types as C#.</summary>
    public const string Types = "Corpus.Types";

    /// <summary>The grouping of the seed files into units, by their paths.</summary>
    public const string Order = "Corpus.Order";

    /// <summary>The files of a unit, with the schema.</summary>
    public const string Units = "Corpus.Units";

    /// <summary>The records of a unit, with the matches of its quotes in its own text.</summary>
    public const string Bind = "Corpus.Bind";

    /// <summary>The names of the records of all units.</summary>
    public const string Names = "Corpus.Names";

    /// <summary>The records by their identifiers.</summary>
    public const string Identifiers = "Corpus.Identifiers";

    /// <summary>The collections, with their named members.</summary>
    public const string Collections = "Corpus.Collections";

    /// <summary>The surface forms of all entities.</summary>
    public const string SurfaceForms = "Corpus.SurfaceForms";

    /// <summary>The surface forms in the text of a unit.</summary>
    public const string Mentions = "Corpus.Mentions";

    /// <summary>The records that the references and mentions of a unit resolve to.</summary>
    public const string Resolve = "Corpus.Resolve";

    /// <summary>The relations, with both sides.</summary>
    public const string Relations = "Corpus.Relations";

    /// <summary>The documents that mention each entity.</summary>
    public const string EntityMentions = "Corpus.EntityMentions";

    /// <summary>All checked units together.</summary>
    public const string Resolved = "Corpus.Resolved";

    /// <summary>The quotes that are not in the annotations of a document, by the documents that their records refer to.</summary>
    public const string Referrals = "Corpus.Referrals";

    /// <summary>The quotes of other units that are searched for in one document.</summary>
    public const string DocumentQuotes = "Corpus.DocumentQuotes";

    /// <summary>The matches of these quotes in one document.</summary>
    public const string FoundQuotes = "Corpus.FoundQuotes";

    /// <summary>The matches of these quotes in all documents.</summary>
    public const string ReferredQuotes = "Corpus.ReferredQuotes";

    /// <summary>The corpus as a whole.</summary>
    public const string Corpus = "Corpus.Corpus";

    /// <summary>The findings about the corpus.</summary>
    public const string Report = "Corpus.Report";

    /// <summary>The identifiers of each collection as C#.</summary>
    public const string IdentifierLists = "Corpus.IdentifierLists";

    /// <summary>The named members as C#.</summary>
    public const string Members = "Corpus.Members";

    /// <summary>The digest of the content.</summary>
    public const string Digest = "Corpus.Digest";

    /// <summary>The name, version, license, digest and size of the corpus as C#.</summary>
    public const string Info = "Corpus.Info";

    /// <summary>The estimated lengths of a unit's rows.</summary>
    public const string Lengths = "Corpus.Lengths";

    /// <summary>The division of the records into shards.</summary>
    public const string Plan = "Corpus.Plan";

    /// <summary>The number of rows in each shard.</summary>
    public const string Layout = "Corpus.Layout";

    /// <summary>The form of the data in the generated code.</summary>
    public const string Form = "Corpus.Form";

    /// <summary>The index of the data as C#.</summary>
    public const string Index = "Corpus.Index";

    /// <summary>The records of a shard.</summary>
    public const string Shards = "Corpus.Shards";

    /// <summary>The records of a shard, with the rows and spans that they refer to.</summary>
    public const string Links = "Corpus.Links";

    /// <summary>A shard as C#.</summary>
    public const string Data = "Corpus.Data";
}
