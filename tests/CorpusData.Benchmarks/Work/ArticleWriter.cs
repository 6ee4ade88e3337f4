using System.Globalization;
using System.Text;

namespace CorpusData.Benchmarks.Work;

/// <summary>Writes one article, the same for the same number whatever the size of the work.</summary>
internal sealed class ArticleWriter
{
    private const int Claims = 8;
    private const int BodyBytes = 3_200;

    private readonly Cast _cast;
    private readonly Random _random;
    private readonly string _id;
    private readonly StringBuilder _body = new();
    private int _bytes;
    private int _number;

    private ArticleWriter(Cast cast, int number)
    {
        _cast = cast;
        _random = new Random(number);
        _number = _random.Next(2, 30);
        _id = string.Create(CultureInfo.InvariantCulture, $"report-{number:D6}");
    }

    /// <summary>Writes the article of a number.</summary>
    public static Article Write(Cast cast, int number) => new ArticleWriter(cast, number).Write();

    private Article Write()
    {
        string headline = UpperFirst(Fill(Pick(Phrases.Headlines)));
        List<Claim> claims = WriteBody();
        string body = _body.ToString();
        return new Article(
            _id,
            new DateOnly(2015, 1, 1).AddDays(_random.Next(3_650)),
            new TimeOnly(_random.Next(24), _random.Next(60)),
            Pick(_cast.Organizations),
            headline,
            body,
            [.. claims.Select(claim => claim with { Start = Find(claim.Evidence, body) })]);
    }

    // A paragraph a claim, and one behind them.
    private List<Claim> WriteBody()
    {
        var claims = new List<Claim>();
        int[] clauses = [.. Enumerable.Range(0, Phrases.Clauses.Length)];
        _random.Shuffle(clauses);
        for (int i = 1; i <= Claims; i++)
        {
            claims.Add(WriteClaim(i, Phrases.Clauses[clauses[i]]));
            WriteSentences(BodyBytes * i / (Claims + 1));
            _body.Append("\n\n");
        }

        WriteSentences(BodyBytes - Phrases.Closing.Length);
        Append(Phrases.Closing);
        return claims;
    }

    private Claim WriteClaim(int place, (string Clause, string Kind) claim)
    {
        string clause = Fill(claim.Clause);
        string quoted = $"“{UpperFirst(clause)},”";
        string attribution = Pick(Phrases.Attributions);
        Entity source = PickEntity();
        Append(Fill(attribution)
            .Replace("{s}", Pick(source.Forms), StringComparison.Ordinal)
            .Replace("{q}", quoted, StringComparison.Ordinal)
            .Replace("{c}", clause, StringComparison.Ordinal));
        return new Claim(
            string.Create(CultureInfo.InvariantCulture, $"{_id}-{place}"),
            $"{source.Name} says that {clause}.",
            source,
            attribution.Contains("{q}", StringComparison.Ordinal) ? quoted : clause,
            0,
            [Pick(_cast.People), Pick(_cast.Organizations)],
            claim.Kind);
    }

    private void WriteSentences(int untilBytes)
    {
        while (_bytes < untilBytes)
        {
            Append(Fill(Pick(Phrases.Sentences)));
        }
    }

    private void Append(string sentence)
    {
        bool first = _body.Length == 0 || _body[^1] == '\n';
        _body.Append(first ? "" : " ").Append(UpperFirst(sentence));
        _bytes += Encoding.UTF8.GetByteCount(sentence) + 1;
    }

    private string Fill(string sentence)
    {
        var filled = new StringBuilder();
        for (int i = 0; i < sentence.Length; i++)
        {
            if (sentence[i] == '{' && Slot(sentence[i + 1]) is { } words)
            {
                filled.Append(words);
                i += 2;
            }
            else
            {
                filled.Append(sentence[i]);
            }
        }

        return filled.ToString();
    }

    // Null for what a claim fills in itself.
    private string? Slot(char name) => name switch
    {
        'p' => Pick(Pick(_cast.People).Forms),
        'o' => Pick(Pick(_cast.Organizations).Forms),
        't' => Pick(Phrases.Things),
        'd' => Pick(Phrases.Days),
        'n' => (_number += _random.Next(1, 9)).ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private Entity PickEntity() => Pick(_random.Next(2) == 0 ? _cast.People : _cast.Organizations);

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    // A quote that stood in the text twice would be an error of the corpus; here it is one of this program.
    private static int Find(string quote, string body)
    {
        int start = body.IndexOf(quote, StringComparison.Ordinal);
        return start >= 0 && start == body.LastIndexOf(quote, StringComparison.Ordinal)
            ? start
            : throw new InvalidOperationException($"'{quote}' does not stand in the text once.");
    }

    private static string UpperFirst(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
