using System.Net;
using System.Net.Sockets;
using CorpusData.Site.Options;
using CorpusData.Site.Serving;
using CorpusData.Site.Tests.Pages;

namespace CorpusData.Site.Tests.Serving;

public sealed class SiteServerTests : IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();
    private readonly WrittenSite _written = WrittenSite.Shipped();
    private readonly SiteServer _server;
    private readonly Task _running;
    private readonly HttpClient _client = new();

    public SiteServerTests()
    {
        _server = SiteServer.Start(CorpusSite.Create(_written.Compilation.Corpus, new SiteOptions { LiveVersion = 0 }), FreePort(), static exception => Assert.Fail(exception.Message));
        _running = _server.RunAsync(_cancellation.Token);
    }

    public void Dispose()
    {
        _cancellation.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => _running.GetAwaiter().GetResult());
        _server.Dispose();
        _client.Dispose();
        _written.Dispose();
        _cancellation.Dispose();
    }

    [Theory]
    [InlineData("", "index.html", "text/html")]
    [InlineData("claims/", "claims/index.html", "text/html")]
    [InlineData("assets/site.css", "assets/site.css", "text/css")]
    [InlineData("search/manifest.js", "search/manifest.js", "text/javascript")]
    public async Task A_file_is_served_as_it_would_be_written(string path, string file, string type)
    {
        using HttpResponseMessage response = await _client.GetAsync(_server.Address + path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(_written.Read(file), WithoutReload(await response.Content.ReadAsStringAsync()));
    }

    [Theory]
    [InlineData("nothing.html")]
    [InlineData("../../etc/passwd")]
    [InlineData("%2e%2e/%2e%2e/etc/passwd")]
    public async Task Nothing_but_the_site_is_served(string path)
    {
        using HttpResponseMessage response = await _client.GetAsync(_server.Address + path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_request_for_another_host_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _server.Address);
        request.Headers.Host = "attacker.example";

        using HttpResponseMessage response = await _client.SendAsync(request);

        Assert.False(response.IsSuccessStatusCode);
    }

    [Fact]
    public async Task A_form_is_not_accepted()
    {
        using HttpResponseMessage response = await _client.PostAsync(_server.Address, null);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task Open_pages_are_told_of_a_change()
    {
        using Stream events = await _client.GetStreamAsync(_server.Address + "events");
        using var reader = new StreamReader(events);
        Assert.Equal("event: version data: 0 ", await ReadAsync(3));

        _server.Show(CorpusSite.Create(_written.Compilation.Corpus, new SiteOptions { LiveVersion = 2, Findings = [new SiteFinding("CORPUS401", "error", "seeds/x.yaml", 3, 5, "a message")] }));

        Assert.Equal("event: version data: 2", await ReadAsync(2));
        string page = await _client.GetStringAsync(_server.Address + "findings.html");
        Assert.Contains("seeds/x.yaml:3:5", page, StringComparison.Ordinal);

        async Task<string> ReadAsync(int lines)
        {
            var read = new List<string?>();
            for (int i = 0; i < lines; i++)
            {
                read.Add(await reader.ReadLineAsync());
            }

            return string.Join(' ', read);
        }
    }

    [Fact]
    public void A_port_that_is_in_use_is_named()
    {
        int port = new Uri(_server.Address).Port;

        IOException exception = Assert.Throws<IOException>(() => SiteServer.Start(CorpusSite.Create(_written.Compilation.Corpus, new SiteOptions()), port, static _ => { }));

        Assert.StartsWith($"port {port} cannot be used", exception.Message, StringComparison.Ordinal);
    }

    // A served page loads again when the corpus changes.
    private static string WithoutReload(string page) => page
        .Replace("; connect-src 'self'", "", StringComparison.Ordinal)
        .Replace("<script defer src=\"assets/live.js\" data-version=\"0\"></script>\n", "", StringComparison.Ordinal)
        .Replace("<script defer src=\"../assets/live.js\" data-version=\"0\"></script>\n", "", StringComparison.Ordinal);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
