using Microsoft.Extensions.DependencyInjection;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Teams.Connector;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests.Zonderteams;

/// <summary>Whether a mail reaches somebody: mail is on, there is an address, and it was not refused.</summary>
public sealed class BereikTests : IAsyncLifetime
{
    private const string Adres = "joke@brug.example";
    private const string BelZelf = "Bel zelf, en leg een ja hier vast";

    private readonly Demo demo = new();

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    public ValueTask InitializeAsync() => demo.InitializeAsync();

    public ValueTask DisposeAsync() => demo.DisposeAsync();

    [Fact]
    public async Task Gaat_mail_uit_dan_leest_de_coordinator_wie_er_te_bellen_is_en_kan_een_adres_weg()
    {
        var joke = new ZonderTeams(demo);
        var id = await joke.MeldAanAsync(email: Adres);
        var (_, gevraagd) = await demo.VraagAsync(Linde, Sanne, ("thema", "rouw"));
        var (_, ongevraagd) = await demo.VraagAsync(Haven, Joost, ("thema", "rouw"));
        var per = await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, gevraagd), id);
        Assert.Contains("per mail op", per.Tekst, StringComparison.Ordinal);

        await Proeftuin.StartAndersAsync(b => b.Services.AddSingleton(new Mailkeuze(Gekozen: null)));
        Assert.Contains(BelZelf, (await demo.BekijkAsync(Els, gevraagd)).Tekst, StringComparison.Ordinal);
        var zonder = await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, ongevraagd), id);
        Assert.Contains(BelZelf, zonder.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("per mail op", zonder.Tekst, StringComparison.Ordinal);

        var beheer = await joke.BeheerAsync(id);
        Assert.Equal(Adres, beheer.Waarde("email"));
        Assert.Contains("De bot mailt nu niet", beheer.Tekst, StringComparison.Ordinal);
        await beheer.DrukAsync("ed-zonder-teams", ("email", ""), ("akkoordOp", "2026-11-20"), ("akkoord", "ja"));
        Assert.DoesNotContain(await Proeftuin.RijenAsync("Pool"), r => r.Bevat(Adres));
        Assert.Null((await joke.BeheerAsync(id)).Waarde("email"));
    }

    [Fact]
    public async Task Een_adres_dat_geweigerd_werd_doet_weer_mee_als_iemand_zegt_dat_het_klopt()
    {
        var joke = new ZonderTeams(demo);
        var id = await joke.MeldAanAsync(email: Adres);
        var weigert = await MetWeigerbodeAsync();
        var (_, gevraagd) = await demo.VraagAsync(Linde, Sanne, ("thema", "rouw"));
        await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, gevraagd), id);
        weigert.Aan = true;
        await VolgendeDagAsync(joke);
        Assert.Single(await KaartenAsync());
        Assert.Contains(BelZelf, (await demo.BekijkAsync(Els, gevraagd)).Tekst, StringComparison.Ordinal);

        // Nothing goes there, and nobody hears of it again.
        var voor = weigert.Keren;
        var (_, ander) = await demo.VraagAsync(Haven, Joost, ("thema", "rouw"));
        var antwoord = await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, ander), id);
        Assert.Contains(BelZelf, antwoord.Tekst, StringComparison.Ordinal);
        await VolgendeDagAsync(joke);
        Assert.Equal(voor, weigert.Keren);
        Assert.Single(await KaartenAsync());

        weigert.Aan = false;
        var beheer = await joke.BeheerAsync(id);
        Assert.Contains("kwam hier niet aan", beheer.Tekst, StringComparison.Ordinal);
        var eerder = (await joke.BrievenAsync(Adres)).Count;
        await beheer.DrukAsync("ed-zonder-teams", ("akkoordOp", "2026-11-20"), ("akkoord", "ja"));
        await VolgendeDagAsync(joke);
        Assert.Equal(eerder + 1, (await joke.BrievenAsync(Adres)).Count);
        Assert.DoesNotContain(await Proeftuin.RijenAsync("Pool"), r => r.Bevat("\"MailGeweigerd\":true"));
    }

    [Fact]
    public async Task Een_adres_dat_geweigerd_werd_doet_weer_mee_als_een_mail_werd_aangenomen()
    {
        var joke = new ZonderTeams(demo);
        var id = await joke.MeldAanAsync(email: Adres);
        var browser = await new Paginalezer(Proeftuin).OpenAsync(await joke.LinkAsync(Adres));
        var weigert = await MetWeigerbodeAsync();
        weigert.Aan = true;
        await browser.DrukAsync("Mail mij een code");
        await joke.WerkAsync();
        Assert.Contains(await Proeftuin.RijenAsync("Pool"), r => r.Bevat("\"MailGeweigerd\":true"));
        weigert.Aan = false;
        await browser.DrukAsync("Mail een nieuwe code");
        await joke.WerkAsync();
        Assert.DoesNotContain(await Proeftuin.RijenAsync("Pool"), r => r.Bevat("\"MailGeweigerd\":true"));
        var (_, gevraagd) = await demo.VraagAsync(Linde, Sanne, ("thema", "rouw"));
        var antwoord = await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, gevraagd), id);
        Assert.Contains("per mail op", antwoord.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_formulier_van_voor_een_wijziging_wist_die_niet()
    {
        var joke = new ZonderTeams(demo);
        var id = await joke.MeldAanAsync(email: Adres);
        var oud = await joke.BeheerAsync(id);
        var nieuw = await joke.BeheerAsync(id);
        var browser = await joke.ApparaatAsync(Adres);
        await browser.DrukAsync("Pauze");
        await oud.DrukAsync(
            "ed-zonder-teams", ("organisatie", "De Overkant"), ("akkoordOp", "2026-11-20"), ("akkoord", "ja"));
        Assert.Contains("Deze kaart was oud", oud.Tekst, StringComparison.Ordinal);
        Assert.Equal("De Overkant", oud.Waarde("organisatie"));
        Assert.DoesNotContain(await Proeftuin.RijenAsync("Pool"), r => r.Bevat("De Overkant"));

        // What comes back is of now, and the same twice is the same.
        await oud.DrukAsync("ed-zonder-teams", ("akkoord", "ja"));
        Assert.DoesNotContain("Deze kaart was oud", oud.Tekst, StringComparison.Ordinal);
        Assert.Contains(await Proeftuin.RijenAsync("Pool"), r => r.Bevat("De Overkant") && r.Bevat("\"Pauze\":true"));
        await nieuw.DrukAsync(
            "ed-zonder-teams", ("organisatie", "De Overkant"), ("akkoordOp", "2026-11-20"), ("akkoord", "ja"));
        Assert.DoesNotContain("Deze kaart was oud", nieuw.Tekst, StringComparison.Ordinal);
    }

    private async Task VolgendeDagAsync(ZonderTeams wie)
    {
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(1).AddHours(2));
        await wie.WerkAsync();
    }

    private async Task<IReadOnlyList<Teamsbericht>> KaartenAsync() =>
    [
        .. (await Proeftuin.ChatberichtenAsync(Els)).Where(b => b.Tekst.Contains("kwam niet aan", StringComparison.Ordinal)),
    ];

    private async Task<Weigering> MetWeigerbodeAsync()
    {
        var weigert = new Weigering();
        await Proeftuin.StartAndersAsync(b =>
        {
            var echt = b.Services.Last(d => d.ServiceType == typeof(IMailbode)).ImplementationFactory!;
            b.Services.AddSingleton<IMailbode>(sp => new Weigerbode((IMailbode)echt(sp), weigert));
        });
        return weigert;
    }

    private sealed class Weigering
    {
        public bool Aan { get; set; }

        public int Keren { get; set; }
    }

    /// <summary>A mail server that does not know the address, as long as it is told not to.</summary>
    private sealed class Weigerbode(IMailbode echt, Weigering weigert) : IMailbode
    {
        public Task<ConnectorError?> StuurAsync(Brieftekst brief, CancellationToken ct)
        {
            if (!weigert.Aan) return echt.StuurAsync(brief, ct);
            weigert.Keren++;
            return Task.FromResult<ConnectorError?>(new(550, "5.1.1", DeliveryAdvice.Disable));
        }
    }
}
