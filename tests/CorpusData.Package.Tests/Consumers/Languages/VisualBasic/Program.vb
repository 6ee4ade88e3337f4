Imports System
Imports System.Linq
Imports CorpusData

Module Program
    Sub Main()
        Dim article As Article = Corpus.Articles.IranAimsToKickUsOut
        Dim made = Corpus.People.HassanRouhani.ClaimsMade.Select(Function(claim) claim.Id).Order(StringComparer.Ordinal).First()
        Console.WriteLine($"{article.Id} {made} {Corpus.Articles.Contains("no-such-article")}")
    End Sub
End Module
