using CorpusData.Compiler.Tests.Harness;
using static CorpusData.Compiler.Tests.Broken.BrokenCase;

namespace CorpusData.Compiler.Tests.Broken;

/// <summary>Quotes that their text does not have, and names that are somebody else's too.</summary>
internal static class QuoteCases
{
    private const string TwoClasses = "people:\n  ana-lima-junior: { name: Ana Lima Junior, aliases: [Ana Lima] }\n";

    public static BrokenCase[] All { get; } =
    [
        new("Words that are nowhere",
            Quote("a whale swam by"),
            "seeds/harbor.yaml(7,15): CORPUS401: The quote 'a whale swam by' is not in the text of Article 'harbor-opens'"),
        new("Words near to a sentence",
            Quote("The crane fell on a Monday, they said"),
            "seeds/harbor.yaml(7,15): CORPUS401: The quote 'The crane fell on a Monday, they said' is not in the text of Article 'harbor-opens'; the closest passage is 'The crane fell on Monday; the crane fell slowly.'"),
        new("Part of a list of quotes",
            Quote("[“We open on Friday,”, a whale swam by]"),
            "seeds/harbor.yaml(7,38): CORPUS401: The quote 'a whale swam by' is not in the text of Article 'harbor-opens'"),
        new("Words of the header",
            Quote("'Source: daily post'"),
            "seeds/harbor.yaml(7,15): CORPUS401: The quote 'Source: daily post' is not in the text of Article 'harbor-opens'"),

        new("Words that are there twice",
            Quote("on Friday"),
            "seeds/harbor.yaml(7,15): CORPUS402: The quote 'on Friday' is in the text of Article 'harbor-opens' 2 times: seeds/harbor.txt(3,18), seeds/harbor.txt(3,53); give a prefix or suffix that settles which"),
        new("Words that are there three times",
            Quote("crane"),
            "seeds/harbor.yaml(7,15): CORPUS402: The quote 'crane' is in the text of Article 'harbor-opens' 3 times: seeds/harbor.txt(6,1), seeds/harbor.txt(6,42), seeds/harbor.txt(6,68); give a prefix or suffix that settles which"),
        new("Words that are there more than ten times",
            Quote("e"),
            "seeds/harbor.yaml(7,15): CORPUS402: The quote 'e' is in the text of Article 'harbor-opens' 21 times: seeds/harbor.txt(3,3), seeds/harbor.txt(3,14), seeds/harbor.txt(3,46), seeds/harbor.txt(3,50), seeds/harbor.txt(3,67), seeds/harbor.txt(5,19), seeds/harbor.txt(5,24), seeds/harbor.txt(6,5), seeds/harbor.txt(6,8), seeds/harbor.txt(6,15), …; give a prefix or suffix that settles which"),
        new("A prefix that fits three times",
            Quote("{ exact: fell, prefix: crane }"),
            "seeds/harbor.yaml(7,24): CORPUS402: The quote 'fell' is in the text of Article 'harbor-opens' 3 times: seeds/harbor.txt(6,7), seeds/harbor.txt(6,48), seeds/harbor.txt(6,74); give a prefix or suffix that settles which"),
        new("A suffix that fits three times",
            Quote("{ exact: crane, suffix: fell }"),
            "seeds/harbor.yaml(7,24): CORPUS402: The quote 'crane' is in the text of Article 'harbor-opens' 3 times: seeds/harbor.txt(6,1), seeds/harbor.txt(6,42), seeds/harbor.txt(6,68); give a prefix or suffix that settles which"),
        new("Words that overlap themselves",
            Quote("aa").Edit("seeds/harbor.txt", "The museum –", "aaa –"),
            "seeds/harbor.yaml(7,15): CORPUS402: The quote 'aa' is in the text of Article 'harbor-opens' 2 times: seeds/harbor.txt(8,1), seeds/harbor.txt(8,2); give a prefix or suffix that settles which"),

        new("Other quotation marks",
            Quote("'\"We open on Friday,\"'"),
            "seeds/harbor.yaml(7,15): CORPUS403: The quote '\"We open on Friday,\"' is in the text of Article 'harbor-opens' with other quotation marks; the text has '“We open on Friday,”'"),
        new("Other dashes",
            Quote("The museum - closed since May - stays closed"),
            "seeds/harbor.yaml(7,15): CORPUS403: The quote 'The museum - closed since May - stays closed' is in the text of Article 'harbor-opens' with other dashes; the text has 'The museum – closed since May – stays closed'"),
        new("Another case",
            Quote("the harbor opens on friday"),
            "seeds/harbor.yaml(7,15): CORPUS403: The quote 'the harbor opens on friday' is in the text of Article 'harbor-opens' with other case; the text has 'The harbor opens on Friday'"),
        new("Another case over a line's end",
            Quote("nobody was hurt when the old crane fell"),
            "seeds/harbor.yaml(7,15): CORPUS403: The quote 'nobody was hurt when the old crane fell' is in the text of Article 'harbor-opens' with other case; the text has 'Nobody was hurt when the old crane fell'"),
        new("Another Unicode form",
            Quote("Jose\u0301 paid").Edit("seeds/harbor.txt", "stays closed.", "stays closed. José paid."),
            "seeds/harbor.yaml(7,15): CORPUS403: The quote 'Jose\u0301 paid' is in the text of Article 'harbor-opens' with other Unicode form; the text has 'José paid'"),
        new("Another Unicode form the other way round",
            Quote("José paid").Edit("seeds/harbor.txt", "stays closed.", "stays closed. Jose\u0301 paid."),
            "seeds/harbor.yaml(7,15): CORPUS403: The quote 'José paid' is in the text of Article 'harbor-opens' with other Unicode form; the text has 'Jose\u0301 paid'"),
        new("Other quotation marks and another case",
            Quote("'\"we open on friday,\"'"),
            "seeds/harbor.yaml(7,15): CORPUS403: The quote '\"we open on friday,\"' is in the text of Article 'harbor-opens' with other quotation marks, dashes, case or Unicode form; the text has '“We open on Friday,”'"),

        new("Words of another document",
            Quote("Rui Costa paid for it"),
            "seeds/harbor.yaml(7,15): CORPUS404: The quote 'Rui Costa paid for it' is not in the text of Article 'harbor-opens' but in that of Article 'museum-night'"),

        new("Two pieces",
            Quote("The harbor opens on Friday “We open on Friday,”"),
            "seeds/harbor.yaml(7,15): CORPUS405: The quote 'The harbor opens on Friday “We open on Friday,”' stands in the text of Article 'harbor-opens' in pieces; write a list: 'The harbor opens on Friday' + '“We open on Friday,”'"),
        new("Two pieces with an ellipsis",
            Quote("Nobody was hurt … the Port Authority said"),
            "seeds/harbor.yaml(7,15): CORPUS405: The quote 'Nobody was hurt … the Port Authority said' stands in the text of Article 'harbor-opens' in pieces; write a list: 'Nobody was hurt' + 'the Port Authority said'"),

        new("A quote of a claim outside documents",
            More(Claim("")),
            "seeds/more.yaml(4,15): CORPUS406: There is no document to look for this quote in: Claim 'museum-closed' is not in a document and refers to none"),
        new("A quote of a claim whose article is misspelled",
            More(Claim("article: harbor-open")),
            "seeds/more.yaml(6,14): CORPUS302: 'harbor-open' is not an Article of this corpus; did you mean 'harbor-opens'? [schema/corpus.yaml(67,25)]"),
        new("A quote of a claim of several documents",
            CorpusFiles.News.EditSchema("article: { range: Article, inverse: claims }", "article: { range: Article, multivalued: true, inverse: claims }")
            .With("seeds/letter.md", "---\npublished_on: 2024-06-07\nsource: daily-post\nheadline: Letter\n---\nThe letter.\n")
            .With("seeds/more.yaml", Claim("article: [letter, museum-night]")),
            "seeds/more.yaml(4,15): CORPUS406: There is no document to look for this quote in: Claim 'museum-closed' refers to several (letter, museum-night)"),

        new("A prefix that does not fit",
            Quote("{ exact: The crane, prefix: Nobody }"),
            "seeds/harbor.yaml(7,24): CORPUS407: The quote 'The crane' is in the text of Article 'harbor-opens', but not behind 'Nobody': seeds/harbor.txt(6,38)"),
        new("A suffix that does not fit",
            Quote("{ exact: The crane, suffix: rose }"),
            "seeds/harbor.yaml(7,24): CORPUS407: The quote 'The crane' is in the text of Article 'harbor-opens', but not before 'rose': seeds/harbor.txt(6,38)"),
        new("A prefix and a suffix that do not fit together",
            Quote("{ exact: crane, prefix: old, suffix: fell on Monday }"),
            "seeds/harbor.yaml(7,24): CORPUS407: The quote 'crane' is in the text of Article 'harbor-opens', but not between 'old' and 'fell on Monday': seeds/harbor.txt(6,1), seeds/harbor.txt(6,42), seeds/harbor.txt(6,68)"),

        new("An empty quote",
            Quote("''"),
            "seeds/harbor.yaml(7,15): CORPUS408: A quote cannot be empty [schema/corpus.yaml(70,26)]"),
        new("A quote of white space",
            Quote("['  ']"),
            "seeds/harbor.yaml(7,16): CORPUS408: A quote cannot be empty [schema/corpus.yaml(70,26)]"),
        new("A selector with empty words",
            Quote("{ exact: '', prefix: The }"),
            "seeds/harbor.yaml(7,24): CORPUS408: A quote cannot be empty [schema/corpus.yaml(70,26)]"),
        new("A mention with an empty quote",
            Harbor("headline: Harbor opens on Friday", "headline: x\nmentions:\n  - { entity: ana-lima, quote: '' }"),
            "seeds/harbor.yaml(4,32): CORPUS408: A quote cannot be empty [schema/corpus.yaml(34,26)]"),

        new("A name of two people",
            CorpusFiles.News.With("seeds/more.yaml", TwoClasses),
            "seeds/harbor.txt(3,29): CORPUS410: 'Ana Lima' names several entities (ana-lima, ana-lima-junior), so no mention is made of it; settle it with an explicit mention"),
        new("A name of two people twice in one text",
            CorpusFiles.News.With("seeds/more.yaml", TwoClasses).Edit("seeds/harbor.txt", "the mayor said again", "Ana Lima said again"),
            "seeds/harbor.txt(3,29): CORPUS410: 'Ana Lima' names several entities (ana-lima, ana-lima-junior), so no mention is made of it; settle it with an explicit mention"),
        new("A name of two people in two texts",
            CorpusFiles.News.With("seeds/more.yaml", TwoClasses).Edit("seeds/museum.md", "Rui Costa paid", "Ana Lima paid"),
            "seeds/harbor.txt(3,29): CORPUS410: 'Ana Lima' names several entities (ana-lima, ana-lima-junior), so no mention is made of it; settle it with an explicit mention",
            "seeds/museum.md(8,28): CORPUS410: 'Ana Lima' names several entities (ana-lima, ana-lima-junior), so no mention is made of it; settle it with an explicit mention"),
    ];

    private static CorpusFiles Quote(string yaml) => Harbor("evidence: “We open on Friday,”", "evidence: " + yaml);

    private static string Claim(string slot) =>
        $"claims:\n  museum-closed:\n    statement: The museum is closed.\n    evidence: The museum\n    kind: motive\n    {slot}\n";
}
