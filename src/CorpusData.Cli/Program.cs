using CorpusData.Cli.Commands;
using CorpusData.Cli.Terminal;

using var interruption = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    // The second Ctrl+C ends the process at once.
    key.Cancel = !interruption.IsCancellationRequested;
    interruption.Cancel();
};
using var shell = Shell.OfProcess();
return await CorpusCommand.RunAsync(args, shell, interruption.Token);
