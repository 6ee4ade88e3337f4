using System.Globalization;
using CorpusData.Cli.Commands;
using CorpusData.Cli.Terminal;

// The language of the computer changes nothing. Its Unicode data are needed: without them, two forms of a name differ.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
using var interruption = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    // The second Ctrl+C ends the process at once.
    key.Cancel = !interruption.IsCancellationRequested;
    interruption.Cancel();
};
using var shell = Shell.OfProcess();
return await CorpusCommand.RunAsync(args, shell, interruption.Token);
