using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace CorpusData.Compiler.Parse;

/// <summary>
/// YamlDotNet's scanner, corrected so that it stays at a token until the parser consumes it. After a scalar with an anchor
/// in a flow mapping, the parser looks ahead twice. YamlDotNet's own scanner then moves on twice and loses the comma.
/// </summary>
internal sealed class YamlScanner(YamlInput input) : IScanner
{
    private readonly Scanner _scanner = new(input, skipComments: true);

    public Mark CurrentPosition => _scanner.CurrentPosition;

    public Token? Current => _scanner.Current;

    public bool MoveNext() => _scanner.MoveNext();

    // At the end of the stream, the parser asks once more whether anything follows.
    public bool MoveNextWithoutConsuming() =>
        _scanner.Current is not (null or StreamEnd) || _scanner.MoveNextWithoutConsuming();

    public void ConsumeCurrent() => _scanner.ConsumeCurrent();
}
