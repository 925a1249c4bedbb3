using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Agendaweken;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>What changing closures shares: load, decide, save with the wekker of the next card, show.</summary>
public sealed class Sluitbesluit(Kanalen kanalen, Agendakast agenda, Kluis kluis)
{
    /// <summary>The days in the id of a button.</summary>
    public static (LocalDate Van, LocalDate Tot)? Dagen(Klik klik) =>
        klik.Id.Split('/') is [SluitingKaart.Kanaal, var van, var tot, ..]
        && LocalDatePattern.Iso.Parse(van) is { Success: true, Value: var eerste }
            && LocalDatePattern.Iso.Parse(tot) is { Success: true, Value: var laatste }
            ? (eerste, laatste)
            : null;

    /// <param name="beslis">The team as it becomes; itself when nothing changes, null when the list is full.</param>
    /// <param name="formulier">What comes back with errors; then nothing is saved.</param>
    public Task<Kaartbeeld> NeemAsync(Klik klik, Func<Wijkteam, LocalDate, Wijkteam?> beslis, Formulier? formulier, CancellationToken ct) =>
        kluis.BesluitAsync<Kaartbeeld>(new(klik.TenantId, Tabel.Wijkteams, klik.TenantId), async () =>
    {
        if (!klik.InKanaal || await kanalen.LeesAsync(klik.TenantId, klik.GesprekId, ct) is not { Waarde.Wijkteam: { } team } rij)
        {
            return new(MeldingKaart.KnopOnbekend());
        }

        var stil = (await agenda.StilteAsync(team, ct)).Keer;
        if (formulier is not null) return new(Kaart(team, Melding.Waarschuwing(Teksten.NogNietBewaard), formulier));
        if (beslis(team, Weekmoment.Lokaal(kluis.Nu).Date) is not { } nieuw)
        {
            return new(Kaart(team, Melding.Waarschuwing(Teksten.TeVeelSluitingen)));
        }

        if (ReferenceEquals(nieuw, team)) return new(Kaart(team, Teksten.Bewaard));
        var beurt = new Beurt(new(klik.TenantId, Tabel.Wijkteams, klik.TenantId))
            .Vervang(Sleutel.Kanaal(klik.GesprekId), rij.Waarde with { Wijkteam = nieuw }, rij.ETag)
            .Bericht(nieuw.NaInrichten(kluis.Nu));
        return new(Kaart(nieuw, Teksten.Bewaard), beurt);

        Kaartbeeld Kaart(Wijkteam nu, Melding melding, Formulier? fout = null) =>
            SluitingKaart.Maak(nu, kluis.Nu, fout, melding, stil);
    }, ct);
}
