using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;

namespace CorpusData.Cli.Comparing;

/// <summary>One of the two corpora that are compared.</summary>
internal sealed class ComparedCorpus
{
    private readonly Dictionary<RecordKey, ComparedRecord> _records = [];

    /// <summary>Collects the records of a corpus.</summary>
    /// <param name="name">The folder or revision, as the user names it.</param>
    /// <param name="corpus">The corpus.</param>
    public ComparedCorpus(string name, Corpus corpus)
    {
        Name = name;
        Corpus = corpus;
        for (int table = 0; table < corpus.Identifiers.Classes.Length; table++)
        {
            for (int row = 0; row < corpus.Identifiers.Count(table); row++)
            {
                var record = new ComparedRecord(this, new RowAddress(table, row));
                _records.Add(record.Key, record);
            }
        }
    }

    /// <summary>The folder or revision, as the user names it.</summary>
    public string Name { get; }

    public Corpus Corpus { get; }

    /// <summary>The records, class by class, in the order of the seeds.</summary>
    public IReadOnlyCollection<ComparedRecord> Records => _records.Values;

    /// <summary>Returns the record with a key; null if there is none.</summary>
    public ComparedRecord? Find(RecordKey key) => _records.GetValueOrDefault(key);

    /// <summary>Returns the key of the record in a row.</summary>
    public RecordKey KeyOf(RowAddress row)
    {
        Record record = Corpus.RecordAt(row);
        return new RecordKey(record.Class.IdentityScope.Name, record.Identifier);
    }
}
