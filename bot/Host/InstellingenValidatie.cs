using System.Text;
using Microsoft.Extensions.Options;
using TeamsHerstelBot.Host.Metingen;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host;

/// <summary>One sentence per mistake, for whoever runs the bot.</summary>
public sealed class InstellingenValidatie : IValidateOptions<Instellingen>
{
    public ValidateOptionsResult Validate(string? name, Instellingen options)
    {
        string[] fouten =
        [
            .. new[] { Letters(), Opslag(options), Graph(options), Metingen(options) }.OfType<string>(),
            .. Privacymap.Fouten(options.Privacy.Map),
            .. Inhoudmap.Fouten(options.Inhoud.Map),
            .. Mailstelling.Fouten(options),
            .. Paginastelling.Fouten(options.Pagina),
        ];
        return fouten.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(fouten);
    }

    /// <summary>Without it the check reads "dóód" as something else than "dood", and "pauzé" is no pause.</summary>
    private static string? Letters() => "é".Normalize(NormalizationForm.FormD).Length > 1
        ? null
        : "De bot kan hier geen letters met accenten lezen. Installeer ICU (libicu), en zet DOTNET_SYSTEM_GLOBALIZATION_INVARIANT uit.";

    private static string? Graph(Instellingen options)
    {
        var graph = options.Graph;
        if (graph.Aan.Length > 0 && !bool.TryParse(graph.Aan, out _))
            return $"Graph:Aan is '{graph.Aan}', maar moet 'true' of 'false' zijn.";
        if (graph.TeamsApp.Length > 0 && !Guid.TryParse(graph.TeamsApp, out _))
            return $"Graph:TeamsApp is '{graph.TeamsApp}', maar moet de id van de Teams-app zijn, of leeg. Die staat in het pakket als id.";
        if (graph.TeamsApp.Length > 0 && !graph.IsAan)
            return "Graph:TeamsApp werkt alleen als Graph:Aan 'true' is. Zet Graph aan, of maak Graph:TeamsApp leeg.";
        return graph.IsAan && options.ChannelService.Length > 0
            ? "Graph:Aan werkt alleen in de gewone cloud van Microsoft. Zet Graph:Aan op 'false', of laat ChannelService leeg."
            : null;
    }

    private static string? Metingen(Instellingen options) => options.Metingen.Naar switch
    {
        "" or Meetopbouw.Console or Meetopbouw.Otlp => null,
        Meetopbouw.Azure when options.AzureMetingen.Length > 0 => null,
        Meetopbouw.Azure =>
            $"Metingen:Naar is 'azure', maar {Meetopbouw.AzurePlek} is leeg. Vul de verbindingstekst van Application Insights in.",
        var naar => $"Metingen:Naar is '{naar}', maar moet 'console', 'otlp' of 'azure' zijn, of leeg.",
    };

    private static string? Opslag(Instellingen options)
    {
        if (options.ConnectionStrings.Tables is { Length: > 0 } tables) return Adres(tables);
        if (options.Opslag.Pad.Length == 0)
        {
            return "Opslag:Pad is leeg. Vul het pad van het databestand in, of vul ConnectionStrings:Tables in voor Azure.";
        }

        return Directory.Exists(options.Opslag.Pad) ? "Opslag:Pad wijst naar een map. Vul het pad van een bestand in." : null;
    }

    private static string? Adres(string tables)
    {
        try
        {
            // Opening reads the text and connects to nothing.
            TableStore.Open(tables, "");
            return null;
        }
        catch (ArgumentException)
        {
            return "ConnectionStrings:Tables klopt niet. Vul de connection string van het opslagaccount in, of het https-adres "
                + "van de tabellen, of laat het leeg.";
        }
    }
}
