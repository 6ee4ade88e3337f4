using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CorpusData.Compiler.Check;
using CsCheck;

namespace CorpusData.Compiler.Tests.Check;

/// <summary>Every message about a failed quote is true, and its fix works.</summary>
public sealed partial class QuoteExplanationTests
{
    private const int Samples = 500;

    private static readonly Gen<string> Word = Gen.OneOf(
        "a", "ab", "b", "A", "“a”", "a–b", "é", "o\u0323\u0302", "ﬁn", "b…", "co\u00ADop", "😀", "قاسم", "伊朗", "b.");

    private static readonly Gen<string> Space = Gen.OneOf(" ", "  ", "\n", "\r\n\r\n", "\u00A0");

    private static readonly Gen<string> Words = Gen.Select(Word, Space).Array[2, 16]
        .Select(static parts => string.Concat(parts.Select(static part => part.Item1 + part.Item2)).Trim());

    private static readonly Gen<(string Text, string Exact)> TextAndWords = Gen.Select(
        Words, Gen.Int[0, 15], Gen.Int[1, 4], static (text, start, count) => (text, Slice(text, start, count)));

    // Ways to write the same words differently, with their names in the message.
    private static readonly (string Name, Func<string, string> Write)[] Writings =
    [
        ("quotation marks", static s => s.Replace('“', '"').Replace('”', '\'')),
        ("dashes", static s => s.Replace("–", "--")),
        ("ellipses", static s => s.Replace("…", "...")),
        ("ligatures", static s => s.Replace("ﬁ", "fi")),
        ("invisible characters (U+00AD)", static s => s.Replace("\u00AD", "")),
        ("invisible characters (U+200B)", static s => s.Replace("b", "b\u200B")),
        ("capitalization", static s => s.ToUpperInvariant()),
        ("Unicode form", static s => s.Normalize(NormalizationForm.FormC)),
        ("Unicode form", static s => s.Normalize(NormalizationForm.FormD)),
        ("Unicode form", static s => s.Replace("\u0323\u0302", "\u0302\u0323")),
    ];

    [Fact]
    public void The_prefix_or_suffix_proposed_for_a_place_finds_the_quote_there() => Gen.Select(
        TextAndWords, Gen.OneOf("", "a", "b."), Gen.OneOf("", "a", "b")).Sample(
        static (pair, prefix, suffix) =>
        {
            var findings = new QuoteFindings(pair.Text, (pair.Exact, prefix, suffix));
            if (findings.Arguments("CORPUS402") is not [_, _, var count, var message])
            {
                return;
            }

            MatchCollection proposals = Proposal().Matches(message);
            Assert.Equal(Math.Min(10, int.Parse(count, CultureInfo.InvariantCulture)), proposals.Count);
            foreach (Match proposal in proposals)
            {
                string before = proposal.Groups["prefix"].Success ? proposal.Groups["prefix"].Value : prefix;
                string after = proposal.Groups["suffix"].Success ? proposal.Groups["suffix"].Value : suffix;
                QuoteMatch match = QuoteFinder.Find(findings.Text("m").Value, [Quotes.Of(pair.Exact, before, after)])[0];
                Assert.Equal((QuoteStatus.Found, findings.Offset(proposal.Groups["place"].Value)), (match.Status, match.Start));
                Assert.EndsWith(prefix, before, StringComparison.Ordinal);
                Assert.StartsWith(suffix, after, StringComparison.Ordinal);
            }
        },
        iter: Samples);

    [Fact]
    public void The_context_in_a_message_is_the_context_in_the_text() => Gen.Select(
        TextAndWords, Gen.OneOf("", "x", "a x", "b."), Gen.OneOf("", "x", "x a", "a")).Sample(
        static (pair, prefix, suffix) =>
        {
            var findings = new QuoteFindings(pair.Text, (pair.Exact, prefix, suffix));
            if (findings.Arguments("CORPUS407") is not [_, _, _, var contexts])
            {
                return;
            }

            string text = findings.Text("m").Value;
            MatchCollection places = Context().Matches(contexts);
            Assert.NotEmpty(places);
            foreach (Match place in places)
            {
                int offset = findings.Offset(place.Groups["place"].Value);
                string rest = TextIndex.Normalize(text[offset..]);
                Assert.StartsWith(pair.Exact, rest, StringComparison.Ordinal);
                if (place.Groups["prefix"].Success)
                {
                    string before = TextIndex.Normalize(text[..offset]);
                    Assert.EndsWith(place.Groups["prefix"].Value, before, StringComparison.Ordinal);
                    Assert.False(before.EndsWith(prefix, StringComparison.Ordinal));
                }

                if (place.Groups["suffix"].Success)
                {
                    string after = rest[pair.Exact.Length..].Trim();
                    Assert.StartsWith(place.Groups["suffix"].Value, after, StringComparison.Ordinal);
                    Assert.False(after.StartsWith(suffix, StringComparison.Ordinal));
                }
            }
        },
        iter: Samples);

    [Fact]
    public void A_quote_with_one_difference_gets_its_name_and_the_words_of_the_text() => Gen.Select(
        TextAndWords, Gen.Int[0, Writings.Length - 1]).Sample(
        static (pair, writing) =>
        {
            string exact = Writings[writing].Write(pair.Exact);
            var findings = new QuoteFindings(pair.Text, (exact, "", ""));
            if (QuoteFinder.Find(pair.Text, [Quotes.Of(exact)])[0].Status != QuoteStatus.Missing)
            {
                return;
            }

            ImmutableArray<string> arguments = Assert.NotNull(findings.Arguments("CORPUS403"));
            Assert.Contains(arguments[3], TextIndex.Normalize(pair.Text), StringComparison.Ordinal);
            if (arguments[3] == pair.Exact)
            {
                Assert.Equal(Writings[writing].Name, arguments[2]);
            }
        },
        iter: Samples);

    [Fact]
    public void A_quote_with_several_differences_gets_only_the_names_of_these() => Gen.Select(
        TextAndWords, Gen.Int[0, Writings.Length - 1].Array[2, 4]).Sample(
        static (pair, writings) =>
        {
            string exact = writings.Aggregate(pair.Exact, static (words, writing) => Writings[writing].Write(words));
            var findings = new QuoteFindings(pair.Text, (exact, "", ""));
            if (QuoteFinder.Find(pair.Text, [Quotes.Of(exact)])[0].Status != QuoteStatus.Missing)
            {
                return;
            }

            ImmutableArray<string> arguments = Assert.NotNull(findings.Arguments("CORPUS403"));
            Assert.Contains(arguments[3], TextIndex.Normalize(pair.Text), StringComparison.Ordinal);
            foreach ((string word, string signs) in new[] { ("quotation", "“”\"'"), ("dashes", "–-"), ("ellipses", "….") })
            {
                bool differs = Of(exact, signs) != Of(arguments[3], signs);
                Assert.Equal(differs, arguments[2].Contains(word, StringComparison.Ordinal));
            }
        },
        iter: Samples);

    [Fact]
    public void Pieces_are_the_quote_and_are_in_the_text_in_the_same_order() => Gen.Select(
        Words, Gen.Int[0, 6], Gen.Int[2, 4], Gen.Int[6, 12], Gen.Int[2, 4], Gen.OneOf(" ", " … ", "… ", " [...] ")).Sample(
        static (text, one, first, two, second, between) =>
        {
            string exact = Slice(text, one, first) + between + Slice(text, two, second);
            if (new QuoteFindings(text, (exact, "", "")).Arguments("CORPUS405") is not [_, _, var list])
            {
                return;
            }

            string[] pieces = list.Trim('\'').Split("', '");
            string normalized = TextIndex.Normalize(text);
            int from = 0;
            foreach (string piece in pieces)
            {
                int place = normalized.IndexOf(piece, from, StringComparison.Ordinal);
                Assert.InRange(place, from, int.MaxValue);
                from = place + piece.Length;
            }

            Assert.InRange(pieces.Length, 2, 6);
            Assert.Equal(WithoutEllipses(exact), WithoutEllipses(string.Join(" ", pieces)));
        },
        iter: Samples);

    [Fact]
    public void The_message_names_the_first_document_that_contains_the_words() => Gen.Select(TextAndWords, Words, Words, Words).Sample(
        static (pair, own, one, two) =>
        {
            var findings = new QuoteFindings(own, (pair.Exact, "", ""), ("a", one), ("k", two), ("z", pair.Text));
            string? first = new[] { "a", "k", "z" }.First(
                name => TextIndex.Normalize(findings.Text(name).Value).Contains(pair.Exact, StringComparison.Ordinal));
            if (findings.Arguments("CORPUS404") is [_, _, var document])
            {
                Assert.DoesNotContain(pair.Exact, TextIndex.Normalize(own), StringComparison.Ordinal);
                Assert.Equal($"Article '{first}'", document);
            }
            else
            {
                Assert.NotEqual("CORPUS401", findings.Finding?.Kind.Id);
                Assert.NotEqual("CORPUS405", findings.Finding?.Kind.Id);
            }
        },
        iter: Samples);

    [Theory]
    [InlineData("A\u200Bb", "Ab", "invisible characters (U+200B)")]
    [InlineData("A\u200Bb\u00ADc", "Abc", "invisible characters (U+00AD, U+200B)")]
    [InlineData("A\u200Bb\u00ADc", "Ab\u00ADc", "invisible characters (U+200B)")]
    [InlineData("A\u200Bb\u00ADc", "A\u00ADb\u200Bc", "invisible characters (U+00AD, U+200B)")]
    [InlineData("A\u200Bbc", "Ab\u200Bc", "invisible characters (U+200B)")]
    [InlineData("“Ab” – c…", "'ab' - c...", "quotation marks, dashes, ellipses and capitalization")]
    [InlineData("Abé", "ABe\u0301", "capitalization and Unicode form")]
    public void The_message_names_the_differences(string text, string exact, string how) =>
        Assert.Equal(how, Assert.NotNull(new QuoteFindings(text, (exact, "", "")).Arguments("CORPUS403"))[2]);

    [Theory]
    [InlineData("“A” and «A»", "\"A\"", "“A”")]
    [InlineData("«a» and “A”", "\"A\"", "“A”")]
    [InlineData("“a” and «a»", "\"A\"", "“a”")]
    public void The_message_shows_the_first_place_with_the_fewest_differences(string text, string exact, string words) =>
        Assert.Equal(words, Assert.NotNull(new QuoteFindings(text, (exact, "", "")).Arguments("CORPUS403"))[3]);

    // The author copies these words, so they are cut only if they are very long.
    [Theory]
    [InlineData(999, 999)]
    [InlineData(1_000, 1_000)]
    [InlineData(1_001, 123)]
    public void The_words_of_the_text_are_shown_up_to_a_thousand_characters(int length, int shown) => Assert.Equal(
        shown, Assert.NotNull(new QuoteFindings(new string('a', length), (new string('A', length), "", "")).Arguments("CORPUS403"))[3].Length);

    [Theory]
    [InlineData("no such words", "CORPUS401")]
    [InlineData("Abcdef", "CORPUS403")]
    [InlineData("ab … yz", "CORPUS401")]
    [InlineData("A", "CORPUS402")]
    public void A_text_with_every_character_is_searched_without_failure(string exact, string id)
    {
        // This includes unpaired surrogates and noncharacters. Only NUL is an error in a file.
        string all = string.Concat(Enumerable.Range(1, char.MaxValue).Select(static i => (char)i))
            + string.Concat(Enumerable.Range(0x10000, 0x110000 - 0x10000).Where(static i => i % 0x100 > 0xF0).Select(char.ConvertFromUtf32));

        Assert.Equal(id, new QuoteFindings(all + " A", (exact, "", "")).Finding?.Kind.Id);
    }

    private static string Slice(string text, int start, int count)
    {
        string[] words = TextIndex.Normalize(text).Split(' ');
        start = Math.Min(start, words.Length - 1);
        return string.Join(" ", words, start, Math.Min(count, words.Length - start));
    }

    private static string Of(string text, string signs) => string.Concat(text.Where(signs.Contains));

    private static string WithoutEllipses(string text) =>
        TextIndex.Normalize(text.Replace("[...]", " ", StringComparison.Ordinal).Replace('…', ' '));

    [GeneratedRegex(@"(?:prefix '(?<prefix>[^']*)')?(?: and )?(?:suffix '(?<suffix>[^']*)')? for (?<place>seeds/m\.txt\(\d+,\d+\))")]
    private static partial Regex Proposal();

    [GeneratedRegex(@"(?:no prefix|prefix '(?<prefix>[^']*)')?(?: and )?(?:no suffix|suffix '(?<suffix>[^']*)')? at (?<place>seeds/m\.txt\(\d+,\d+\))")]
    private static partial Regex Context();
}
