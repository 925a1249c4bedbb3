using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Harnas;

/// <summary>People who use everything the bot has, so that it sends every kind of body that it can.</summary>
public sealed class Gebruik(Demo demo)
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    public async Task AllesAsync()
    {
        await KaartenAsync();
        await VenstersAsync();
    }

    private async Task KaartenAsync()
    {
        await Proeftuin.KlikAsync(Tom, await demo.AgendakaartAsync(Linde, Tom), "agenda-zet-erop");
        await Proeftuin.SubmitAsync(Tom, await demo.AgendakaartAsync(Linde, Tom), "agenda-dit-keer-niet");
        var (_, inPool) = await demo.VraagAsync(Linde, Sanne, ("thema", "angst"), ("toelichting", "Hoe begin ik dit gesprek?"));
        var bekeken = await demo.BekijkAsync(Els, inPool);
        var ed = Demo.Kandidaten(bekeken)[0];
        await demo.StelVoorAsync(Els, bekeken, ed);
        await Proeftuin.LeegAsync();
        await Proeftuin.KlikAsync(ed, (await Proeftuin.ChatberichtenAsync(ed)).Last(b => b.Knop("aanbod-ja") is not null), "aanbod-ja");
        await Proeftuin.LeegAsync();
        await Proeftuin.KlikAsync(
            Els, (await Proeftuin.ChatberichtenAsync(Els)).Last(b => b.Knop("match-aanvaarden") is not null), "match-aanvaarden");
        await Proeftuin.LeegAsync();
        await Proeftuin.KlikAsync(
            Sanne, (await Proeftuin.ChatberichtenAsync(Sanne)).Last(b => b.Knop("match-afronden") is not null), "match-afronden");
        await Proeftuin.KlikAsync(
            Joost, await demo.AgendakaartAsync(Haven, Joost), "vraag-advies", ("toelichting", "Jan de Vries, 06-12345678"));

        foreach (var opdracht in (string[])["hulp", "mijn aanvragen", "wachtrij", "profiel", "pauze", "weer beschikbaar", "instellingen"])
        {
            foreach (var (wie, waar) in ((string, string)[])[(Marit, Linde), (Els, Pool), (ed, await Proeftuin.ChatAsync(ed))])
            {
                await Proeftuin.ZegAsync(wie, waar, opdracht);
            }
        }

        var inrichting = (await Proeftuin.BerichtenAsync(Marit, Linde)).First(b => b.Knop("inrichten-wijkteam") is not null);
        await Proeftuin.KlikAsync(Marit, inrichting, "inrichten-wijkteam", ("naam", ""));
        await Proeftuin.LeverAsync(Activiteit.Klik(Proeftuin.Adres, Marit, inrichting, "onbekend", JsonElement.Parse("{}")));

        // Somebody without the app asks in a channel: the bot tries to open a chat.
        const string Nieuw = "c3f00000-0000-4000-8000-000000009999";
        await Proeftuin.LeverAsync(Activiteit.Installatie(Proeftuin.Adres, Nieuw, "19:nieuwteam@thread.tacv2", "channel", "standard"));
        await Proeftuin.ZegAsync(Nieuw, "19:nieuwteam@thread.tacv2", "mijn aanvragen");
        await Proeftuin.LeverAsync(Activiteit.Installatie(Proeftuin.Adres, Nieuw, "19:groep@thread.v2", "groupChat"));
        await Proeftuin.SpringAsync(Maandag.AddDays(9));
        await Proeftuin.KlikAsync(
            Marit, (await Proeftuin.ChatberichtenAsync(Marit)).Last(b => b.Knop("borging-later") is not null), "borging-later");
        await Proeftuin.LeegAsync();
    }

    private async Task VenstersAsync()
    {
        await Proeftuin.ZegAsync(Tom, Linde, "Hoe begin ik rustig over de post?");
        var bericht = (await Proeftuin.BerichtenAsync(Sanne, Linde))[^1].Id;
        var opdracht = new JsonObject { ["commandId"] = "vraag", ["commandContext"] = "message" };
        var formulier = await RoepAsync("composeExtension/fetchTask", opdracht, bericht);
        foreach (var vraag in (string[])["Jan de Vries, 06-12345678", "Hoe begin ik rustig over de post?"])
        {
            opdracht["data"] = formulier.Knop("vraag-stellen", ("thema", "schulden"), ("toelichting", vraag));
            await RoepAsync("composeExtension/submitAction", opdracht);
        }

        foreach (var tekst in (string[])["H-2026", "bestaat niet"])
        {
            await RoepAsync("composeExtension/query", new JsonObject
            {
                ["commandId"] = "mijn-aanvragen",
                ["parameters"] = new JsonArray(new JsonObject { ["name"] = "tekst", ["value"] = tekst }),
                ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
            });
        }

        var kaart = await demo.AgendakaartAsync(Linde, Sanne);
        foreach (var naam in (string[])["task/fetch", "task/submit"])
        {
            var data = JsonObject.Create(kaart.Knop("agenda-ja")!.Value.GetProperty("fallback").GetProperty("data"));
            await RoepAsync(naam, new JsonObject { ["data"] = data }, kaart.Id);
            await RoepAsync(naam, new JsonObject { ["data"] = new JsonObject { ["verb"] = "bestaat-niet" } });
        }

        await RoepAsync("application/search", new JsonObject { ["dataset"] = "leden", ["queryText"] = "to" }, kaart.Id);
        await RoepAsync("application/search", new JsonObject { ["dataset"] = "bestaat-niet", ["queryText"] = "a" });
    }

    private Task<Klikantwoord> RoepAsync(string naam, JsonObject waarde, string? bericht = null) =>
        Proeftuin.RoepAsync(Sanne, Linde, naam, waarde, bericht);
}
