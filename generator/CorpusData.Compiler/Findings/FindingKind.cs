namespace CorpusData.Compiler.Findings;

/// <summary>One kind of finding: its id, title and message.</summary>
/// <param name="Id"><c>CORPUS</c> and three digits.</param>
/// <param name="Title">What kind of thing is wrong, in a few words.</param>
/// <param name="MessageFormat">A composite format string for the finding's arguments.</param>
/// <param name="Severity">The severity where the author sets no other.</param>
/// <param name="IsFatal">
/// Whether it leaves a file or the schema unread. The typed surface is then unknown, so its severity is fixed
/// and the C# compiler stops at it instead of reporting every use of what is missing.
/// </param>
/// <param name="IsOfPlace">Whether it is about where a file is, and leaves what the file says as it is.</param>
public sealed record FindingKind(
    string Id,
    string Title,
    string MessageFormat,
    Severity Severity = Severity.Error,
    bool IsFatal = false,
    bool IsOfPlace = false)
{
    /// <summary>Whether it is an error in what a file says.</summary>
    public bool IsErrorOfContent => Severity == Severity.Error && !IsOfPlace;
}
