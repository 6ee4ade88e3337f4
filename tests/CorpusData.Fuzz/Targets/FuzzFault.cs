namespace CorpusData.Fuzz.Targets;

/// <summary>What must hold for every input does not.</summary>
internal sealed class FuzzFault(string message) : Exception(message);
