using System.Collections.Immutable;

namespace CorpusData.Compiler.Schema;

/// <summary>An alternative for the values of a slot: a type or an enum, with rules of its own.</summary>
/// <param name="Scalar">The type; <see cref="ScalarType.String"/> for an enum.</param>
/// <param name="Enum">The enum, or null.</param>
/// <param name="Constraints">The rules.</param>
public sealed record ValueAlternative(ScalarType Scalar, EnumDefinition? Enum, ImmutableArray<Constraint> Constraints)
{
    /// <summary>What a value looks like, for messages.</summary>
    public string Expectation => Enum is null ? ScalarFormat.Of(Scalar).Expectation : $"a value of the enum {Enum.Name}";

    /// <summary>Whether there is no string that the alternative does not accept.</summary>
    public bool AcceptsAll => Enum is null && Scalar == ScalarType.String && Constraints.IsEmpty;

    /// <summary>Returns whether a text is a value of the alternative.</summary>
    public bool Accepts(string text)
    {
        string canonical = text;
        bool isValue = Enum is null ? ScalarFormat.Of(Scalar).TryRead(text, out canonical, out _) : Enum.IndexOf(text) >= 0;
        return isValue && Constraints.All(constraint => constraint.Accepts(canonical));
    }
}
