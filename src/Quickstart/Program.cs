using CorpusData;
using Spectre.Console;

Article article = Corpus.Articles.IranAimsToKickUsOut;

AnsiConsole.Write(new Rule("[bold]Article[/]").LeftJustified());
AnsiConsole.MarkupLineInterpolated($"[bold]{article.Headline}[/]");
AnsiConsole.MarkupLineInterpolated($"{article.Source.Name} · {article.PublishedOn:yyyy-MM-dd} {article.PublishedAt:HH:mm}");
AnsiConsole.WriteLine();
AnsiConsole.WriteLine(article.Body[..article.Body.IndexOf('\n')]);
AnsiConsole.WriteLine();

AnsiConsole.Write(new Rule("[bold]Entities and their mentions in the text[/]").LeftJustified());
Table entities = new Table().Border(TableBorder.Simple).AddColumns("Entity", "Class", "Mentions", "Words (line:column)");
foreach (Entity entity in Corpus.Entities.OrderByDescending(entity => entity.Mentions.Length))
{
    IEnumerable<string> places = entity.Mentions
        .GroupBy(mention => mention.Quote.Exact)
        .Select(words => $"{words.Key} ({string.Join(", ", words.Select(m => $"{m.Quote.Line}:{m.Quote.Column}"))})");
    entities.AddRow(
        Markup.Escape(entity.Name),
        entity.GetType().Name,
        $"{entity.Mentions.Length}",
        Markup.Escape(string.Join("; ", places)));
}

AnsiConsole.Write(entities);

AnsiConsole.Write(new Rule("[bold]Claims and their evidence[/]").LeftJustified());
foreach (Claim claim in article.Claims)
{
    AnsiConsole.WriteLine();
    AnsiConsole.MarkupLineInterpolated($"[bold]{claim.Statement}[/]");
    AnsiConsole.MarkupLineInterpolated($"  [green]{Source(claim)}[/] · {claim.Kind} · line {claim.Evidence[0].Line}");
    AnsiConsole.MarkupLineInterpolated($"  [grey]>[/] [italic]{string.Join(" … ", claim.Evidence.Select(quote => quote.Exact))}[/]");
    if (!claim.Mentions.IsEmpty)
    {
        AnsiConsole.MarkupLineInterpolated($"  mentions {string.Join(", ", claim.Mentions.Select(mention => mention.Entity.Name).Distinct())}");
    }

    WriteRelated("red", "disputes", claim.Disputes);
    WriteRelated("red", "disputed by", claim.DisputedBy);
    WriteRelated("blue", "confirms", claim.Confirms);
    WriteRelated("blue", "confirmed by", claim.ConfirmedBy);
}

AnsiConsole.WriteLine();
AnsiConsole.MarkupLineInterpolated($"[grey]{Corpus.Info} · {Corpus.Articles.Count} article · {Corpus.Entities.Count} entities · {Corpus.Claims.Count} claims · {Corpus.Info.Sha256[..12]}[/]");

static string Source(Claim claim) =>
    claim.Source.IsEmpty ? "no source named" : string.Join(", ", claim.Source.Select(entity => entity.Name));

static void WriteRelated(string color, string relation, IEnumerable<Claim> claims)
{
    foreach (Claim claim in claims)
    {
        AnsiConsole.MarkupLine($"  [{color}]{relation}[/] {Markup.Escape($"{Source(claim)}: {claim.Statement}")}");
    }
}
