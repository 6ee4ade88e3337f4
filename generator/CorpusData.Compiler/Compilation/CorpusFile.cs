using System.Text;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler;

/// <summary>A file of a corpus that a host passes to the compiler. Two files are equal if their paths, roles and contents are.</summary>
/// <param name="Source">The file's paths and text.</param>
/// <param name="Role">The role of the file in the corpus.</param>
/// <param name="DocumentClass">The name of the document's class, if the host sets it.</param>
/// <param name="IsReadable">Whether the host could read the file.</param>
/// <param name="Invalid">The first byte that is not UTF-8; null if the file is UTF-8.</param>
public sealed record CorpusFile(
    SourceFile Source, CorpusRole Role, string? DocumentClass = null, bool IsReadable = true, InvalidByte? Invalid = null)
{
    /// <summary>Creates a file from its bytes.</summary>
    /// <param name="path">The path as the host has it.</param>
    /// <param name="displayPath">The path as in messages: relative to the root of the corpus, with forward slashes.</param>
    /// <param name="bytes">The bytes, in UTF-8 with or without a byte order mark. A file in another encoding gets a finding. The array must not change any more.</param>
    /// <param name="role">The role of the file in the corpus.</param>
    /// <param name="isLink">Whether the file is a symbolic link or in a folder that is one.</param>
    public static CorpusFile FromBytes(string path, string displayPath, byte[] bytes, CorpusRole role, bool isLink = false) =>
        InvalidByte.Find(bytes) is { } invalid
            ? new(new SourceFile(path, displayPath, Encoding.UTF8.GetString(bytes), isLink), role, Invalid: invalid)
            : new(SourceFile.FromUtf8(path, displayPath, bytes, isLink), role);

    /// <summary>Creates a file from its text.</summary>
    /// <param name="path">The path as the host has it.</param>
    /// <param name="displayPath">The path as in messages: relative to the root of the corpus, with forward slashes.</param>
    /// <param name="text">The text.</param>
    /// <param name="role">The role of the file in the corpus.</param>
    public static CorpusFile FromText(string path, string displayPath, string text, CorpusRole role) =>
        new(new SourceFile(path, displayPath, text), role);

    /// <summary>Creates a file that the host could not read. This is reported.</summary>
    /// <param name="path">The path as the host has it.</param>
    /// <param name="displayPath">The path as in messages: relative to the root of the corpus, with forward slashes.</param>
    /// <param name="role">The role of the file in the corpus.</param>
    public static CorpusFile Unreadable(string path, string displayPath, CorpusRole role) =>
        new(new SourceFile(path, displayPath, ""), role, IsReadable: false);

    /// <summary>Makes a file that the corpus does not have, which is reported. Its content is not read.</summary>
    /// <param name="path">The path as the host names it.</param>
    /// <param name="displayPath">The path as messages print it: from the corpus's root, with forward slashes.</param>
    public static CorpusFile Other(string path, string displayPath) =>
        new(new SourceFile(path, displayPath, ""), CorpusRole.Other);

    /// <summary>Parses the file. The result contains the findings.</summary>
    /// <param name="cancellation">Cancels the parsing.</param>
    public ParsedFile Parse(CancellationToken cancellation = default) =>
        !IsReadable ? FileParser.Unreadable(Source, Finding.Create(Catalog.Unreadable, new SourceSpan(Source, 0, 0)))
        : Invalid is { } invalid ? FileParser.Unreadable(
            Source,
            Finding.Create(Catalog.NotUtf8, new SourceSpan(Source, invalid.Place, invalid.Place + 1), MessageText.Number(invalid.Offset), MessageText.LooksLike(invalid.LooksLike)))
        : FileParser.Parse(Source, cancellation);
}
