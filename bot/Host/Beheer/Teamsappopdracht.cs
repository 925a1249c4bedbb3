using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace TeamsHerstelBot.Host.Beheer;

/// <summary>
/// The command <c>manifest</c>: makes the Teams app package for one organisation. <c>manifest/README.md</c> says what each option means.
/// </summary>
public static partial class Teamsappopdracht
{
    public const string Naam = "manifest";

    private const int LangsteOrganisatie = 32;

    public static Command Maak()
    {
        var botId = Id("--bot-id", "De client-id van de identiteit van de bot (MicrosoftAppId).", verplicht: true);
        var domein = Domein();
        var appId = Id("--app-id", "De id van de Teams-app. Zonder deze optie is dat die van de bot.");
        var rechten = Id(
            "--rechten-app-id",
            "De app-registratie die de rechten draagt. Nodig als de bot een beheerde identiteit is, anders die van de bot.");
        var organisatie = Organisatie();
        var website = Adres("--website", "Een https-adres naast de app. Zonder deze optie het domein van de bot.");
        var privacy = Adres("--privacy", "Een https-adres naast de app. Zonder deze optie dat van --website.");
        var voorwaarden = Adres("--voorwaarden", "Een https-adres naast de app. Zonder deze optie dat van --website.");
        var uit = new Option<FileInfo?>("--uit")
        {
            Description = "Het bestand dat gemaakt wordt. Zonder deze optie artifacts/teamsherstelbot-<versie>.zip.",
            HelpName = "bestand",
        };
        var opdracht = new Command(
            Naam,
            "Maakt het pakket dat een Teams-beheerder uploadt.") { botId, domein, appId, rechten, organisatie, website, privacy,
            voorwaarden, uit };
        opdracht.SetAction(async (gelezen, ct) =>
        {
            var bot = gelezen.GetRequiredValue(botId)!;
            var site = gelezen.GetValue(website) ?? $"https://{gelezen.GetRequiredValue(domein)}/";
            var app = new Teamsapp(
                bot, gelezen.GetRequiredValue(domein)!, gelezen.GetValue(appId) ?? bot, gelezen.GetValue(rechten) ?? bot,
                gelezen.GetRequiredValue(organisatie)!,
                site, gelezen.GetValue(privacy) ?? site, gelezen.GetValue(voorwaarden) ?? site);
            var bestand = gelezen.GetValue(uit) ?? new FileInfo(Path.Combine("artifacts", $"teamsherstelbot-{Teamsapp.Versie}.zip"));
            try
            {
                await app.SchrijfAsync(bestand, ct);
            }
            catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
            {
                await gelezen.InvocationConfiguration.Error.WriteLineAsync($"Het bestand is niet te schrijven. {fout.Message}");
                return 1;
            }

            await gelezen.InvocationConfiguration.Output.WriteLineAsync(bestand.FullName);
            return 0;
        });
        return opdracht;
    }

    private static Option<string?> Id(string naam, string wat, bool verplicht = false) => new(naam)
    {
        Description = wat,
        HelpName = "guid",
        Required = verplicht,
        CustomParser = tekst => Guid.TryParse(Tekst(tekst), out var id) && id != Guid.Empty
            ? id.ToString()
            : Weiger(tekst, $"{naam} klopt niet: verwacht wordt een waarde als 00000000-0000-0000-0000-000000000000."),
    };

    private static Option<string?> Domein() => new("--domein")
    {
        Description = "De naam van de computer waarop de bot antwoordt, zonder https://.",
        HelpName = "naam",
        Required = true,
        CustomParser = tekst => Computernaam().IsMatch(Tekst(tekst))
            ? Tekst(tekst)
            : Weiger(tekst, "--domein klopt niet: verwacht wordt een naam in kleine letters, zoals herstelbot.example.nl."),
    };

    private static Option<string?> Organisatie() => new("--organisatie")
    {
        Description = $"De naam die mensen als maker zien, hoogstens {LangsteOrganisatie} tekens.",
        HelpName = "naam",
        DefaultValueFactory = _ => "TeamsHerstelBot",
        CustomParser = tekst => Tekst(tekst) is { Length: > 0 and <= LangsteOrganisatie } naam
            ? naam
            : Weiger(tekst, $"--organisatie klopt niet: de naam heeft 1 tot {LangsteOrganisatie} tekens."),
    };

    private static Option<string?> Adres(string naam, string wat) => new(naam)
    {
        Description = wat,
        HelpName = "adres",
        CustomParser = tekst => Uri.TryCreate(Tekst(tekst), UriKind.Absolute, out var adres) && adres.Scheme == Uri.UriSchemeHttps
            ? adres.AbsoluteUri
            : Weiger(tekst, $"{naam} klopt niet: verwacht wordt een https-adres."),
    };

    private static string Tekst(ArgumentResult tekst) => tekst.Tokens is [var een] ? een.Value : "";

    private static string? Weiger(ArgumentResult tekst, string zin)
    {
        tekst.AddError(zin);
        return null;
    }

    [GeneratedRegex(@"^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Computernaam();
}
