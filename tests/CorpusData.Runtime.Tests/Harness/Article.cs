using System.Collections.Immutable;
using CorpusData.Runtime.Storage;

namespace CorpusData.Runtime.Tests.Harness;

/// <summary>A document as generated code has it.</summary>
internal sealed class Article(Row row) : ICorpusDocument
{
    private string? _identifier;
    private string? _text;
    private ImmutableArray<Quote> _quotes;
    private ImmutableArray<Person> _people;
    private ImmutableArray<Mention<Person>> _mentions;

    public string Identifier => row.Text(1, ref _identifier);

    public string Text => row.Text(2, ref _text);

    public ImmutableArray<Quote> Quotes => row.Quotes(3, ref _quotes);

    public ImmutableArray<Person> People => row.References(4, ref _people);

    public ImmutableArray<Mention<Person>> Mentions => row.Mentions(5, ref _mentions);
}
