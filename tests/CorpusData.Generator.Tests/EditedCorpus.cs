using CorpusData.Compiler;
using Microsoft.CodeAnalysis;

namespace CorpusData.Generator.Tests;

/// <summary>A corpus in memory that is edited at random, as people edit: words, lines, files, and steps back.</summary>
internal sealed class EditedCorpus
{
    private readonly Random _random;
    private readonly Dictionary<string, string> _intact;
    private readonly SortedDictionary<string, AdditionalText> _texts = new(StringComparer.Ordinal);

    public EditedCorpus(string root, Random random)
    {
        _random = random;
        _intact = new[] { "schema", "seeds" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
            .Select(path => (Path: Path.GetRelativePath(root, path).Replace('\\', '/'), Text: File.ReadAllText(path)))
            .Where(static file => CorpusLayout.RoleOf(file.Path) is not null)
            .ToDictionary(static file => file.Path, static file => file.Text, StringComparer.Ordinal);
        foreach ((string path, string text) in _intact)
        {
            _texts.Add(path, ToText(path, text));
        }
    }

    /// <summary>The files that the last edit made or changed.</summary>
    public IReadOnlyList<CorpusFile> Changed { get; private set; } = [];

    /// <summary>The files that the last edit removed.</summary>
    public IReadOnlyList<string> Removed { get; private set; } = [];

    /// <summary>The files as a compilation takes them.</summary>
    public IEnumerable<CorpusFile> ToCorpus() => _texts.Select(static file => ToFile(file.Key, file.Value));

    /// <summary>The files as a driver takes them.</summary>
    public IEnumerable<AdditionalText> ToTexts() => _texts.Values;

    /// <summary>Edits one file or two, and returns each before and after.</summary>
    public IReadOnlyList<(AdditionalText? Before, AdditionalText? After)> Edit()
    {
        var edits = Enumerable.Range(0, _random.Next(1, 3))
            .Select(_ => _intact.Keys.Order(StringComparer.Ordinal).ElementAt(_random.Next(_intact.Count)))
            .Distinct()
            .Select(path => (Path: path, Before: _texts.GetValueOrDefault(path), After: Next(path)))
            .Where(static edit => edit.Before is not null || edit.After is not null)
            .ToList();
        foreach ((string path, _, AdditionalText? after) in edits)
        {
            if (after is null)
            {
                _texts.Remove(path);
            }
            else
            {
                _texts[path] = after;
            }
        }

        Changed = [.. edits.Where(static edit => edit.After is not null).Select(static edit => ToFile(edit.Path, edit.After!))];
        Removed = [.. edits.Where(static edit => edit.After is null).Select(static edit => edit.Path)];
        return [.. edits.Select(static edit => (edit.Before, edit.After))];
    }

    private SeedText? Next(string path)
    {
        // A file that is broken or gone comes back often enough that the corpus does not decay to nothing.
        string? text = _texts.GetValueOrDefault(path)?.GetText()?.ToString();
        if (text is null || text != _intact[path])
        {
            return _random.Next(3) > 0 || text is null ? ToText(path, _intact[path]) : ToText(path, Change(text));
        }

        return _random.Next(8) == 0 && !path.StartsWith("schema/", StringComparison.Ordinal) ? null : ToText(path, Change(text));
    }

    private string Change(string text)
    {
        List<string> lines = [.. text.Split('\n')];
        int line = _random.Next(lines.Count);
        string[] words = lines[line].Split(' ');
        int word = _random.Next(words.Length);
        switch (_random.Next(7))
        {
            case 0:
                lines.RemoveAt(line);
                break;
            case 1:
                lines.Insert(line, lines[_random.Next(lines.Count)]);
                break;
            case 2:
                words[word] = "other";
                break;
            case 3:
                words[word] = text.Split([' ', '\n'])[_random.Next(10)];
                break;
            case 4:
                words[word] += words[word];
                break;
            case 5:
                words[word] = words[word].Length > 1 ? words[word][1..] : "x";
                break;
            default:
                lines.Add("The harbor master spoke again.");
                break;
        }

        if (line < lines.Count && words.Length > 0 && lines[line].Split(' ').Length == words.Length)
        {
            lines[line] = string.Join(' ', words);
        }

        return string.Join('\n', lines);
    }

    private static SeedText ToText(string path, string text) => new("/corpus/" + path, text);

    private static CorpusFile ToFile(string path, AdditionalText text) =>
        CorpusFile.FromText(text.Path, path, text.GetText()!.ToString(), CorpusLayout.RoleOf(path)!.Value);
}
