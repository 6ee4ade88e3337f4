using System.CommandLine;

namespace CorpusData.Cli.Commands;

/// <summary>The arguments of <c>corpus site</c>.</summary>
internal sealed class SiteArguments
{
    private const int MaximumPort = 65_535;

    /// <summary>The folder of the corpus.</summary>
    public Argument<string?> Root { get; } = CommonOptions.Root();

    /// <summary>The folder that receives the site.</summary>
    public Option<string?> Output { get; } = new("--output", "-o")
    {
        Description = "The folder that receives the site; an earlier site in it is replaced",
        HelpName = "DIR",
    };

    /// <summary>The port of the server.</summary>
    public Option<int?> Serve { get; } = CreateServe();

    /// <summary>Whether pages reload when the corpus changes.</summary>
    public Option<bool> Watch { get; } = new("--watch") { Description = "Reload the pages when a file of the corpus changes; use it with '--serve'" };

    /// <summary>The address of a line of the corpus's files.</summary>
    public Option<string?> SourceUrl { get; } = new("--source-url")
    {
        Description = "Link records to their files: an address with {path} and {line}, for example 'https://example.org/blob/main/{path}#L{line}'",
        HelpName = "URL",
    };

    /// <summary>Whether to leave the texts out.</summary>
    public Option<bool> NoText { get; } = new("--no-text") { Description = "Leave out the texts, for example because of copyright; only the quoted words and their surroundings are written" };

    /// <summary>The start of the IRIs of records.</summary>
    public Option<string?> BaseIri { get; } = new("--base-iri") { Description = "The start of the IRIs of records in the pages' JSON-LD", HelpName = "IRI" };

    private static Option<int?> CreateServe()
    {
        var serve = new Option<int?>("--serve")
        {
            Description = "Serve the site on this computer instead of writing it; the port is 8000 unless you name one",
            HelpName = "PORT",
            Arity = ArgumentArity.ZeroOrOne,
        };
        serve.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, out int port) && port is > 0 and <= MaximumPort))
            {
                result.AddError($"'{token.Value}' is not a port; expected a number from 1 to 65535");
            }
        });
        return serve;
    }
}
