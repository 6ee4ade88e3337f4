using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CorpusData.Compiler.Text;

/// <summary>Computes a digest of texts that is the same on every machine: the SHA-256 hash of their lengths and UTF-8 bytes.</summary>
internal sealed class ContentDigest : IDisposable
{
    private readonly SHA256 _sha = SHA256.Create();
    private readonly byte[] _length = new byte[sizeof(long)];

    /// <summary>Returns the digest of texts in their order.</summary>
    public static string Of(IEnumerable<string> texts)
    {
        using var digest = new ContentDigest();
        foreach (string text in texts)
        {
            digest.Add(text);
        }

        return digest.Finish();
    }

    /// <summary>Adds a text.</summary>
    public void Add(string text) => Add(Encoding.UTF8.GetBytes(text));

    /// <summary>Adds the text of a file.</summary>
    public void Add(SourceFile file) => Add(file.Utf8Bytes);

    /// <summary>Returns the digest of all that was added, in lowercase hexadecimal.</summary>
    public string Finish()
    {
        _sha.TransformFinalBlock([], 0, 0);
        return Hexadecimal(_sha.Hash!);
    }

    public void Dispose() => _sha.Dispose();

    private void Add(byte[] bytes)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_length, bytes.Length);
        _sha.TransformBlock(_length, 0, _length.Length, null, 0);
        _sha.TransformBlock(bytes, 0, bytes.Length, null, 0);
    }

    private static string Hexadecimal(byte[] bytes)
    {
        const string Digits = "0123456789abcdef";
        char[] digits = new char[bytes.Length * 2];
        for (int i = 0; i < bytes.Length; i++)
        {
            digits[2 * i] = Digits[bytes[i] >> 4];
            digits[(2 * i) + 1] = Digits[bytes[i] & 0xF];
        }

        return new string(digits);
    }
}
