using System.Buffers;
using System.Text;
using CorpusData.Compiler.Emit;
using Microsoft.CodeAnalysis.Text;

namespace CorpusData.Generator;

/// <summary>
/// An emitted file as the compiler takes it. Equal by its name and text.
/// </summary>
/// <remarks>
/// The compiler embeds it in the debug symbols, compressed, and would do so for one file after the other at each build.
/// A text that is made of bytes is compressed when it is made: on all cores, and once for as long as it stays as it is.
/// </remarks>
/// <param name="Name">The hint name.</param>
/// <param name="Text">The text, with what is to be embedded of it.</param>
internal sealed record GeneratedSource(string Name, SourceText Text)
{
    public static GeneratedSource Create(EmittedFile file)
    {
        byte[] bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(file.Text.Length));
        try
        {
            int length = Encoding.UTF8.GetBytes(file.Text, 0, file.Text.Length, bytes, 0);
            return new GeneratedSource(
                file.Name, SourceText.From(bytes, length, Encoding.UTF8, SourceHashAlgorithm.Sha256, canBeEmbedded: true));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    public bool Equals(GeneratedSource? other) => other is not null && Name == other.Name && Text.ContentEquals(other.Text);

    public override int GetHashCode() => Name.GetHashCode();
}
