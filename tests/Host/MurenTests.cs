using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams;
using TeamsHerstelBot.Teams.Activities;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>An id on a card proves nothing: what does not belong here stays out, whoever clicks.</summary>
public sealed class MurenTests(Demo demo) : IClassFixture<Demo>
{
    private const string Vraag = "Hoe begin ik rustig over de post?";

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Theory]
    [InlineData("aanvraag-bekijken", "els")]
    [InlineData("match-voorstellen", "els")]
    [InlineData("aanvraag-intrekken", "sanne")]
    public async Task Een_vraag_is_vanuit_een_andere_organisatie_niet_te_zien_en_niet_te_wijzigen(string verb, string wie)
    {
        var klok = new FakeTimeProvider(Wijk.Zondag);
        await using var bot = Bot.Maak(new Geheugentabellen(), new Nepteams(), klok);
        await bot.StartAsync();
        await Wijk.RichtInAsync(bot, kanalen: 1);
        klok.SetUtcNow(Wijk.Maandag);
        await bot.WerkAsync();
        Assert.True(await bot.KlikAsync(
            Wijk.Vrager, Wijk.Kanaal(1), null, Verbs.VraagAdvies, Soorten.Agenda, "2026-W48", (Velden.Thema, Themas.Herstel),
            (Velden.Toelichting, Vraag)));
        var voor = Assert.Single(await AanvragenAsync());
        Assert.Equal(Vraag, voor.Vraag.Tekst.Toelichting);

        // The same ids of people and of the aanvraag; only the organisation is another one.
        var id = verb == "match-voorstellen" ? $"{Wijk.PoolId}/{voor.Id}/{Wijk.Ed}" : $"{Wijk.PoolId}/{voor.Id}";
        Assert.Contains(
            voor.Nummer, await AntwoordAsync(Wijk.Tenant, "aanvraag-bekijken", Wijk.Coordinator, $"{Wijk.PoolId}/{voor.Id}"),
            StringComparison.Ordinal);
        var antwoord = await AntwoordAsync("9f6a3a52-0000-4000-8000-000000000002", verb, wie, id);
        Assert.Contains("Deze knop werkt niet meer", antwoord, StringComparison.Ordinal);
        Assert.DoesNotContain(voor.Nummer, antwoord, StringComparison.Ordinal);
        Assert.Equal(voor.Status, Assert.Single(await AanvragenAsync()).Status);

        async Task<IReadOnlyList<Aanvraag>> AanvragenAsync() =>
            [.. (await bot.Kluis.ZoekAsync<Aanvraag>(Tabel.Pool, Wijk.PoolId, "aanvraag|", default)).Select(a => a.Waarde)];

        async Task<string> AntwoordAsync(string tenant, string knop, string van, string over)
        {
            var klik = Wijk.Activiteit(van, Wijk.Chat(van));
            var gegevens = new JsonObject { ["v"] = 1, ["soort"] = Soorten.Aanvraag, ["id"] = over, ["rev"] = 1 };
            var uitkomst = await bot.Dienst<ITeamsBot>().OnInvokeAsync(klik with
            {
                Type = ActivityTypes.Invoke,
                Name = "adaptiveCard/action",
                Conversation = klik.Conversation! with { TenantId = tenant },
                Value = JsonSerializer.SerializeToElement(new JsonObject
                {
                    ["trigger"] = "manual",
                    ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = knop, ["data"] = gegevens },
                }),
            }, default);
            return uitkomst.Body!.Value.ToString();
        }
    }

    [Fact]
    public async Task Een_verversing_die_Teams_vanzelf_vraagt_laat_zien_en_verandert_niets()
    {
        var kaart = await demo.AgendakaartAsync(Linde, Tom);
        Assert.Contains("Deze knop werkt niet meer", await LeverAsync("agenda-zet-erop", "automatic"), StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.Equal(kaart.Tekst, (await demo.AgendakaartAsync(Linde, Tom)).Tekst);

        Assert.Contains("Teamoverleg", await LeverAsync("agenda-tonen", "automatic"), StringComparison.Ordinal);
        Assert.Contains("Tom Hendriks", await LeverAsync("agenda-zet-erop", "manual"), StringComparison.Ordinal);

        async Task<string> LeverAsync(string verb, string aanleiding)
        {
            var klik = Activiteit.Klik(Proeftuin.Adres, Tom, kaart, verb, kaart.Knop("agenda-zet-erop")!.Value.GetProperty("data"));
            klik["from"]!["name"] = "Tom Hendriks";
            klik["value"]!["trigger"] = aanleiding;
            return await Proeftuin.LeverAsync(klik);
        }
    }

    [Fact]
    public async Task Een_agendaknop_doet_alleen_iets_in_het_kanaal_van_zijn_kaart()
    {
        var kaart = await demo.AgendakaartAsync(Haven, Joost);
        var data = kaart.Knop("agenda-zet-erop")!.Value.GetProperty("data");
        var inChat = Activiteit.Klik(
            Proeftuin.Adres, Joost, kaart with { Gesprek = await Proeftuin.ChatAsync(Joost) }, "agenda-zet-erop", data);

        // Also in a chat that calls itself after the channel.
        var nagemaakt = Activiteit.Klik(Proeftuin.Adres, Joost, kaart, "agenda-zet-erop", data);
        nagemaakt["conversation"]!["id"] = Haven;
        nagemaakt["conversation"]!["conversationType"] = "personal";
        foreach (var klik in new[] { inChat, nagemaakt })
        {
            Assert.Contains("Deze knop werkt niet meer", await Proeftuin.LeverAsync(klik), StringComparison.Ordinal);
            await Proeftuin.LeegAsync();
            Assert.Equal(kaart.Tekst, (await demo.AgendakaartAsync(Haven, Joost)).Tekst);
        }

        Assert.Contains("Joost van Dijk", (await Proeftuin.KlikAsync(Joost, kaart, "agenda-zet-erop")).Tekst, StringComparison.Ordinal);
    }
}
