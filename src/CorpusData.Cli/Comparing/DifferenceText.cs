using CorpusData.Cli.Fixing;
using CorpusData.Cli.Terminal;
using CorpusData.Compiler.Check;

namespace CorpusData.Cli.Comparing;

/// <summary>Writes differences for readers.</summary>
/// <param name="output">Receives the text.</param>
/// <param name="paint">Colors the text.</param>
internal sealed class DifferenceText(TextWriter output, Paint paint)
{
    /// <summary>Writes the differences.</summary>
    public void Write(CorpusDifference difference)
    {
        foreach (SchemaChange change in difference.Schema)
        {
            WriteLine(change.Old is null ? '+' : change.New is null ? '-' : '~', $"schema: {Wording.Of(change, OneLine)}");
        }

        WriteRecords('+', difference.Added);
        WriteRecords('-', difference.Removed);
        foreach (RecordChange change in difference.Changed)
        {
            WriteLine('~', $"{change.New.ClassName} {change.New.Key.Identifier}");
            if (change.IsOfOtherClass)
            {
                output.WriteLine($"    {paint.Rule("class")}: {change.Old.ClassName} → {change.New.ClassName}");
            }

            foreach (SlotChange slot in change.Slots)
            {
                output.WriteLine($"    {paint.Rule(slot.Slot)}: {Wording.Of(slot, Quoted)}");
            }

            foreach (QuoteChange quote in change.Quotes)
            {
                output.WriteLine($"    {paint.Rule(quote.Slot)}: {Wording.Of(quote, Quoted)}");
            }
        }

        foreach (TextChange text in difference.Texts)
        {
            new UnifiedDiff(output, paint).Write(text.File, text.Old, text.New);
        }
    }

    private void WriteRecords(char sign, IReadOnlyList<ComparedRecord> records)
    {
        foreach (ComparedRecord record in records)
        {
            WriteLine(sign, $"{record.ClassName} {record.Key.Identifier}: {OneLine(record.Resolved.Record.Title)}");
        }
    }

    private void WriteLine(char sign, string line) => output.WriteLine(sign switch
    {
        '+' => paint.Help($"+ {line}"),
        '-' => paint.Removed($"- {line}"),
        _ => paint.Strong($"~ {line}"),
    });

    private static string Quoted(string value) => $"'{OneLine(value)}'";

    // A terminal would obey control characters.
    private static string OneLine(string value) =>
        string.Concat(TextIndex.Normalize(value).Select(static c => char.IsControl(c) ? '\uFFFD' : c));
}
