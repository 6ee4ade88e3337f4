namespace CorpusData.Package.Tests;

/// <summary>The newsroom, restored once: each test breaks a copy of it.</summary>
public sealed class RestoredNewsroom : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Consumer _newsroom;
    private int _copies;

    public RestoredNewsroom(PackedPackages packages)
    {
        _newsroom = Consumer.Create(_folder, packages, "Newsroom", "CorpusData.Generator");
        _newsroom.Restore().Succeeded();
    }

    internal Consumer Copy() => _newsroom.CopyTo(_folder[$"copy{++_copies}"]);

    public void Dispose() => _folder.Dispose();
}
