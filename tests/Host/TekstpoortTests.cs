using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Inkomst;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>
/// Every field of every card, as the snapshots of the cards hold them, with every button beside it: a new field is in it at once.
/// </summary>
public sealed class TekstpoortTests(Demo demo) : IClassFixture<Demo>
{
    private const string Nummer = "111222333";
    private const string Bsn = $"Het nummer is {Nummer} op de brief.";
    private const string Gevaar = "Iemand zegt dat hij vannacht een eind aan zijn leven maakt.";

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Geen_veld_van_geen_kaart_laat_een_burgerservicenummer_of_gevaar_door()
    {
        var paren = Kaarten().SelectMany(Paren).GroupBy(p => (p.Verb, p.Veld)).Select(g => g.First()).ToList();
        Assert.True(paren.Count > 60, $"{paren.Count} pairs of a field and a button");
        var kaart = (await Proeftuin.ChatberichtenAsync(Els))[^1];
        await using var app = Bouw();
        List<string> open = [];
        HashSet<string> gekeurd = [];
        foreach (var (verb, veld, data) in paren)
        {
            var werker = ((IKeyedServiceProvider)app.Services).GetRequiredKeyedService<IKlikHandler>(verb).Werker;
            if (werker is IToont) continue;
            var soort = Schrijfvelden.Alle[veld];
            if (soort != Schrijfsoort.Herschrijven && werker is not INeemtGeenTekst)
            {
                var antwoord = await Proeftuin.KlikAsync(Els, kaart, verb, data, (veld, Bsn));
                if (!antwoord.Tekst.Contains("een burgerservicenummer", StringComparison.Ordinal)) open.Add($"{verb} {veld}: a BSN");
                if (!antwoord.Tekst.Contains(Bsn, StringComparison.Ordinal)) open.Add($"{verb} {veld}: the text is gone");
                gekeurd.Add(veld);
            }

            var inNood = await Proeftuin.KlikAsync(Els, kaart, verb, data, (veld, Gevaar));
            var geholpen = inNood.Tekst.Contains("tel:112", StringComparison.Ordinal);
            if (geholpen == soort is Schrijfsoort.Afspraak or Schrijfsoort.Contact) open.Add($"{verb} {veld}: danger");
        }

        await Proeftuin.LeegAsync();
        Assert.True(open is [], string.Join(Environment.NewLine, open));
        Assert.Equal(
            Schrijfvelden.Alle.Where(s => s.Value != Schrijfsoort.Herschrijven).Select(s => s.Key).Order(StringComparer.Ordinal),
            gekeurd.Order(StringComparer.Ordinal));
        Assert.False(await Proeftuin.StaatErgensAsync(Nummer), "The number is in a file or in the log of the bot.");
        Assert.False(await Proeftuin.StaatErgensAsync("vannacht"), "The danger is in a file or in the log of the bot.");
    }

    [Fact]
    public async Task Wie_het_voorstel_neerzet_verstuurt_dezelfde_vraag_zonder_naam()
    {
        var spel = new Formulierspel(Proeftuin, Tom, await demo.AgendakaartAsync(Linde, Tom));
        await spel.DrukAsync("vraag-advies", ("thema", "rouw"), ("toelichting", "Hoe praat ik met mevrouw Hoogenhuis over post?"));
        Assert.Contains("\"TextRun\"", spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("tekst-voorstel");
        Assert.Equal(
            ("Hoe praat ik met een bewoner over post?", "rouw"), (spel.Waarde("toelichting"), spel.Waarde("thema")));
        var verstuurd = await spel.DrukAsync("vraag-advies");
        Assert.StartsWith("H-2026-", Demo.Nummer(verstuurd.Tekst), StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.True(await Proeftuin.StaatErgensAsync("met een bewoner over post"), "The question is not stored.");
        Assert.False(await Proeftuin.StaatErgensAsync("Hoogenhuis"), "The name is in a file or in the log of the bot.");
    }

    [Fact]
    public async Task Bij_gevaar_staat_de_afspraak_van_het_team_boven_de_nummers_en_komt_de_tekst_terug_in_het_veld()
    {
        const string afspraak = "Blijf erbij en bel de achterwacht van de wijk.";
        await demo.SpreekUrgentAfAsync(Haven, Joost, afspraak);
        var spel = new Formulierspel(Proeftuin, Joost, await demo.AgendakaartAsync(Haven, Joost));
        await spel.DrukAsync("vraag-advies", ("toelichting", Gevaar));
        string[] volgorde = [afspraak, "(tel:112)", "(tel:08000113)"];
        var plekken = volgorde.Select(v => spel.Tekst.IndexOf(v, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, plekken);
        Assert.Equal(plekken.Order(), plekken);
        Assert.DoesNotContain("08002000", spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("vraag-formulier");
        Assert.Equal(Gevaar, spel.Waarde("toelichting"));

        await spel.DrukAsync("vraag-stellen", ("toelichting", "De man dreigt zijn vrouw te slaan vanavond."));
        Assert.Contains("(tel:08002000)", spel.Tekst, StringComparison.Ordinal);
    }

    private static WebApplication Bouw()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration["MicrosoftAppId"] = Guid.NewGuid().ToString();
        builder.Configuration["MicrosoftAppPassword"] = "geheim";
        builder.Configuration["MicrosoftAppTenantId"] = Guid.NewGuid().ToString();
        builder.Configuration["Opslag:Pad"] = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.db");
        return builder.AddTeamsHerstelBot().Build();
    }

    private static IEnumerable<JsonElement> Kaarten() =>
        from bestand in Directory.EnumerateFiles(Broncode.Pad("tests", "Cards", "Snapshots"), "*.verified.txt")
            .Order(StringComparer.Ordinal)
        let tekst = File.ReadAllText(bestand)
        select JsonDocument.Parse(tekst[tekst.IndexOf("\n\n{", StringComparison.Ordinal)..]).RootElement;

    /// <summary>Each field in view with each button of the card that sends it along, and the data of that button.</summary>
    private static IEnumerable<(string Verb, string Veld, JsonElement Data)> Paren(JsonElement kaart)
    {
        var delen = Delen(kaart).ToList();
        return from veld in delen
               where Is(veld, "type", "Input.Text") && !(veld.TryGetProperty("isVisible", out var zicht) && !zicht.GetBoolean())
               from knop in delen
               where Is(knop, "type", "Action.Execute") && !Is(knop, "associatedInputs", "none")
               select (knop.GetProperty("verb").GetString()!, veld.GetProperty("id").GetString()!, knop.GetProperty("data"));
    }

    private static bool Is(JsonElement deel, string lid, string waarde) =>
        deel.TryGetProperty(lid, out var gevonden) && gevonden.ValueKind == JsonValueKind.String && gevonden.GetString() == waarde;

    private static IEnumerable<JsonElement> Delen(JsonElement deel) => deel.ValueKind switch
    {
        JsonValueKind.Array => deel.EnumerateArray().SelectMany(Delen),
        JsonValueKind.Object => deel.EnumerateObject().SelectMany(l => Delen(l.Value)).Prepend(deel),
        _ => [],
    };
}
