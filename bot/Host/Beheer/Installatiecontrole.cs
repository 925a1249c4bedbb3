using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Gezondheid;
using TeamsHerstelBot.Host.Graph;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Tabellen;
using TeamsHerstelBot.Teams;
using TeamsHerstelBot.Teams.Configuration;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Beheer;

/// <summary>
/// Looks at an installation from its settings to its channels, without posting anything: what is wrong is one sentence that says what to
/// do. What cannot work before something else is repaired is not looked at.
/// </summary>
public sealed class Installatiecontrole(IServiceProvider diensten)
{
    public const string Instellingen = "instellingen";
    public const string Opslag = "opslag";
    public const string Token = "token";
    public const string Klok = "klok";
    public const string Kanalen = "kanalen";
    public const string Graph = "graph";
    public const string Mail = "mail";
    public const string Pakket = "pakket";

    /// <summary>Teams' own tokens are accepted this far outside their time.</summary>
    private static readonly TimeSpan Speling = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Merkbaar = TimeSpan.FromMinutes(1);

    private static readonly string[] Rechten = ["TeamMember.Read.All", "Chat.Create"];

    private static readonly string[] ToevoegRechten = ["AppCatalog.Read.All", "TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All"];

    private readonly IConfiguration _instellingen = diensten.GetRequiredService<IConfiguration>();

    public async Task<IReadOnlyList<Bevinding>> DoeAsync(FileInfo? pakket, CancellationToken ct)
    {
        var instellingen = Ingesteld();
        if (instellingen.Any(b => b.Soort is Bevindingsoort.Fout))
        {
            string[] rest = [Opslag, Token, Klok, Kanalen, Graph, Mail, Pakket];
            return [.. instellingen, .. rest.Select(r => new Bevinding(r, Bevindingsoort.NietGekeken, "Herstel eerst de instellingen."))];
        }

        var opslag = await OpgeslagenAsync(ct);
        var token = await TokenAsync(ct);
        return
        [
            .. instellingen, opslag, token, await KlokAsync(ct), .. await BereikbaarAsync(opslag, token, ct), .. await GraphAsync(ct),
            await MailAsync(ct),
            .. Teamsapppakket.Bekijk(Pakket, pakket, Registratie.MicrosoftAppId),
        ];
    }

    private TeamsBotOptions Registratie => diensten.GetRequiredService<IOptions<TeamsBotOptions>>().Value;

    private List<Bevinding> Ingesteld()
    {
        try
        {
            diensten.GetRequiredService<IStartupValidator>().Validate();
            return [Bevinding.Goed(Instellingen, "Elke instelling klopt.")];
        }
        catch (Exception fout) when (fout is OptionsValidationException or AggregateException)
        {
            var fouten = fout is AggregateException alle ? alle.InnerExceptions : [fout];
            var zinnen = fouten.OfType<OptionsValidationException>().SelectMany(f => f.Failures);
            return [.. zinnen.Select(zin => Bevinding.Fout(Instellingen, zin))];
        }
    }

    private async Task<Bevinding> OpgeslagenAsync(CancellationToken ct)
    {
        var inBestand = string.IsNullOrWhiteSpace(_instellingen["ConnectionStrings:Tables"]);
        if (inBestand && _instellingen["Opslag:Pad"] is { Length: > 0 } pad && !File.Exists(pad))
        {
            // Opening it would make it, of whoever gives this command.
            return Bevinding.LetOp(Opslag, $"Het databestand '{pad}' is er nog niet. De bot maakt het als hij start.");
        }

        var check = await new OpslagCheck(diensten.GetRequiredService<ITableStore>(), diensten.GetRequiredService<Onleesbaar>())
            .CheckHealthAsync(new(), ct);
        return check.Exception switch
        {
            null => Bevinding.Goed(Opslag, "De tabellen geven en nemen."),
            TableStoreException { Fault: TableFault.TableNotFound } =>
                Bevinding.LetOp(Opslag, "De tabellen zijn er nog niet. De bot maakt ze als hij start."),
            TableStoreException fout => Bevinding.Fout(Opslag, Opslagplek.Zin(fout.Fault)),
            _ => Bevinding.Fout(Opslag, Opslagplek.Zin(TableFault.Unavailable)),
        };
    }

    private async Task<Bevinding> TokenAsync(CancellationToken ct) => await diensten.FetchTokenAsync(ct) switch
    {
        null => Bevinding.Goed(Token, "Microsoft geeft de bot een token."),
        DeliveryTable.TokenRefused => Bevinding.Fout(
            Token,
            "Microsoft weigert de bot. Kijk of MicrosoftAppId, MicrosoftAppTenantId en het clientgeheim bij elkaar horen, "
            + "en of het geheim niet verlopen is."),
        _ => Bevinding.Fout(
            Token,
            "Er is geen token te krijgen. Geef deze opdracht op de machine van de bot zelf, "
            + "en laat uitgaand verkeer naar login.microsoftonline.com toe."),
    };

    private async Task<Bevinding> KlokAsync(CancellationToken ct)
    {
        if (await diensten.ClockAheadOfChannelAsync(ct) is not { } voor)
        {
            return Bevinding.Fout(
                Klok,
                "De sleutels van Teams zijn niet op te halen, dus de bot kan niemand binnenlaten. "
                + "Laat uitgaand verkeer naar login.botframework.com toe.");
        }

        var minuten = (int)Math.Round(voor.Duration().TotalMinutes);
        var zin = $"De klok van deze machine loopt {minuten} minuten {(voor > TimeSpan.Zero ? "voor" : "achter")}. Zet hem gelijk (NTP).";
        return voor.Duration() switch
        {
            var af when af > Speling => Bevinding.Fout(Klok, zin),
            var af when af > Merkbaar => Bevinding.LetOp(Klok, zin),
            _ => Bevinding.Goed(Klok, "De klok loopt gelijk met die van Teams."),
        };
    }

    private async Task<IReadOnlyList<Bevinding>> BereikbaarAsync(Bevinding opslag, Bevinding token, CancellationToken ct)
    {
        if (token.Soort is Bevindingsoort.Fout || opslag.Soort is not Bevindingsoort.Goed)
        {
            var zonder = token.Soort is Bevindingsoort.Fout ? "token" : "tabellen";
            return [new(Kanalen, Bevindingsoort.NietGekeken, $"Zonder {zonder} is geen kanaal te bereiken.")];
        }

        var (dicht, gezien) = (new List<Bevinding>(), 0);
        foreach (var tenant in Tenants())
        {
            foreach (var kanaal in (await diensten.GetRequiredService<Kanalen>().AlleAsync(tenant, ct)).Where(k => !k.Weg))
            {
                gezien++;
                if (await WaaromDichtAsync(tenant, kanaal, ct) is { } waarom) dicht.Add(waarom);
            }
        }

        return dicht.Count > 0 ? dicht : [Bevinding.Goed(Kanalen, $"Alle {gezien} kanalen zijn bereikbaar.")];
    }

    private IEnumerable<string> Tenants() =>
        Registratie.ToegestaneTenants.Count > 0 ? Registratie.ToegestaneTenants : [Registratie.MicrosoftAppTenantId];

    /// <summary>Reading the roster needs what posting needs, and nobody sees it.</summary>
    private async Task<Bevinding?> WaaromDichtAsync(string tenant, Kanaal kanaal, CancellationToken ct)
    {
        await diensten.GetRequiredService<RateLadder>().WaitAsync(tenant, "members|" + kanaal.Id, ct);
        var leden = await diensten.GetRequiredService<IConnector>().GetPagedMembersAsync(kanaal.ServiceUrl, kanaal.Id, 50, null, ct);
        if (leden.Error is not { } fout) return null;
        var wat = fout.Advice switch
        {
            DeliveryAdvice.Disable => "weigert de bot. Kijk of de app nog in het team staat, en voeg hem anders opnieuw toe.",
            DeliveryAdvice.StopAll => "kent de bot niet. Kijk of MicrosoftAppId dezelfde is als de bot in het Teams-pakket.",
            _ => "geeft nu geen antwoord. Probeer het later nog eens.",
        };
        var waar = $"Team '{kanaal.TeamNaam ?? kanaal.TeamId}', kanaal '{kanaal.Naam ?? kanaal.Id}',";
        return Bevinding.Fout(Kanalen, $"{waar} {wat} ({fout.Status} {fout.Code})");
    }

    private async Task<IReadOnlyList<Bevinding>> GraphAsync(CancellationToken ct)
    {
        if (!bool.TryParse(_instellingen["Graph:Aan"], out var aan) || !aan) return [Bevinding.Goed(Graph, "Staat uit. Dat mag.")];
        try
        {
            var token = await diensten.GetRequiredService<TokenCredential>().GetTokenAsync(new([Graphvraag.Scope]), ct);
            var rechten = new JsonWebToken(token.Token).Claims.Where(c => c.Type == "roles").Select(c => c.Value).ToList();
            var nodig = string.IsNullOrWhiteSpace(_instellingen["Graph:TeamsApp"]) ? Rechten : [.. Rechten, .. ToevoegRechten];
            string[] mist = [.. nodig.Except(rechten, StringComparer.Ordinal)];
            return mist.Length == 0
                ? [Bevinding.Goed(Graph, "De bot heeft de rechten die hij gebruikt.")]
                : [.. mist.Select(recht => Bevinding.LetOp(Graph, Gemist(recht)))];
        }
        catch (Exception fout) when (fout is AuthenticationFailedException or ArgumentException)
        {
            return
            [
                Bevinding.Fout(
                    Graph,
                    "Microsoft geeft geen token voor Graph. Zet Graph:Aan op 'false', of geef de bot rechten zoals infra/README.md zegt."),
            ];
        }
    }

    /// <summary>Nothing is sent: the server is asked whether it would take something.</summary>
    private async Task<Bevinding> MailAsync(CancellationToken ct)
    {
        if (!diensten.GetRequiredService<Mailkeuze>().Aan) return Bevinding.Goed(Mail, "Staat uit. Dat mag.");
        return await diensten.GetRequiredService<IMailbode>().ProbeerAsync(ct) switch
        {
            null => Bevinding.Goed(Mail, "De mailserver laat de bot binnen, over TLS."),
            { Advice: DeliveryAdvice.StopAll } => Bevinding.Fout(
                Mail, "De mailserver weigert de bot. Kijk Mail:Gebruiker en Mail:Wachtwoord na."),
            var fout => Bevinding.Fout(
                Mail,
                "De mailserver geeft geen antwoord over TLS. Kijk Mail:Server en Mail:Poort na, en of zijn certificaat klopt. "
                + $"({fout.Status} {fout.Code})"),
        };
    }

    private static string Gemist(string recht) => recht switch
    {
        "Chat.Create" =>
            "Chat.Create mist, dus de bot opent geen chat maar geeft een link. Geef het recht zoals infra/README.md zegt, of laat het zo.",
        _ when ToevoegRechten.Contains(recht) =>
            $"{recht} mist, dus de bot voegt de app voor niemand toe. Geef het zoals infra/README.md zegt, of maak Graph:TeamsApp leeg.",
        _ => $"{recht} mist. Geef het zoals infra/README.md zegt, tenzij elk team het geeft als het de app toevoegt.",
    };
}
