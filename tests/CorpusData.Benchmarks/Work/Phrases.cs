namespace CorpusData.Benchmarks.Work;

/// <summary>
/// What the articles are written of. In a sentence <c>{p}</c> stands for a person, <c>{o}</c> for an organization,
/// <c>{t}</c> for a thing, <c>{d}</c> for a day and <c>{n}</c> for a number.
/// </summary>
internal static class Phrases
{
    public static readonly string[] Things =
    [
        "the ferry terminal", "the old bridge", "the grain silo", "the rail depot", "the fish market",
        "the power station", "the lighthouse road", "the customs hall", "the shipyard", "the reservoir",
        "the north quay", "the bus station", "the paper mill", "the sea wall", "the airfield", "the town hall",
    ];

    public static readonly string[] Days =
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>What is claimed, and its kind. Each has a number, by which it stands in its article once.</summary>
    public static readonly (string Clause, string Kind)[] Clauses =
    [
        ("{t} will open again within {n} days of the inspection", "intention"),
        ("no fewer than {n} people were treated for smoke near {t}", "casualties"),
        ("a further {n} million will go into the repair of {t} before winter", "intention"),
        ("the search of {t} ended after {n} hours with nobody missing", "casualties"),
        ("all {n} contracts for work at {t} will be put out to tender again", "intention"),
        ("the collapse at {t} left {n} workers with light injuries", "casualties"),
        ("the night service to {t} will be cut to {n} departures a week", "intention"),
        ("only {n} of the crews who slept at {t} were taken to hospital", "casualties"),
        ("some {n} families will be moved from the houses behind {t}", "intention"),
        ("the fire at {t} killed nobody, although {n} lorries burned", "casualties"),
        ("at least {n} new posts will be filled once {t} is handed over", "intention"),
        ("the blast at {t} hurt {n} passers-by, none of them badly", "casualties"),
    ];

    /// <summary>How an article brings a claim: <c>{q}</c> is the quote in its quotation marks, <c>{c}</c> the bare clause.</summary>
    public static readonly string[] Attributions =
    [
        "{q} {s} said on {d}.",
        "{s} told reporters on {d} that {c}.",
        "According to {s}, {c}.",
        "{q} {s} wrote in a letter to {o} that was made public on {d}.",
        "Asked about it by {p}, {s} insisted that {c}.",
    ];

    /// <summary>What stands between the claims.</summary>
    public static readonly string[] Sentences =
    [
        "{p} had met the residents of the streets around {t} earlier in the week.",
        "The dispute between {o} and {p} goes back to a decision that was taken behind closed doors.",
        "Few in the crowd outside {t} seemed to believe it.",
        "A spokeswoman for {o} declined to comment when she was reached on {d}.",
        "“Nobody asked us,” said a shopkeeper who has watched {t} from her window for twenty years.",
        "Documents seen by this newspaper show that {o} had been warned twice.",
        "The plans were drawn up by {p}, who left the post soon afterwards.",
        "It was not clear on {d} who would pay for it.",
        "Traffic past {t} was slow throughout the morning, and several shops stayed closed.",
        "Both {p} and {p} are expected to give evidence when the committee sits again.",
        "In a short statement, {o} spoke of “a most regrettable misunderstanding”.",
        "The committee, in which {o} holds two seats, will meet behind closed doors on {d}.",
        "Older inhabitants still remember the winter in which the water stood as high as {t}.",
        "{o} has run the site since the former owner, advised by {p}, gave it up.",
        "Lawyers for {p} said that they had not yet received the papers.",
        "The figures could not be verified independently.",
        "By the evening only the lamps of {t} were lit, and the police had taken down the barriers.",
        "{p} is regarded as an ally of {o}, though the two have differed in public before.",
        "Engineers who looked at {t} on {d} found cracks as wide as a hand.",
        "The vote is seen as a test for {p} – and for the patience of those who live nearby.",
    ];

    /// <summary>The headlines.</summary>
    public static readonly string[] Headlines =
    [
        "{o} and {p} at odds over {t}", "New doubts about {t} as {p} answers critics",
        "{p} promises an end to the dispute about {t}", "What {o} knew about {t}", "{o} under pressure after the night at {t}",
    ];

    /// <summary>The last sentence of every article, which no quote is taken from.</summary>
    public const string Closing = $"This report was updated with further details in the course of the {ClosingWord}.";

    /// <summary>The word of it that an edit changes.</summary>
    public const string ClosingWord = "evening";
}
