using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Host.Tests.Leden;

/// <summary>The asker is in no wijkteam any more.</summary>
public sealed partial class WisselTests
{
    private string Matchvraag => $"{Wijk.PoolId}/{_vraag}";

    [Theory]
    [InlineData(true, Verbs.OverdrachtVervanger)]
    [InlineData(false, Verbs.OverdrachtWachten)]
    [InlineData(true, Verbs.OverdrachtAfronden)]
    public async Task Een_match_van_een_vrager_die_weggaat_wacht_op_de_keuze_van_de_coordinator(bool metGebeurtenis, string keuze)
    {
        await MaakMatchAsync();
        await GaatWegAsync(Wijk.Kanaal(1), Wijk.Vrager, metGebeurtenis);
        var gekregen = InChat(Wijk.Vrager).Count;
        var overdracht = Assert.Single(
            InChat(Wijk.Coordinator), k => k.Contains("Sanne is niet meer in het wijkteam", StringComparison.OrdinalIgnoreCase));
        foreach (var verb in (string[])[Verbs.OverdrachtVervanger, Verbs.OverdrachtWachten, Verbs.OverdrachtAfronden])
        {
            Assert.Contains(verb, overdracht, StringComparison.Ordinal);
        }

        Assert.NotNull((await MatchAsync()).Pauze);
        await KlikAsync(Wijk.Coordinator, keuze, Matchvraag, Soorten.Matchvraag);
        if (keuze == Verbs.OverdrachtAfronden) await KlikAsync(Wijk.Coordinator, Verbs.MatchStoppen, Matchvraag, Soorten.Matchvraag);
        await DagenAsync(40);
        Assert.Equal(gekregen, InChat(Wijk.Vrager).Count);
        var match = await MatchAsync();
        Assert.Equal(keuze != Verbs.OverdrachtAfronden, match.Loopt);
        Assert.Equal(keuze == Verbs.OverdrachtVervanger, match.Pauze is null);
        Assert.Equal(keuze == Verbs.OverdrachtVervanger ? Wijk.Leider : Wijk.Vrager, (await AanvraagAsync()).Aanvrager.Id);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Van_een_vrager_die_weggaat_hoort_wie_ermee_verder_moet(bool metMatch)
    {
        if (metMatch) await MaakMatchAsync();
        await GaatWegAsync(Wijk.Kanaal(1), Wijk.Vrager, metGebeurtenis: true);
        var zin = metMatch ? "Sanne is niet meer in het wijkteam" : "Sanne doet niet meer mee";
        Assert.Contains(InChat(Wijk.Coordinator), k => k.Contains(zin, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(metMatch, InChat(Wijk.Ed).Any(k => k.Contains("doet niet meer mee", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Neemt_de_teamleider_het_over_dan_heeft_die_de_match_en_leest_niemand_er_nog_iets_van_bij_wie_wegging()
    {
        await MaakMatchAsync();
        await GaatWegAsync(Wijk.Kanaal(1), Wijk.Vrager, metGebeurtenis: true);
        var knop = $"{Matchvraag}/{Wijk.Vrager}";
        await KlikAsync(Wijk.Coordinator, Verbs.OverdrachtVervanger, knop, Soorten.Matchvraag);
        var nogEens = await _bot.LeesAntwoordAsync(
            Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator), Verbs.OverdrachtVervanger, Soorten.Matchvraag, knop);
        Assert.DoesNotContain("Dit kan nu niet meer", nogEens, StringComparison.Ordinal);
        Assert.Contains(InChat(Wijk.Leider), k => k.Contains(Verbs.MatchAfronden, StringComparison.Ordinal));
        Assert.DoesNotContain(InChat(Wijk.Vrager), k => k.Contains(Verbs.MatchAfronden, StringComparison.Ordinal));
        Assert.Contains(InChat(Wijk.Ed), k => k.Contains("Mirjam", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Dreigt_er_gevaar_terwijl_de_vrager_weg_is_dan_horen_de_coordinatoren_het_en_zegt_de_kaart_dat()
    {
        await MaakMatchAsync();
        await GaatWegAsync(Wijk.Kanaal(1), Wijk.Vrager, metGebeurtenis: true);
        var gekregen = InChat(Wijk.Vrager).Count;
        var antwoord = await _bot.LeesAntwoordAsync(Wijk.Ed, Wijk.Chat(Wijk.Ed), Verbs.MatchUrgent, Soorten.Match, Matchvraag);
        await WerkAsync();
        Assert.Contains("De coördinatoren van de pool krijgen nu het bericht om jou te bellen", antwoord, StringComparison.Ordinal);
        Assert.DoesNotContain("Je collega van het wijkteam krijgt", antwoord, StringComparison.Ordinal);
        foreach (var wie in (string[])[Wijk.Coordinator, Wijk.Coordinator2])
        {
            Assert.Single(InChat(wie), k => k.Contains("Bel Karim nu", StringComparison.Ordinal));
        }

        Assert.Equal(gekregen, InChat(Wijk.Vrager).Count);
    }

    [Fact]
    public async Task Van_een_vraag_waarvan_de_vrager_weg_is_komt_geen_match_en_de_coordinator_leest_waarom()
    {
        await VraagEdAsync();
        await KlikAsync(Wijk.Ed, Verbs.AanbodJa, $"{Wijk.PoolId}/{_vraag}/{Wijk.Ed}", Soorten.Aanbod);
        await GaatWegAsync(Wijk.Kanaal(1), Wijk.Vrager, metGebeurtenis: true);
        var antwoord = await _bot.LeesAntwoordAsync(
            Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator), Verbs.MatchAanvaarden, Soorten.Aanvraag, Matchvraag);
        Assert.Contains("werkt niet meer in het wijkteam", antwoord, StringComparison.Ordinal);
        Assert.False((await AanvraagAsync()).MatchLoopt);
    }

    [Fact]
    public async Task Een_vrager_die_weg_is_leest_en_verandert_niets_meer_van_de_match()
    {
        await MaakMatchAsync();
        await GaatWegAsync(Wijk.Kanaal(1), Wijk.Vrager, metGebeurtenis: true);
        var voor = (await AanvraagAsync(), await MatchAsync());
        foreach (var verb in (string[])[Verbs.MatchTonen, Verbs.MatchPauze, Verbs.MatchHervatten, Verbs.MatchAfronden,
            Verbs.MatchTeruggeven, Verbs.AanvraagIntrekken])
        {
            var antwoord = await _bot.LeesAntwoordAsync(Wijk.Vrager, Wijk.Chat(Wijk.Vrager), verb, Soorten.Match, Matchvraag);
            Assert.DoesNotContain("Karim", antwoord, StringComparison.Ordinal);
        }

        Assert.Equal(voor, (await AanvraagAsync(), await MatchAsync()));
    }

    [Fact]
    public async Task Een_vrager_die_weg_is_trekt_de_eigen_vraag_nog_in_zolang_er_geen_match_is()
    {
        await GaatWegAsync(Wijk.Kanaal(1), Wijk.Vrager, metGebeurtenis: true);
        await KlikAsync(Wijk.Vrager, Verbs.AanvraagIntrekken, Matchvraag, Soorten.Aanvraag);
        Assert.Equal(AanvraagStatus.Ingetrokken, (await AanvraagAsync()).Status);
    }

    [Fact]
    public async Task Een_vrager_die_terugkomt_gaat_weer_verder_met_de_match()
    {
        await MaakMatchAsync();
        await GaatWegAsync(Wijk.Kanaal(1), Wijk.Vrager, metGebeurtenis: true);
        await KomtAsync(Wijk.Kanaal(1), Wijk.Vrager);
        Assert.Contains(InChat(Wijk.Vrager), k => k.Contains(Verbs.MatchHervatten, StringComparison.Ordinal));
        await KlikAsync(Wijk.Vrager, Verbs.MatchHervatten, Matchvraag, Soorten.Matchvraag);
        Assert.Null((await MatchAsync()).Pauze);
    }
}
