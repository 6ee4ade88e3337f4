using CorpusData.Compiler.Findings;

namespace CorpusData.Cli.Fixing;

/// <summary>A finding with the fix that is applied to it.</summary>
internal sealed record AppliedFix(Finding Finding, Fix Fix);
