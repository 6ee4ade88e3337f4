using System.Collections.Immutable;
using System.Globalization;

namespace CorpusData.Benchmarks.Work;

/// <summary>The people and organizations of the work, half of each. No two share a form of their names.</summary>
internal sealed class Cast
{
    private static readonly string[] FirstNames =
    [
        "Ada", "Bruno", "Clara", "Dario", "Elena", "Farid", "Greta", "Henrik", "Ines", "Jonas", "Katia", "Leon",
        "Mara", "Nadim", "Olga", "Pavel", "Rosa", "Samir", "Tilda", "Viktor",
    ];

    private static readonly string[] SurnameStarts =
    [
        "Kov", "Bar", "Lind", "Mor", "Tak", "Hal", "Ver", "Ros", "Nav", "Sand", "Pet", "Ald", "Jor", "Cas", "Wen",
        "Dra", "Fer", "Gol", "Ibr", "Oku", "Zan", "Mart", "Stein", "Quin", "Ost",
    ];

    private static readonly string[] SurnameEnds =
        ["enko", "etti", "berg", "ani", "ova", "ides", "strom", "aldi", "eira", "sson"];

    private static readonly string[] Roles = ["Minister", "Mayor", "Captain", "Inspector", "Professor"];

    private static readonly string[] TownStarts =
    [
        "Nor", "Bel", "Ash", "Cam", "Dor", "East", "Fal", "Gran", "Hart", "Inver", "Kings", "Lang", "Mill", "New",
        "Oak", "Pem", "Red", "Stan", "Thorn", "Up", "West", "Wood", "Yar", "Elm", "Brad",
    ];

    private static readonly string[] TownEnds =
        ["mouth", "ford", "bury", "wick", "haven", "ton", "dale", "field", "stead", "port"];

    private static readonly (string Full, string Short)[] Bodies =
    [
        ("Harbour Council", "Council"), ("Port Authority", "Authority"), ("Rail Company", "Rail"),
        ("Fishing Union", "Union"), ("Steel Works", "Steel"), ("Coast Guard", "Guard"), ("Water Board", "Board"),
        ("Evening Courier", "Courier"), ("Teaching Hospital", "Hospital"), ("Savings Bank", "Bank"),
    ];

    /// <summary>The largest cast that there are names for.</summary>
    public static int MaximumSize { get; } =
        Math.Min(SurnameStarts.Length * SurnameEnds.Length, TownStarts.Length * TownEnds.Length) * 2;

    public Cast(int size)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, MaximumSize);
        People = [.. Enumerable.Range(0, size - (size / 2)).Select(Person)];
        Organizations = [.. Enumerable.Range(0, size / 2).Select(Organization)];
    }

    public ImmutableArray<Entity> People { get; }

    public ImmutableArray<Entity> Organizations { get; }

    private static Entity Person(int number)
    {
        string surname = Combine(SurnameStarts, SurnameEnds, number);
        string role = Roles[number % Roles.Length];
        return Entity($"{FirstNames[number % FirstNames.Length]} {surname}", [surname, $"{role} {surname}"], role, 1000 + number);
    }

    private static Entity Organization(int number)
    {
        string town = Combine(TownStarts, TownEnds, number);
        (string full, string shorter) = Bodies[number / TownStarts.Length % Bodies.Length];
        return Entity($"{town} {full}", [$"{town} {shorter}", $"{town}’s {full.ToLowerInvariant()}"], null, 5000 + number);
    }

    private static Entity Entity(string name, ImmutableArray<string> aliases, string? role, int item) => new(
        name.ToLowerInvariant().Replace(' ', '-'), name, aliases, role, "Q" + item.ToString(CultureInfo.InvariantCulture));

    private static string Combine(string[] starts, string[] ends, int number) =>
        starts[number % starts.Length] + ends[number / starts.Length];
}
