using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Profielen;

namespace TeamsHerstelBot.Host.Borgingsweken;

/// <summary>The question of this week to who leads a wijkteam, or when the next one comes.</summary>
public sealed class ToonBorging(Borgingskast kast, Borgingsblad blad, EigenTeams teams, Voorkeuren voorkeuren, Kluis kluis)
    : IKlikHandler, IToont
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var geleid = (await teams.VanAsync(klik.TenantId, klik.Wie.Id, ct)).Where(t => t.Teamleider.Id == klik.Wie.Id).ToList();
        if (klik.Meelezers) return BorgingKaart.GeenTeam();
        if (geleid.Count == 0) return BorgingKaart.GeenTeam(await teams.GearchiveerdAsync(klik.TenantId, klik.Wie.Id, ct));
        var week = Isoweek.Van(Weekmoment.Lokaal(kluis.Nu).Date);
        var eerder = await kast.EerderAsync(klik.TenantId, klik.Wie.Id, week.Plus(1), ct);
        var laatste = eerder.Count == 0 ? null : eerder[^1].Waarde;
        if (laatste is { Gesloten: false, Antwoord: null or BorgingAntwoord.Later } && geleid.Exists(t => t.KanaalId == laatste.KanaalId))
        {
            return await blad.MaakAsync(klik.TenantId, laatste, ct);
        }

        var elke = (await voorkeuren.LeesAsync(klik.TenantId, klik.Wie.Id, ct)).BorgingElke;
        return BorgingKaart.Straks(Borgingsweek.Volgende(laatste, kluis.Nu, elke), geleid[0]);
    }
}
