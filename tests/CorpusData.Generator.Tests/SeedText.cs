using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusData.Generator.Tests;

/// <summary>A file of a corpus, as the compiler hands it to the generator.</summary>
internal sealed class SeedText(string path, SourceText? text) : AdditionalText
{
    public SeedText(string path, string text)
        : this(path, SourceText.From(text, Encoding.UTF8))
    {
    }

    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}
