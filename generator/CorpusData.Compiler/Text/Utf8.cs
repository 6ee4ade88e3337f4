using System.Runtime.InteropServices;

namespace CorpusData.Compiler.Text;

/// <summary>Finds bytes that are not UTF-8.</summary>
public static class Utf8
{
    /// <summary>Returns the offset of the first byte that is not valid UTF-8; -1 if there is none.</summary>
    public static int FindInvalid(byte[] bytes)
    {
        int i = 0;
        while ((i += AsciiLength(bytes.AsSpan(i))) < bytes.Length)
        {
            int length = SequenceLength(bytes, i);
            if (length == 0)
            {
                return i;
            }

            i += length;
        }

        return -1;
    }

    // Most bytes are ASCII, so eight are looked at together. The last few are left to the caller, which looks at each.
    private static int AsciiLength(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<ulong> eights = MemoryMarshal.Cast<byte, ulong>(bytes);
        int i = 0;
        while (i < eights.Length && (eights[i] & 0x8080_8080_8080_8080) == 0)
        {
            i++;
        }

        return i * sizeof(ulong);
    }

    private static int SequenceLength(byte[] bytes, int i)
    {
        byte first = bytes[i];
        if (first < 0x80)
        {
            return 1;
        }

        // The range of the second byte excludes overlong forms, surrogates and code points above U+10FFFF.
        (int length, byte low, byte high) = first switch
        {
            >= 0xC2 and <= 0xDF => (2, (byte)0x80, (byte)0xBF),
            0xE0 => (3, (byte)0xA0, (byte)0xBF),
            0xED => (3, (byte)0x80, (byte)0x9F),
            >= 0xE1 and <= 0xEF => (3, (byte)0x80, (byte)0xBF),
            0xF0 => (4, (byte)0x90, (byte)0xBF),
            >= 0xF1 and <= 0xF3 => (4, (byte)0x80, (byte)0xBF),
            0xF4 => (4, (byte)0x80, (byte)0x8F),
            _ => (0, (byte)0, (byte)0),
        };
        if (length == 0 || i + length > bytes.Length || bytes[i + 1] < low || bytes[i + 1] > high)
        {
            return 0;
        }

        for (int k = 2; k < length; k++)
        {
            if (bytes[i + k] is < 0x80 or > 0xBF)
            {
                return 0;
            }
        }

        return length;
    }
}
