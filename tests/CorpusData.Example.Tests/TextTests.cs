using System.Text;
using CorpusData.Runtime;

namespace CorpusData.Example.Tests;

/// <summary>Texts in which a character, a code unit and a byte are three things, each place held to a number.</summary>
public sealed class TextTests
{
    [Fact]
    public void Windows_line_ends_do_not_reach_the_text()
    {
        string file = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "hospital-bulletin.txt"));
        string body = Corpus.Articles.HospitalBulletin.Body;

        Assert.Equal(13, file.Split("\r\n").Length - 1);
        Assert.Equal(13, file.Count(static c => c == '\n'));
        Assert.Equal(1193, body.Length);
        Assert.Equal(11, body.Split('\n').Length);
        Assert.Equal(file.Replace("\r\n", "\n"), file[..file.IndexOf('\r')] + "\n\n" + body + "\n");
    }

    [Fact]
    public void Windows_line_ends_do_not_move_a_place()
    {
        AssertPlace(Corpus.Claims.FiveInjured.Evidence[0], 152, 3, 1, "“Five came to us on Monday night; one of them has gone home,”");
        AssertPlace(Corpus.Claims.DockerWillWalk.Evidence[0], 480, 5, 57, "he would walk again");
        AssertPlace(Corpus.Claims.FireServiceAcceptsFive.Evidence[0], 1154, 11, 28, "it accepted the figure of the hospital");
    }

    [Fact]
    public void A_sign_outside_of_the_basic_plane_takes_two_columns()
    {
        AssertPlace(Corpus.Claims.AntonWroteTheSong.Evidence[1], 364, 3, 151, "“pull, my brother, pull”");
        AssertPlace(Corpus.Claims.AntonWroteTheSong.Evidence[2], 390, 3, 177, "“He wrote it on the back of a cargo list,”");

        Quote ship = Corpus.Claims.ShipOnEverySail.Evidence[0];
        AssertPlace(ship, 351, 3, 178, "a \U0001F6A2 on every sail that they could reach");
        Assert.Equal(40, ship.Length);
        AssertPlace(Corpus.Claims.ShipOnEverySail.Evidence[1], 393, 3, 220, "“It is a freighter, and it floats,”");
        AssertPlace(Corpus.Claims.RainAtTheFuneral.Evidence[0], 453, 5, 1, "At the funeral of Anton Brekk it had rained");
    }

    [Fact]
    public void A_combining_mark_is_a_part_of_the_name()
    {
        Mention<Entity> reporter = Corpus.Articles.Funeral.Mentions[^2];
        Assert.Same(Corpus.People.ZoeMarchetti, reporter.Entity);
        AssertPlace(reporter.Quote, 1176, 11, 1, "Zoe\u0308 Marchetti");
        Assert.Equal(14, reporter.Quote.Length);
        Assert.False(reporter.Quote.Exact.IsNormalized(NormalizationForm.FormC));

        Mention<Entity> editor = Corpus.Articles.Funeral.Mentions[^1];
        Assert.Same(Corpus.People.FearghalOSula, editor.Entity);
        AssertPlace(editor.Quote, 1195, 11, 20, "Fearghal Ó Súla");
    }

    [Fact]
    public void Words_that_are_written_from_right_to_left_are_placed_in_the_order_of_reading()
    {
        AssertPlace(Corpus.Claims.ManIsAlive.Evidence[0], 522, 5, 94, "ارفعوا الحديد، الرجل حي!");
        AssertPlace(Corpus.Claims.CraneTookFourMinutes.Evidence[0], 633, 5, 205, "it was four minutes before a crane moved");
        AssertPlace(Corpus.Claims.EngineerDoesNotLie.Evidence[0], 1250, 11, 83, "يوسف الكرمي لا يكذب");

        Mention<Entity> engineer = Corpus.Articles.EngineerSpeaks.Mentions[^2];
        Assert.Same(Corpus.People.YusufAlKarmi, engineer.Entity);
        AssertPlace(engineer.Quote, 1250, 11, 83, "يوسف الكرمي");
        AssertPlace(Corpus.Articles.EngineerSpeaks.Mentions[^1].Quote, 1272, 11, 105, "Yusuf al-Karmi");
    }

    [Fact]
    public void Blank_lines_at_the_end_of_a_file_are_no_part_of_its_text()
    {
        Assert.Equal(1274, Corpus.Articles.BlessingOfTheFleet.Body.Length);
        Assert.EndsWith("“Today I am signing for his first dance.”", Corpus.Articles.BlessingOfTheFleet.Body);
    }

    private static void AssertPlace(Quote quote, int start, int line, int column, string words)
    {
        Assert.Equal(words, quote.Exact);
        Assert.Equal((start, line, column), (quote.Start, quote.Line, quote.Column));
    }
}
