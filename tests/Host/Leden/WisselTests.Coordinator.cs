using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Tests.Leden;

/// <summary>What lay on the plate of a coördinator who leaves, and what stood on their cards.</summary>
public sealed partial class WisselTests
{
    private const string NietMeer = "Je doet hier niet meer aan mee";

    [Fact]
    public async Task Wie_geen_coordinator_meer_is_leest_op_een_oude_kaart_niet_wie_er_daarna_gevraagd_is()
    {
        await DagenAsync(4);
        Assert.Contains(InChat(Wijk.Coordinator), k => k.Contains("wacht op een voorstel", StringComparison.Ordinal));
        await GaatWegAsync(Wijk.PoolKanaal, Wijk.Coordinator, metGebeurtenis: true);
        var gekregen = InChat(Wijk.Coordinator).Count;
        await KlikAsync(Wijk.Coordinator2, Verbs.MatchVoorstellen, $"{Wijk.PoolId}/{_vraag}/{Wijk.Ed2}", Soorten.Aanvraag);
        await KlikAsync(Wijk.Ed2, Verbs.AanbodOverleg, $"{Wijk.PoolId}/{_vraag}/{Wijk.Ed2}", Soorten.Aanbod);
        Assert.DoesNotContain(InChat(Wijk.Coordinator), k => k.Contains("Aisha", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(InChat(Wijk.Coordinator), k => k.Contains(NietMeer, StringComparison.Ordinal));
        Assert.Equal(gekregen, InChat(Wijk.Coordinator).Count);
    }

    [Fact]
    public async Task Wie_uit_het_wijkteam_ging_leest_niets_meer_van_de_vraag_als_de_match_eindigt()
    {
        await MaakMatchAsync();
        await GaatWegAsync(Wijk.Kanaal(1), Wijk.Vrager, metGebeurtenis: true);
        await KlikAsync(Wijk.Coordinator, Verbs.OverdrachtAfronden, Matchvraag, Soorten.Matchvraag);
        await KlikAsync(Wijk.Coordinator, Verbs.MatchStoppen, Matchvraag, Soorten.Matchvraag);
        await DagenAsync(1);
        Assert.False((await MatchAsync()).Loopt);
        Assert.DoesNotContain(InChat(Wijk.Vrager), k => k.Contains("Hoe begin ik?", StringComparison.Ordinal));
        Assert.DoesNotContain(InChat(Wijk.Vrager), k => k.Contains("Karim", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Vertrekwijze.UitTeam)]
    [InlineData(Vertrekwijze.DoorCollega)]
    [InlineData(Vertrekwijze.Overgenomen)]
    public async Task Een_ja_bij_een_coordinator_die_weggaat_komt_bij_wie_er_nu_coordineert(Vertrekwijze hoe)
    {
        await VraagEdAsync();
        await KlikAsync(Wijk.Ed, Verbs.AanbodJa, $"{Wijk.PoolId}/{_vraag}/{Wijk.Ed}", Soorten.Aanbod);
        Assert.DoesNotContain(InChat(Wijk.Coordinator2), k => k.Contains(Verbs.MatchAanvaarden, StringComparison.Ordinal));
        var nieuw = await GaatAsync(hoe);
        Assert.Single(InChat(nieuw), k => k.Contains(Verbs.MatchAanvaarden, StringComparison.Ordinal));
        Assert.DoesNotContain(InChat(Wijk.Coordinator), k => k.Contains(Verbs.MatchAanvaarden, StringComparison.Ordinal));
        await DagenAsync(1);
        Assert.Single(InChat(nieuw), k => k.Contains(Verbs.MatchAanvaarden, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Vertrekwijze.UitTeam)]
    [InlineData(Vertrekwijze.DoorCollega)]
    [InlineData(Vertrekwijze.Overgenomen)]
    public async Task Een_keuze_over_een_match_komt_bij_wie_er_nu_coordineert_en_de_vrager_leest_geen_naam_van_wie_weg_is(Vertrekwijze hoe)
    {
        await MaakMatchAsync();
        await KlikAsync(Wijk.Ed, Verbs.MatchPauze, Matchvraag, Soorten.Match);
        Assert.Contains(InChat(Wijk.Vrager), k => k.Contains("els neemt contact met je op", StringComparison.OrdinalIgnoreCase));
        var nieuw = await GaatAsync(hoe);
        Assert.Single(InChat(nieuw), k => k.Contains(Verbs.OverdrachtWachten, StringComparison.Ordinal));
        Assert.DoesNotContain(InChat(Wijk.Coordinator), k => k.Contains(Verbs.OverdrachtWachten, StringComparison.Ordinal));
        Assert.DoesNotContain(InChat(Wijk.Vrager), k => k.Contains("els neemt contact", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(InChat(Wijk.Vrager), k => k.Contains("rdinator neemt contact met je op", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Zonder_coordinator_leest_de_vrager_niet_dat_coordinatoren_herinnerd_worden()
    {
        await GaatWegAsync(Wijk.PoolKanaal, Wijk.Coordinator, metGebeurtenis: true);
        await GaatWegAsync(Wijk.PoolKanaal, Wijk.Coordinator2, metGebeurtenis: true);
        Assert.Contains(InChat(Wijk.Vrager), k => k.Contains("De pool heeft nu geen co", StringComparison.Ordinal));
        await DagenAsync(9);
        Assert.DoesNotContain(InChat(Wijk.Vrager), k => k.Contains("herinner", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(2, InChat(Wijk.Vrager).Count(k => k.Contains("De pool heeft nu geen co", StringComparison.Ordinal)));

        await KlikAsync(Wijk.Ed2, Verbs.RolOvernemen, Wijk.Coordinator, Soorten.Rol, Wijk.PoolKanaal);
        Assert.DoesNotContain(InChat(Wijk.Vrager), k => k.Contains("De pool heeft nu geen co", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_tweede_vertrek_uit_dezelfde_rol_is_een_nieuw_bericht_in_het_kanaal()
    {
        await GaatWegAsync(Wijk.PoolKanaal, Wijk.Coordinator, metGebeurtenis: true);
        await KomtAsync(Wijk.PoolKanaal, Wijk.Coordinator);
        await DagenAsync(30);
        await GaatWegAsync(Wijk.PoolKanaal, Wijk.Coordinator, metGebeurtenis: true);
        Assert.Equal([false, true], Rolkaarten(Wijk.PoolKanaal));
    }

    [Fact]
    public async Task Een_teamleider_die_voor_de_tweede_keer_weggaat_is_een_nieuw_bericht_in_het_kanaal()
    {
        var wijk = Wijk.Kanaal(1);
        await GaatWegAsync(wijk, Wijk.Leider, metGebeurtenis: true);
        await DagenAsync(15);
        Assert.Equal([true], Rolkaarten(wijk));
        await KlikAsync(Wijk.Collega, Verbs.RolOvernemen, Wijk.Leider, Soorten.Rol, wijk);
        await KomtAsync(wijk, Wijk.Leider);
        await GaatWegAsync(wijk, Wijk.Collega, metGebeurtenis: true);
        await KlikAsync(Wijk.Leider, Verbs.RolOvernemen, Wijk.Collega, Soorten.Rol, wijk);
        await GaatWegAsync(wijk, Wijk.Leider, metGebeurtenis: true);
        Assert.Equal([false, false, true], Rolkaarten(wijk));
    }

    [Fact]
    public async Task Gaan_twee_coordinatoren_weg_en_neemt_er_een_over_dan_zegt_geen_kaart_meer_dat_er_niemand_is()
    {
        await GaatWegAsync(Wijk.PoolKanaal, Wijk.Coordinator, metGebeurtenis: true);
        await GaatWegAsync(Wijk.PoolKanaal, Wijk.Coordinator2, metGebeurtenis: true);
        Assert.Equal([true, true], Rolkaarten(Wijk.PoolKanaal));
        await KlikAsync(Wijk.Ed2, Verbs.RolOvernemen, Wijk.Coordinator, Soorten.Rol, Wijk.PoolKanaal);
        Assert.DoesNotContain(
            _teams.In(Wijk.PoolKanaal), b => b.Kaart.Contains("Er is nu geen co", StringComparison.Ordinal));
        Assert.DoesNotContain(InChat(Wijk.Ed2), k => k.Contains(NietMeer, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Het_welkom_komt_een_keer_ook_als_de_app_er_pas_na_het_team_is()
    {
        _teams.LedenIn[Wijk.Kanaal(1)] = [.. Wijkleden, "noor"];
        var chat = Wijk.Chat("noor");
        _teams.Stoort = (soort, gesprek) => Task.FromResult(
            gesprek.Contains("noor", StringComparison.Ordinal) && soort != ConnectorCallRead ? Storing.Verwijderd : null);
        await _bot.MeldAsync(Ledenspel.Lid(Wijk.Kanaal(1), "teamMemberAdded", "noor"));
        await WerkAsync();
        await WerkAsync();
        _teams.Stoort = (_, _) => Task.FromResult<Storing?>(null);
        foreach (var soort in (string[])[ActivityTypes.InstallationUpdate, ActivityTypes.ConversationUpdate])
        {
            await _bot.MeldAsync(Wijk.Activiteit("noor", chat) with
            {
                Type = soort,
                Action = soort == ActivityTypes.InstallationUpdate ? "add" : null,
                Recipient = new ChannelAccount { Id = "28:bot" },
                MembersAdded = soort == ActivityTypes.ConversationUpdate ? [new ChannelAccount { Id = "28:bot" }] : null,
            });
        }

        await DagenAsync(2);
        Assert.Single(_teams.Alle, b => b.Gesprek.Contains("noor", StringComparison.Ordinal)
            && b.Kaart.Contains("Dit doe ik voor jou", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Op_de_vraag_van_de_vrager_staat_ook_dat_de_match_wacht(bool weg)
    {
        await MaakMatchAsync();
        Assert.Contains(InChat(Wijk.Vrager), k => IsVraag(k) && k.Contains("denkt met je mee", StringComparison.Ordinal));
        if (weg) await GaatWegAsync(Wijk.PoolKanaal, Wijk.Ed, metGebeurtenis: true);
        else await KlikAsync(Wijk.Ed, Verbs.MatchPauze, Matchvraag, Soorten.Match);
        Assert.DoesNotContain(InChat(Wijk.Vrager), k => IsVraag(k) && k.Contains("denkt met je mee", StringComparison.Ordinal));
        Assert.Contains(InChat(Wijk.Vrager), k => IsVraag(k) && k.Contains("wacht", StringComparison.Ordinal));

        static bool IsVraag(string kaart) => kaart.Contains(Verbs.AanvraagIntrekken, StringComparison.Ordinal);
    }

    private const TeamsHerstelBot.Teams.Connector.ConnectorCall ConnectorCallRead = TeamsHerstelBot.Teams.Connector.ConnectorCall.Read;

    /// <summary>Of each card about a role, oldest first, whether it still asks who takes it over.</summary>
    private IReadOnlyList<bool> Rolkaarten(string kanaal) =>
    [
        .. _teams.In(kanaal).Where(b => b.Kaart.Contains("Wie wordt", StringComparison.Ordinal)
                || b.Kaart.Contains("is geregeld", StringComparison.Ordinal))
            .Select(b => b.Kaart.Contains(Verbs.RolOvernemen, StringComparison.Ordinal)),
    ];

    /// <summary>How the first coördinator is none any more, and who is then.</summary>
    private async Task<string> GaatAsync(Vertrekwijze hoe)
    {
        switch (hoe)
        {
            case Vertrekwijze.UitTeam:
                await GaatWegAsync(Wijk.PoolKanaal, Wijk.Coordinator, metGebeurtenis: true);
                return Wijk.Coordinator2;
            case Vertrekwijze.DoorCollega:
                var antwoord = await _bot.LeesAntwoordAsync(
                    Wijk.Coordinator2, Wijk.PoolKanaal, Verbs.InrichtenPool, Soorten.Inrichten, "kanaal", (Velden.PoolNaam, "Pool"),
                    (Velden.Coordinatoren, Wijk.Coordinator2));
                Assert.Equal(Wijk.Coordinator2, Assert.Single((await PoolAsync()).Coordinatoren).Id + (antwoord.Length > 0 ? "" : "?"));
                await WerkAsync();
                await WerkAsync();
                return Wijk.Coordinator2;
            default:
                await GaatWegAsync(Wijk.PoolKanaal, Wijk.Coordinator2, metGebeurtenis: true);
                await GaatWegAsync(Wijk.PoolKanaal, Wijk.Coordinator, metGebeurtenis: true);
                await KlikAsync(Wijk.Ed2, Verbs.RolOvernemen, Wijk.Coordinator, Soorten.Rol, Wijk.PoolKanaal);
                return Wijk.Ed2;
        }
    }

    public enum Vertrekwijze
    {
        UitTeam,
        DoorCollega,
        Overgenomen,
    }
}
