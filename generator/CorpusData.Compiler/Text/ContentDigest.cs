using System.Security.Cryptography;
using System.Text;

namespace CorpusData.Compiler.Text;

/// <summary>Digests texts in a way that is the same on every machine.</summary>
internal static class ContentDigest
{
    /// <summary>The SHA-256 of some texts in their order, in lower-case hexadecimal.</summary>
    public static string Of(IEnumerable<string> texts)
    {
        using var sha = SHA256.Create();
        foreach (string text in texts)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            byte[] length = BitConverter.GetBytes((long)bytes.Length);
            if (!BitConverter.IsLittleEndian)
            {
                Array.Reverse(length);
            }

            sha.TransformBlock(length, 0, length.Length, null, 0);
            sha.TransformBlock(bytes, 0, bytes.Length, null, 0);
        }

        sha.TransformFinalBlock([], 0, 0);
        return string.Concat(sha.Hash!.Select(static b => b.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
