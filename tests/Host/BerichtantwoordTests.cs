using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>
/// A client without universal actions gets its answer as a message, which Teams keeps: nothing that was typed and held back is in it.
/// </summary>
public sealed class BerichtantwoordTests(Demo demo) : IClassFixture<Demo>
{
    private const string Gevaar = "Iemand zegt dat hij vannacht een eind aan zijn leven maakt.";
    private static readonly string[] Tekstvelden = ["toelichting", "waaromErvaring", "antwoord", "dank"];
    private static int _nummer = 51_000;

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Wie_gevaar_en_een_nummer_typt_krijgt_112_en_het_nummer_staat_nergens()
    {
        var spel = await demo.FormulierAsync(Tom);
        await Proeftuin.SubmitAsync(
            Tom, spel.Bericht, "vraag-stellen", ("toelichting", Gevaar), ("waaromErvaring", "Het nummer is 111222333 op de brief."));
        await Proeftuin.LeegAsync();
        Assert.Contains("tel:112", (await Proeftuin.ChatberichtenAsync(Tom))[^1].Tekst, StringComparison.Ordinal);
        Assert.False(await Proeftuin.StaatErgensAsync("111222333"));
    }

    [Theory]
    [InlineData("vraag-stellen", "x")]
    [InlineData("tekst-terug", "vraag-stellen")]
    [InlineData("tekst-voorstel", "vraag-stellen")]
    [InlineData("tekst-voorstel", "tekst-voorstel")]
    [InlineData("vraag-terug", "x")]
    [InlineData("vraag-vormen", "x")]
    [InlineData("vraag-keuzehulp", "x")]
    [InlineData("agenda-tonen", "x")]
    [InlineData("agenda-ja", "x")]
    [InlineData("herschrijf-tekst", "x")]
    public async Task Geen_knop_bewaart_een_naam_of_nummer_dat_is_tegengehouden(string verb, string knop)
    {
        foreach (var gevaar in (string[])[Gevaar, ""])
        {
            var geheim = $"{Interlocked.Increment(ref _nummer)}";
            var spel = await demo.FormulierAsync(Yusuf);
            var data = JsonObject.Create(spel.Bericht.Knop("vraag-stellen")!.Value.GetProperty("data"))!.DeepClone().AsObject();
            (data["verb"], data["knop"]) = (verb, knop);
            foreach (var veld in Tekstvelden) data[veld] = $"Bel Jan de Vries-{geheim}x op 06-876{geheim} of vannacht. ";
            data["toelichting"] = $"{data["toelichting"]}{gevaar}";
            await Proeftuin.LeverAsync(Activiteit.Soort(
                Proeftuin.Adres, "message", Yusuf, await Proeftuin.ChatAsync(Yusuf), "personal", ("value", data.ToJsonString()),
                ("replyToId", $"\"{spel.Bericht.Id}\"")));
            await Proeftuin.LeegAsync();
            Assert.False(await Proeftuin.StaatErgensAsync($"06-876{geheim}") || await Proeftuin.StaatErgensAsync($"Vries-{geheim}"),
                $"{verb} {gevaar}");
        }
    }

    [Fact]
    public async Task Wie_iets_moet_herschrijven_ziet_elk_veld_waarin_iets_stond_en_verstuurt_het_daarna()
    {
        var spel = await demo.FormulierAsync(Sanne);
        await Proeftuin.SubmitAsync(
            Sanne, spel.Bericht, "vraag-stellen", ("toelichting", "Bel mevrouw Hoogenhuis over de post?"),
            ("waaromErvaring", "Dat helpt."));
        await Proeftuin.LeegAsync();
        var kaart = (await Proeftuin.ChatberichtenAsync(Sanne))[^1];
        Assert.Equal(["toelichting", "waaromErvaring"], Zichtbaar(kaart));
        Assert.Contains("Hier lijkt een naam te staan.", kaart.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Hoogenhuis", kaart.Tekst, StringComparison.Ordinal);
        var weer = await Proeftuin.KlikAsync(Sanne, kaart, "vraag-stellen", ("toelichting", "Hoe praat je over post?"));
        Assert.DoesNotContain("Kijk nog even naar je tekst", weer.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Na_gevaar_in_een_bericht_staat_het_lege_veld_er_weer()
    {
        var chat = await Proeftuin.ChatAsync(Karin);
        await Proeftuin.ZegAsync(Karin, chat, "signaal");
        await Proeftuin.LeegAsync();
        var signaal = (await Proeftuin.ChatberichtenAsync(Karin)).Last(b => b.Knop("signaal-geven") is not null);
        await Proeftuin.SubmitAsync(Karin, signaal, "signaal-geven", ("signaal", Gevaar));
        await Proeftuin.LeegAsync();
        var nood = (await Proeftuin.ChatberichtenAsync(Karin))[^1];
        await Proeftuin.SubmitAsync(Karin, nood, "tekst-terug", ("signaal", ""), ("knop", "signaal-geven"));
        await Proeftuin.LeegAsync();
        Assert.Equal(["signaal"], Zichtbaar((await Proeftuin.ChatberichtenAsync(Karin))[^1]));
    }

    [Theory]
    [InlineData("tekst-voorstel", "tekst-voorstel")]
    [InlineData("tekst-voorstel", "tekst-terug")]
    [InlineData("tekst-terug", "bestaat-niet")]
    [InlineData("tekst-voorstel", "vraag-stellen")]
    [InlineData("tekst-voorstel", "pauze-aan")]
    public async Task Een_verzonnen_knop_is_een_weigering_en_geen_storing(string verb, string knop)
    {
        var spel = await demo.FormulierAsync(Joost);
        var data = spel.Bericht.Knop("vraag-stellen")!.Value.GetProperty("data");
        foreach (var tekst in (string[])["Bel mevrouw Hoogenhuis.", Gevaar, "Gewoon iets.", ""])
        {
            var antwoord = await Proeftuin.KlikAsync(Joost, spel.Bericht, verb, data, ("toelichting", tekst), ("knop", knop));
            Assert.Equal(200, antwoord.Status);
        }
    }

    [Fact]
    public async Task Wie_de_tekst_zelf_verbetert_en_dan_op_het_voorstel_drukt_ziet_zijn_eigen_tekst()
    {
        var spel = new Formulierspel(Proeftuin, Tom, await demo.AgendakaartAsync(Linde, Tom));
        await spel.DrukAsync("vraag-advies", ("thema", "rouw"), ("toelichting", "Hoe praat ik met mevrouw Hoogenhuis over post?"));
        await spel.DrukAsync("tekst-voorstel", ("toelichting", "Hoe praat ik met haar over post?"));
        Assert.Equal(["toelichting"], Zichtbaar(spel.Bericht));
        Assert.Equal("Hoe praat ik met haar over post?", spel.Waarde("toelichting"));

        spel = await demo.FormulierAsync(Sanne);
        await spel.DrukAsync(
            "vraag-stellen", ("toelichting", "Bel mevrouw Hoogenhuis over de post?"), ("waaromErvaring", "Meneer Hoogervelt wil dat."));
        await spel.DrukAsync("tekst-voorstel", ("toelichting", "Hoe praat je over de post?"));
        Assert.Equal(["toelichting", "waaromErvaring"], Zichtbaar(spel.Bericht));
        Assert.Equal("Hoe praat je over de post?", spel.Waarde("toelichting"));
    }

    private static string[] Zichtbaar(Teamsbericht bericht) =>
        [.. Velden(bericht.Kaart!.Value).Where(v => v.Zicht).Select(v => v.Id).Order(StringComparer.Ordinal)];

    private static IEnumerable<(string Id, bool Zicht)> Velden(JsonElement deel) => deel.ValueKind switch
    {
        JsonValueKind.Array => deel.EnumerateArray().SelectMany(Velden),
        JsonValueKind.Object => deel.EnumerateObject().SelectMany(l => Velden(l.Value)).Concat(
            deel.TryGetProperty("type", out var soort) && soort.ValueEquals("Input.Text")
                ? [(deel.GetProperty("id").GetString()!, !(deel.TryGetProperty("isVisible", out var zicht) && !zicht.GetBoolean()))]
                : []),
        _ => [],
    };
}
