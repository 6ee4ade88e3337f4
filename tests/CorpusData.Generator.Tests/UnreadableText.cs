using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusData.Generator.Tests;

/// <summary>A file whose reading fails in a way that nobody has thought of.</summary>
internal sealed class UnreadableText(string path) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("no reading today");
}
