using System.Globalization;
using System.Net;
using NodaTime;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Tests.Beslistabel;

/// <summary>
/// The decision table, row by row, against the local Connector: what the outbox row becomes, when it is tried again, and that in the end
/// one card stands there in its last state.
/// </summary>
public sealed class BeslistabelTests(Bezorgproef proef) : IClassFixture<Bezorgproef>
{
    private const string Oud = "Een ander team";
    private const string Nieuw = "Wijkteam met een nieuwe naam";

    /// <summary>The clock stands still while a test looks, and a delivery drains by a jump of a second.</summary>
    private static readonly Duration Speling = Duration.FromSeconds(2);

    /// <summary>Decided before a call is made, and tested with the client: no answer of a Connector leads there.</summary>
    private static readonly string[] ZonderAanroep = [DeliveryTable.ServiceUrlNotAllowed, DeliveryTable.InvalidId];

    public static TheoryData<Geval> Rijen =>
        [.. Gevallen.Alle.Select(geval => new TheoryDataRow<Geval>(geval) { TestDisplayName = geval.Naam })];

    [Theory]
    [MemberData(nameof(Rijen), DisableDiscoveryEnumeration = true)]
    public async Task Bij_elk_antwoord_van_Teams_gebeurt_wat_de_tabel_zegt(Geval geval)
    {
        var kanaal = proef.NieuwKanaal();
        if (geval.Operatie != "send") await kanaal.InstalleerAsync();
        foreach (var storing in geval.Storingen) await kanaal.StoorAsync(storing);
        var voor = await proef.NuAsync();
        await DoeAsync(kanaal, geval);

        var rij = await RijAsync(kanaal, geval);
        Assert.Equal(geval.Verwacht.Status, rij?.Status);
        Assert.Equal(geval.Code, rij?.Code ?? "");
        await IsErAsync(kanaal, geval, klaar: rij is null);
        await proef.Proeftuin.StoorNietMeerAsync();
        if (rij is { Status: not UitStatus.Dood }) await LaterGaatHetWelAsync(kanaal, geval, rij, voor);
    }

    [Fact]
    public void De_gevallen_hebben_elke_rij_van_de_tabel_voor_elke_soort_aanroep()
    {
        Assert.NotEmpty(DeliveryTable.Rows);
        foreach (var (operatie, rijen) in new Dictionary<string, IEnumerable<DeliveryRow>>
        {
            ["send"] = DeliveryTable.Rows.Where(r => r.Status != 200),
            ["update"] = DeliveryTable.Rows.Where(r => r.Status != 200),
            ["members"] = DeliveryTable.Rows,
        })
        {
            var gevallen = Gevallen.Alle.Where(g => g.Operatie == operatie).Select(g => (g.Status, g.Tabelcode)).ToHashSet();
            var bekend = DeliveryTable.Rows.Select(r => (r.Status, r.Code)).ToHashSet();
            var gedekt = gevallen.Select(g => bekend.Contains(g) ? g : (g.Status, null)).ToHashSet();
            Assert.Empty(
                rijen.Where(r => !ZonderAanroep.Contains(r.Code) && r.Code != DeliveryTable.NotConnected)
                    .Select(r => (r.Status, r.Code))
                    .Except(gedekt));
        }
    }

    [Fact]
    public async Task Elke_volgende_poging_wacht_langer_tot_een_kwartier()
    {
        var kanaal = proef.NieuwKanaal();
        await kanaal.StoorAsync(new() { ["soort"] = "weiger", ["operatie"] = "send", ["status"] = 429, ["aantal"] = 8 });
        var wachttijden = new List<double>();
        await kanaal.InstalleerAsync();
        for (var poging = 1; poging <= 8; poging++)
        {
            var rij = (await kanaal.KaartrijAsync())!;
            Assert.Equal(poging, rij.Pogingen);
            wachttijden.Add((rij.NietVoor!.Value - await proef.NuAsync()).TotalSeconds);
            await proef.SpringAsync(rij.NietVoor.Value + Duration.FromMilliseconds(10));
        }

        Assert.Single(await kanaal.StaatErAsync());
        double[] hoogstens = [2.5, 6.25, 18.75, 75, 375, 1125, 1125, 1125];
        Assert.All(wachttijden.Zip(hoogstens), w => Assert.InRange(w.First, (w.Second * 0.6) - Speling.TotalSeconds, w.Second + 0.1));
    }

    [Fact]
    public async Task Een_datum_in_Retry_After_telt_vanaf_de_klok_van_Teams()
    {
        var kanaal = proef.NieuwKanaal();
        var over = (await proef.Proeftuin.NuAsync() + Geheugenproeftuin.Voorsprong)
            .AddMinutes(10)
            .ToString("R", CultureInfo.InvariantCulture);
        await kanaal.StoorAsync(
            new() { ["soort"] = "weiger", ["operatie"] = "send", ["status"] = 429, ["aantal"] = 1, ["retryAfter"] = over });
        await kanaal.InstalleerAsync();
        var wacht = (await kanaal.KaartrijAsync())!.NietVoor!.Value - await proef.NuAsync();
        Assert.InRange(wacht, Duration.FromMinutes(10) - Speling, Duration.FromMinutes(10) + Duration.FromSeconds(1));
        await proef.Proeftuin.StoorNietMeerAsync();
    }

    [Fact]
    public async Task Wat_niemand_kent_wordt_een_paar_keer_geprobeerd_en_dan_opzij_gelegd_en_komt_er_later_toch()
    {
        var kanaal = proef.NieuwKanaal();
        await kanaal.StoorAsync(new() { ["soort"] = "weiger", ["operatie"] = "send", ["status"] = 418, ["aantal"] = 6 });
        await kanaal.InstalleerAsync();
        var pogingen = 1;
        while (await kanaal.KaartrijAsync() is { Status: UitStatus.Wachtend, NietVoor: { } om })
        {
            await proef.SpringAsync(om + Duration.FromMilliseconds(10));
            Assert.InRange(++pogingen, 1, 6);
        }

        var opzij = (await kanaal.KaartrijAsync())!;
        Assert.Equal((UitStatus.Geparkeerd, 6), (opzij.Status, opzij.Pogingen));
        await proef.SpringAsync(opzij.NietVoor!.Value + Duration.FromMilliseconds(10));
        Assert.Single(await kanaal.StaatErAsync());
    }

    [Fact]
    public async Task Zolang_Teams_de_bot_zelf_weigert_zegt_gereedheid_nee_en_daarna_weer_ja()
    {
        var kanaal = proef.NieuwKanaal();
        await kanaal.StoorAsync(
            new() { ["soort"] = "weiger", ["operatie"] = "send", ["status"] = 401, ["code"] = "BotNotRegistered", ["aantal"] = 2 });
        await kanaal.InstalleerAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await GereedAsync());
        await proef.SpringAsync(await proef.NuAsync() + Duration.FromMinutes(6));
        Assert.Single(await kanaal.StaatErAsync());
        Assert.Equal(HttpStatusCode.OK, await GereedAsync());
    }

    [Fact]
    public async Task Een_adres_waar_niemand_luistert_wordt_kort_daarna_weer_geprobeerd()
    {
        var kanaal = proef.NieuwKanaal();
        var stuk = Activiteit.Installatie(new Uri("http://127.0.0.1:9/"), kanaal.Lid, kanaal.Id, "channel", "standard");
        await proef.Proeftuin.LeverAsync(stuk);
        await proef.Proeftuin.LeegAsync();
        var rij = (await kanaal.KaartrijAsync())!;
        Assert.Equal((UitStatus.Wachtend, "0 NotConnected", 0), (rij.Status, rij.Code, rij.Onzeker));

        // Teams moved: the next activity brings the new address, and what was waiting goes there.
        await proef.Proeftuin.LeverAsync(Activiteit.Bericht(proef.Proeftuin.Adres, kanaal.Lid, kanaal.Id, "channel", "wachtrij"));
        await proef.SpringAsync(await proef.NuAsync() + Duration.FromMinutes(1));

        // Beside it stands that this person, who has no chat with the bot, needs the app for the answer.
        Assert.Single(await kanaal.StaatErAsync(), b => !b.Tekst.Contains("geen eigen bericht", StringComparison.Ordinal));
        Assert.Null(await kanaal.KaartrijAsync());
    }

    private static Task DoeAsync(Proefkanaal kanaal, Geval geval) =>
        geval.Operatie == "update" ? kanaal.HernoemAsync(Nieuw) : kanaal.InstalleerAsync();

    private static Task<Uitrij?> RijAsync(Proefkanaal kanaal, Geval geval) =>
        geval.Operatie == "members" ? kanaal.LedenrijAsync() : kanaal.KaartrijAsync();

    /// <summary>Never two cards; the old one until the change is done.</summary>
    private static async Task IsErAsync(Proefkanaal kanaal, Geval geval, bool klaar)
    {
        var kaarten = await kanaal.StaatErAsync();
        if (geval.Operatie == "send" && !klaar)
        {
            Assert.Empty(kaarten);
            return;
        }

        var naam = geval.Operatie == "update" && klaar ? Nieuw : Oud;
        Assert.Contains(naam, Assert.Single(kaarten).Tekst, StringComparison.Ordinal);
    }

    private async Task LaterGaatHetWelAsync(Proefkanaal kanaal, Geval geval, Uitrij rij, Instant voor)
    {
        var om = rij.NietVoor!.Value;
        Assert.InRange(om, voor + geval.Verwacht.Minstens, await proef.NuAsync() + geval.Verwacht.Hoogstens);
        if (geval.Verwacht.Minstens > 2 * Speling)
        {
            await proef.SpringAsync(om - Speling);
            Assert.Equal(rij, await RijAsync(kanaal, geval));
        }

        await proef.SpringAsync(om + Duration.FromMilliseconds(10));
        await IsErAsync(kanaal, geval, klaar: true);

        // An update that was not answered is shown once more, for when it arrives after all.
        await proef.SpringAsync(om + Duration.FromMinutes(3));
        Assert.Null(await RijAsync(kanaal, geval));
        await IsErAsync(kanaal, geval, klaar: true);
    }

    private async Task<HttpStatusCode> GereedAsync()
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, new Uri("health/ready", UriKind.Relative));
        using var antwoord = await proef.Proeftuin.VraagAsync(vraag);
        return antwoord.StatusCode;
    }
}
