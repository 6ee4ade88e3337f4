using Microsoft.CodeAnalysis;
using Snapshooter.Xunit;

namespace CorpusData.Generator.Tests;

/// <summary>What the schema language can say, in C#: a registry of people and organizations.</summary>
public class SchemaLanguageTests
{
    private static readonly GeneratorRunResult Result = Harness.Driver(CorpusFolder.Files("Registry"))
        .RunGenerators(Harness.Compilation()).GetRunResult().Results.Single();

    [Theory]
    [InlineData("IHasAliases")]
    [InlineData("Party")]
    [InlineData("Organization")]
    [InlineData("Person")]
    [InlineData("Unit")]
    [InlineData("Event")]
    [InlineData("Employment")]
    [InlineData("Status")]
    public void A_class_becomes_the_record_that_one_would_write(string name)
    {
        string code = Result.GeneratedSources.Single(source => source.HintName == name + ".g.cs").SourceText.ToString();

        Snapshot.Match(code, SnapshotFolder.Named($"Registry.{name}.snap"));
    }

    [Theory]
    [InlineData("Registry.Parties.Count", "3")]
    [InlineData("Registry.Things.Count", "3")]
    [InlineData("Registry.Parties.Ada.FullName", "Ada Berg")]
    [InlineData("Registry.Things.Ada.Aliases[0]", "A. Berg")]
    [InlineData("Registry.Parties.Ada.Kind", "Person")]
    [InlineData("Registry.Parties.Ada.BirthDate!.Value.ToString(\"O\")", "1980-02-29")]
    [InlineData("Registry.Parties.Ada.Status", "Closed")]
    [InlineData("Registry.Parties.Ada.Homepage!.Host", "example.org")]
    [InlineData("Registry.Parties.Tom.Contact!.FullName", "Port Authority")]
    [InlineData("Registry.Parties.Port.Contact.BirthDate!.Value.Year", "1980")]
    [InlineData("((Party)Registry.Parties.Port).Contact!.FullName", "Ada Berg")]
    [InlineData("Registry.Parties.Tom.Rank", "3")]
    [InlineData("Registry.Parties.Port.Rank", "5")]
    [InlineData("Registry.Parties.Tom.Status", "Active")]
    [InlineData("Registry.Parties.Port.Parts.Length", "2")]
    [InlineData("Registry.Parties.Port.Parts[0].Label + Registry.Parties.Port.Parts[0].Size", "yard40")]
    [InlineData("Registry.Parties.Port.Parts[1].Label + Registry.Parties.Port.Parts[1].Size", "quay")]
    [InlineData("Registry.Employments.AdaAtPort.Who.Identifier", "ada")]
    [InlineData("((Robot)Registry.Employments.R2AtPort.Who).Model", "D2")]
    [InlineData("Registry.Employments.AdaAtPort.Since!.Value.ToString(\"O\")", "2001-05-01T08:00:00.0000000+02:00")]
    [InlineData("Registry.Employments.AdaAtPort.Pay", "1234.50")]
    [InlineData("Registry.Employments.AdaAtPort.Contract + Registry.Employments.R2AtPort.Contract", "openfixed")]
    [InlineData("Registry.Employments.AdaAtPort.Scores.Sum()", "999.75")]
    [InlineData("((Promotion)Registry.Employments.AdaAtPort.Events[0]).To", "007")]
    [InlineData("((Transfer)Registry.Employments.AdaAtPort.Events[1]).ToUnit", "quay")]
    [InlineData("Registry.Employments.AdaAtPort.Events[0].On.ToString(\"O\")", "2005-01-01")]
    [InlineData("Registry.Employments.AdaAtPort.Events[0] == Registry.Employments.AdaAtPort.Events[0]", "True")]
    [InlineData("Registry.Employments.AdaAtPort.Events[0] == Registry.Employments.AdaAtPort.Events[1]", "False")]
    [InlineData("Registry.Parties[\"ada\"] == Registry.Parties.Ada", "True")]
    [InlineData("ReferenceEquals(Registry.Parties[\"ada\"], Registry.Things.Ada)", "True")]
    public void Every_value_reads_as_it_is_written(string expression, string expected) =>
        Assert.Equal(expected, CompiledCorpus.Evaluate(CorpusFolder.Files("Registry"), expression));
}
