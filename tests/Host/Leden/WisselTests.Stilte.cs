using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Tests.Leden;

public sealed partial class WisselTests
{
    [Fact]
    public async Task Van_een_stilte_hoort_niemand_als_de_teamleider_weg_is_en_wie_overneemt_hoort_de_volgende_stap()
    {
        await _bot.Dienst<Wekkerdienst>().ZetAsync(Wijk.Tenant, Wijk.Team(1).VolgendeAgendavraag(_bot.Kluis.Nu), default);
        await DagenAsync(22);
        await GaatWegAsync(Wijk.Kanaal(1), Wijk.Leider, metGebeurtenis: true);
        var gekregen = InChat(Wijk.Leider).Count;
        await DagenAsync(14);
        Assert.Equal(gekregen, InChat(Wijk.Leider).Count);
        Assert.DoesNotContain(InChat(Wijk.Collega), k => k.Contains(Verbs.AgendaLaatZo, StringComparison.Ordinal));

        await KlikAsync(Wijk.Collega, Verbs.RolOvernemen, Wijk.Leider, Soorten.Rol, Wijk.Kanaal(1));
        await DagenAsync(28);
        Assert.DoesNotContain(InChat(Wijk.Collega), k => k.Contains(Verbs.AgendaLaatZo, StringComparison.Ordinal));
        Assert.Single(InChat(Wijk.Collega), k => k.Contains(Verbs.AgendaStop, StringComparison.Ordinal));
        Assert.Equal(gekregen, InChat(Wijk.Leider).Count);

        // Who led it until then stops nothing; who leads it does, and begins again.
        var over = $"{Wijk.Kanaal(1)}/8/2026-W49";
        await KlikAsync(Wijk.Leider, Verbs.AgendaStop, over, Soorten.Stilte);
        Assert.Null((await TeamAsync()).Ritme);
        await KlikAsync(Wijk.Collega, Verbs.AgendaStop, over, Soorten.Stilte, Wijk.Kanaal(1));
        Assert.Null((await TeamAsync()).Ritme);
        await KlikAsync(Wijk.Collega, Verbs.AgendaStop, over, Soorten.Stilte);
        Assert.True((await TeamAsync()).Ritme!.IsGestopt);
        Assert.Single(InChat(Wijk.Collega), k => k.Contains(Verbs.AgendaBegin, StringComparison.Ordinal));
    }

    [Fact]
    public async Task De_kaarten_van_een_vervangen_teamleider_gaan_dicht_en_een_klik_in_het_team_zegt_wie_het_nu_is()
    {
        await _bot.Dienst<Wekkerdienst>().ZetAsync(Wijk.Tenant, Wijk.Team(1).VolgendeAgendavraag(_bot.Kluis.Nu), default);
        await DagenAsync(36);
        Assert.Single(InChat(Wijk.Leider), k => k.Contains(Verbs.AgendaLaatZo, StringComparison.Ordinal));
        await GaatWegAsync(Wijk.Kanaal(1), Wijk.Leider, metGebeurtenis: true);
        await KlikAsync(Wijk.Collega, Verbs.RolOvernemen, Wijk.Leider, Soorten.Rol, Wijk.Kanaal(1));
        await WerkAsync();
        Assert.DoesNotContain(InChat(Wijk.Leider), k => k.Contains(Verbs.AgendaLaatZo, StringComparison.Ordinal));
        Assert.DoesNotContain(InChat(Wijk.Leider), k => k.Contains(Verbs.BorgingGedaan, StringComparison.Ordinal));

        // Who left reads nobody's name; who is in the team does.
        var over = $"{Wijk.Kanaal(1)}/4/2026-W49";
        var naam = (await TeamAsync()).Teamleider.Naam;
        Assert.DoesNotContain(naam, await LaatZoAsync(Wijk.Leider), StringComparison.Ordinal);
        await KomtAsync(Wijk.Kanaal(1), Wijk.Leider);
        Assert.Contains($"Dat is nu {naam}", await LaatZoAsync(Wijk.Leider), StringComparison.Ordinal);

        Task<string> LaatZoAsync(string wie) => _bot.LeesAntwoordAsync(wie, Wijk.Chat(wie), Verbs.AgendaLaatZo, Soorten.Stilte, over);
    }

    private async Task<Domein.Wijkteams.Wijkteam> TeamAsync() =>
        (await _bot.Kluis.LeesAsync<Kanaal>(Tabel.Wijkteams, Wijk.Tenant, Sleutel.Kanaal(Wijk.Kanaal(1)), default))!.Waarde.Wijkteam!;
}
