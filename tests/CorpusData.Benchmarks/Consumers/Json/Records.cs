using System.Text.Json.Serialization;

namespace News;

/// <summary>The same data as plain records.</summary>
public sealed record Data(Article[] Articles, Entity[] People, Entity[] Organizations);

public sealed record Article(
    string Id, DateOnly PublishedOn, TimeOnly? PublishedAt, string Source, string Headline, string Body, Claim[] Claims);

public sealed record Claim(
    string Id, string Statement, string[] Source, Quote[] Evidence, string[] About, ClaimKind Kind);

public sealed record Quote(string Exact, int Start);

public sealed record Entity(string Id, string Name, string[] Aliases, string? Wikidata, string? Role);

[JsonConverter(typeof(JsonStringEnumConverter<ClaimKind>))]
public enum ClaimKind
{
    [JsonStringEnumMemberName("intention")]
    Intention,

    [JsonStringEnumMemberName("casualties")]
    Casualties,
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Data))]
public sealed partial class DataContext : JsonSerializerContext;
