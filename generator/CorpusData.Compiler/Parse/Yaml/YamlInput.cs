namespace CorpusData.Compiler.Parse;

/// <summary>Reads a text until the token is canceled.</summary>
internal sealed class YamlInput(string text, CancellationToken cancellation) : StringReader(text)
{
    public override int Read()
    {
        cancellation.ThrowIfCancellationRequested();
        return base.Read();
    }

    public override int Read(char[] buffer, int index, int count)
    {
        cancellation.ThrowIfCancellationRequested();
        return base.Read(buffer, index, count);
    }
}
