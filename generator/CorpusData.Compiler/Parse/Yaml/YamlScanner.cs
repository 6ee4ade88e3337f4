using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace CorpusData.Compiler.Parse;

/// <summary>
/// YamlDotNet's scanner, which stays at a token until it is consumed. Behind an anchored scalar in a flow mapping the
/// parser looks ahead twice; by itself the scanner would move on twice and lose the comma.
/// </summary>
internal sealed class YamlScanner(YamlInput input) : IScanner
{
    private readonly Scanner _scanner = new(input, skipComments: true);

    public Mark CurrentPosition => _scanner.CurrentPosition;

    public Token? Current => _scanner.Current;

    public bool MoveNext() => _scanner.MoveNext();

    // The parser asks once more at the end of the stream, to see that nothing follows.
    public bool MoveNextWithoutConsuming() =>
        _scanner.Current is not (null or StreamEnd) || _scanner.MoveNextWithoutConsuming();

    public void ConsumeCurrent() => _scanner.ConsumeCurrent();
}
