using CorpusData.Compiler.Check;
using CorpusData.Site.Documents;
using CorpusData.Site.Texts;

namespace CorpusData.Site.Tests.Texts;

public sealed class TextPiecesTests
{
    [Fact]
    public void Overlapping_and_nested_marks_cut_the_text_at_each_bound()
    {
        Mark[] marks = [Quote(2, 8, 0), Quote(5, 12, 1), Mention(6, 7, 2)];

        Assert.Equal(
            ["0-2:", "2-5:0", "5-6:0,1", "6-7:0,1,2", "7-8:0,1", "8-12:1", "12-20:"],
            Cut(marks, new TextSegment(0, 20)));
    }

    [Fact]
    public void No_piece_crosses_the_end_of_a_paragraph()
    {
        Mark[] marks = [Quote(2, 12, 0)];

        Assert.Equal(["0-2:", "2-6:0", "8-12:0", "12-14:"], Cut(marks, new TextSegment(0, 6), new TextSegment(8, 14)));
    }

    [Fact]
    public void A_quote_has_one_lane_from_its_start_to_its_end_and_shares_it_with_no_other()
    {
        Mark[] marks = [Quote(0, 10, 0), Quote(2, 4, 1), Quote(3, 12, 2), Quote(5, 6, 3)];

        Dictionary<int, int> lanes = TextPieces.Cut(marks, [new TextSegment(0, 12)])
            .SelectMany(static piece => piece.Marks)
            .GroupBy(static mark => mark.Mark.Group)
            .ToDictionary(static group => group.Key, static group => group.Select(static mark => mark.Lane).Distinct().Single());

        Assert.Equal([(0, 0), (1, 1), (2, 2), (3, 1)], lanes.OrderBy(static lane => lane.Key).Select(static lane => (lane.Key, lane.Value)));
    }

    [Fact]
    public void More_quotes_than_lanes_share_the_last_one()
    {
        Mark[] marks = [.. Enumerable.Range(0, 9).Select(static i => Quote(i, 20, i))];

        IEnumerable<int> lanes = TextPieces.Cut(marks, [new TextSegment(0, 20)]).Last().Marks.Select(static mark => mark.Lane);

        Assert.Equal([0, 1, 2, 3, 3, 3, 3, 3, 3], lanes);
    }

    private static string[] Cut(Mark[] marks, params TextSegment[] segments) =>
        [.. TextPieces.Cut(marks, segments).Select(static piece => $"{piece.Start}-{piece.End}:{string.Join(',', piece.Marks.Select(static mark => mark.Mark.Group))}")];

    private static Mark Quote(int start, int end, int group) => new(start, end, group, RowAddress.None, 0);

    private static Mark Mention(int start, int end, int group) => new(start, end, group, RowAddress.None, -1);
}
