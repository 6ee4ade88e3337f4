using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CorpusData.Compiler.Parse;

/// <summary>
/// Stores short strings by their characters, so that keys and identifiers that occur often share one string. A new
/// string replaces the one with the same hash, so the memory is limited.
/// </summary>
internal sealed class SharedStrings
{
    private const int MaximumLength = 40;
    private const int Bits = 10;

    private readonly string?[] _strings = new string?[1 << Bits];

    [MethodImpl(Compiled.AtOnce)]
    public string Get(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaximumLength)
        {
            return text.ToString();
        }

        ref string? place = ref _strings[Hash(text)];
        if (place is null || !text.SequenceEqual(place.AsSpan()))
        {
            place = text.ToString();
        }

        return place;
    }

    // Hashes the length and four characters at each end, because these are where identifiers differ.
    private static int Hash(ReadOnlySpan<char> text)
    {
        ulong first = text[0];
        ulong last = text[text.Length - 1];
        if (text.Length >= 4)
        {
            ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(text);
            first = MemoryMarshal.Read<ulong>(bytes);
            last = MemoryMarshal.Read<ulong>(bytes.Slice(bytes.Length - sizeof(ulong)));
        }

        ulong mixed = ((first * 31) ^ last ^ (ulong)text.Length) * 0x9E37_79B9_7F4A_7C15;
        return (int)(mixed >> (64 - Bits));
    }
}
