using CorpusData.Compiler.Emit;
using CorpusData.Compiler.Schema;
using CorpusData.Runtime;
using Microsoft.CodeAnalysis;

namespace CorpusData.Analyzers;

/// <summary>The identifiers of a collection, read from the attribute of its class.</summary>
internal sealed class CollectionIdentifiers
{
    private readonly INamedTypeSymbol _collection;
    private readonly IReadOnlyCollection<string> _inOrder;
    private readonly HashSet<string> _identifiers;
    private readonly Lazy<Dictionary<string, string>> _members;

    private CollectionIdentifiers(INamedTypeSymbol collection, IReadOnlyCollection<string> inOrder)
    {
        _collection = collection;
        _inOrder = inOrder;
        _identifiers = new HashSet<string>(inOrder, StringComparer.Ordinal);
        _members = new Lazy<Dictionary<string, string>>(NameMembers);
        DisplayName = Property(collection).ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
    }

    /// <summary>The name of the collection in code, for example <c>Corpus.Articles</c>.</summary>
    public string DisplayName { get; }

    /// <summary>
    /// Reads the identifiers of a class. Returns null if the class is not a collection of a corpus, or has no records.
    /// </summary>
    public static CollectionIdentifiers? Read(INamedTypeSymbol type, INamedTypeSymbol attribute) => type.GetAttributes()
        .Where(data => SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute))
        .SelectMany(static data => data.ConstructorArguments)
        .Select(static argument => argument.Value)
        .OfType<string>()
        .Select(lines => new CollectionIdentifiers(type, IdentifierLines.Split(lines).ToList()))
        .FirstOrDefault();

    public bool Contains(string identifier) => _identifiers.Contains(identifier);

    /// <summary>Returns the identifier most similar to one that is not in the collection; null if none is similar.</summary>
    public string? NearestTo(string wrong) => NearestName.Find(wrong, _inOrder);

    /// <summary>Returns the named member for the record with an identifier; null if the record has none.</summary>
    public string? MemberOf(string identifier, ITypeSymbol record)
    {
        string name = CSharpName.Member(identifier, _collection.Name);
        bool isThere = _collection.GetMembers(name).OfType<IPropertySymbol>()
            .Any(member => member.DeclaredAccessibility == Accessibility.Public && Is(member.Type, record));
        return isThere && _members.Value[name] == identifier ? name : null;
    }

    // If several identifiers become the same name, the member is the first one's record.
    private Dictionary<string, string> NameMembers()
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string identifier in _inOrder)
        {
            string name = CSharpName.Member(identifier, _collection.Name);
            if (!members.ContainsKey(name))
            {
                members.Add(name, identifier);
            }
        }

        return members;
    }

    // The static property that contains the only instance of the class.
    private static ISymbol Property(INamedTypeSymbol collection) =>
        collection.ContainingType?.GetMembers().OfType<IPropertySymbol>()
            .FirstOrDefault(property => SymbolEqualityComparer.Default.Equals(property.Type, collection))
        ?? (ISymbol)collection;

    private static bool Is(ITypeSymbol type, ITypeSymbol record)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, record))
            {
                return true;
            }
        }

        return false;
    }
}
