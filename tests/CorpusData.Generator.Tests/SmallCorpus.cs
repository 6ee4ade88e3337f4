using Microsoft.CodeAnalysis;

namespace CorpusData.Generator.Tests;

/// <summary>A corpus of three articles that fits on a screen.</summary>
internal static class SmallCorpus
{
    public const string SchemaPath = "/corpus/schema/corpus.yaml";

    public const string Schema = """
        id: https://example.org/harbour
        name: harbour
        title: Harbour news
        version: 1.0.0
        imports: [linkml:types, corpusdata:core]
        default_range: string
        classes:
          Corpus:
            tree_root: true
            description: News of a harbour.
            attributes:
              articles: { range: Article, multivalued: true, inlined: true }
              entities: { range: Entity, multivalued: true, inlined: true }
              people: { range: Person, multivalued: true, inlined: true }
              organizations: { range: Organization, multivalued: true, inlined: true }
              claims: { range: Claim, multivalued: true, inlined: true }
          Article:
            description: An article as it was published.
            attributes:
              id: { identifier: true }
              header: { string_serialization: "date {published_on} | {published_at} - Source: {source}" }
              published_on: { range: date, required: true }
              published_at: { range: time }
              source: { range: Organization, required: true }
              headline: { required: true, description: The headline. }
              body: { range: text, required: true }
              claims: { range: Claim, multivalued: true, inlined: true, inverse: article }
              mentions: { range: Mention, multivalued: true }
          Entity:
            abstract: true
            attributes:
              id: { identifier: true }
              name: { range: surface_form, required: true }
              aliases: { range: surface_form, multivalued: true }
              claims_made: { range: Claim, multivalued: true, inverse: source }
          Person: { is_a: Entity, attributes: { role: {} } }
          Organization: { is_a: Entity }
          Claim:
            attributes:
              id: { identifier: true }
              article: { range: Article, inverse: claims }
              statement: { required: true, description: "What is claimed, in the annotator's words." }
              source: { range: Entity, multivalued: true, inverse: claims_made }
              evidence: { range: Quote, multivalued: true, required: true }
              kind: { range: ClaimKind, required: true }
              disputes: { range: Claim, multivalued: true, inverse: disputed_by }
              disputed_by: { range: Claim, multivalued: true, inverse: disputes }
        enums:
          ClaimKind:
            permissible_values:
              intention: { description: The source says what it will do. }
              outcome: { description: The source says what came of it. }
        """;

    public const string Ferry = """
        date 2021-03-04 | 07:30 - Source: harbour post

        The ferry will sail at dawn, Ada Berg said.
        Tom Lind denied that it would.
        """;

    public const string FerryAnnotations = """
        headline: Ferry to sail
        claims:
          ferry-sails:
            statement: The ferry will sail at dawn.
            source: ada-berg
            evidence: The ferry will sail at dawn
            kind: intention
          ferry-stays:
            statement: The ferry will not sail.
            source: tom-lind
            evidence: Tom Lind denied that it would
            kind: intention
            disputes: ferry-sails
        """;

    public const string Crane = """
        date 2021-03-05 | 18:00 - Source: harbour post

        The crane stood still all day.
        """;

    public const string Storm = """
        date 2021-03-06 | 12:00 - Source: harbour post

        A storm closed the harbour, Berg said.
        """;

    public const string People = """
        people:
          ada-berg: { name: Ada Berg, aliases: [Berg], role: harbour master }
          tom-lind: { name: Tom Lind }
        """;

    public const string Organizations = """
        organizations:
          harbour-post: { name: Harbour Post }
        """;

    /// <summary>The files, in no particular order.</summary>
    public static List<AdditionalText> Files() =>
    [
        new SeedText(SchemaPath, Schema),
        new SeedText("/corpus/seeds/ferry.txt", Ferry),
        new SeedText("/corpus/seeds/ferry.yaml", FerryAnnotations),
        new SeedText("/corpus/seeds/crane.txt", Crane),
        new SeedText("/corpus/seeds/crane.yaml", "headline: Crane stands still\n"),
        new SeedText("/corpus/seeds/storm.txt", Storm),
        new SeedText("/corpus/seeds/storm.yaml", "headline: Storm closes harbour\n"),
        new SeedText("/corpus/seeds/people.yaml", People),
        new SeedText("/corpus/seeds/organizations.yaml", Organizations),
    ];
}
