using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>The check stage: all units in, the corpus with everything resolved out.</summary>
public static class CorpusChecker
{
    /// <summary>Checks a corpus.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="units">The units, in the order of their paths.</param>
    /// <param name="options">What bounds the check.</param>
    public static Corpus Check(SchemaDefinition schema, ImmutableArray<BoundUnit> units, CheckOptions options)
    {
        ImmutableArray<UnitNames> names = ImmutableArray.CreateRange(units, UnitNames.Of);
        var identifiers = new IdentifierTable(schema, names);
        var forms = SurfaceForms.Collect(names);
        ImmutableArray<ResolvedUnit> resolved = ImmutableArray.CreateRange(
            units, unit => ResolvedUnit.Resolve(MentionedUnit.Find(QuoteFinder.Ground(unit), forms), identifiers));
        var linked = new LinkedCorpus(
            schema,
            identifiers,
            resolved,
            RelationBuilder.Complete(identifiers, ImmutableArray.CreateRange(resolved, UnitRelations.Of)),
            Namings.Gather(identifiers, ImmutableArray.CreateRange(resolved, UnitNamings.Of)));
        return new Corpus(
            linked,
            CollectionSet.Of(schema, identifiers, options),
            new ReferredQuotes(DocumentQuotes.Gather(linked).Select(static quotes => FoundQuotes.Find(quotes)).ToImmutableArray()),
            options);
    }
}
