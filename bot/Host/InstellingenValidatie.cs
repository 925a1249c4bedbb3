using Microsoft.Extensions.Options;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host;

/// <summary>One sentence per mistake, for whoever runs the bot.</summary>
public sealed class InstellingenValidatie : IValidateOptions<Instellingen>
{
    public ValidateOptionsResult Validate(string? name, Instellingen options)
    {
        string[] fouten =
        [
            .. new[] { Opslag(options), Graph(options) }.OfType<string>(), .. Privacymap.Fouten(options.PrivacyMap),
        ];
        return fouten.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(fouten);
    }

    private static string? Graph(Instellingen options)
    {
        if (options.GraphAan.Length == 0) return null;
        if (!bool.TryParse(options.GraphAan, out var aan)) return $"Graph:Aan is '{options.GraphAan}', maar moet 'true' of 'false' zijn.";
        return aan && options.ChannelService.Length > 0
            ? "Graph:Aan werkt alleen in de gewone cloud van Microsoft. Zet Graph:Aan op 'false', of laat ChannelService leeg."
            : null;
    }

    private static string? Opslag(Instellingen options)
    {
        if (options.Tables.Length > 0) return Adres(options.Tables);
        if (options.OpslagPad.Length == 0)
        {
            return "Opslag:Pad is leeg. Vul het pad van het databestand in, of vul ConnectionStrings:Tables in voor Azure.";
        }

        return Directory.Exists(options.OpslagPad) ? "Opslag:Pad wijst naar een map. Vul het pad van een bestand in." : null;
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
