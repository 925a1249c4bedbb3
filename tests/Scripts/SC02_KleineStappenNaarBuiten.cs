using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>A SC-02: an ervaringsmaatje, step by step and without a term. The success that may come of it belongs to another part.</summary>
public sealed class SC02_KleineStappenNaarBuiten(Demo demo) : IClassFixture<Demo>
{
    private Proeftuinproces Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Elke_zes_weken_een_stap_of_geen_stap_wel_contact_en_nergens_een_termijn()
    {
        var samen = new Samenwerking(Proeftuin);
        await samen.SpreekUrgentAfAsync(Linde, Marit);

        // 1–2. Asked, matched, and running once it clicks.
        var nummer = await samen.VraagMetBewonerAsync(Tom, "ervaringsmaatje", "angst", "Iemand wil weer naar buiten en zoekt een maatje.");
        var ed = await samen.MatchAsync(demo, nummer);
        await samen.KlikAlleAsync(nummer, Tom, ed);
        Assert.Contains("Jullie zijn op weg", (await samen.KaartAsync(Tom, "match-pauze", nummer)).Tekst, StringComparison.Ordinal);

        // After five working days one question, not more.
        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(7).AddHours(2));
        await Proeftuin.KlikAsync(ed, await samen.KaartAsync(ed, "match-gesproken-straks", nummer), "match-gesproken-straks");
        Assert.Equal(1, await samen.AantalAsync(Tom, "Hebben jullie elkaar gesproken?"));

        // Every six weeks "welke stap?"; a step that names somebody stays in the form and is stored nowhere.
        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(42).AddHours(2));
        var eerste = await samen.KaartAsync(ed, "stap-zetten", nummer);
        var tegengehouden = await Proeftuin.KlikAsync(ed, eerste, "stap-zetten", ("stap", "Met mevrouw Hoogendijk naar de hoek gelopen."));
        Assert.Contains("een naam", tegengehouden.Tekst, StringComparison.Ordinal);
        await Proeftuin.KlikAsync(ed, eerste, "stap-geen");
        await Proeftuin.KlikAsync(ed, eerste, "stap-geen");
        await Proeftuin.LeegAsync();

        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(84).AddHours(2));
        await Proeftuin.SlaDoodAsync();
        await Proeftuin.StartOpnieuwAsync();
        await Proeftuin.LeegAsync();
        Assert.Equal(2, await samen.AantalAsync(ed, "Welke stap is er gezet?"));
        await Proeftuin.KlikAsync(ed, await samen.KaartAsync(ed, "stap-zetten", nummer), "stap-zetten", ("stap", "Samen tot de inloop gelopen."));
        await Proeftuin.LeegAsync();
        Assert.Contains(await Proeftuin.ChatberichtenAsync(Tom), b => b.Tekst.Contains("Samen tot de inloop gelopen.", StringComparison.Ordinal));

        // Seven months on: still nobody is asked for an end, and nothing is late.
        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(212));
        Assert.Equal(5, await samen.AantalAsync(ed, "Welke stap is er gezet?"));
        var alles = await samen.AllesAsync();
        foreach (var woord in new[] { "te laat", "verlopen", "einddatum", "overdue", "termijn", "achterstand", "Hoogendijk" }) Assert.DoesNotContain(woord, alles, StringComparison.OrdinalIgnoreCase);
        foreach (var wie in new[] { Marit, Els, Ravi }) Assert.DoesNotContain(await Proeftuin.ChatberichtenAsync(wie), b => b.Tekst.Contains("Samen tot de inloop", StringComparison.Ordinal));

        // It ends, and then nothing more is asked about steps.
        await Proeftuin.KlikAsync(Tom, await samen.KaartAsync(Tom, "match-afronden", nummer), "match-afronden");
        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(300));
        Assert.Equal(5, await samen.AantalAsync(ed, "Welke stap is er gezet?"));
        Assert.DoesNotContain((await samen.RijenAsync("Pool")).Select(r => r.Inhoud), i => i.Contains("Hoogendijk", StringComparison.Ordinal));
        Assert.Empty(Proeftuin.Fouten);
    }
}
