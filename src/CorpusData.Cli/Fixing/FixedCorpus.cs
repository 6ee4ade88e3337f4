using System.Collections.Immutable;
using System.Text;
using CorpusData.Compiler;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;

namespace CorpusData.Cli.Fixing;

/// <summary>A corpus with fixes that are applied in memory.</summary>
/// <param name="Compilation">The compilation of the fixed files.</param>
/// <param name="Files">The fixed files, by their paths in messages.</param>
/// <param name="Applied">The fixes, in the order in which they are applied.</param>
internal sealed record FixedCorpus(
    CorpusCompilation Compilation, ImmutableSortedDictionary<string, FixedFile> Files, ImmutableList<AppliedFix> Applied)
{
    /// <summary>Returns a corpus without fixes.</summary>
    public static FixedCorpus Of(CorpusCompilation compilation) =>
        new(compilation, ImmutableSortedDictionary.Create<string, FixedFile>(StringComparer.Ordinal), []);

    /// <summary>Applies fixes whose edits do not overlap.</summary>
    public FixedCorpus With(IReadOnlyCollection<AppliedFix> fixes, CancellationToken cancellation)
    {
        ImmutableSortedDictionary<string, FixedFile> files = Files;
        var changed = new List<CorpusFile>();
        foreach (IGrouping<string, TextEdit> edits in fixes.SelectMany(static fix => fix.Fix.Edits).GroupBy(static edit => edit.Span.DisplayPath))
        {
            CorpusFile file = Compilation.Files.First(file => file.Source.DisplayPath == edits.Key);
            FixedFile before = Files.GetValueOrDefault(edits.Key) ?? FixedFile.Read(file.Source);
            FixedFile after = before with { Text = FileText.Apply(before.Text, edits) };
            files = files.SetItem(edits.Key, after);
            changed.Add(CorpusFile.FromBytes(file.Source.Path, edits.Key, after.Bytes, file.Role, file.Source.IsLink));
        }

        return new FixedCorpus(Compilation.With(changed, cancellation: cancellation), files, Applied.AddRange(fixes));
    }
}

/// <summary>A file with fixes.</summary>
/// <param name="Source">The file as it was compiled first.</param>
/// <param name="Original">Its bytes.</param>
/// <param name="Text">Its text with the fixes.</param>
internal sealed record FixedFile(SourceFile Source, byte[] Original, string Text)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The bytes with the fixes.</summary>
    public byte[] Bytes => Utf8.GetBytes(Text);

    /// <summary>The text without the fixes.</summary>
    public string OriginalText => Utf8.GetString(Original);

    /// <summary>Reads a file as it was compiled.</summary>
    /// <exception cref="IOException">The file cannot be read, or it has changed since then.</exception>
    public static FixedFile Read(SourceFile source)
    {
        byte[] bytes = File.ReadAllBytes(source.Path);
        string text = Utf8.GetString(bytes);
        return new SourceFile(source.Path, source.DisplayPath, text).Text == source.Text
            ? new FixedFile(source, bytes, text)
            : throw new IOException($"'{source.DisplayPath}' has changed since it was read; run the command again");
    }
}
