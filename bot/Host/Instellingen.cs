using Microsoft.Extensions.Options;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host;

/// <summary>Settings of the host; those of the bot's registration are with the Teams protocol.</summary>
public sealed class Instellingen
{
    /// <summary>Azure Table Storage: a connection string, or an https endpoint for the app's own identity. Empty: the SQLite file.</summary>
    public string Tables { get; set; } = "";

    /// <summary>Path of the SQLite file.</summary>
    public string OpslagPad { get; set; } = "";
}

/// <summary>One sentence per mistake, for whoever runs the bot.</summary>
public sealed class InstellingenValidatie : IValidateOptions<Instellingen>
{
    public ValidateOptionsResult Validate(string? name, Instellingen options)
    {
        if (options.Tables.Length > 0) return Adres(options.Tables);
        if (options.OpslagPad.Length == 0)
        {
            return ValidateOptionsResult.Fail("Opslag:Pad is leeg. Vul het pad van het databestand in, of vul ConnectionStrings:Tables in voor Azure.");
        }

        return Directory.Exists(options.OpslagPad)
            ? ValidateOptionsResult.Fail("Opslag:Pad wijst naar een map. Vul het pad van een bestand in.")
            : ValidateOptionsResult.Success;
    }

    private static ValidateOptionsResult Adres(string tables)
    {
        try
        {
            // Opening reads the text and connects to nothing.
            TableStore.Open(tables, "");
            return ValidateOptionsResult.Success;
        }
        catch (ArgumentException)
        {
            return ValidateOptionsResult.Fail(
                "ConnectionStrings:Tables klopt niet. Vul de connection string van het opslagaccount in, of het https-adres van de tabellen, of laat het leeg.");
        }
    }
}
