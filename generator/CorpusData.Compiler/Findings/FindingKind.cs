namespace CorpusData.Compiler.Findings;

/// <summary>A kind of finding.</summary>
/// <param name="Id"><c>CORPUS</c> and three digits.</param>
/// <param name="Title">The problem, in a few words.</param>
/// <param name="MessageFormat">The message, as a composite format string for the finding's arguments.</param>
/// <param name="Severity">The severity if the author sets no other.</param>
/// <param name="IsFatal">
/// Whether a file or the schema cannot be used because of it. Generated types or members are then missing, so an author
/// cannot change the severity. Otherwise, the C# compiler would report every use of them.
/// </param>
/// <param name="IsOfPlace">Whether it is about the location of a file and not about its content.</param>
public sealed record FindingKind(
    string Id,
    string Title,
    string MessageFormat,
    Severity Severity = Severity.Error,
    bool IsFatal = false,
    bool IsOfPlace = false)
{
    /// <summary>Whether it is an error in the content of a file.</summary>
    public bool IsErrorOfContent => Severity == Severity.Error && !IsOfPlace;
}
