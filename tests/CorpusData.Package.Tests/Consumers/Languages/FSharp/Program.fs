open CorpusData

let article: Article = Corpus.Articles.IranAimsToKickUsOut
let made = Corpus.People.HassanRouhani.ClaimsMade |> Seq.map _.Id |> Seq.sort |> Seq.head
printfn "%s %s %b" article.Id made (Corpus.Articles.Contains "no-such-article")
