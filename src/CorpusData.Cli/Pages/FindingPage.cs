using System.Text;

namespace CorpusData.Cli.Pages;

/// <summary>The page of a finding, which the assembly contains.</summary>
/// <param name="Id">The id of the finding.</param>
/// <param name="Text">The page, in Markdown.</param>
internal sealed record FindingPage(string Id, string Text)
{
    private const string FixHeading = "**Fix.** ";

    /// <summary>The ids that have a page, in order.</summary>
    public static IEnumerable<string> Ids => typeof(FindingPage).Assembly.GetManifestResourceNames()
        .Where(static name => name.StartsWith("CORPUS", StringComparison.Ordinal))
        .Select(static name => Path.GetFileNameWithoutExtension(name))
        .Order(StringComparer.Ordinal);

    /// <summary>
    /// How to fix the finding, in one sentence: the first one under 'Fix'. It is null if the page only shows the fixed file.
    /// </summary>
    public string? Help
    {
        get
        {
            int start = Text.IndexOf(FixHeading, StringComparison.Ordinal);
            string? sentence = start < 0 ? null : FirstSentence(Text.AsSpan(start + FixHeading.Length));
            return sentence is null || sentence.StartsWith('`') && sentence.IndexOf('`', 1) == sentence.Length - 2 ? null : sentence;
        }
    }

    /// <summary>Returns the page of an id; null if there is none.</summary>
    public static FindingPage? Find(string id)
    {
        using Stream? stream = typeof(FindingPage).Assembly.GetManifestResourceStream(id + ".md");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new FindingPage(id, reader.ReadToEnd().ReplaceLineEndings("\n"));
    }

    // A full stop within code does not end a sentence. A colon at the end of the line refers to the code after it.
    private static string FirstSentence(ReadOnlySpan<char> text)
    {
        var sentence = new StringBuilder();
        bool isCode = false;
        for (int i = 0; i < text.Length && text[i] != '\n'; i++)
        {
            isCode ^= text[i] == '`';
            if (!isCode && text[i] == '[' && LinkText(text[i..]) is { } link)
            {
                sentence.Append(link.Words);
                i += link.Length - 1;
                continue;
            }

            bool endsLine = i + 1 == text.Length || text[i + 1] == '\n';
            if (text[i] == ':' && endsLine)
            {
                sentence.Append('.');
                break;
            }

            sentence.Append(text[i]);
            if (text[i] == '.' && !isCode && (endsLine || text[i + 1] == ' '))
            {
                break;
            }
        }

        return sentence.ToString();
    }

    // Returns the words of a link and the length of the whole link; null if the text does not begin with a link.
    private static (string Words, int Length)? LinkText(ReadOnlySpan<char> text)
    {
        int words = text.IndexOf("](");
        int end = words < 0 ? -1 : text[words..].IndexOf(')');
        return end < 0 ? null : (text[1..words].ToString(), words + end + 1);
    }
}
