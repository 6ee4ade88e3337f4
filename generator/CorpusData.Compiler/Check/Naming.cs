using CorpusData.Compiler.Bind;

namespace CorpusData.Compiler.Check;

/// <summary>Where an entity is named.</summary>
internal sealed class Naming
{
    private readonly List<Record> _documents = new();

    /// <summary>How often it is named in all documents.</summary>
    public int Count { get; private set; }

    /// <summary>The documents that name it, in the order of the units.</summary>
    public IReadOnlyList<Record> Documents => _documents;

    /// <summary>Takes in a mention. Those of one document come one after another.</summary>
    public void Add(Record document)
    {
        Count++;
        if (_documents.Count == 0 || _documents[_documents.Count - 1] != document)
        {
            _documents.Add(document);
        }
    }
}
