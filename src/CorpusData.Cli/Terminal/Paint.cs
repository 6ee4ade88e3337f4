using CorpusData.Compiler.Findings;

namespace CorpusData.Cli.Terminal;

/// <summary>Colors parts of a text with escape sequences, or leaves them as they are.</summary>
/// <param name="isOn">Whether to color.</param>
internal sealed class Paint(bool isOn)
{
    /// <summary>Whether it colors.</summary>
    public bool IsOn => isOn;

    /// <summary>Returns a text in bold letters.</summary>
    public string Strong(string text) => Apply("1", text);

    /// <summary>Returns a text that frames others, such as the numbers of lines.</summary>
    public string Frame(string text) => Apply("94", text);

    /// <summary>Returns a text that is part of a rule and not of the error.</summary>
    public string Rule(string text) => Apply("96", text);

    /// <summary>Returns a text that helps.</summary>
    public string Help(string text) => Apply("92", text);

    /// <summary>Returns a text that is removed.</summary>
    public string Removed(string text) => Apply("91", text);

    /// <summary>Returns a text in the color of a severity.</summary>
    public string Of(Severity severity, string text) => Apply(
        severity switch
        {
            Severity.Error => "1;91",
            Severity.Warning => "1;93",
            _ => "1;96",
        },
        text);

    private string Apply(string code, string text) => isOn && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
