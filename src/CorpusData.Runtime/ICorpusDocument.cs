namespace CorpusData.Runtime;

/// <summary>A record of a corpus that has running text.</summary>
public interface ICorpusDocument : ICorpusRecord
{
    /// <summary>The running text, which quotes are positions in.</summary>
    string Text { get; }
}
