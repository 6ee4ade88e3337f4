using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Collections;
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
        ImmutableArray<GroundedUnit> grounded = ImmutableArray.CreateRange(units, static unit => QuoteFinder.Ground(unit));
        EquatableArray<UnitNames> names = Parts(grounded, static unit => unit.Names);
        var identifiers = new IdentifierTable(schema, names);
        var forms = SurfaceForms.Collect(names);
        ImmutableArray<ResolvedUnit> resolved = ImmutableArray.CreateRange(
            grounded, unit => ResolvedUnit.Resolve(MentionedUnit.Find(unit, forms), identifiers));
        var linked = new LinkedCorpus(
            schema,
            identifiers,
            resolved,
            RelationBuilder.Complete(identifiers, Parts(resolved, static unit => unit.Relations)),
            Namings.Gather(identifiers, Parts(resolved, static unit => unit.Namings)));
        return new Corpus(
            linked,
            CollectionSet.Of(schema, identifiers, options.NamedMembersLimit),
            new ReferredQuotes(DocumentQuotes.Gather(linked).Select(static quotes => FoundQuotes.Find(quotes)).ToImmutableArray()),
            options);
    }

    private static EquatableArray<TPart> Parts<T, TPart>(ImmutableArray<T> units, Func<T, TPart> part)
        where TPart : IEquatable<TPart> =>
        new(ImmutableArray.CreateRange(units, part));
}
