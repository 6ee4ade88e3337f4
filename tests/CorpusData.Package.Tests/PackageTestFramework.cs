using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestFramework("CorpusData.Package.Tests.PackageTestFramework", "CorpusData.Package.Tests")]

namespace CorpusData.Package.Tests;

/// <summary>Runs the tests and then deletes the packages that they share.</summary>
public sealed class PackageTestFramework : XunitTestFramework
{
    public PackageTestFramework(IMessageSink messageSink)
        : base(messageSink) => DisposalTracker.Add(new Cleanup());

    private sealed class Cleanup : IDisposable
    {
        public void Dispose() => SharedPackages.Delete();
    }
}
