using CorpusData.Compiler.Check;
using CorpusData.Compiler.Tests.Harness;
using CsCheck;

namespace CorpusData.Compiler.Tests.Check;

public sealed class MentionTests
{
    private static readonly Gen<string> Word = Gen.OneOf("a", "a", "b", "ab", "伊朗", "伊");

    [Theory]
    [InlineData("Iran said so.", "Iran")]
    [InlineData("So said Iran", "Iran")]
    [InlineData("Iran’s army, Iran's navy", "Iran", "Iran")]
    [InlineData("an Iran-backed group; pro-Iran groups", "Iran", "Iran")]
    [InlineData("“Iran”, (Iran), Iran; Iran!", "Iran", "Iran", "Iran", "Iran")]
    [InlineData("Iran\nIran\n\nIran", "Iran", "Iran", "Iran")]
    [InlineData("Iran/Iraq", "Iran")]
    [InlineData("😀Iran😀", "Iran")]
    [InlineData("_Iran_, __Iran__ and _in Iran_", "Iran", "Iran", "Iran")]
    public void A_name_is_found_as_a_whole_word(string text, params string[] words) =>
        Assert.Equal(words, Found(text, "iran: { name: Iran }"));

    [Theory]
    [InlineData("Iranian")]
    [InlineData("aIran")]
    [InlineData("Iran2")]
    [InlineData("2Iran")]
    [InlineData("Iran_x")]
    [InlineData("x__Iran")]
    [InlineData("_Iran_x")]
    [InlineData("Iran\u0301")]
    [InlineData("iran")]
    [InlineData("IRAN")]
    [InlineData("I ran")]
    [InlineData("éIran")]
    public void A_name_within_a_word_or_in_another_case_is_not_found(string text) =>
        Assert.Empty(Found(text, "iran: { name: Iran }"));

    [Fact]
    public void The_longest_name_comes_first() => Assert.Equal(
        ["Quds Force commander Soleimani", "Quds Force", "Quds"],
        Found(
            "Quds Force commander Soleimani, Quds Force and Quds commander.",
            "a: { name: Quds }", "b: { name: Quds Force }", "c: { name: Quds Force commander Soleimani }"));

    [Fact]
    public void A_longer_name_that_does_not_end_gives_way_to_the_shorter() => Assert.Equal(
        ["United Nations"],
        Found("the United Nations Security Force", "a: { name: United Nations }", "b: { name: United Nations Security Council }"));

    [Theory]
    [InlineData("New York City Hall", "New York City", "City Hall", "New York City")]
    [InlineData("New York City Hall", "New York", "York City Hall", "York City Hall")]
    [InlineData("New York New", "New York", "York New", "New York")]
    public void No_two_overlap(string text, string one, string other, string found) =>
        Assert.Equal([found], Found(text, $"a: {{ name: {one} }}", $"b: {{ name: {other} }}"));

    [Theory]
    [InlineData("伊朗总统鲁哈尼", "伊朗总统", "鲁哈尼")]
    [InlineData("鲁哈尼伊朗总统", "鲁哈尼", "伊朗总统")]
    public void Names_that_touch_do_not_overlap(string text, params string[] words) => Assert.Equal(
        words, Found(text, "i: { name: 伊朗 }", "p: { name: 伊朗总统 }", "t: { name: 总统 }", "l: { name: 鲁哈尼 }"));

    [Theory]
    [InlineData("Ana ")]
    [InlineData("Ana\u00A0")]
    [InlineData("Ana L")]
    public void A_text_may_end_within_a_name(string text) =>
        Assert.Empty(new MentionMatcher(["Ana Lima"]).Find(text, [], default, out _));

    [Theory]
    [InlineData("Ana\nLima", "Ana\nLima")]
    [InlineData("Ana\t\n  Lima", "Ana\t\n  Lima")]
    [InlineData("Ana\u00A0Lima said", "Ana\u00A0Lima")]
    public void White_space_matches_any_white_space(string text, string words) =>
        Assert.Equal([words], Found(text, "ana: { name: Ana Lima }"));

    [Theory]
    [InlineData("قال سليماني أمس", "سليماني")]
    [InlineData("سليماني", "سليماني")]
    public void An_Arabic_name_is_found(string text, params string[] words) =>
        Assert.Equal(words, Found(text, "s: { name: سليماني }"));

    [Theory]
    [InlineData("وسليماني")]
    [InlineData("سليمانيون")]
    [InlineData("سليمانيِ")]
    public void An_Arabic_name_within_a_word_is_not_found(string text) => Assert.Empty(Found(text, "s: { name: سليماني }"));

    [Theory]
    [InlineData("伊朗总统鲁哈尼说", "伊朗", "鲁哈尼")]
    [InlineData("在伊朗。", "伊朗")]
    public void A_Chinese_name_needs_no_spaces(string text, params string[] words) =>
        Assert.Equal(words, Found(text, "i: { name: 伊朗 }", "l: { name: 鲁哈尼 }"));

    [Fact]
    public void Names_with_signs_at_their_ends_are_found() => Assert.Equal(
        ["[Qasim] Soleimani", "Yahoo!"],
        Found("General [Qasim] Soleimani at Yahoo! today", "q: { name: '[Qasim] Soleimani' }", "y: { name: Yahoo! }"));

    [Fact]
    public void A_mention_names_its_entity() => Assert.Equal(
        [("ana-lima", "Ana Lima"), ("port-authority", "Port Authority")],
        Compilation.Of(CorpusFiles.News).Mentions("harbor-opens"));

    [Fact]
    public void The_header_is_not_searched() =>
        Assert.DoesNotContain("daily-post", Compilation.Of(CorpusFiles.News).Mentions("harbor-opens").Select(static m => m.Entity));

    [Fact]
    public void A_form_of_two_entities_is_warned_about_once_in_each_document()
    {
        Compilation compilation = Compilation.Of(Corpus(
            "Lima spoke. Lima left. Lima returned.", "a: { name: Ana, aliases: [Lima] }", "b: { name: Bia, aliases: [Lima] }")
            .With("seeds/other.md", Document("Lima again, and Lima.")));

        Assert.Equal(["CORPUS410", "CORPUS410"], compilation.Findings.Select(static d => d.Kind.Id));
        Assert.Equal(
            ["seeds/other.md", "seeds/text.md"], compilation.Findings.Select(static d => d.Span!.DisplayPath));
        Assert.Empty(compilation.Mentions("text"));
    }

    [Fact]
    public void An_explicit_mention_settles_whom_a_form_of_two_entities_names()
    {
        Compilation compilation = Compilation.Of(Corpus(
            "Lima spoke.", "a: { name: Ana, aliases: [Lima] }", "b: { name: Bia, aliases: [Lima] }")
            .With("seeds/text.yaml", "mentions:\n  - { entity: b, quote: Lima }\n"));

        Assert.Empty(compilation.Lines);
        Assert.Equal([("b", "Lima")], compilation.Mentions("text"));
    }

    [Fact]
    public void An_explicit_mention_adds_what_no_form_finds_and_keeps_the_order_of_the_text()
    {
        Compilation compilation = Compilation.Of(Corpus("Ana spoke; the mayor left; Bia stayed.", "a: { name: Ana }", "b: { name: Bia }")
            .With("seeds/text.yaml", "mentions:\n  - { entity: a, quote: the mayor }\n"));

        Assert.Empty(compilation.Lines);
        Assert.Equal([("a", "Ana"), ("a", "the mayor"), ("b", "Bia")], compilation.Mentions("text"));
    }

    [Fact]
    public void An_explicit_mention_takes_the_place_of_the_forms_that_it_overlaps() => Assert.Equal(
        [("b", "Ana and Bia")],
        Compilation.Of(Corpus("Ana and Bia.", "a: { name: Ana }", "b: { name: Bia }")
            .With("seeds/text.yaml", "mentions:\n  - { entity: b, quote: Ana and Bia }\n")).Mentions("text"));

    [Theory]
    [InlineData("总统", "伊朗", "总统", "鲁哈尼")]
    [InlineData("鲁哈尼", "伊朗", "总统", "鲁哈尼")]
    [InlineData("伊朗", "伊朗", "总统", "鲁哈尼")]
    public void An_explicit_mention_leaves_the_forms_that_it_touches(string quote, params string[] words) => Assert.Equal(
        words,
        Compilation.Of(Corpus("伊朗总统鲁哈尼", "i: { name: 伊朗 }", "p: { name: 总统 }", "l: { name: 鲁哈尼 }")
            .With("seeds/text.yaml", $"mentions:\n  - {{ entity: i, quote: {quote} }}\n")).Mentions("text").Select(static m => m.Words));

    [Fact]
    public void Of_several_explicit_mentions_each_takes_its_place() => Assert.Equal(
        [("b", "Ana"), ("c", "and"), ("a", "Bia")],
        Compilation.Of(Corpus("Ana and Bia.", "a: { name: Ana }", "b: { name: Bia }", "c: { name: C }")
            .With("seeds/text.yaml", "mentions:\n  - { entity: a, quote: Bia }\n  - { entity: c, quote: and }\n  - { entity: b, quote: Ana }\n"))
            .Mentions("text"));

    [Fact]
    public void Explicit_mentions_may_overlap_and_come_by_their_start_and_then_their_end() => Assert.Equal(
        [("a", "Ana"), ("c", "Ana and Bia"), ("b", "and")],
        Compilation.Of(Corpus("Ana and Bia.", "a: { name: Ana }", "b: { name: Bia }", "c: { name: C }")
            .With("seeds/text.yaml", "mentions:\n  - { entity: b, quote: and }\n  - { entity: c, quote: Ana and Bia }\n  - { entity: a, quote: Ana }\n"))
            .Mentions("text"));

    [Fact]
    public void A_class_without_a_slot_for_mentions_has_none()
    {
        CorpusFiles files = CorpusFiles.News.EditSchema("      mentions: { range: Mention, multivalued: true }\n", "");

        Assert.Empty(Compilation.Of(files).Mentions("harbor-opens"));
    }

    [Fact]
    public void The_forms_of_a_corpus_come_once_each_in_ordinal_order() => Assert.Equal(
        ["Ana Lima", "Daily Post", "Lima", "Port Authority", "Rui Costa", "the port"],
        Compilation.Of(CorpusFiles.News).Forms.Forms.AsEnumerable());

    [Fact]
    public void An_entity_knows_the_documents_that_name_it_and_how_often()
    {
        Corpus corpus = Compilation.Of(Corpus("Ana, Bia, Ana.", "a: { name: Ana }", "b: { name: Bia }")
            .With("seeds/two.md", Document("Bia."))
            .With("seeds/three.md", Document("Ana; Ana; Ana."))).Corpus;
        RowAddress ana = Assert.Single(corpus.Identifiers.FindByForm("Ana"));
        RowAddress bia = Assert.Single(corpus.Identifiers.FindByForm("Bia"));

        Assert.Equal((5, 2), (corpus.Links.EntityMentions.Count(ana), corpus.Links.EntityMentions.Count(bia)));
        Assert.Equal(
            ["text", "three"],
            corpus.Links.EntityMentions.Documents(ana).ToArray().Select(row => corpus.Identifiers.NameOf(row).Identifier));
    }

    [Fact]
    public void A_form_that_gives_way_to_an_explicit_mention_does_not_hide_the_shorter_ones_in_it() => Assert.Equal(
        [("rite", "the funeral"), ("anton", "Anton Brekk")],
        Compilation.Of(Corpus(
            "They met at the funeral of Anton Brekk.",
            "burial: { name: funeral of Anton Brekk }", "anton: { name: Anton Brekk }", "rite: { name: rite }")
            .With("seeds/text.yaml", "mentions:\n  - { entity: rite, quote: the funeral }\n")).Mentions("text"));

    [Fact]
    public void A_form_that_one_entity_gives_twice_is_not_ambiguous() => Assert.Equal(
        ["Ana  Lima"], Found("Ana  Lima.", "a: { name: Ana Lima, aliases: [Ana Lima, 'Ana  Lima'] }"));

    [Theory]
    [InlineData("Ana\n\nLima")]
    [InlineData("Ana \n \t\n Lima")]
    [InlineData("Ana\r\n\r\nLima")]
    public void A_name_does_not_continue_after_a_blank_line(string text) => Assert.Empty(Found(text, "ana: { name: Ana Lima }"));

    [Theory]
    [InlineData("O’Brien said", "O'Brien", "O’Brien")]
    [InlineData("O'Brien said", "O’Brien", "O'Brien")]
    [InlineData("OʼBrien’s dog", "O`Brien", "OʼBrien")]
    [InlineData("’Ndrangheta", "'Ndrangheta", "’Ndrangheta")]
    [InlineData("Jose\u0301 said", "José", "Jose\u0301")]
    [InlineData("José said", "Jose\u0301", "José")]
    [InlineData("e\u0302\u0323 ya", "ệ ya", "e\u0302\u0323 ya")]
    [InlineData("30 \u212B long", "\u00C5", "\u212B")]
    [InlineData("\u1112\u1161\u11AB says", "한", "\u1112\u1161\u11AB")]
    [InlineData("in I\u00ADran, he", "Iran", "I\u00ADran")]
    [InlineData("in I\u200Eran\u00AD, he", "Iran", "I\u200Eran")]
    [InlineData("\u202BIran\u202C", "Iran", "Iran")]
    [InlineData("in Iran", "I\u200Bran", "Iran")]
    [InlineData("al\u2011Qaeda, too", "al-Qaeda", "al\u2011Qaeda")]
    [InlineData("al-Qaeda", "al\u2010Qaeda", "al-Qaeda")]
    [InlineData("Jose\u0301\u00AD \u200BO’Brien", "José O'Brien", "Jose\u0301\u00AD \u200BO’Brien")]
    public void A_name_that_looks_equal_is_found_with_the_characters_of_the_text(string text, string name, string words) =>
        Assert.Equal([words], Found(text, $"a: {{ name: \"{name}\" }}"));

    [Theory]
    [InlineData("Jose said", "José")]
    [InlineData("José said", "Jose")]
    [InlineData("al–Qaeda", "al-Qaeda")]
    [InlineData("alQaeda", "al-Qaeda")]
    [InlineData("OBrien", "O'Brien")]
    [InlineData("Iran\u00ADian", "Iran")]
    [InlineData("Iran\u200Dian", "Iran")]
    [InlineData("pro\u2060Iran", "Iran")]
    public void A_name_that_looks_different_is_not_found(string text, string name) =>
        Assert.Empty(Found(text, $"a: {{ name: \"{name}\" }}"));

    [Fact]
    public void Names_of_two_entities_that_look_equal_are_ambiguous()
    {
        CorpusFiles files = Corpus("O’Brien spoke.", "a: { name: Ana, aliases: [\"O'Brien\"] }", "b: { name: Bia, aliases: [O’Brien] }");

        Assert.Equal(
            [Places.Resolve("seeds/text.md«O’Brien»: CORPUS410: 'O’Brien' is a surface form of several entities (a, b), so it was not tagged; to tag it, add an item to 'mentions' that names the entity that is meant, for example with 'entity: a' and 'quote: \"O’Brien\"'", files)],
            Compilation.Of(files).Lines);
    }

    [Fact]
    public void A_header_names_a_source_that_looks_equal() => Assert.Empty(Compilation.Of(CorpusFiles.News
        .Edit("seeds/harbor.txt", "daily post", "daily po\u00ADst’s").Edit("seeds/entities.yaml", "name: Daily Post", "name: Daily Post's")).Lines);

    // Only texts that can contain a new form are searched again after an edit.
    [Theory]
    [InlineData("O’Brien spoke.", "O'Brien")]
    [InlineData("Jose\u0301 spoke.", "José")]
    [InlineData("al\u2011Qae\u00ADda spoke.", "al-Qaeda")]
    public void A_form_that_an_edit_adds_is_found(string text, string name)
    {
        CorpusFiles files = Corpus(text, "a: { name: Ana }");
        Compilation edited = Compilation.Of(files).With(files.With("seeds/more.yaml", $"people: {{ b: {{ name: \"{name}\" }} }}\n"));

        Assert.Equal(["b"], edited.Mentions("text").Select(static mention => mention.Entity));
    }

    [Fact]
    public void An_explicit_mention_leaves_the_longer_form_around_it() => Assert.Equal(
        [("uni", "University of Tehran"), ("city", "Tehran")],
        Compilation.Of(Corpus("At the University of Tehran.", "uni: { name: University of Tehran }", "city: { name: Tehran }")
            .With("seeds/text.yaml", "mentions:\n  - { entity: city, quote: Tehran }\n")).Mentions("text"));

    [Fact]
    public void An_explicit_mention_in_a_text_with_folded_characters_keeps_its_place() => Assert.Equal(
        [("a", "Jose\u0301"), ("b", "Bi\u00ADa"), ("a", "Ana")],
        Compilation.Of(Corpus("Jose\u0301, Bi\u00ADa, Ana.", "a: { name: Ana, aliases: [José] }", "b: { name: B }", "c: { name: Bia }")
            .With("seeds/text.yaml", "mentions:\n  - { entity: b, quote: \"Bi\\u00ADa\" }\n")).Mentions("text"));

    [Fact]
    public void An_explicit_mention_that_is_written_twice_is_one() => Assert.Equal(
        [("a", "the mayor")],
        Compilation.Of(Corpus("So said the mayor.", "a: { name: Ana }")
            .With("seeds/text.yaml", "mentions:\n  - { entity: a, quote: the mayor }\n  - { entity: a, quote: the mayor }\n")).Mentions("text"));

    // All forms at all places, the longest first, each unless it overlaps one before it.
    [Fact]
    public void What_is_found_is_what_a_plain_search_finds() => Gen.Select(
        Word.Array[0, 30], Word.Array[1, 5].Array[1, 8], Gen.Select(Gen.Int[0, 40], Gen.Int[1, 9]).Array[0, 3]).Sample(
        static (text, forms, places) =>
        {
            string words = string.Join(' ', text);
            string[] all = [.. forms.Select(static form => string.Join(' ', form)).Distinct()];
            List<(int Start, int End)> taken =
                [.. places.Where(place => place.Item1 + place.Item2 <= words.Length).Select(static place => (place.Item1, place.Item1 + place.Item2))];
            var plain = new List<FormHit>();
            foreach (FormHit hit in Enumerable.Range(0, words.Length)
                .SelectMany(i => all.Select(form => new FormHit(i, i + form.Length, form)))
                .Where(hit => string.CompareOrdinal(words, hit.Start, hit.Form, 0, hit.Form.Length) == 0
                    && Words.IsBoundary(words, hit.Start) && Words.IsBoundary(words, hit.End)
                    && !taken.Exists(place => place.Start < hit.End && hit.Start < place.End
                        && !(hit.Start <= place.Start && place.End <= hit.End && hit.End - hit.Start > place.End - place.Start)))
                .OrderByDescending(static hit => hit.End - hit.Start).ThenBy(static hit => hit.Start))
            {
                if (!plain.Exists(other => other.Start < hit.End && hit.Start < other.End))
                {
                    plain.Add(hit);
                }
            }

            Assert.Equal(plain.OrderBy(static hit => hit.Start), new MentionMatcher([.. all]).Find(words, taken, default, out _));
        },
        iter: 5_000);

    private static IEnumerable<string> Found(string text, params string[] people)
    {
        Compilation compilation = Compilation.Of(Corpus(text, people));
        Assert.Empty(compilation.Lines);
        return compilation.Mentions("text").Select(static mention => mention.Words);
    }

    private static CorpusFiles Corpus(string text, params string[] people) => CorpusFiles.News
        .WithoutFolder("seeds")
        .With("seeds/people.yaml", "people:\n" + string.Concat(people.Select(static person => $"  {person}\n")))
        .With("seeds/organizations.yaml", "organizations: { paper: { name: The Paper } }\n")
        .With("seeds/text.md", Document(text));

    private static string Document(string text) =>
        $"---\npublished_on: 2024-01-01\nsource: paper\nheadline: x\n---\n{text}\n";
}
