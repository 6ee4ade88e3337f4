using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.Brat;

/// <summary>Reads the types of brat's <c>annotation.conf</c>: indentation means is-a, <c>!</c> means abstract.</summary>
internal static class TypeHierarchy
{
    /// <summary>Adds the types of a configuration.</summary>
    public static void Read(string configuration, ImportedCorpus corpus)
    {
        bool hasTypes = false;
        var open = new Stack<(int Indentation, string Name)>();
        foreach (string line in configuration.TrimStart('\uFEFF').Split('\n'))
        {
            string content = line.Trim();
            if (content.Length == 0 || content[0] is '#' or '<')
            {
                continue;
            }

            if (content[0] == '[')
            {
                hasTypes = content is "[entities]" or "[events]";
                open.Clear();
            }
            else if (hasTypes)
            {
                Add(line, content.Split(' ', '\t')[0], open, corpus);
            }
        }
    }

    private static void Add(string line, string written, Stack<(int Indentation, string Name)> open, ImportedCorpus corpus)
    {
        string name = written.TrimStart('!');
        int indentation = line.TakeWhile(char.IsWhiteSpace).Count();
        while (open.TryPeek(out (int Indentation, string Name) above) && above.Indentation >= indentation)
        {
            open.Pop();
        }

        // A line of hyphens separates groups in brat's menus.
        if (name.Length == 0 || name.All(static c => c == '-'))
        {
            return;
        }

        if (written != name)
        {
            corpus.AbstractTypes.Add(name);
        }

        if (open.TryPeek(out (int Indentation, string Name) parent) && !IsAbove(name, parent.Name, corpus))
        {
            corpus.Parents.TryAdd(name, parent.Name);
        }

        open.Push((indentation, name));
    }

    // A type can be in a configuration twice, so that types could inherit from each other.
    private static bool IsAbove(string name, string other, ImportedCorpus corpus)
    {
        for (string? type = other; type is not null; type = corpus.Parents.GetValueOrDefault(type))
        {
            if (type == name)
            {
                return true;
            }
        }

        return false;
    }
}
