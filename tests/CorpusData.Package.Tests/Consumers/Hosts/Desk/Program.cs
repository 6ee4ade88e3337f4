using System;

Console.WriteLine(Wire.News.Corpus.Articles[0].Body);
