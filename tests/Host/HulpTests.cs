using System.Text.Json;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Inkomst;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>
/// The help and the welcome of a role are a promise: each button on them does something for that person, and what somebody can do is there.
/// </summary>
public sealed class HulpTests(Demo demo) : IClassFixture<Demo>
{
    /// <summary>What somebody gets for whom a button or a command is not: a refusal, or a word about where to go.</summary>
    private static readonly string[] NietVoorJou =
        [
            "Dit kan nu niet", "Ik ken jouw wijkteam nog niet", "Afspraken horen bij een wijkteam", "Ik ken hier geen wijkteam",
            "Instellingen staan bij het kanaal", "Deze vragen zijn voor wie een wijkteam leidt", "Ik ken nog geen wijkteam van je",
            "Deze knop werkt niet meer",
        ];

    private const string NogGeenProfiel = "Maak je profiel als ervaringsdeskundige";

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    /// <summary>Somebody of each role, and the button that the role begins with.</summary>
    public static TheoryData<string, Rollen, string> Mensen => new()
    {
        { Sanne, Rollen.SociaalWerker, "Vraag advies" }, { Marit, Rollen.Teamleider, "Instellingen" },
        { Els, Rollen.Coordinator, "Wachtrij" }, { Karin, Rollen.Ervaringsdeskundige, "Mijn profiel" },
    };

    [Theory]
    [MemberData(nameof(Mensen))]
    public async Task De_hulp_heeft_een_knop_voor_elke_opdracht_die_iemand_heeft_en_geen_andere(string wie, Rollen rol, string eerste)
    {
        var hulp = await TypAsync(wie, await Proeftuin.ChatAsync(wie), "hulp");
        Assert.True(
            hulp.Knoppen.Any(k => k.GetProperty("title").GetString() == eerste), $"The help of {rol} does not begin with {eerste}.");

        List<string> heeft = [];
        foreach (var opdracht in Opdrachten.Alle.Where(o => o != Opdrachten.Hulp))
        {
            var antwoord = await TypAsync(wie, await Proeftuin.ChatAsync(wie), opdracht);
            var lees = $"{antwoord.Tekst} {antwoord.Samenvatting}";
            if (!Weigert(lees) && (opdracht == "profiel" || !lees.Contains(NogGeenProfiel, StringComparison.Ordinal))) heeft.Add(opdracht);
        }

        // A list of own aanvragen is for who can ask; to everybody else it is always empty.
        if (!heeft.Contains("vraag")) heeft.Remove("mijn aanvragen");

        // Who coördinates finds the card of "afwezig" by these words too.
        if (heeft.Contains("afwezig")) heeft.RemoveAll(o => o is "pauze" or "weer beschikbaar");
        Assert.Equal(heeft.Order(StringComparer.Ordinal), hulp.Knoppen.Select(Opdracht).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Mensen))]
    public async Task Geen_knop_van_welkom_of_hulp_weigert_wie_hem_krijgt(string wie, Rollen rol, string eerste)
    {
        var chat = await Proeftuin.ChatAsync(wie);
        var hulp = await TypAsync(wie, chat, "hulp");
        var welkom = hulp with { Kaart = WelkomKaart.Voor(rol).Kaart.ToElement() };
        Assert.Equal(eerste, welkom.Knoppen[0].GetProperty("title").GetString());
        Teamsbericht[] kaarten =
        [
            welkom, hulp, await TypAsync(wie, chat, "xyz abc"),
            await TypAsync(wie, rol is Rollen.Coordinator or Rollen.Ervaringsdeskundige ? Pool : Linde, "hulp"),
            .. (await Proeftuin.ChatberichtenAsync(wie)).Where(b => b.Titel?.StartsWith("Hallo", StringComparison.Ordinal) == true),
        ];
        var gedrukt = 0;
        foreach (var kaart in kaarten)
        {
            foreach (var knop in kaart.Knoppen)
            {
                var antwoord = await Proeftuin.KlikAsync(
                    wie, kaart, knop.GetProperty("verb").GetString()!, knop.GetProperty("data"));
                Assert.True(antwoord.Status == 200 && !Weigert(antwoord.Tekst), $"{knop} gave {antwoord.Tekst}");
                gedrukt++;
            }
        }

        Assert.True(gedrukt > 12, $"Only {gedrukt} buttons.");
    }

    [Fact]
    public async Task Wie_niet_in_een_pool_zit_hoort_bij_profiel_wat_wel_kan()
    {
        var chat = await Proeftuin.ChatAsync(Tom);
        Assert.Contains("Wil je meedenken? Vraag een coördinator", (await TypAsync(Tom, chat, "profiel")).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain((await TypAsync(Tom, chat, "hulp")).Knoppen, k => Opdracht(k) == "profiel");
    }

    [Fact]
    public async Task Een_teamleider_leest_en_wijzigt_de_instellingen_in_de_eigen_chat_en_een_collega_leest_ze()
    {
        var kaart = await TypAsync(Marit, await Proeftuin.ChatAsync(Marit), "instellingen");
        Assert.Equal("Instellingen", kaart.Titel);
        Assert.Contains("dinsdag om 09:30", kaart.Tekst, StringComparison.OrdinalIgnoreCase);
        Assert.NotNull(kaart.Knop("inrichten-wijkteam"));
        var vanSanne = await TypAsync(Sanne, await Proeftuin.ChatAsync(Sanne), "instellingen");
        Assert.Null(vanSanne.Knop("inrichten-wijkteam"));
        Assert.Contains("Typ in het kanaal van je team", vanSanne.Tekst, StringComparison.Ordinal);
    }

    private static bool Weigert(string tekst) => NietVoorJou.Any(n => tekst.Contains(n, StringComparison.Ordinal));

    /// <summary>The command that a button does.</summary>
    private static string Opdracht(JsonElement knop) => knop.GetProperty("verb").GetString() switch
    {
        "pauze-aan" => "pauze",
        "pauze-uit" => "weer beschikbaar",
        "vraag-formulier" => "vraag",
        _ => knop.GetProperty("data").GetProperty("id").GetString()!,
    };

    private async Task<Teamsbericht> TypAsync(string wie, string waar, string tekst)
    {
        await Proeftuin.ZegAsync(wie, waar, tekst);
        await Proeftuin.LeegAsync();
        return (await Proeftuin.BerichtenAsync(wie, waar))[^1];
    }
}
