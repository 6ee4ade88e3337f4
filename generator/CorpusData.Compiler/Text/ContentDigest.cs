using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CorpusData.Compiler.Text;

/// <summary>Computes digests of texts that are the same on every machine.</summary>
internal static class ContentDigest
{
    private const int LengthSize = sizeof(long);

    /// <summary>Returns the SHA-256 hash of texts in their order, in lowercase hexadecimal.</summary>
    public static string Of(IEnumerable<string> texts)
    {
        using var sha = SHA256.Create();
        byte[] bytes = [];
        foreach (string text in texts)
        {
            int length = Encoding.UTF8.GetByteCount(text);
            if (bytes.Length < LengthSize + length)
            {
                ArrayPool<byte>.Shared.Return(bytes);
                bytes = ArrayPool<byte>.Shared.Rent(LengthSize + length);
            }

            BinaryPrimitives.WriteInt64LittleEndian(bytes, length);
            Encoding.UTF8.GetBytes(text, 0, text.Length, bytes, LengthSize);
            sha.TransformBlock(bytes, 0, LengthSize + length, null, 0);
        }

        ArrayPool<byte>.Shared.Return(bytes);
        sha.TransformFinalBlock([], 0, 0);
        return Hexadecimal(sha.Hash!);
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
