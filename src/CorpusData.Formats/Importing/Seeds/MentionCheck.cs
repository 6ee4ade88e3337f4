using CorpusData.Compiler;
using CorpusData.Compiler.Parse;
using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.Importing.Seeds;

/// <summary>
/// Compares the mentions that the compiler finds with those of the source. What it does not find by itself becomes an explicit mention.
/// </summary>
internal sealed class MentionCheck(SeedPlan plan, ImportLog log, CancellationToken cancellation)
{
    /// <summary>Returns the files of the corpus with the explicit mentions that it needs.</summary>
    /// <param name="write">Writes the files.</param>
    /// <param name="compile">Compiles files, and refuses errors.</param>
    public IReadOnlyList<(string Path, string Content)> Complete(
        Func<IReadOnlyList<(string Path, string Content)>> write, Func<IReadOnlyList<(string Path, string Content)>, CorpusCompilation> compile)
    {
        IReadOnlyList<(string Path, string Content)> files = write();
        Dictionary<string, HashSet<(int, int, string)>> found = MentionsIn(compile(files));
        bool isComplete = true;
        foreach (PlannedDocument document in plan.Documents)
        {
            cancellation.ThrowIfCancellationRequested();
            List<PlannedMention> missing = document.Mentions.FindAll(mention => !found[document.Source.Id].Contains(KeyOf(mention)));
            AddExplicit(document, missing);
            isComplete &= document.ExplicitMentions.Count == 0;
        }

        if (!isComplete)
        {
            files = write();
            found = MentionsIn(compile(files));
        }

        foreach (PlannedDocument document in plan.Documents)
        {
            Compare(document, found[document.Source.Id]);
        }

        return files;
    }

    private void AddExplicit(PlannedDocument document, List<PlannedMention> missing)
    {
        if (missing.Count == 0)
        {
            return;
        }

        var quotes = new SpanQuotes(document.Source.Text, new ImportLog(), cancellation);
        foreach (PlannedMention mention in missing)
        {
            if (quotes.Find(mention.Span) is [var quote])
            {
                document.ExplicitMentions.Add($"{{ entity: {YamlScalar.Write(mention.Entity.Id)}, quote: {quote.ToYaml()} }}");
            }
        }
    }

    private void Compare(PlannedDocument document, HashSet<(int, int, string)> found)
    {
        foreach (PlannedMention mention in document.Mentions.Where(mention => !found.Contains(KeyOf(mention))))
        {
            log.Lose("mentions that no words before or after them distinguish from other places of the same words", mention.Span.Source.Place);
        }

        foreach ((int start, int end, string entity) in found.Except(document.Mentions.Select(KeyOf)).Order())
        {
            log.Note(
                "mentions that are added, because the compiler finds every place of a name",
                FormattableString.Invariant($"{document.Source.Id}.txt: {entity} at {start} ({document.Source.Text[start..end]})"));
        }
    }

    private static (int Start, int End, string Entity) KeyOf(PlannedMention mention) =>
        (mention.Span.Pieces[0].Start, mention.Span.Pieces[0].End, mention.Entity.Id);

    private static Dictionary<string, HashSet<(int, int, string)>> MentionsIn(CorpusCompilation compilation) => compilation.Corpus.Units
        .Where(static unit => unit.Bound.Text is not null)
        .ToDictionary(
            static unit => unit.Bound.Records[0].Identifier,
            unit => unit.Mentions.Select(mention => (mention.Start, mention.End, compilation.Corpus.RecordAt(mention.Entity).Identifier)).ToHashSet(),
            StringComparer.Ordinal);
}
