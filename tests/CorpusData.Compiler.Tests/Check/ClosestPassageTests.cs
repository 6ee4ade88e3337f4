using CorpusData.Compiler.Check;

namespace CorpusData.Compiler.Tests.Check;

/// <summary>The closest passage, with the words that a quote left out, added or replaced.</summary>
public sealed class ClosestPassageTests
{
    private const string Ferry =
        "The mayor spoke on Monday. He said the ferry will not sail at dawn, because of the wind. It will cost £2.10 then. Nobody asked.";

    [Theory]
    [InlineData("the ferry will sail at dawn", "the ferry will [left out 'not'] sail at dawn")]
    [InlineData("the ferry wil not sail at dawn", "the ferry [replaced 'will' by 'wil'] not sail at dawn")]
    [InlineData("sail at dawn because of the wind", "sail at [replaced 'dawn,' by 'dawn'] because of the wind")]
    [InlineData("It will cost £2. 10 then", "It will cost [replaced '£2.10' by '£2. 10'] then")]
    [InlineData("the [new] ferry will not sail", "the [added '[new]'] ferry will not sail")]
    [InlineData("[T]he ferry will not sail", "[replaced 'the' by '[T]he'] ferry will not sail")]
    [InlineData("the ferry will not sail [sic] at dawn", "the ferry will not sail [added '[sic]'] at dawn")]
    [InlineData("the ferry never sails at dawn", "the ferry [replaced 'will not sail' by 'never sails'] at dawn")]
    [InlineData("Yesterday it will cost £2.10 then.", "[replaced 'It' by 'Yesterday it'] will cost £2.10 then.")]
    [InlineData("It will cost £2.10 then again.", "It will cost £2.10 [replaced 'then.' by 'then again.']")]
    [InlineData("All asked.", "[replaced 'Nobody' by 'All'] asked.")]
    public void The_words_that_differ_are_in_brackets(string exact, string passage) => Assert.Equal(passage, Compare(Ferry, exact));

    [Theory]
    [InlineData("Levels of IFN-alpha rose.", "IFN-α rose", "[replaced 'IFN-alpha' by 'IFN-α'] rose")]
    [InlineData("The alpha wave.", "α wave", "[replaced 'alpha' by 'α'] wave")]
    [InlineData("Then caspase-3 was seen.", "caspase 3", "[replaced 'caspase-3' by 'caspase 3']")]
    [InlineData("Then caspase 3 was seen.", "caspase-3 was", "[replaced 'caspase 3' by 'caspase-3'] was")]
    [InlineData("渡轮不会启航。明天再说。", "渡轮会启航", "渡轮[left out '不']会启航")]
    [InlineData("He was told: don’t go.", "told: do go", "told: [replaced 'don’t' by 'do'] go")]
    [InlineData("a ferry-boat sank", "a ferry-x-boat sank", "a [replaced 'ferry-boat' by 'ferry-x-boat'] sank")]
    public void Words_are_whole_and_similar_ones_are_compared(string text, string exact, string passage) =>
        Assert.Equal(passage, Compare(text, exact));

    [Theory]
    [InlineData("a whale swam by")]
    [InlineData("the whale swam by slowly")]
    [InlineData("…")]
    public void A_quote_of_other_words_has_no_closest_passage(string exact) => Assert.Null(Compare(Ferry, exact));

    [Fact]
    public void The_difference_is_shown_also_in_a_long_quote()
    {
        string words = string.Join(' ', Enumerable.Range(0, 900).Select(static i => $"word{i}"));
        string passage = Compare($"So {words} it is.", words.Replace("word450 ", "", StringComparison.Ordinal))!;

        Assert.Contains("word449 [left out 'word450'] word451", passage, StringComparison.Ordinal);
        Assert.InRange(passage.Length, 1, 300);
    }

    // The time of a comparison must not depend on how long the text or the quote is.
    [Fact]
    public void Long_and_repetitive_texts_are_compared()
    {
        string text = string.Join(' ', Enumerable.Repeat("so so it", 300_000));

        Assert.Equal("so so it so [replaced 'so' by 'si'] it", Compare(text, "so so it so si it"));
        Assert.Null(Compare(text, string.Join(' ', Enumerable.Repeat("it it", 600))));
    }

    [Fact]
    public void Many_differences_are_shown_up_to_a_length()
    {
        string text = string.Join(' ', Enumerable.Range(0, 400).Select(static i => $"same other{i}"));
        string passage = Compare(text, string.Join(' ', Enumerable.Range(0, 400).Select(static i => $"same {i}")))!;

        Assert.EndsWith(" …", passage, StringComparison.Ordinal);
        Assert.InRange(passage.Length, 700, 810);
    }

    private static string? Compare(string text, string exact) =>
        new ClosestPassage(text).Compare(exact, default) is { } alignment ? AlignmentText.Of(alignment) : null;
}
