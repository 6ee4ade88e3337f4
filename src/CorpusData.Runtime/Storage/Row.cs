using System.Collections.Immutable;
using System.ComponentModel;

namespace CorpusData.Runtime.Storage;

/// <summary>The fields of a record. Used by generated code.</summary>
/// <remarks>
/// The record keeps each decoded value in a cache. If threads race, all of them use the value that was stored first.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Row
{
    // Field 0 of every row refers to the document that contains the record's quotes.
    private const int DocumentField = 0;

    private readonly Shard _shard;
    private readonly int _start;

    internal Row(Shard shard, int start)
    {
        _shard = shard;
        _start = start;
    }

    private ICorpusDocument Document
    {
        get
        {
            Cursor cursor = this[DocumentField].Cursor;
            return ReadReference<ICorpusDocument>(ref cursor);
        }
    }

    /// <summary>A field, by its number.</summary>
    public Field this[int field] => new Cursor(_shard.Text, _start).ReadField(field);

    /// <summary>Reads a string.</summary>
    public string Text(int field, ref string? cache) => cache ?? Keep(ref cache, this[field].Text());

    /// <summary>Reads a string, or null if there is none.</summary>
    public string? TextOrNull(int field, ref string? cache) =>
        cache ?? (this[field].TextOrNull() is { } text ? Keep(ref cache, text) : null);

    /// <summary>Reads a URI.</summary>
    public Uri Uri(int field, ref Uri? cache) => cache ?? Keep(ref cache, this[field].Uri());

    /// <summary>Reads a URI, or null if there is none.</summary>
    public Uri? UriOrNull(int field, ref Uri? cache) =>
        cache ?? (this[field].UriOrNull() is { } uri ? Keep(ref cache, uri) : null);

    /// <summary>Reads a reference.</summary>
    public T Reference<T>(int field, ref T? cache)
        where T : class => ReferenceOrNull(field, ref cache)!;

    /// <summary>Reads a reference, or null if there is none.</summary>
    public T? ReferenceOrNull<T>(int field, ref T? cache)
        where T : class
    {
        if (cache is not null || this[field] is not { IsAbsent: false } found)
        {
            return cache;
        }

        Cursor cursor = found.Cursor;
        return cache = ReadReference<T>(ref cursor);
    }

    /// <summary>Reads a list of references.</summary>
    public ImmutableArray<T> References<T>(int field, ref ImmutableArray<T> cache)
        where T : class
    {
        if (cache.IsDefault)
        {
            T[] items = Items<T>(this[field], out Cursor cursor);
            for (int i = 0; i < items.Length; i++)
            {
                items[i] = ReadReference<T>(ref cursor);
            }

            Keep(ref cache, items);
        }

        return cache;
    }

    /// <summary>Reads a part.</summary>
    public T Part<T>(int field, Func<int, Row, T> create, ref T? cache)
        where T : class => PartOrNull(field, create, ref cache)!;

    /// <summary>Reads a part, or null if there is none.</summary>
    public T? PartOrNull<T>(int field, Func<int, Row, T> create, ref T? cache)
        where T : class
    {
        if (cache is not null || this[field] is not { IsAbsent: false } found)
        {
            return cache;
        }

        return Keep(ref cache, ReadPart(found, create));
    }

    /// <summary>Reads a list of parts.</summary>
    public ImmutableArray<T> Parts<T>(int field, Func<int, Row, T> create, ref ImmutableArray<T> cache)
        where T : class
    {
        if (cache.IsDefault)
        {
            T[] items = Items<T>(this[field], out Cursor cursor);
            for (int i = 0; i < items.Length; i++)
            {
                items[i] = ReadPart(cursor.ReadField(), create);
            }

            Keep(ref cache, items);
        }

        return cache;
    }

    /// <summary>Reads a list of values.</summary>
    public ImmutableArray<T> Values<T>(int field, Func<Field, T> read, ref ImmutableArray<T> cache)
    {
        if (cache.IsDefault)
        {
            T[] items = Items<T>(this[field], out Cursor cursor);
            for (int i = 0; i < items.Length; i++)
            {
                items[i] = read(cursor.ReadField());
            }

            Keep(ref cache, items);
        }

        return cache;
    }

    /// <summary>Reads a quote.</summary>
    public Quote Quote(int field)
    {
        Cursor cursor = this[field].Cursor;
        cursor.ReadInt();
        return ReadQuote(Document, ref cursor);
    }

    /// <summary>Reads a quote, or null if there is none.</summary>
    public Quote? QuoteOrNull(int field) => this[field].IsAbsent ? null : Quote(field);

    /// <summary>Reads a list of quotes.</summary>
    public ImmutableArray<Quote> Quotes(int field, ref ImmutableArray<Quote> cache)
    {
        if (cache.IsDefault)
        {
            Keep(ref cache, ReadQuotes(field));
        }

        return cache;
    }

    /// <summary>Reads the mentions in a document's own text.</summary>
    public ImmutableArray<Mention<T>> Mentions<T>(int field, ref ImmutableArray<Mention<T>> cache)
        where T : class, ICorpusRecord
    {
        if (cache.IsDefault)
        {
            Mention<T>[] items = Items<Mention<T>>(this[field], out Cursor cursor);
            ICorpusDocument? document = items.Length == 0 ? null : Document;
            for (int i = 0; i < items.Length; i++)
            {
                T entity = ReadReference<T>(ref cursor);
                items[i] = new Mention<T>(entity, ReadQuote(document!, ref cursor));
            }

            Keep(ref cache, items);
        }

        return cache;
    }

    /// <summary>Finds the mentions of an entity in the documents that the field refers to.</summary>
    public ImmutableArray<Mention<T>> MentionsOf<T>(int field, T entity, ref ImmutableArray<Mention<T>> cache)
        where T : class, ICorpusRecord
    {
        if (cache.IsDefault)
        {
            Field documents = this[field];
            Cursor cursor = documents.Cursor;
            var mentions = new List<Mention<T>>();
            for (int left = documents.IsAbsent ? 0 : cursor.ReadInt(); left > 0; left--)
            {
                foreach (Mention<T> mention in ReadReference<ICorpusDocument<T>>(ref cursor).Mentions)
                {
                    if (mention.Entity.Equals(entity))
                    {
                        mentions.Add(mention);
                    }
                }
            }

            Keep(ref cache, mentions.ToArray());
        }

        return cache;
    }

    /// <summary>Finds the mentions within the quotes of some fields.</summary>
    public ImmutableArray<Mention<T>> MentionsWithin<T>(ReadOnlySpan<int> fields, ref ImmutableArray<Mention<T>> cache)
        where T : class, ICorpusRecord
    {
        if (cache.IsDefault)
        {
            var quotes = new List<Quote>();
            foreach (int field in fields)
            {
                quotes.AddRange(ReadQuotes(field));
            }

            Mention<T>[] mentions = quotes.Count > 0 && Document is ICorpusDocument<T> document
                ? document.Mentions.Where(mention => quotes.Exists(quote => quote.Contains(mention.Quote))).ToArray()
                : [];
            Keep(ref cache, mentions);
        }

        return cache;
    }

    private Quote[] ReadQuotes(int field)
    {
        Quote[] quotes = Items<Quote>(this[field], out Cursor cursor);
        ICorpusDocument? document = quotes.Length == 0 ? null : Document;
        for (int i = 0; i < quotes.Length; i++)
        {
            quotes[i] = ReadQuote(document!, ref cursor);
        }

        return quotes;
    }

    // A reference is a table and a row. If the lowest bit is set, the row is counted from the shard's first row.
    private T ReadReference<T>(ref Cursor cursor)
        where T : class
    {
        int table = cursor.ReadInt();
        int row = cursor.ReadInt();
        row = (row >> 1) + ((row & 1) == 0 ? 0 : _shard.Start(table));
        return _shard.Store.Get<T>(table, row);
    }

    // A part is the number of its class, among the classes that the slot allows, and its row.
    private T ReadPart<T>(Field field, Func<int, Row, T> create)
    {
        Cursor cursor = field.Cursor;
        int kind = cursor.ReadInt();
        return create(kind, new Row(_shard, cursor.Position));
    }

    private static Quote ReadQuote(ICorpusDocument document, ref Cursor cursor)
    {
        int start = cursor.ReadInt();
        return new Quote(document, start, cursor.ReadInt());
    }

    private static T[] Items<T>(Field field, out Cursor cursor)
    {
        cursor = field.Cursor;
        return field.IsAbsent ? [] : new T[cursor.ReadInt()];
    }

    private static T Keep<T>(ref T? cache, T value)
        where T : class => Interlocked.CompareExchange(ref cache, value, null) ?? value;

    private static void Keep<T>(ref ImmutableArray<T> cache, T[] items) =>
        ImmutableInterlocked.InterlockedInitialize(ref cache, System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(items));
}
