using System;
using System.Linq;

// Three corpora: its own, that of a package and that of a project. The other generator's class says which YamlDotNet it has.
Console.WriteLine(string.Join(' ', Newsroom.Corpus.Articles.Select(article => article.Id).Order(StringComparer.Ordinal)));
Console.WriteLine(CorpusData.Corpus.Articles.IranAimsToKickUsOut.Id);
Console.WriteLine(Wire.News.Latest.Article.Headline);
Console.WriteLine(Newsroom.OtherYaml.Version);
