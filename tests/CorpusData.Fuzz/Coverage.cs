using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace CorpusData.Fuzz;

/// <summary>
/// Which branches of the compiler a run takes, as AFL counts them: SharpFuzz has put a counter into each block of the
/// assembly, and a byte of the map counts how often one block followed another.
/// </summary>
internal sealed unsafe class Coverage
{
    private const int Size = 1 << 16;

    // Of the process, as what is instrumented counts from its first method on.
    private static readonly byte* Map = (byte*)NativeMemory.AllocZeroed(Size);

    private readonly byte[] _seen = new byte[Size];

    /// <summary>How many different steps from block to block there were in all runs.</summary>
    public int Edges { get; private set; }

    /// <summary>Puts the counters into the compiler's assembly, which is not loaded yet, if they are not there.</summary>
    public static void Instrument()
    {
        string path = Path.Combine(AppContext.BaseDirectory, "CorpusData.Compiler.dll");
        if (!IsInstrumented(path))
        {
            SharpFuzz.Fuzzer.Instrument(path, static _ => true, SharpFuzz.Options.Value);
        }

        Trace.SharedMem = Map;
    }

    /// <summary>Begins a run.</summary>
    public void Begin()
    {
        new Span<byte>(Map, Size).Clear();
        Trace.PrevLocation = 0;
    }

    /// <summary>Whether the run took a way that none before it took, or took one more often by a power of two.</summary>
    public bool TakeNew()
    {
        bool isNew = false;
        var map = new ReadOnlySpan<byte>(Map, Size);
        for (int i = map.IndexOfAnyExcept((byte)0); i >= 0 && i < Size; i = Next(map, i + 1))
        {
            byte bucket = (byte)(1 << System.Numerics.BitOperations.Log2(map[i]));
            if ((_seen[i] & bucket) == 0)
            {
                Edges += _seen[i] == 0 ? 1 : 0;
                _seen[i] |= bucket;
                isNew = true;
            }
        }

        return isNew;
    }

    private static int Next(ReadOnlySpan<byte> map, int from)
    {
        int next = map[from..].IndexOfAnyExcept((byte)0);
        return next < 0 ? next : from + next;
    }

    private static bool IsInstrumented(string path)
    {
        using var stream = File.OpenRead(path);
        using var assembly = new PEReader(stream);
        MetadataReader metadata = assembly.GetMetadataReader();
        return metadata.AssemblyReferences
            .Any(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name) == "SharpFuzz.Common");
    }
}
