using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using CorpusData.Site.Html;

namespace CorpusData.Site.Serving;

/// <summary>Serves a site to browsers on this computer. Pages are written when a browser asks for them.</summary>
public sealed class SiteServer : IDisposable
{
    private const string EventsPath = "events";

    private readonly HttpListener _listener = new();
    private readonly ConcurrentDictionary<HttpListenerResponse, byte> _watching = [];
    private readonly Action<Exception> _failed;
    private ServedSite _site;

    private SiteServer(CorpusSite site, int port, Action<Exception> failed)
    {
        _failed = failed;
        Address = FormattableString.Invariant($"http://127.0.0.1:{port}/");
        _site = new ServedSite(site);

        // The listener refuses requests for another host, so that no website can read the corpus through a browser.
        _listener.Prefixes.Add(Address);
    }

    /// <summary>The address of the first page.</summary>
    public string Address { get; }

    /// <summary>Starts to serve a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="port">The port.</param>
    /// <param name="failed">Is called if a page cannot be written, which is a fault of this library.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    public static SiteServer Start(CorpusSite site, int port, Action<Exception> failed)
    {
        var server = new SiteServer(site, port, failed);
        try
        {
            server._listener.Start();
            return server;
        }
        catch (Exception exception) when (exception is HttpListenerException or SocketException)
        {
            server.Dispose();
            throw new IOException(FormattableString.Invariant($"port {port} cannot be used ({exception.Message}); name another one, for example '--serve {port + 1}'"), exception);
        }
    }

    /// <summary>Answers requests until it is canceled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using CancellationTokenRegistration registration = cancellation.Register(_listener.Stop);
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                HttpListenerContext context = await _listener.GetContextAsync();
                _ = Task.Run(() => AnswerOrReport(context), CancellationToken.None);
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                // A listener that is stopped throws one of these.
                cancellation.ThrowIfCancellationRequested();
                throw;
            }
        }

        cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>Serves another state of the site, and tells the open pages to load again.</summary>
    public void Show(CorpusSite site)
    {
        _site = new ServedSite(site);
        foreach (HttpListenerResponse response in _watching.Keys)
        {
            if (!TrySend(response, VersionEvent()))
            {
                _watching.TryRemove(response, out _);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Close();

    private void AnswerOrReport(HttpListenerContext context)
    {
        try
        {
            Answer(context);
        }
        catch (Exception exception)
        {
            // A browser would wait forever for a page whose writing failed.
            _failed(exception);
            Send(context, HttpStatusCode.InternalServerError, "text/plain", Encoding.UTF8.GetBytes(exception.Message));
        }
    }

    // A page can ask after the corpus has changed again, so it compares the state with its own.
    private string VersionEvent() => FormattableString.Invariant($"event: version\ndata: {_site.Version}\n\n");

    private void Answer(HttpListenerContext context)
    {
        HttpListenerResponse response = context.Response;
        string path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath).TrimStart('/');
        if (path == EventsPath && context.Request.HttpMethod == "GET" && _site.IsLive)
        {
            response.ContentType = "text/event-stream";
            response.SendChunked = true;
            _watching.TryAdd(response, 0);
            if (!TrySend(response, VersionEvent()))
            {
                _watching.TryRemove(response, out _);
            }

            return;
        }

        string name = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        if (context.Request.HttpMethod is not ("GET" or "HEAD"))
        {
            Send(context, HttpStatusCode.MethodNotAllowed, "text/plain", "Only GET is supported."u8.ToArray());
        }
        else if (_site.Find(name) is { } file)
        {
            Send(context, file);
        }
        else
        {
            Send(context, HttpStatusCode.NotFound, "text/plain", "There is no such page."u8.ToArray());
        }
    }

    private static void Send(HttpListenerContext context, SiteFile file)
    {
        var html = new HtmlWriter();
        file.Write(html);
        Send(context, HttpStatusCode.OK, TypeOf(file.Path), html.Written.ToArray());
    }

    private static void Send(HttpListenerContext context, HttpStatusCode status, string type, byte[] content)
    {
        HttpListenerResponse response = context.Response;
        try
        {
            response.StatusCode = (int)status;
            response.ContentType = type + "; charset=utf-8";
            response.AddHeader("Cache-Control", "no-store");
            response.AddHeader("X-Content-Type-Options", "nosniff");
            response.ContentLength64 = content.Length;
            if (context.Request.HttpMethod != "HEAD")
            {
                response.OutputStream.Write(content);
            }

            response.Close();
        }
        catch (Exception exception) when (exception is HttpListenerException or IOException or ObjectDisposedException)
        {
            // The browser has closed the connection.
            response.Abort();
        }
    }

    private static bool TrySend(HttpListenerResponse response, string text)
    {
        try
        {
            response.OutputStream.Write(Encoding.UTF8.GetBytes(text));
            response.OutputStream.Flush();
            return true;
        }
        catch (Exception exception) when (exception is HttpListenerException or IOException or ObjectDisposedException)
        {
            return false;
        }
    }

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html",
        ".css" => "text/css",
        ".js" => "text/javascript",
        ".svg" => "image/svg+xml",
        _ => "text/plain",
    };
}
