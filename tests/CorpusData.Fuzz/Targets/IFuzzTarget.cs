namespace CorpusData.Fuzz.Targets;

/// <summary>A part of the compiler that takes inputs. Whatever it throws for one is a fault.</summary>
internal interface IFuzzTarget
{
    string Name { get; }

    /// <summary>The inputs to begin with.</summary>
    IReadOnlyList<string> Seeds { get; }

    void Run(string input);
}
