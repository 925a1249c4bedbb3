using NodaTime;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>
/// What a teamleider chooses after a silence shares: load, decide, save, show. In the own chat, by who leads the wijkteam.
/// </summary>
public sealed class Stiltebesluit(Kanalen kanalen, Stilteblad blad, Kluis kluis)
{
    /// <param name="beslis">The decision about the wijkteam as it is now.</param>
    /// <param name="formulier">What comes back with errors; then nothing is decided.</param>
    public async Task<Kaartbeeld> NeemAsync(
        Klik klik, Func<Stiltebericht, Wijkteam, Instant, Uitkomst<Wijkteam>> beslis, CancellationToken ct, Formulier? formulier = null)
    {
        if (klik.Id.Split('/') is not [var kanaalId, var keer, var sinds, ..]
            || Stiltebericht.Lees(kanaalId, keer, sinds) is not { } over)
        {
            return MeldingKaart.KnopOnbekend();
        }

        if (klik.Meelezers) return MeldingKaart.Weigering(Reden.AlleenTeamleider);
        if (await kanalen.WeigertLeidenAsync(klik.TenantId, kanaalId, klik.Wie.Id, ct) is { } reden)
        {
            return MeldingKaart.Weigering(reden, await kanalen.AndereLeiderAsync(klik.TenantId, kanaalId, klik.Wie.Id, ct));
        }

        var (team, weigering) = await kluis.BesluitAsync<(Wijkteam? Team, Reden? Weigering)>(
            Kanaalkast.Beurt(klik.TenantId).Partitie, async () =>
        {
            if (await kanalen.LeesAsync(klik.TenantId, kanaalId, ct) is not { Waarde: { Weg: false, Wijkteam: { } bewaard } } rij)
            {
                return new((null, null));
            }

            if (formulier is not null) return new((bewaard, null));
            var nu = bewaard.Op(Weekmoment.Lokaal(kluis.Nu).Date);
            return beslis(over, nu, kluis.Nu) switch
            {
                Uitkomst<Wijkteam>.Geweigerd nee => new((null, nee.Reden)),
                Uitkomst<Wijkteam>.Gelukt { Berichten.Count: 0 } => new((nu, null)),
                Uitkomst<Wijkteam>.Gelukt ja => new(
                    (ja.Nieuw, null),
                    Kanaalkast.Beurt(klik.TenantId)
                        .Vervang(Sleutel.Kanaal(kanaalId), rij.Waarde with { Wijkteam = ja.Nieuw }, rij.ETag)
                        .Bericht(ja.Berichten)),
                _ => throw new InvalidOperationException("Unknown outcome."),
            };
        }, ct);
        if (weigering is { } waarom) return MeldingKaart.Weigering(waarom);
        return team is null ? MeldingKaart.KnopOnbekend() : await blad.MaakAsync(over, team, ct, formulier);
    }
}
