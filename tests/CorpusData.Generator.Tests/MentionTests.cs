namespace CorpusData.Generator.Tests;

/// <summary>Mentions, asked of documents, of entities and of what quotes documents.</summary>
public class MentionTests
{
    [Theory]
    [InlineData("Corpus.Articles.Ferry.Mentions", "Ada Berg|Tom Lind")]
    [InlineData("Corpus.Articles.Storm.Mentions", "Berg")]
    [InlineData("Corpus.Articles.Crane.Mentions", "")]
    [InlineData("Corpus.People.AdaBerg.Mentions", "Ada Berg|Berg")]
    [InlineData("Corpus.People.TomLind.Mentions", "Tom Lind")]
    [InlineData("Corpus.Organizations.HarbourPost.Mentions", "")]
    [InlineData("Corpus.Claims.FerryStays.Mentions", "Tom Lind")]
    [InlineData("Corpus.Claims.FerrySails.Mentions", "")]
    public void Each_has_its_own(string mentions, string words) => Assert.Equal(
        words, CompiledCorpus.Evaluate(SmallCorpus.Files(), $"string.Join('|', {mentions}.Select(m => m.Quote.Exact))"));

    [Theory]
    [InlineData("string.Join(' ', Corpus.People.AdaBerg.Mentions.Select(m => ((Article)m.Quote.Document).Id))", "ferry storm")]
    [InlineData("Corpus.People.AdaBerg.Mentions.All(m => ReferenceEquals(m.Entity, Corpus.People.AdaBerg))", "True")]
    [InlineData("Corpus.People.AdaBerg.Mentions[0] == Corpus.Articles.Ferry.Mentions[0]", "True")]
    [InlineData("Corpus.Claims.FerryStays.Evidence[0].Contains(Corpus.Claims.FerryStays.Mentions[0].Quote)", "True")]
    [InlineData("((CorpusData.Runtime.ICorpusDocument<Entity>)Corpus.Articles.Storm).Mentions[0].Quote.Column", "29")]
    public void They_lead_to_the_entity_and_to_the_document(string expression, string expected) =>
        Assert.Equal(expected, CompiledCorpus.Evaluate(SmallCorpus.Files(), expression));

    [Fact]
    public void The_mentions_within_words_are_those_of_all_pieces_of_the_evidence_and_not_of_the_cue()
    {
        string schema = SmallCorpus.Schema.Replace(
            "evidence:", "cue: { range: Quote }\n      evidence:", StringComparison.Ordinal);
        string annotations = SmallCorpus.FerryAnnotations.Replace(
            "evidence: Tom Lind denied that it would",
            "cue: Ada Berg said\n    evidence: [The ferry will, Tom Lind denied]",
            StringComparison.Ordinal);

        Assert.Equal("Tom Lind", CompiledCorpus.Evaluate(
            Harness.With(new SeedText(SmallCorpus.SchemaPath, schema), new SeedText("/corpus/seeds/ferry.yaml", annotations)),
            "string.Join('|', Corpus.Claims.FerryStays.Mentions.Select(m => m.Quote.Exact))"));
    }

    [Fact]
    public void A_class_may_have_its_mentions_under_another_name()
    {
        string schema = SmallCorpus.Schema.Replace(
            "claims_made: {", "named_in: { range: Mention, multivalued: true }\n      claims_made: {", StringComparison.Ordinal);

        Assert.Equal("2", CompiledCorpus.Evaluate(
            Harness.With(new SeedText(SmallCorpus.SchemaPath, schema)), "Corpus.People.AdaBerg.NamedIn.Length"));
    }

    [Fact]
    public void An_entity_that_has_something_else_of_that_name_keeps_it()
    {
        string schema = SmallCorpus.Schema.Replace(
            "claims_made: {", "mentions: { range: integer, ifabsent: int(7) }\n      claims_made: {", StringComparison.Ordinal);

        Assert.Equal("7", CompiledCorpus.Evaluate(
            Harness.With(new SeedText(SmallCorpus.SchemaPath, schema)), "Corpus.People.AdaBerg.Mentions"));
    }
}
