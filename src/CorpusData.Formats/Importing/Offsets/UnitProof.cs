using CorpusData.Compiler.Findings;
using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.Importing.Offsets;

/// <summary>Finds the unit of a source's offsets: the words of the spans prove it.</summary>
internal sealed class UnitProof
{
    private static readonly OffsetUnit[] Units = Enum.GetValues<OffsetUnit>();

    private readonly Dictionary<OffsetUnit, string> _refuted = [];
    private bool _hasWords;
    private string? _differing;

    /// <summary>Returns the unit under which all spans have the words that the source gives for them.</summary>
    /// <exception cref="ImportException">No unit, or several units that differ, are possible.</exception>
    public static OffsetUnit Find(ImportedCorpus source)
    {
        var proof = new UnitProof();
        foreach (ImportedDocument document in source.Documents)
        {
            proof.Read(document);
        }

        return proof.Decide(source.Unit);
    }

    /// <summary>Returns the name of a unit as the option <c>--offsets</c> has it.</summary>
    public static string NameOf(OffsetUnit unit) => unit switch
    {
        OffsetUnit.CodePoint => "code-point",
        OffsetUnit.Utf16 => "utf16",
        _ => "grapheme",
    };

    private void Read(ImportedDocument document)
    {
        UnitOffsets[] offsets = UnitOffsets.AllAgree(document.Text)
            ? [new UnitOffsets(document.Text, OffsetUnit.Utf16)]
            : [.. Units.Select(unit => new UnitOffsets(document.Text, unit))];
        foreach (ImportedSpan span in document.Spans.Where(static span => !span.IsLocated))
        {
            List<(int Start, int End)>?[] places = [.. offsets.Select(each => SpanWords.Locate(span, each))];
            if (places.Skip(1).Any(other => !AreEqual(other, places[0])))
            {
                _differing ??= span.Place;
            }

            if (string.IsNullOrWhiteSpace(span.Words))
            {
                continue;
            }

            _hasWords = true;
            foreach (OffsetUnit unit in Units.Where(unit => !_refuted.ContainsKey(unit)))
            {
                List<(int Start, int End)>? place = places[places.Length == 1 ? 0 : (int)unit];
                string? words = place is null ? null : SpanWords.Of(document.Text, place);
                if (words is null || !SpanWords.Agree(words, span.Words))
                {
                    string found = words is null ? "the offsets are outside of the text" : $"the text has '{Shown(words)}'";
                    _refuted.Add(unit, $"{span.Place}: the words are '{Shown(span.Words)}', but with {NameOf(unit)} {found}");
                }
            }
        }
    }

    private OffsetUnit Decide(OffsetUnit? stated)
    {
        List<OffsetUnit> possible = [.. Units.Where(unit => !_refuted.ContainsKey(unit))];
        if (possible.Count == 0)
        {
            throw new ImportException(
                "the words of the spans fit no unit of offsets:\n  " + string.Join("\n  ", Units.Select(unit => _refuted[unit]))
                + "\nname the unit with --offsets; spans with other words are then left out and listed");
        }

        if (possible.Count == 1)
        {
            return possible[0];
        }

        if (stated is { } own && possible.Contains(own))
        {
            return own;
        }

        return _differing is null ? possible[0] : throw new ImportException(
            $"{_differing}: {(_hasWords ? "the words of the spans do not prove" : "the source has no words that prove")} the unit of the offsets, and the units differ here; "
            + "name it with --offsets code-point, utf16 or grapheme");
    }

    private static bool AreEqual(List<(int Start, int End)>? one, List<(int Start, int End)>? other) =>
        one is null || other is null ? one == other : one.SequenceEqual(other);

    private static string Shown(string words) => Excerpt.Printable(Excerpt.Short(words, 60));
}
