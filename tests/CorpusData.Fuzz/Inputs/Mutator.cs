using System.Text;
using System.Text.RegularExpressions;

namespace CorpusData.Fuzz.Inputs;

/// <summary>
/// Makes inputs of others by what authors and attackers do: lines and words are moved, doubled, left out, put between
/// brackets and replaced by others of the same corpus, of the documentation or of a list of hostile ones.
/// </summary>
internal sealed partial class Mutator
{
    private const int MaximumLength = 1 << 16;
    private const int MaximumSteps = 5;

    private static readonly string[] Around =
        ["[]", "{}", "''", "\"\"", "()", "{ a: }", "&a ", "!x ", "? ", "- ", "> ", "| ", "# ", "*/", "<>", "{{}}", "/**/", "  "];

    private readonly Random _random;
    private readonly string[] _words;
    private readonly string[] _lines;

    public Mutator(Random random, IEnumerable<string> seeds)
    {
        _random = random;
        string[] texts = [.. seeds, .. SeedFiles.Examples];
        _words = [.. texts.SelectMany(Words).Distinct()];
        _lines = [.. texts.SelectMany(static text => text.Split('\n')).Distinct()];
    }

    /// <summary>Makes an input.</summary>
    /// <param name="input">What it is made of.</param>
    /// <param name="other">What else it may take from.</param>
    public string Mutate(string input, string other)
    {
        for (int steps = 1 + _random.Next(MaximumSteps); steps > 0; steps--)
        {
            input = Step(input, other);
            if (input.Length > MaximumLength)
            {
                input = input[..MaximumLength];
            }
        }

        // A file is UTF-8, which has no half of a surrogate pair.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(input));
    }

    private string Step(string input, string other) => _random.Next(8) switch
    {
        0 or 1 => ChangeLines([.. input.Split('\n')], other),
        2 or 3 or 4 => ChangeWord(input, other),
        5 => ChangeCharacter(input),
        6 => Surround(input),
        _ => ChangeRange(input, other),
    };

    private string ChangeLines(List<string> lines, string other)
    {
        int at = _random.Next(lines.Count);
        int count = Math.Min(1 + _random.Next(1 + _random.Next(8)), lines.Count - at);
        List<string> range = lines.GetRange(at, count);
        switch (_random.Next(8))
        {
            case 0:
                lines.RemoveRange(at, count);
                break;
            case 1:
                lines.InsertRange(at, range);
                break;
            case 2:
                lines.RemoveRange(at, count);
                lines.InsertRange(_random.Next(lines.Count + 1), range);
                break;
            case 3:
                string indent = new(' ', _random.Next(5));
                lines.RemoveRange(at, count);
                lines.InsertRange(at, range.Select(line => indent + line));
                break;
            case 4:
                lines.RemoveRange(at, count);
                lines.InsertRange(at, range.Select(static line => line.TrimStart()));
                break;
            case 5:
                lines.Insert(at, Like(lines[at], Any(_lines)));
                break;
            case 6:
                lines[at] = Like(lines[at], Any(_lines));
                break;
            default:
                string[] others = other.Split('\n');
                int from = _random.Next(others.Length);
                lines.InsertRange(at, others.Skip(from).Take(1 + _random.Next(6)));
                break;
        }

        return string.Join('\n', lines);
    }

    private string ChangeWord(string input, string other)
    {
        // The words around a place.
        (int start, int end) = Range(input, 400);
        string[] words = [.. Words(input[start..end])];
        if (words.Length == 0)
        {
            return input + Any(_words);
        }

        // Of a word that is there several times, one place or all.
        string word = Any(words);
        string changed = _random.Next(6) switch
        {
            0 => Any(words),
            1 => Any(_words),
            2 => Any(HostileStrings.All),
            3 => Any([.. Words(Passage(other)), word]),
            4 => word + Any(HostileStrings.All),
            _ => Any(words) + word,
        };
        if (_random.Next(4) == 0)
        {
            return input.Replace(word, changed, StringComparison.Ordinal);
        }

        int at = input.IndexOf(word, start, StringComparison.Ordinal);
        return string.Concat(input.AsSpan(0, at), changed, input.AsSpan(at + word.Length));
    }

    private string ChangeCharacter(string input)
    {
        int at = _random.Next(input.Length + 1);
        string put = _random.Next(3) == 0 ? Any(HostileStrings.All) : Any(HostileStrings.Characters);
        return _random.Next(3) switch
        {
            0 => input.Insert(at, put),
            1 when at < input.Length => input.Remove(at, 1),
            _ when at < input.Length => input.Remove(at, 1).Insert(at, put),
            _ => input + put,
        };
    }

    private string Surround(string input)
    {
        (int start, int end) = Range(input, 40);
        string around = Any(Around);
        int half = around.Length / 2;
        int times = _random.Next(12) == 0 ? 1 + _random.Next(200) : 1;
        string before = string.Concat(Enumerable.Repeat(around[..half], times));
        string behind = string.Concat(Enumerable.Repeat(around[half..], times));
        return string.Concat(input.AsSpan(0, start), before + input[start..end] + behind, input.AsSpan(end));
    }

    private string ChangeRange(string input, string other)
    {
        (int start, int end) = Range(input, 200);
        switch (_random.Next(4))
        {
            case 0:
                return input.Remove(start, end - start);
            case 1:
                int times = 1 + _random.Next(_random.Next(8) == 0 ? 500 : 4);
                return input.Insert(end, string.Concat(Enumerable.Repeat(input[start..end], times)));
            case 2:
                (int from, int to) = Range(other, 200);
                return input.Insert(end, other[from..to]);
            default:
                return string.Concat(input.AsSpan(0, start), other.AsSpan(_random.Next(other.Length + 1)));
        }
    }

    private string Passage(string text)
    {
        (int start, int end) = Range(text, 400);
        return text[start..end];
    }

    private (int Start, int End) Range(string text, int maximum)
    {
        int start = _random.Next(text.Length + 1);
        return (start, Math.Min(text.Length, start + _random.Next(maximum)));
    }

    // A line in the place of another is indented as that one is, for the most part.
    private string Like(string line, string put) =>
        _random.Next(4) == 0 ? put : line[..^line.TrimStart(' ').Length] + put.TrimStart(' ');

    private string Any(IReadOnlyList<string> strings) => strings[_random.Next(strings.Count)];

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(static match => match.Value);

    [GeneratedRegex(@"[\w-]+|""[^""\n]*""|'[^'\n]*'|[^\w\s]", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
