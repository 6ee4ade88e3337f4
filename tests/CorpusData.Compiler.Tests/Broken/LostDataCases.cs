using CorpusData.Compiler.Tests.Harness;
using static CorpusData.Compiler.Tests.Broken.BrokenCase;

namespace CorpusData.Compiler.Tests.Broken;

/// <summary>YAML that is valid and drops or changes what the author wrote.</summary>
internal static class LostDataCases
{
    private const string Alone = "; if it is a comment, write it on a line of its own";

    public static BrokenCase[] All { get; } =
    [
        // The texts of these quotes are not in the article, and the cut is the only finding about each of them.
        new("A quote that a number sign cuts off",
            Harbor("evidence: “We open on Friday,”", "evidence: The plane hit Hangar #3 at noon"),
            CutQuote("seeds/harbor.yaml«#3 at noon»", "#3 at noon", "\"The plane hit Hangar #3 at noon\"")),
        new("A quote whose quotation mark a number sign cuts off",
            Harbor("evidence: “We open on Friday,”", "evidence: “It's #1 on our list"),
            CutQuote("seeds/harbor.yaml«#1 on our list»", "#1 on our list", "\"“It's #1 on our list\"")),
        new("A quote that is a comment as a whole",
            Harbor("evidence: “We open on Friday,”", "evidence: #5, end"),
            CutQuote("seeds/harbor.yaml«#5, end»", "#5, end", "\"#5, end\"")),
        new("A quote before a comment",
            Harbor("evidence: “We open on Friday,”", "evidence: “We open on Friday,” # the mayor"),
            CutQuote("seeds/harbor.yaml«# the mayor»", "# the mayor", "\"“We open on Friday,” # the mayor\"")),
        new("A quote with a double quotation mark that is cut off",
            Harbor("evidence: “We open on Friday,”", "evidence: We \"open\" #1"),
            CutQuote("seeds/harbor.yaml«#1»", "#1", "'We \"open\" #1'")),
        new("A quote in a list that is cut off",
            Harbor("evidence: “We open on Friday,”", "evidence:\n      - #5, end\n      - “We open on Friday,”"),
            CutQuote("seeds/harbor.yaml«#5, end»", "#5, end", "\"#5, end\"")),
        new("The exact words of a quote that are cut off",
            Harbor("evidence: “We open on Friday,”", "evidence:\n      exact: Hangar #3\n      prefix: hit"),
            CutQuote("seeds/harbor.yaml«#3»", "#3", "\"Hangar #3\"")),
        new("A prefix that is cut off",
            Harbor("evidence: “We open on Friday,”", "evidence:\n      exact: Friday\n      prefix: at #3 on"),
            CutQuote("seeds/harbor.yaml«#3 on»", "#3 on", "\"at #3 on\"")),
        new("A name that a number sign cuts off",
            More("people:\n  eva-brito:\n    name: Eva #1\n"),
            CutQuote("seeds/more.yaml«#1»", "#1", "\"Eva #1\"")),
        new("Aliases of which one is cut off",
            More("people:\n  eva-brito:\n    name: Eva\n    aliases:\n      - Hangar #3\n      - Brito\n"),
            CutQuote("seeds/more.yaml«#3»", "#3", "\"Hangar #3\"")),
        new("A name that is a comment as a whole",
            More("people:\n  eva-brito:\n    name: #eva\n"),
            CutQuote("seeds/more.yaml«#eva»", "#eva", "\"#eva\"")),
        new("A key of quotes before a comment and a list", Harbor(
            "evidence: “We open on Friday,”", "evidence: # said twice\n      - “We open on Friday,”")),
        new("A list of names before a comment", More("people:\n  eva-brito: { name: Eva, aliases: [Eve] } # the mayor\n")),

        new("A text that a number sign cuts off",
            Harbor("statement: The harbor opens on Friday.", "statement: The ferry is #1 on the list"),
            CutText("seeds/harbor.yaml«#1 on the list»", "#1 on the list", "\"The ferry is #1 on the list\"")),
        new("A text that is a comment as a whole",
            Person("role: #1"),
            CutText("seeds/more.yaml«#1»", "#1", "\"#1\"")),
        new("A text with an open quotation mark before a comment",
            Person("role: “Mayor # 1”"),
            CutText("seeds/more.yaml«# 1”»", "# 1”", "\"“Mayor # 1”\"")),
        new("An identifier that a number sign cuts off",
            More("people:\n  - id: eva #1\n    name: Eva\n"),
            CutText("seeds/more.yaml«#1»", "#1", "\"eva #1\"")),
        new("A text before a comment", Person("role: Mayor # since May")),
        new("A text in quotation marks before a comment", Person("role: “Mayor” ## since May")),
        new("A text in quotes before a comment without a space", Person("role: \"Mayor\" #since")),
        new("A number sign within a word", Person("role: Head of C#")),
        new("A date before a comment without a space", Person("born: 1970-01-01 #guessed")),

        new("A name in a header that a number sign cuts off",
            CorpusFiles.News.Edit("seeds/entities.yaml", "name: Daily Post", "name: Daily Post #1").Edit("seeds/harbor.txt", "daily post", "Daily Post"),
            CutQuote("seeds/entities.yaml«#1»", "#1", "\"Daily Post #1\"")),
        new("A description and a pattern that number signs cut off",
            CorpusFiles.News.EditSchema("      role: {}", "      role:\n        description: The #1 office\n        pattern: ^M #b$"),
            CutText("schema/corpus.yaml«#1 office»", "#1 office", "\"The #1 office\""),
            CutText("schema/corpus.yaml«#b$»", "#b$", "\"^M #b$\"")),

        new("A list item that is indented too far",
            More("people:\n  eva-brito:\n    name: Eva\n    aliases:\n      - a\n       - x\n"),
            "seeds/more.yaml«- x»: CORPUS026: This line begins with '- ', but it is indented so far that it continues the value in line 5; to make it an item of the list, begin it with 6 spaces, or put the whole value in quotes"),
        new("Two list items that are indented too far",
            More("people:\n  eva-brito:\n    name: Eva\n    aliases:\n      - a\n       - x\n      - b\n          - y\n"),
            "seeds/more.yaml«- x»: CORPUS026: This line begins with '- ', but it is indented so far that it continues the value in line 5; to make it an item of the list, begin it with 6 spaces, or put the whole value in quotes",
            "seeds/more.yaml«- y»: CORPUS026: This line begins with '- ', but it is indented so far that it continues the value in line 7; to make it an item of the list, begin it with 6 spaces, or put the whole value in quotes"),
        new("A list item below a value",
            Person("role: Mayor\n      - acting"),
            "seeds/more.yaml«- acting»: CORPUS026: This line begins with '- ', but it is indented so far that it continues the value in line 4; to make a list, begin each item with '- ' on a line of its own, or put the whole value in quotes"),
        new("A dash in a value of several lines in quotes", Person("role: \"Mayor\n      - acting\"")),

        new("An exclamation mark before a value",
            Person("role: ! Mayor"),
            "seeds/more.yaml«! Mayor»: CORPUS017: The tag '!' is not supported, because the range of a slot decides how its value is read; remove the tag, or put a value that begins with '!' in quotes; the rest of the file was not read"),
        new("An ampersand before a value",
            Person("role: &Co Mayor"),
            "seeds/more.yaml«&Co Mayor»: CORPUS033: YAML reads '&Co' as the name of an anchor, so it is not a part of the value, and no alias uses it; remove it, or put a value that begins with '&' in quotes"),
        new("An ampersand before a value that an alias uses", Person("role: &r Mayor\n    aliases: [*r]")),

        .. Merges(),

        new("A quote that its comma makes a list",
            Harbor("evidence: Nobody was hurt when the old crane fell", "evidence: [old crane fell, the Port Authority said]"),
            SplitQuote("seeds/harbor.yaml«old crane»")),
        new("A quote of another file that its comma makes a list",
            More("claims:\n  c:\n    article: harbor-opens\n    statement: s\n    kind: motive\n    evidence: [old crane fell, the Port Authority said]\n"),
            SplitQuote("seeds/more.yaml«old crane»")),
        new("Quotes that follow one another, each on its line", Harbor(
            "evidence: Nobody was hurt when the old crane fell", "evidence:\n      - old crane fell\n      - the Port Authority said")),
        new("Quotes in quotes that follow one another", Harbor(
            "evidence: Nobody was hurt when the old crane fell", "evidence: [\"old crane fell\", \"the Port Authority said\"]")),
        new("Quotes in brackets that do not follow one another", Harbor(
            "evidence: Nobody was hurt when the old crane fell", "evidence: [Nobody was hurt, the Port Authority said]")),

        .. Nulls("null"), .. Nulls("~"), .. Nulls("Null"), .. Nulls("NULL"), .. Nulls(""),
        new("A null as a key",
            More("people:\n  null: { name: Eva }\n"),
            "seeds/more.yaml«null»: CORPUS306: The identifier is empty; write one that no other record has [schema/corpus.yaml«Entity: … id:»]"),
        new("A null in front matter",
            CorpusFiles.News.Edit("seeds/museum.md", "headline: Museum night", "headline: null"),
            "seeds/museum.md«museum-night»: CORPUS202: Article 'museum-night' has no 'headline', which is required; add a value [schema/corpus.yaml«headline: … required: … true»]"),
        new("A word for nothing in quotes", More("people:\n  eva-brito: { name: \"null\", role: '~', aliases: ['NULL'] }\n")),
        new("A word that begins as one for nothing", Person("role: null and void")),
        new("A file of a null",
            More("~\n"),
            "seeds/more.yaml(1,1): CORPUS004: The file has no content; add content, or delete the file"),
        new("Nulls in a schema", CorpusFiles.News.EditSchema(
            "      role: {}", "      role: { pattern: null, range: ~, required: Null, ifabsent: NULL, equals_string: null }")),
        new("A null in quotes in a schema",
            CorpusFiles.News.EditSchema("      role: {}", "      role: \"null\""),
            "schema/corpus.yaml«\"null\"»: CORPUS106: 'role' must be a mapping, found plain text"),

        new("A front matter below a blank line",
            Document("\n---\nheadline: h\n---\nText.\n"),
            FrontMatter("seeds/d.md«---»")),
        new("A front matter after a space",
            Document(" ---\nheadline: h\n---\nText.\n"),
            FrontMatter("seeds/d.md«---»")),
        new("A front matter with a comment after its first line",
            Document("--- # c\nheadline: h\n---\nText.\n"),
            FrontMatter("seeds/d.md«--- # c»")),
        new("A front matter in TOML",
            Document("+++\nheadline = \"h\"\n+++\nText.\n"),
            FrontMatter("seeds/d.md«+++»")),
        new("A front matter between long dashes",
            Document("—-\nheadline: h\n—-\nText.\n"),
            FrontMatter("seeds/d.md«—-»")),

        new("A text that begins with a horizontal rule", Document("\n---\nThe first line.\n---\nAnd more.\n")),

        new("A seed with another ending",
            CorpusFiles.News.With("seeds/a/eva.yam", "people: {}"),
            "seeds/a/eva.yam(1,1): CORPUS031: The file is not read, because its name does not end in '.txt', '.md', '.yaml' or '.yml'; rename it, or move it out of the folder 'seeds'"),
        new("A schema with another ending",
            CorpusFiles.News.With("schema/more.json", "{}").With("schema/corpus.schema.json", "{}"),
            "schema/more.json(1,1): CORPUS031: The file is not read, because its name does not end in '.yaml' or '.yml'; rename it, or move it out of the folder 'schema'"),
    ];

    private static string CutQuote(string place, string comment, string whole) =>
        $"{place}: CORPUS027: YAML reads '{comment}' as a comment, so it is not a part of the value; put the whole value in quotes: {whole}";

    private static string CutText(string place, string comment, string whole) =>
        $"{place}: CORPUS028: YAML reads '{comment}' as a comment, so it is not a part of the value; put the whole value in quotes: {whole}{Alone}";

    private static string SplitQuote(string place) =>
        $"{place}: CORPUS029: This is a list of 2 quotes ('old crane fell', 'the Port Authority said'), but the words follow one another in the text; for one quote, put the words in quotes: \"old crane fell, the Port Authority said\"; for several, write each on a line of its own that begins with '- '";

    private static BrokenCase[] Merges() =>
    [
        new("People that share values by a merge key", More(
            "people:\n  eva-brito: &eva { name: Eva, role: Mayor }\n  rosa: { <<: *eva, name: Rosa }\n")),
        new("A merge key of a value that is not a mapping",
            Person("<<: mayor"),
            "seeds/more.yaml«mayor»: CORPUS032: The merge key '<<' expects an alias of a mapping ('<<: *name') or a list of such aliases, found plain text; to use '<<' as text, put it in quotes; the rest of the file was not read"),
        new("A merge key of a list that contains text",
            Person("<<: [{ role: a }, mayor]"),
            "seeds/more.yaml«mayor»: CORPUS032: The merge key '<<' expects an alias of a mapping ('<<: *name') or a list of such aliases, found plain text; to use '<<' as text, put it in quotes; the rest of the file was not read"),
        new("A value that is merged and wrong",
            More("people:\n  eva-brito: &eva { name: Eva, role: Mayor }\norganizations:\n  post: { <<: *eva }\n"),
            "seeds/more.yaml«*eva»: CORPUS201: An Organization has no slot 'role' [schema/corpus.yaml«Organization:»]"),
        new("An entry without a key",
            More("people:\n  - : x\n"),
            "seeds/more.yaml«: x»: CORPUS010: This is not valid YAML: a key is missing before this ':'; the rest of the file was not read"),
        new("A merge of a mapping into itself",
            More("people:\n  eva-brito: &eva { name: Eva, <<: *eva }\n"),
            "seeds/more.yaml«*eva»: CORPUS014: There is no anchor '&eva' before the alias '*eva'; correct the name, or put a value that begins with '*' in quotes; the rest of the file was not read"),
    ];

    private static BrokenCase[] Nulls(string word) =>
    [
        new($"The required value '{word}'",
            More($"people:\n  eva-brito:\n    name: {word}\n"),
            "seeds/more.yaml«eva-brito»: CORPUS202: Person 'eva-brito' has no 'name', which is required; add a value [schema/corpus.yaml«Entity: … name: … required: … true»]"),
        new($"Values '{word}' that are not required", More(
            $"people:\n  eva-brito:\n    id: {word}\n    name: Eva\n    aliases: {word}\n    role: {word}\n    born: {word}\n    home: {word}\n    assistant: {word}\norganizations: {word}\n")),
        new($"An item '{word}' of a list",
            More($"people:\n  eva-brito:\n    name: Eva\n    aliases:\n      - Eve\n      - {word}\n      - Brito\n"),
            $"seeds/more.yaml{(word.Length == 0 ? "(6,8)" : $"«{word}\n      - Brito»")}: CORPUS204: 'aliases' expects a single value, found no value [schema/corpus.yaml«aliases»]"),
        new($"An enum's value '{word}'",
            Harbor("kind: intention", $"kind: {word}"),
            "seeds/harbor.yaml«opens-friday»: CORPUS202: Claim 'opens-friday' has no 'kind', which is required; add a value [schema/corpus.yaml«kind: … required: … true»]"),
        new($"A prefix '{word}'", Harbor(
            "evidence: “We open on Friday,”", $"evidence:\n      exact: “We open on Friday,”\n      prefix: {word}\n      suffix: {word}")),
    ];

    private static CorpusFiles Document(string text) => CorpusFiles.News
        .With("seeds/d.md", text)
        .With("seeds/d.yaml", "published_on: 2024-05-06\nsource: daily-post\nheadline: h\n");

    private static string FrontMatter(string place) =>
        $"{place}: CORPUS030: This looks like front matter, but it is read as text; front matter begins in the first line of the file with '---' and nothing else, contains YAML ('key: value'), and ends with another line '---'";
}
