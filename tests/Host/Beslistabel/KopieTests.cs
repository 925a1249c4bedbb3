using NodaTime;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Tests.Beslistabel;

/// <summary>Teams answers too late, not at all, twice, or in the wrong order: a copy or an old state does not stay.</summary>
public sealed class KopieTests(Bezorgproef proef) : IClassFixture<Bezorgproef>
{
    private const string Nieuw = "Wijkteam met een nieuwe naam";
    private const string Nieuwer = "Wijkteam met de laatste naam";

    [Fact]
    public async Task Een_kaart_waarvan_de_verbinding_twee_keer_wegviel_komt_alsnog_een_keer()
    {
        var kanaal = proef.NieuwKanaal();
        await kanaal.StoorAsync(new() { ["soort"] = "verbreek", ["operatie"] = "send", ["aantal"] = 2 });
        await kanaal.InstalleerAsync();
        await proef.SpringAsync(await proef.NuAsync() + Duration.FromMinutes(2));
        var rij = (await kanaal.KaartrijAsync())!;
        Assert.Equal((UitStatus.Onbekend, 2), (rij.Status, rij.Onzeker));
        Assert.Empty(await kanaal.StaatErAsync());

        await proef.SpringAsync(await proef.NuAsync() + Duration.FromMinutes(6));
        Assert.Single(await kanaal.StaatErAsync());
        Assert.Null(await kanaal.KaartrijAsync());
    }

    [Theory]
    [InlineData("zwijg", 1)]
    [InlineData("zwijg", 2)]
    [InlineData("dubbel", 1)]
    public async Task Een_kopie_loopt_mee_zodra_iemand_erop_klikt(string soort, int aantal)
    {
        var kanaal = proef.NieuwKanaal();
        await kanaal.StoorAsync(new() { ["soort"] = soort, ["operatie"] = "send", ["aantal"] = aantal });
        await kanaal.InstalleerAsync();
        await proef.SpringAsync(await proef.NuAsync() + Duration.FromMinutes(6));
        Assert.Equal(2, (await kanaal.StaatErAsync()).Count);

        await KlikOpAllesAsync(kanaal);
        await kanaal.HernoemAsync(Nieuw);
        Assert.All(await kanaal.StaatErAsync(), b => Assert.Contains(Nieuw, b.Tekst, StringComparison.Ordinal));
        Assert.Equal(2, (await kanaal.StaatErAsync()).Count);
    }

    [Fact]
    public async Task Een_kaart_die_na_de_volgende_poging_nog_aankomt_loopt_mee_zodra_iemand_erop_klikt()
    {
        var kanaal = proef.NieuwKanaal();
        await kanaal.StoorAsync(new() { ["soort"] = "ingehaald", ["operatie"] = "send", ["aantal"] = 1 });
        await kanaal.InstalleerAsync();
        var rij = (await kanaal.KaartrijAsync())!;
        Assert.Equal((UitStatus.Onbekend, "0 NoAnswer", 1), (rij.Status, rij.Code, rij.Onzeker));
        await proef.SpringAsync(rij.NietVoor!.Value + Duration.FromMilliseconds(10));

        // What Teams held back came after the second try.
        Assert.Equal(2, (await kanaal.StaatErAsync()).Count);
        await KlikOpAllesAsync(kanaal);
        await kanaal.HernoemAsync(Nieuw);
        Assert.All(await kanaal.StaatErAsync(), b => Assert.Contains(Nieuw, b.Tekst, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zwijg")]
    [InlineData("dubbel")]
    public async Task Een_wijziging_twee_keer_is_dezelfde_kaart(string soort)
    {
        var kanaal = proef.NieuwKanaal();
        await kanaal.InstalleerAsync();
        await kanaal.StoorAsync(new() { ["soort"] = soort, ["operatie"] = "update", ["aantal"] = 1 });
        await kanaal.HernoemAsync(Nieuw);
        await proef.SpringAsync(await proef.NuAsync() + Duration.FromMinutes(6));
        Assert.Contains(Nieuw, Assert.Single(await kanaal.StaatErAsync()).Tekst, StringComparison.Ordinal);
        Assert.Null(await kanaal.KaartrijAsync());
    }

    [Fact]
    public async Task Een_wijziging_die_na_een_latere_aankomt_blijft_niet_staan()
    {
        var kanaal = proef.NieuwKanaal();
        await kanaal.InstalleerAsync();
        await kanaal.StoorAsync(new() { ["soort"] = "ingehaald", ["operatie"] = "update", ["aantal"] = 1 });
        await kanaal.HernoemAsync(Nieuw);
        await kanaal.HernoemAsync(Nieuwer);
        await proef.SpringAsync(await proef.NuAsync() + Duration.FromSeconds(10));
        Assert.Contains(Nieuw, Assert.Single(await kanaal.StaatErAsync()).Tekst, StringComparison.Ordinal);

        // That was the old one, after the new one. Within two minutes the last state stands there, and stays.
        await proef.SpringAsync(await proef.NuAsync() + Duration.FromMinutes(3));
        Assert.Contains(Nieuwer, Assert.Single(await kanaal.StaatErAsync()).Tekst, StringComparison.Ordinal);
        Assert.Null(await kanaal.KaartrijAsync());
    }

    [Fact]
    public async Task Wat_nagezien_wordt_houdt_een_nieuwe_wijziging_niet_op()
    {
        var kanaal = proef.NieuwKanaal();
        await kanaal.InstalleerAsync();
        await kanaal.StoorAsync(new() { ["soort"] = "verbreek", ["operatie"] = "update", ["aantal"] = 1 });
        await kanaal.HernoemAsync(Nieuw);
        await proef.SpringAsync(await proef.NuAsync() + Duration.FromSeconds(10));
        var nazicht = (await kanaal.KaartrijAsync())!;
        Assert.True(nazicht.IsNazicht);

        await kanaal.HernoemAsync(Nieuwer);
        Assert.Contains(Nieuwer, Assert.Single(await kanaal.StaatErAsync()).Tekst, StringComparison.Ordinal);
        Assert.Equal(nazicht.Nazien, (await kanaal.KaartrijAsync())!.Nazien);
        await proef.SpringAsync(nazicht.Nazien!.Value + Duration.FromSeconds(1));
        Assert.Null(await kanaal.KaartrijAsync());
    }

    [Fact]
    public async Task Een_klik_op_een_bericht_dat_niet_van_de_bot_is_houdt_de_kaart_niet_op()
    {
        var kanaal = proef.NieuwKanaal();
        await kanaal.InstalleerAsync();
        var kaart = Assert.Single(await kanaal.StaatErAsync());
        await KlikAsync(kanaal, kaart with { Id = "1700000000001" });
        await kanaal.StoorAsync(new() { ["soort"] = "weiger", ["operatie"] = "update", ["status"] = 200, ["aantal"] = 1 });
        await kanaal.StoorAsync(
            new() { ["soort"] = "weiger", ["operatie"] = "update", ["status"] = 403, ["code"] = "NotEnoughPermissions", ["aantal"] = 1 });
        await kanaal.HernoemAsync(Nieuw);
        Assert.Null(await kanaal.KaartrijAsync());
        await proef.Proeftuin.StoorNietMeerAsync();

        await kanaal.HernoemAsync(Nieuwer);
        await proef.SpringAsync(await proef.NuAsync() + Duration.FromSeconds(10));
        Assert.Contains(Nieuwer, Assert.Single(await kanaal.StaatErAsync()).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_de_app_nog_niet_heeft_krijgt_het_antwoord_zodra_die_er_is()
    {
        var kanaal = proef.NieuwKanaal();
        await kanaal.InstalleerAsync();
        await proef.Proeftuin.ZegAsync(kanaal.Lid, kanaal.Id, "mijn aanvragen");
        await proef.Proeftuin.LeegAsync();
        var rij = Assert.Single(await proef.UitbakAsync(Tabel.Personen, Sleutel.PersoonPartitie(Bezorgproef.Tenant, kanaal.Lid)));
        Assert.Equal((UitStatus.Geparkeerd, "403 ForbiddenOperationException"), (rij.Status, rij.Code));

        var chat = "a:" + kanaal.Lid;
        await proef.Proeftuin.LeverAsync(Activiteit.Installatie(proef.Proeftuin.Adres, kanaal.Lid, chat, "personal"));
        await proef.Proeftuin.LeegAsync();
        Assert.Contains(
            await proef.Proeftuin.BerichtenAsync(kanaal.Lid, chat), b => b.Tekst.Contains("Mijn vragen", StringComparison.Ordinal));
    }

    private async Task KlikOpAllesAsync(Proefkanaal kanaal)
    {
        // A form that is not complete changes nothing; that it was clicked is enough to know the message.
        foreach (var bericht in await kanaal.StaatErAsync())
        {
            await KlikAsync(kanaal, bericht);
            await kanaal.HernoemAsync($"Tussennaam {bericht.Id}");
            await proef.SpringAsync(await proef.NuAsync() + Duration.FromSeconds(5));
        }
    }

    private async Task KlikAsync(Proefkanaal kanaal, Teamsbericht bericht)
    {
        var data = bericht.Knop("inrichten-wijkteam")!.Value.GetProperty("data");
        await proef.Proeftuin.LeverAsync(Activiteit.Klik(proef.Proeftuin.Adres, kanaal.Lid, bericht, "inrichten-wijkteam", data));
    }
}
