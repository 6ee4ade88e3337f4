using CorpusData;
using CorpusData.Runtime;
using Spectre.Console;

Article article = Corpus.Articles.IranAimsToKickUsOut;

AnsiConsole.Write(new Rule("[bold]Article[/]").LeftJustified());
AnsiConsole.MarkupLineInterpolated($"[bold]{article.Headline}[/]");
AnsiConsole.MarkupLineInterpolated($"{article.Source.Name} · {article.PublishedOn:yyyy-MM-dd} {article.PublishedAt:HH:mm}");
AnsiConsole.WriteLine();
AnsiConsole.WriteLine(article.Body[..article.Body.IndexOf('\n')]);
AnsiConsole.WriteLine();

AnsiConsole.Write(new Rule("[bold]Entities and where the text names them[/]").LeftJustified());
Table entities = new Table().Border(TableBorder.Simple).AddColumns("Entity", "Class", "Mentions", "Words (line:column)");
foreach (IGrouping<Entity, Mention<Entity>> named in article.Mentions.GroupBy(mention => mention.Entity))
{
    IEnumerable<string> places = named
        .GroupBy(mention => mention.Quote.Exact)
        .Select(words => $"{words.Key} ({string.Join(", ", words.Select(m => $"{m.Quote.Line}:{m.Quote.Column}"))})");
    entities.AddRow(
        Markup.Escape(named.Key.Name),
        named.Key.GetType().Name,
        $"{named.Count()}",
        Markup.Escape(string.Join("; ", places)));
}

AnsiConsole.Write(entities);

AnsiConsole.Write(new Rule("[bold]Claims and the words that carry them[/]").LeftJustified());
foreach (Claim claim in article.Claims)
{
    string source = claim.Source.IsEmpty ? "nobody named" : string.Join(", ", claim.Source.Select(entity => entity.Name));
    string evidence = string.Join(" … ", claim.Evidence.Select(quote => quote.Exact));
    AnsiConsole.WriteLine();
    AnsiConsole.MarkupLineInterpolated($"[bold]{claim.Statement}[/]");
    AnsiConsole.MarkupLineInterpolated($"  [green]{source}[/] · {claim.Kind} · line {claim.Evidence[0].Line}");
    AnsiConsole.MarkupLineInterpolated($"  [grey]>[/] [italic]{evidence}[/]");
    foreach (Claim other in claim.Disputes)
    {
        AnsiConsole.MarkupLineInterpolated($"  [red]disputes[/] {other.Statement}");
    }

    foreach (Claim other in claim.DisputedBy)
    {
        AnsiConsole.MarkupLineInterpolated($"  [red]disputed by[/] {string.Join(", ", other.Source.Select(entity => entity.Name))}: {other.Statement}");
    }
}

AnsiConsole.WriteLine();
AnsiConsole.MarkupLineInterpolated($"[grey]{Corpus.Info} · {Corpus.Articles.Count} article · {Corpus.Entities.Count} entities · {Corpus.Claims.Count} claims · {Corpus.Info.Sha256[..12]}[/]");
