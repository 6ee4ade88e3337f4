using System.Text;

namespace CorpusData.Package.Tests;

/// <summary>One change to a file of a corpus. The words that it replaces stand there once.</summary>
internal sealed record Edit(string File, string Old, string New)
{
    /// <summary>Whether the file is saved in another encoding than UTF-8.</summary>
    public bool AsWindows1252 { get; init; }

    public void Apply(Consumer consumer)
    {
        if (Old.Length == 0)
        {
            consumer.Write(File, New);
            return;
        }

        string text = consumer.Read(File);
        int at = text.IndexOf(Old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{Old}' is not in {File}");
        Assert.Equal(at, text.LastIndexOf(Old, StringComparison.Ordinal));
        string edited = text.Remove(at, Old.Length).Insert(at, New);
        if (AsWindows1252)
        {
            consumer.WriteBytes(File, CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(edited));
        }
        else
        {
            consumer.Write(File, edited);
        }
    }
}
