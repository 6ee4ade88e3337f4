using System.Runtime.InteropServices;
using System.Text;

namespace CorpusData.Tasks;

/// <summary>The properties of a file that change whenever its content changes.</summary>
/// <remarks>
/// A program can set the time of the last write back, but not the time at which the file's properties last changed.
/// .NET has no member that returns this time, so the system is asked. Linux answers for thousands of files in some
/// milliseconds.
/// </remarks>
internal sealed class FileState
{
    // The values of the header file linux/stat.h. They are the same on every processor.
    private const int CurrentFolder = -100;
    private const uint Requested = 0x7FF;
    private const int AnswerLength = 256;
    private const int Node = 32;
    private const int Length = 40;
    private const int ChangeTime = 96;
    private const int WriteTime = 112;

    private static readonly DateTime Epoch = new(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly byte[] _answer;

    private FileState(byte[] answer) => _answer = answer;

    /// <summary>The time of the last change.</summary>
    public DateTime ChangedAt => Epoch.AddSeconds(BitConverter.ToInt64(_answer, ChangeTime));

    /// <summary>Returns the state of a file; null if the system does not tell it.</summary>
    public static FileState? Of(string path)
    {
        byte[] answer = new byte[AnswerLength];
        try
        {
            return RuntimeInformation.IsOSPlatform(OSPlatform.Linux)
                && Ask(CurrentFolder, Encoding.UTF8.GetBytes(path + "\0"), 0, Requested, answer) == 0
                && (BitConverter.ToUInt32(answer, 0) & Requested) == Requested
                    ? new FileState(answer)
                    : null;
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            // The system's library is older than this function.
            return null;
        }
    }

    /// <summary>Writes the properties.</summary>
    public void WriteTo(Stream stream)
    {
        // The number of the file in its file system, and its length, follow each other.
        stream.Write(_answer, Node, Length + sizeof(long) - Node);
        stream.Write(_answer, ChangeTime, sizeof(long) + sizeof(int));
        stream.Write(_answer, WriteTime, sizeof(long) + sizeof(int));
    }

    [DllImport("libc", EntryPoint = "statx")]
    private static extern int Ask(int folder, byte[] path, int flags, uint requested, byte[] answer);
}
