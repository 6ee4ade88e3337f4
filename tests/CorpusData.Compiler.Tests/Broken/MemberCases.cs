using CorpusData.Compiler.Tests.Harness;
using static CorpusData.Compiler.Tests.Broken.BrokenCase;

namespace CorpusData.Compiler.Tests.Broken;

/// <summary>Identifiers that do not become members.</summary>
internal static class MemberCases
{
    public static BrokenCase[] All { get; } =
    [
        new("Two identifiers of one member",
            More("people:\n  ana_lima: { name: Ana }\n"),
            "seeds/more.yaml«ana_lima:»: CORPUS501: 'ana_lima' and 'ana-lima' both become the member 'AnaLima' of Entities; rename one of the two; 'ana-lima' is at [seeds/entities.yaml«ana-lima:»]"),
        new("Two identifiers of one member in two classes",
            More("organizations:\n  Ana-Lima: { name: Ana }\n"),
            "seeds/more.yaml«Ana-Lima:»: CORPUS501: 'Ana-Lima' and 'ana-lima' both become the member 'AnaLima' of Entities; rename one of the two; 'ana-lima' is at [seeds/entities.yaml«ana-lima:»]"),
        new("Two identifiers of one Unicode form",
            More("people:\n  josé: { name: José }\n  \"jose\u0301\": { name: José Lima }\n"),
            "seeds/more.yaml«\"josé\"»: CORPUS501: 'jose\u0301' and 'josé' both become the member 'José' of Entities; rename one of the two; 'josé' is at [seeds/more.yaml«josé:»]"),
        new("Two identifiers without letters",
            More("people:\n  '!': { name: A }\n  '?': { name: B }\n"),
            "seeds/more.yaml«'?'»: CORPUS501: '?' and '!' both become the member '_' of Entities; rename one of the two; '!' is at [seeds/more.yaml«'!'»]"),

        new("More records than named members",
            CorpusFiles.News,
            "schema/corpus.yaml«entities:»: CORPUS502: Entities has no named members, because it contains 4 records, and CorpusNamedMembersLimit is 3; raise the limit to have named members") { NamedMembersLimit = 3 },
        new("No named members",
            CorpusFiles.News,
            "schema/corpus.yaml«articles:»: CORPUS502: Articles has no named members, because it contains 2 records, and CorpusNamedMembersLimit is 0; raise the limit to have named members",
            "schema/corpus.yaml«Corpus: … claims:»: CORPUS502: Claims has no named members, because it contains 2 records, and CorpusNamedMembersLimit is 0; raise the limit to have named members",
            "schema/corpus.yaml«entities:»: CORPUS502: Entities has no named members, because it contains 4 records, and CorpusNamedMembersLimit is 0; raise the limit to have named members",
            "schema/corpus.yaml«people:»: CORPUS502: People has no named members, because it contains 2 records, and CorpusNamedMembersLimit is 0; raise the limit to have named members",
            "schema/corpus.yaml«organizations:»: CORPUS502: Organizations has no named members, because it contains 2 records, and CorpusNamedMembersLimit is 0; raise the limit to have named members") { NamedMembersLimit = 0 },
    ];
}
