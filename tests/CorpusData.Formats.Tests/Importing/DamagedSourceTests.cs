using System.Text;
using CorpusData.Formats.Importing;
using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.Tests.Importing;

/// <summary>A source that is damaged at random is refused with a message, or imported as a corpus without errors.</summary>
public sealed class DamagedSourceTests : IDisposable
{
    private const int Rounds = 150;

    private static readonly string[] Pieces =
        ["", "\0", "\t", "\n", "\"", "{", "}", "[", "]", ",", ":", "-1", "99999999999999999999", "null", "true", "1.5", "\\ud800", "😀", "T1", "E1", "id", "\uFEFF", "---\n", "{}", "é"];

    private readonly ImportFolder _folder = new();

    public static TheoryData<string, string, string> Sources => new()
    {
        { "brat", "a.ann", "T1\tPerson 0 3\tAda\nT2\tAct 8 11;12 14\tsaw Bo\nE1\tAct:T2 Who:T1\nR1\tKnows Arg1:T1 Arg2:E1\nA1\tOld T1\nN1\tReference T1 DB:1\tAda\n#1\tNote T1\tx\n*\tEquiv T1 T2\n" },
        { "spacy", "a.jsonl", """{"text":"Ada 😀 saw Bo.","spans":[{"start":0,"end":3,"label":"P","token_start":0,"token_end":0},{"start":6,"end":9,"label":"Q"}],"tokens":[{"text":"Ada","start":0,"end":3,"id":0}],"relations":[{"head":0,"child":0,"label":"r"}],"meta":{"x":[1,true]}}""" },
        { "doccano", "a.jsonl", """{"id":1,"text":"Ada saw Bo.","entities":[{"id":1,"label":"P","start_offset":0,"end_offset":3},{"id":2,"label":"P","start_offset":8,"end_offset":10}],"relations":[{"from_id":1,"to_id":2,"type":"r"}],"Comments":["x"]}""" },
        { "label-studio", "a.json", """[{"id":1,"data":{"text":"Ada saw Bo."},"annotations":[{"result":[{"id":"a","type":"labels","to_name":"text","value":{"start":0,"end":3,"labels":["P"]}},{"id":"b","type":"labels","value":{"start":8,"end":10,"labels":["P"]}},{"type":"relation","from_id":"a","to_id":"b","direction":"bi","labels":["r"]},{"id":"a","type":"choices","from_name":"c","value":{"choices":["x"]}}]}]}]""" },
        { "cas-json", "a.json", """{"%FEATURE_STRUCTURES":[{"%ID":1,"%TYPE":"uima.cas.Sofa","sofaString":"Ada saw Bo."},{"%ID":2,"%TYPE":"x.P","@sofa":1,"begin":0,"end":3,"@r":3},{"%ID":3,"%TYPE":"x.P","@sofa":1,"begin":8,"end":10,"v":1}]}""" },
        { "web-annotation", "a.json", """[{"id":"t","text":"Ada saw Bo."},{"motivation":"tagging","body":[{"value":"P"},"https://example.org/1"],"target":{"source":"t","selector":[{"exact":"Ada","suffix":" saw"},{"start":0,"end":3}]}},{"motivation":"highlighting","target":{"source":"t","selector":{"exact":"Bo"}}}]""" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_damaged_source_never_ends_in_another_exception(string format, string file, string content)
    {
        var random = new Random(20);
        _folder.Add("a.txt", "Ada 😀 saw Bo.\n");
        for (int round = 0; round < Rounds; round++)
        {
            var damaged = new StringBuilder(content);
            for (int i = random.Next(1, 4); i > 0; i--)
            {
                int at = random.Next(damaged.Length);
                damaged.Remove(at, random.Next(Math.Min(6, damaged.Length - at))).Insert(at, Pieces[random.Next(Pieces.Length)]);
            }

            byte[] bytes = Encoding.UTF8.GetBytes(damaged.ToString());
            if (round % 5 == 0)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            File.WriteAllBytes(Path.Combine(_folder.Source, file), bytes);
            try
            {
                ImportResult result = _folder.Import(format, offsets: round % 2 == 0 ? OffsetUnit.CodePoint : null);

                Assert.NotEmpty(result.Files);
            }
            catch (ImportException exception)
            {
                Assert.DoesNotContain("the result would not be a valid corpus", exception.Message, StringComparison.Ordinal);
            }
        }
    }
}
