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
            "seeds/more.yaml(2,3): CORPUS501: 'ana_lima' becomes the member 'AnaLima' of Entities, as does 'ana-lima' [seeds/entities.yaml(2,3)]"),
        new("Two identifiers of one member in two classes",
            More("organizations:\n  Ana-Lima: { name: Ana }\n"),
            "seeds/more.yaml(2,3): CORPUS501: 'Ana-Lima' becomes the member 'AnaLima' of Entities, as does 'ana-lima' [seeds/entities.yaml(2,3)]"),
        new("Two identifiers of one Unicode form",
            More("people:\n  josé: { name: José }\n  \"jose\u0301\": { name: José Lima }\n"),
            "seeds/more.yaml(3,3): CORPUS501: 'jose\u0301' becomes the member 'José' of Entities, as does 'josé' [seeds/more.yaml(2,3)]"),
        new("Two identifiers without letters",
            More("people:\n  '!': { name: A }\n  '?': { name: B }\n"),
            "seeds/more.yaml(3,3): CORPUS501: '?' becomes the member '_' of Entities, as does '!' [seeds/more.yaml(2,3)]"),

        new("More records than named members",
            CorpusFiles.News,
            "schema/corpus.yaml(18,7): CORPUS502: Entities has 4 records, more than CorpusNamedMembersLimit (3), so it has no named members") { NamedMembersLimit = 3 },
        new("No named members",
            CorpusFiles.News,
            "schema/corpus.yaml(16,7): CORPUS502: Articles has 2 records, more than CorpusNamedMembersLimit (0), so it has no named members",
            "schema/corpus.yaml(17,7): CORPUS502: Claims has 2 records, more than CorpusNamedMembersLimit (0), so it has no named members",
            "schema/corpus.yaml(18,7): CORPUS502: Entities has 4 records, more than CorpusNamedMembersLimit (0), so it has no named members",
            "schema/corpus.yaml(19,7): CORPUS502: People has 2 records, more than CorpusNamedMembersLimit (0), so it has no named members",
            "schema/corpus.yaml(20,7): CORPUS502: Organizations has 2 records, more than CorpusNamedMembersLimit (0), so it has no named members") { NamedMembersLimit = 0 },
    ];
}
