using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Beheer;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>Whoever answers for a pool or a team sees which cards did not arrive, why, and does something about it.</summary>
public sealed class LeveringTests
{
    private readonly FakeTimeProvider _klok = new(Wijk.Zondag);
    private readonly Nepteams _teams = new();

    [Fact]
    public async Task Een_coordinator_ziet_wat_niet_aankwam_en_waarom_en_laat_het_opnieuw_proberen()
    {
        await MetVasteKaartAsync(new Geheugentabellen(), async bot =>
        {
            var kaart = await LeveringAsync(bot, Wijk.Coordinator);
            Assert.Contains("**Vraag aan de pool**", kaart.GetRawText(), StringComparison.Ordinal);
            Assert.Contains("heeft de bot geblokkeerd", kaart.GetRawText(), StringComparison.Ordinal);
            Assert.Empty(_teams.In(Wijk.PoolKanaal));

            _teams.Stoort = (_, _) => Task.FromResult<Storing?>(null);
            var erna = await bot.DrukAsync(Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator), null, Knop(kaart, Verbs.LeveringOpnieuw));
            Assert.Contains("De bot probeert het nu opnieuw.", erna!.Value.GetRawText(), StringComparison.Ordinal);
            await bot.LeegAsync();

            Assert.Single(_teams.In(Wijk.PoolKanaal));
            var leeg = (await LeveringAsync(bot, Wijk.Coordinator)).GetRawText();
            Assert.Contains("Alle kaarten zijn aangekomen.", leeg, StringComparison.Ordinal);
            Assert.Contains("Laatst aangekomen", leeg, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Wat_is_opgegeven_komt_niet_meer()
    {
        await MetVasteKaartAsync(new Geheugentabellen(), async bot =>
        {
            var kaart = await LeveringAsync(bot, Wijk.Coordinator);
            await bot.DrukAsync(Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator), null, Knop(kaart, Verbs.LeveringOpgeven));
            _teams.Stoort = (_, _) => Task.FromResult<Storing?>(null);
            _klok.Advance(TimeSpan.FromHours(7));
            await bot.WerkAsync();

            Assert.Empty(_teams.In(Wijk.PoolKanaal));
            var nogEens = await bot.DrukAsync(Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator), null, Knop(kaart, Verbs.LeveringOpnieuw));
            Assert.Contains("Deze kaart is niet meer onderweg.", nogEens!.Value.GetRawText(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Wie_geen_coordinator_is_ziet_niets_en_kan_niets_ook_niet_met_de_knop_van_een_ander()
    {
        await MetVasteKaartAsync(new Geheugentabellen(), async bot =>
        {
            var kaart = await LeveringAsync(bot, Wijk.Coordinator);
            var geweigerd = (await LeveringAsync(bot, Wijk.Vrager)).GetRawText();
            Assert.Contains("Alleen coördinatoren en teamleiders kunnen dit bekijken.", geweigerd, StringComparison.Ordinal);
            Assert.DoesNotContain("Er is niets veranderd", geweigerd, StringComparison.Ordinal);
            Assert.DoesNotContain("geblokkeerd", geweigerd, StringComparison.Ordinal);

            await bot.DrukAsync(Wijk.Vrager, Wijk.Chat(Wijk.Vrager), null, Knop(kaart, Verbs.LeveringOpgeven));
            await bot.DrukAsync(Wijk.Leider, Wijk.Chat(Wijk.Leider), null, Knop(kaart, Verbs.LeveringOpgeven));
            Assert.Contains("geblokkeerd", (await LeveringAsync(bot, Wijk.Coordinator)).GetRawText(), StringComparison.Ordinal);

            // Who leads a wijkteam sees the cards of that channel, and not those of the pool.
            var vanLeider = (await LeveringAsync(bot, Wijk.Leider)).GetRawText();
            Assert.Contains("Alle kaarten zijn aangekomen.", vanLeider, StringComparison.Ordinal);
            Assert.Contains("Agendavraag", vanLeider, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Een_beheerder_ziet_hetzelfde_zonder_namen_en_zet_een_kaart_klaar()
    {
        using var schijf = new Schijf();
        var bestand = schijf.Nieuw();
        string[] waar = ["--opslag", bestand, "--tenant", Wijk.Tenant];
        await using (var opslag = new SqliteTableStore(bestand)) await MetVasteKaartAsync(opslag, _ => Task.CompletedTask);

        var (code, uit, fout) = await DraaiAsync(["levering", "--json", .. waar]);
        Assert.Equal((0, ""), (code, fout));
        using var lijst = JsonDocument.Parse(uit);
        var levering = Assert.Single(lijst.RootElement.EnumerateArray());
        Assert.Equal("Vraag aan de pool", levering.GetProperty("kaart").GetString());
        Assert.Equal(Wijk.PoolKanaal, levering.GetProperty("aan").GetString());
        Assert.DoesNotContain(Wijk.Vrager, uit, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("heeft de bot geblokkeerd", (await DraaiAsync(["levering", .. waar])).Uit, StringComparison.Ordinal);

        Assert.Equal(1, (await DraaiAsync(["levering", "--opnieuw", "Pool/x/y", .. waar])).Code);
        Assert.Equal(0, (await DraaiAsync(["levering", "--opnieuw", levering.GetProperty("id").GetString()!, .. waar])).Code);
        _teams.Stoort = (_, _) => Task.FromResult<Storing?>(null);
        await using var weer = new SqliteTableStore(bestand);
        await using var bot = Bot.Maak(weer, _teams, _klok);
        await bot.StartAsync();
        await bot.WerkAsync();
        Assert.Single(_teams.In(Wijk.PoolKanaal));
        await bot.StopAsync();
    }

    [Fact]
    public async Task Wie_een_wijkteam_leidt_ziet_welke_instellingen_en_welkomkaarten_daarvan_niet_aankomen_en_niet_die_van_een_ander()
    {
        await using var bot = Bot.Maak(new Geheugentabellen(), _teams, _klok);
        await bot.StartAsync();
        await Wijk.RichtInAsync(bot, kanalen: 2);
        var gemeente = new Partitie(Wijk.Tenant, Tabel.Wijkteams, Wijk.Tenant);
        var beurt = new Beurt(gemeente)
            .Voeg(
                Sleutel.Leden(Wijk.Kanaal(1)),
                new Ledenlijst([new(Wijk.Leider, "Mirjam", "29:mirjam"), new(Wijk.Vrager, "Sanne", "29:sanne")], bot.Kluis.Nu))
            .Voeg(Sleutel.Leden(Wijk.Kanaal(2)), new Ledenlijst([new(Wijk.Collega, "Tom", "29:tom")], bot.Kluis.Nu));
        Assert.True((await bot.Kluis.BewaarAsync(beurt, default)).Succeeded);
        _teams.Stoort = (_, _) => Task.FromResult<Storing?>(Storing.Geblokkeerd);
        await bot.Kluis.BewaarAsync(new Beurt(gemeente).Bericht(
        [
            Kaart(KaartSoort.Inrichten, Wijk.Kanaal(1), null, new Ontvanger.Kanaal(Wijk.Kanaal(1))),
            Kaart(KaartSoort.RolOvernemen, Wijk.Kanaal(2), Wijk.Collega, new Ontvanger.Kanaal(Wijk.Kanaal(2))),
            Kaart(KaartSoort.Welkom, "SociaalWerker", null, new Ontvanger.Iemand(Wijk.Vrager)),
            Kaart(KaartSoort.Welkom, "SociaalWerker", null, new Ontvanger.Iemand(Wijk.Collega)),
        ]), default);
        await bot.LeegAsync();

        var kaart = await LeveringAsync(bot, Wijk.Leider);
        var tekst = kaart.GetRawText();
        Assert.Contains("2 kaarten zijn nog niet aangekomen", tekst, StringComparison.Ordinal);
        Assert.Contains("Wijk 1", tekst, StringComparison.Ordinal);
        Assert.Contains("Sanne", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Tom", tekst, StringComparison.Ordinal);

        // What is not theirs they do not decide about either.
        var vreemd = Regex.Match(tekst, $"over/{Regex.Escape(Wijk.Kanaal(1))}/", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;
        Assert.NotEqual("", vreemd);
        var rijen = await bot.Kluis
            .ZoekMetSleutelAsync<Uitrij>(Tabel.Wijkteams, Wijk.Tenant, RowKeyRange.Prefix(Sleutel.UitPrefix), default).ToListAsync();
        var vanAnder = rijen.Single(r => r.Rij.Waarde.Toon?.Soort == KaartSoort.RolOvernemen).Sleutel[Sleutel.UitPrefix.Length..];
        var knop = JsonNode.Parse(Gereedschap.Kaartzoeker.Knop(kaart, "levering-opgeven")!.Value.GetRawText())!;
        knop["data"]![Velden.Levering] = vreemd + vanAnder;
        await bot.DrukAsync(Wijk.Leider, Wijk.Chat(Wijk.Leider), null, JsonSerializer.SerializeToElement(knop));
        Assert.Equal(4, (await bot.Kluis.ZoekAsync<Uitrij>(Tabel.Wijkteams, Wijk.Tenant, Sleutel.UitPrefix, default)).Count);

        static Bericht.ToonKaart Kaart(KaartSoort soort, string id, string? extra, Ontvanger aan) => new(new Kaart(soort, id, extra), aan);
    }

    [Fact]
    public async Task Wie_een_team_leidt_waar_niets_meer_aankomt_leest_dat_bij_instellingen_in_de_eigen_chat()
    {
        await using var bot = Bot.Maak(new Geheugentabellen(), _teams, _klok);
        await bot.StartAsync();
        await Wijk.RichtInAsync(bot, kanalen: 3);
        await ZetAsync(1, k => k with { Stil = bot.Kluis.Nu });
        await ZetAsync(2, k => k.Los(bot.Kluis.Nu));
        var instellingen = await ZegAsync(Wijk.Leider);
        Assert.Contains("Wijk 1", instellingen, StringComparison.Ordinal);
        Assert.Contains("Ik kan in dit kanaal nu niets plaatsen", instellingen, StringComparison.Ordinal);
        Assert.Contains("Ik ben niet meer in dit kanaal", instellingen, StringComparison.Ordinal);
        Assert.DoesNotContain("Wijk 3", instellingen, StringComparison.Ordinal);
        Assert.DoesNotContain("Ik kan in dit kanaal", await ZegAsync(Wijk.Vrager), StringComparison.Ordinal);

        async Task ZetAsync(int nummer, Func<Kanaal, Kanaal> wijzig)
        {
            var rij = (await bot.Kluis.LeesAsync<Kanaal>(Tabel.Wijkteams, Wijk.Tenant, Sleutel.Kanaal(Wijk.Kanaal(nummer)), default))!;
            var beurt = new Beurt(new(Wijk.Tenant, Tabel.Wijkteams, Wijk.Tenant))
                .Vervang(Sleutel.Kanaal(Wijk.Kanaal(nummer)), wijzig(rij.Waarde), rij.ETag);
            Assert.True((await bot.Kluis.BewaarAsync(beurt, default)).Succeeded);
        }

        async Task<string> ZegAsync(string wie)
        {
            await bot.MeldAsync(Wijk.Activiteit(wie, Wijk.Chat(wie)) with
            {
                Id = "zeg-" + wie,
                Type = Teams.Activities.ActivityTypes.Message,
                Text = "instellingen",
            });
            await bot.LeegAsync();
            return _teams.In(Wijk.Chat(wie))[^1].Kaart;
        }
    }

    /// <summary>A municipality in which somebody asked, and the card for the pool channel was refused.</summary>
    private async Task MetVasteKaartAsync(ITableStore opslag, Func<Bot, Task> doe)
    {
        await using var bot = Bot.Maak(opslag, _teams, _klok);
        await bot.StartAsync();
        await Wijk.RichtInAsync(bot, kanalen: 1);
        var leden = new Ledenlijst([new(Wijk.Coordinator, "Els", "29:els")], bot.Kluis.Nu);
        var beurt = new Beurt(new(Wijk.Tenant, Tabel.Wijkteams, Wijk.Tenant)).Voeg(Sleutel.Leden(Wijk.PoolKanaal), leden);
        Assert.True((await bot.Kluis.BewaarAsync(beurt, default)).Succeeded);
        _klok.SetUtcNow(Wijk.Maandag);
        await bot.WerkAsync();
        _teams.Stoort = (_, gesprek) => Task.FromResult(gesprek == Wijk.PoolKanaal ? Storing.Geblokkeerd : null);
        Assert.True(await bot.KlikAsync(Wijk.Vrager, Wijk.Kanaal(1), null, Verbs.VraagAdvies, Soorten.Agenda, "2026-W48"));
        await bot.LeegAsync();
        await doe(bot);
        await bot.StopAsync();
    }

    private static async Task<JsonElement> LeveringAsync(Bot bot, string wie) => (await bot.DrukAsync(
        wie, Wijk.Chat(wie), null,
        JsonElement.Parse("""{"verb":"levering-tonen","data":{"v":1,"soort":"levering","id":"onderweg","rev":0}}""")))!.Value;

    /// <summary>The button as a client sends it, with the first card chosen.</summary>
    private static JsonElement Knop(JsonElement kaart, string verb)
    {
        var knop = JsonNode.Parse(Gereedschap.Kaartzoeker.Knop(kaart, verb)!.Value.GetRawText())!;
        knop["data"]![Velden.Levering] = Regex.Match(kaart.GetRawText(), "pool/[^\"]+", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;
        return JsonSerializer.SerializeToElement(knop);
    }

    private static async Task<(int Code, string Uit, string Fout)> DraaiAsync(string[] argumenten)
    {
        await using var uit = new StringWriter();
        await using var fout = new StringWriter();
        var code = await Opdrachtregel.VoerUitAsync(BotBuilder.Opdrachten(), argumenten, new() { Output = uit, Error = fout });
        return (code, uit.ToString(), fout.ToString());
    }
}
