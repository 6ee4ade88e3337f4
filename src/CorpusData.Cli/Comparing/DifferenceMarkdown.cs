using CorpusData.Cli.Fixing;
using CorpusData.Cli.Terminal;
using CorpusData.Compiler.Check;

namespace CorpusData.Cli.Comparing;

/// <summary>Writes differences as Markdown, for example for a pull request.</summary>
/// <param name="output">Receives the Markdown.</param>
internal sealed class DifferenceMarkdown(TextWriter output)
{
    /// <summary>Writes the differences.</summary>
    public void Write(CorpusDifference difference)
    {
        output.WriteLine($"{Wording.Summary(difference)}.");
        WriteList("Schema", difference.Schema.Select(static change =>
            $"- {(change.Old is null ? "added" : change.New is null ? "removed" : "changed")} {Wording.Of(change, Code)}"));
        WriteList("Records added", difference.Added.Select(Of));
        WriteList("Records removed", difference.Removed.Select(Of));
        WriteList("Records changed", difference.Changed.SelectMany(Lines));
        if (difference.Texts.Count > 0)
        {
            output.WriteLine("\n### Texts changed");
        }

        foreach (TextChange text in difference.Texts)
        {
            WriteDiff(text);
        }
    }

    /// <summary>Returns any value as code.</summary>
    public static string Code(string value)
    {
        string line = TextIndex.Normalize(value);
        string fence = Fence(line, 1);
        return fence.Length == 1 ? $"`{line}`" : $"{fence} {line} {fence}";
    }

    private static IEnumerable<string> Lines(RecordChange change)
    {
        yield return $"- {change.New.ClassName} {Code(change.New.Key.Identifier)}";
        if (change.IsOfOtherClass)
        {
            yield return $"  - class: {Code(change.Old.ClassName)} → {Code(change.New.ClassName)}";
        }

        foreach (SlotChange slot in change.Slots)
        {
            yield return $"  - {Code(slot.Slot)}: {Wording.Of(slot, Code)}";
        }

        foreach (QuoteChange quote in change.Quotes)
        {
            yield return $"  - {Code(quote.Slot)}: {Wording.Of(quote, Code)}";
        }
    }

    private static string Of(ComparedRecord record) =>
        $"- {record.ClassName} {Code(record.Key.Identifier)}: {Code(record.Resolved.Record.Title)}";

    // The shortest row of backticks that the text does not contain.
    private static string Fence(string text, int shortest)
    {
        string fence = new('`', shortest);
        while (text.Contains(fence, StringComparison.Ordinal))
        {
            fence += '`';
        }

        return fence;
    }

    private void WriteDiff(TextChange text)
    {
        using var diff = new StringWriter { NewLine = "\n" };
        new UnifiedDiff(diff, new Paint(isOn: false)).Write(text.File, text.Old, text.New);
        string fence = Fence(diff.ToString(), 3);
        output.WriteLine($"\n{fence}diff\n{diff}{fence}");
    }

    private void WriteList(string title, IEnumerable<string> lines)
    {
        List<string> all = [.. lines];
        if (all.Count > 0)
        {
            output.WriteLine($"\n### {title}\n");
            all.ForEach(output.WriteLine);
        }
    }
}
