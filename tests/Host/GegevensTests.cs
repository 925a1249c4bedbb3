using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Vergeten;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Gegevens;
using TeamsHerstelBot.Host.Opslag;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>Everybody can see what the bot holds about them, take it along as a file, and be forgotten.</summary>
public sealed class GegevensTests(Demo demo) : IClassFixture<Demo>
{
    private const string Toelichting = "Hoe begin ik rustig over post die dicht blijft?";

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Iedereen_ziet_alles_van_zichzelf_met_tot_wanneer_en_geen_naam_of_woord_van_een_ander()
    {
        var (nummer, inPool) = await demo.VraagAsync(Linde, Sanne, ("thema", "schulden"), ("toelichting", Toelichting));
        var ed = await demo.EersteZegtJaAsync(Els, inPool);
        await Proeftuin.KlikAsync(Tom, await demo.AgendakaartAsync(Linde, Tom), "agenda-zet-erop");
        await Proeftuin.LeegAsync();

        var sanne = await TypAsync(Sanne, "mijn gegevens");
        Assert.Contains(nummer, sanne.Tekst, StringComparison.Ordinal);
        Assert.Contains(Teksten.Bewaartermijn(Termijnen.Samenwerking), sanne.Tekst, StringComparison.Ordinal);
        Assert.Contains("Het adres van deze chat", sanne.Tekst, StringComparison.Ordinal);
        Assert.Contains(Teksten.Gegevens(Gegevenssoort.Agenda), (await TypAsync(Tom, "mijn gegevens")).Tekst, StringComparison.Ordinal);
        var vanEd = await TypAsync(ed, "mijn gegevens");
        Assert.Contains(Teksten.Gegevens(Gegevenssoort.Profiel), vanEd.Tekst, StringComparison.Ordinal);
        Assert.Contains(nummer, vanEd.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(Toelichting, vanEd.Tekst, StringComparison.Ordinal);
        Assert.Contains(
            Teksten.Gegevens(Gegevenssoort.Coordinator), (await TypAsync(Els, "mijn gegevens")).Tekst, StringComparison.Ordinal);
        Assert.Contains(
            Teksten.Gegevens(Gegevenssoort.Teamleider), (await TypAsync(Marit, "mijn gegevens")).Tekst, StringComparison.Ordinal);

        var namen = await NamenAsync();
        foreach (var wie in (string[])[Sanne, Tom, Els, Marit, ed])
        {
            var kaart = await TypAsync(wie, "mijn gegevens");
            Assert.DoesNotContain(namen, n => n.Id != wie && kaart.Tekst.Contains(n.Naam, StringComparison.Ordinal));
            var bestand = await BestandAsync(wie);
            Assert.DoesNotContain(namen, n => n.Id != wie && (Bevat(bestand, n.Naam) || Bevat(bestand, n.Id)));
            using var gelezen = JsonDocument.Parse(bestand);
            Assert.Equal(wie, gelezen.RootElement.GetProperty("over").GetString());
            Assert.All(
                gelezen.RootElement.GetProperty("gegevens").EnumerateArray(),
                groep => Assert.NotEmpty(groep.GetProperty("bewaard").EnumerateArray()));
        }

        Assert.Contains(Toelichting, await BestandAsync(Sanne), StringComparison.Ordinal);
        Assert.DoesNotContain(Toelichting, await BestandAsync(ed), StringComparison.Ordinal);
        Assert.Empty(Proeftuin.Fouten);

        static bool Bevat(string bestand, string tekst) => bestand.Contains(tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_een_match_heeft_en_vergeten_wordt_laat_niemand_wachten_en_krijgt_een_bewijs_dat_klopt()
    {
        var (nummer, inPool) = await demo.VraagAsync(
            Haven, Aicha, ("thema", "rouw"), ("toelichting", "Hoe blijf ik erbij zonder te praten?"));
        var ed = await demo.EersteZegtJaAsync(Els, inPool);
        await Proeftuin.KlikAsync(Els, await KaartAsync(Els, "match-aanvaarden", nummer), "match-aanvaarden");
        await Proeftuin.LeegAsync();
        var naam = (await NamenAsync()).First(n => n.Id == ed).Naam;
        Assert.Contains(naam, (await KaartAsync(Aicha, "match-afronden", nummer)).Tekst, StringComparison.Ordinal);

        var vraag = await TypAsync(ed, "vergeet mij");
        Assert.Contains("Wil je dat ik je vergeet?", vraag.Tekst, StringComparison.Ordinal);
        await Proeftuin.KlikAsync(ed, vraag, "vergeet-mij");
        await Proeftuin.LeegAsync();
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(3));
        await Proeftuin.LeegAsync();

        // Nothing of this person is left, but in the chat a receipt; each card that stood there says that it was wiped.
        Assert.DoesNotContain(await Proeftuin.RijenAsync([.. Tabel.Alle]), r => r.Bevat(ed) || r.Bevat(naam));
        var chat = await Proeftuin.ChatberichtenAsync(ed);
        Assert.Contains("Ik ben je vergeten", chat[^1].Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(chat, b => b.Tekst.Contains(nummer, StringComparison.Ordinal) && b.Knop("match-afronden") is not null);
        var bewijs = (await Proeftuin.RijenAsync(Tabel.Wijkteams)).Single(
            r => r.Rij.StartsWith(Sleutel.BewijsPrefix, StringComparison.Ordinal));
        Assert.Contains(bewijs.Rij[Sleutel.BewijsPrefix.Length..], chat[^1].Tekst, StringComparison.Ordinal);

        // The asker and the coördinator go on, without the name.
        Assert.DoesNotContain(await Proeftuin.ChatberichtenAsync(Aicha), b => b.Tekst.Contains($"Met {naam}", StringComparison.Ordinal));
        Assert.DoesNotContain(naam, (await KaartAsync(Aicha, "match-afronden", nummer)).Tekst, StringComparison.Ordinal);
        await Proeftuin.KlikAsync(Els, await KaartAsync(Els, "overdracht-vervanger", nummer), "overdracht-vervanger");
        await Proeftuin.LeegAsync();
        Assert.Contains("wacht", (await TypAsync(Aicha, "mijn vragen")).Tekst, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(Proeftuin.Fouten);
        Assert.Contains("Zolang je in het team zit", (await TypAsync(Aicha, "mijn gegevens")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Elke_soort_en_elke_termijn_heeft_zijn_zin_en_niets_ontbreekt()
    {
        var soorten = Enum.GetValues<Gegevenssoort>();
        Assert.All(soorten, s => Assert.NotEmpty(Teksten.Gegevens(s)));
        Assert.All(soorten.SelectMany(Gegevenstermijnen.Van), t => Assert.NotEmpty(Teksten.Bewaartermijn(t)));
        Assert.Equal(Termijnen.Alle.Except([Termijnen.Bewijs]), Termijnen.Alle.Intersect(soorten.SelectMany(Gegevenstermijnen.Van)));
    }

    [Fact]
    public async Task De_gegevenskaart_van_PRIVACY_noemt_elke_termijn_en_elke_soort_rij()
    {
        var kaart = (await File.ReadAllTextAsync(Broncode.Pad("bot", "PRIVACY.md"))).ReplaceLineEndings("\n");
        string[] regels =
        [
            .. Enum.GetValues<Gegevenssoort>().Select(
                s => $"| {Teksten.Gegevens(s)} | {string.Join(' ', Gegevenstermijnen.Van(s).Select(Teksten.Bewaartermijn))} | "
                    + $"{string.Join("; ", Gegevenstermijnen.Van(s).Select(t => t.Rijen))} |"),
        ];
        Assert.Contains("| wat | tot wanneer | waar |\n|---|---|---|\n" + string.Join('\n', regels), kaart, StringComparison.Ordinal);
        var rijen = typeof(Kluis).Assembly.GetCustomAttributes<RijenAttribute>()
            .SelectMany(r => r.Context.GetCustomAttributesData())
            .Where(a => a.AttributeType == typeof(System.Text.Json.Serialization.JsonSerializableAttribute))
            .Select(a => ((Type)a.ConstructorArguments[0].Value!).Name).ToList();
        Assert.True(rijen.Count > 25);
        Assert.DoesNotContain(rijen, r => !kaart.Contains($"`{r}`", StringComparison.Ordinal));
    }

    private async Task<Teamsbericht> KaartAsync(string wie, string verb, string nummer)
    {
        await Proeftuin.LeegAsync();
        return (await Proeftuin.ChatberichtenAsync(wie)).Last(
            b => b.Knop(verb) is not null && b.Tekst.Contains(nummer, StringComparison.Ordinal));
    }

    private async Task<string> BestandAsync(string wie)
    {
        var kluis = new Kluis(Proeftuin.Tabellen, TimeProvider.System, new(NullLogger<Onleesbaar>.Instance));
        var gegevens = await new Gegevensblad(new Sporen(kluis), kluis).VanAsync(await TenantAsync(), wie, default);
        return Gegevensbestand.Maak(wie, gegevens, kluis.Nu);
    }

    private async Task<string> TenantAsync() => (await Proeftuin.RijenAsync(Tabel.Wijkteams))[0].Partitie;

    /// <summary>Everybody on a roster.</summary>
    private async Task<IReadOnlyList<(string Id, string Naam)>> NamenAsync()
    {
        var kluis = new Kluis(Proeftuin.Tabellen, TimeProvider.System, new(NullLogger<Onleesbaar>.Instance));
        var lijsten = await kluis.ZoekAsync<Adressen.Ledenlijst>(Tabel.Wijkteams, await TenantAsync(), Sleutel.LedenPrefix, default);
        return [.. lijsten.SelectMany(l => l.Waarde.Leden).Select(l => (l.Id, l.Naam)).Distinct()];
    }

    private async Task<Teamsbericht> TypAsync(string wie, string tekst)
    {
        await Proeftuin.ZegAsync(wie, await Proeftuin.ChatAsync(wie), tekst);
        await Proeftuin.LeegAsync();
        return (await Proeftuin.ChatberichtenAsync(wie))[^1];
    }
}
