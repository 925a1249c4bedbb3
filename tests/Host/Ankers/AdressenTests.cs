using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests.Ankers;

/// <summary>Other bots kept an old address of Teams for ever, and went on in General when their channel was gone.</summary>
public sealed class AdressenTests(Demo demo) : IClassFixture<Demo>
{
    private const string HavenTeam = "19:waterrijk3algemeen@thread.tacv2";

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Een_nieuw_adres_van_de_Connector_geldt_vanaf_de_eerste_activiteit_uit_het_kanaal()
    {
        string[] soorten = ["messageReaction", "invoke", "message"];
        foreach (var soort in soorten) await VerhuisAsync(soort);
    }

    [Fact]
    public async Task Als_het_kanaal_weg_is_komt_de_kaart_niet_in_een_ander_kanaal_van_het_team()
    {
        var (kanaal, algemeen) = (await AantalAsync(Haven), await AantalAsync(HavenTeam));
        await Proeftuin.LeverAsync(Activiteit.Gebeurtenis(Proeftuin.Adres, Yusuf, "channelDeleted", (HavenTeam, null), (Haven, null)));
        await Proeftuin.StoorAsync(
            new { soort = "weiger", operatie = "members", status = 404, code = "ConversationNotFound", aantal = 1000 });
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(21));
        Assert.Equal((kanaal, algemeen), (await AantalAsync(Haven), await AantalAsync(HavenTeam)));
        await Proeftuin.StoorNietMeerAsync();
        await Proeftuin.LeverAsync(Activiteit.Gebeurtenis(Proeftuin.Adres, Yusuf, "channelRestored", (HavenTeam, null), (Haven, null)));
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(7));
        Assert.Equal((kanaal + 1, algemeen), (await AantalAsync(Haven), await AantalAsync(HavenTeam)));
    }

    [Fact]
    public async Task Ook_als_niemand_het_vertelde_komt_de_kaart_van_een_weg_kanaal_nergens_anders()
    {
        await Proeftuin.StoorAsync(
            new { soort = "weiger", status = 404, code = "ConversationNotFound", gesprek = Haven, aantal = 1000 });
        var elders = await EldersAsync();
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(7));
        Assert.True(await Proeftuin.StoringenAsync() > 0);
        Assert.Equal(elders, await EldersAsync());
        await Proeftuin.StoorNietMeerAsync();

        // Nothing about this wijkteam, of whatever kind, in any other conversation of it.
        async Task<int> EldersAsync()
        {
            var berichten = 0;
            foreach (var (persoon, gesprek) in await Proeftuin.GesprekkenAsync())
            {
                if (gesprek == Haven || !gesprek.StartsWith("19:", StringComparison.Ordinal)) continue;
                berichten += (await Proeftuin.BerichtenAsync(persoon, gesprek))
                    .Count(b => b.Tekst.Contains("Oude Haven", StringComparison.Ordinal));
            }

            return berichten;
        }
    }

    private async Task<int> AantalAsync(string kanaal) =>
        (await Proeftuin.BerichtenAsync(Yusuf, kanaal)).Count(b => b.IsAgendakaart);

    private async Task VerhuisAsync(string soort)
    {
        var aanroepen = 0;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var verhuisd = builder.Build();
        verhuisd.Urls.Add("http://127.0.0.1:0");
        verhuisd.MapFallback((HttpContext http) =>
        {
            // Reading a roster there is not yet posting the card there.
            var pad = Uri.UnescapeDataString(http.Request.Path.Value ?? "");
            if (http.Request.Method == "POST" && pad.Contains(Haven, StringComparison.Ordinal)) Interlocked.Increment(ref aanroepen);
            return Results.Json(new { id = "1" });
        });
        await verhuisd.StartAsync();

        var activiteit = Activiteit.Soort(
            Proeftuin.Adres, soort, Joost, Haven, "channel", ("name", "\"application/search\""), ("value", """{"dataset":"leden"}"""),
            ("text", "\"<at>TeamsHerstelBot</at> instellingen\""));
        activiteit["serviceUrl"] = verhuisd.Urls.Single() + "/";
        await Proeftuin.LeverAsync(activiteit);
        await Proeftuin.LeegAsync();
        var eerst = Volatile.Read(ref aanroepen);
        var hier = (await Proeftuin.BerichtenAsync(Joost, Haven)).Count;
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(7));
        Assert.True(Volatile.Read(ref aanroepen) > eerst, $"After {soort} the weekly card went to the old address.");
        Assert.Equal(hier, (await Proeftuin.BerichtenAsync(Joost, Haven)).Count);

        activiteit["serviceUrl"] = new Uri(Proeftuin.Adres, "proeftuin/connector/").AbsoluteUri;
        await Proeftuin.LeverAsync(activiteit);
        await Proeftuin.LeegAsync();
    }
}
