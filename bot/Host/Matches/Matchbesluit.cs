using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>What the clicks on a match share: decide, then show a card to the side that clicked.</summary>
public sealed class Matchbesluit(Inzage inzage)
{
    /// <summary>Decides, and shows the match card of who clicked.</summary>
    /// <param name="gedaan">True when it came to this already: who clicks again sees that, without a warning.</param>
    /// <param name="melding">What to say when it went well.</param>
    public Task<Kaartbeeld> NeemAsync(
        Klik klik, Func<Dossier, bool> gedaan, Func<Dossier, IReadOnlyList<Ervaringsdeskundige>, Uitkomst<Wijziging>> beslis,
        CancellationToken ct, Melding? melding = null) =>
        NeemAsync(klik, Kijker.Betrokkene, gedaan, beslis, (dossier, m) => Kaart(klik, dossier, m), ct, melding);

    /// <summary>Decides, and shows the card that <paramref name="toon"/> draws.</summary>
    /// <param name="voor">Whose card it is: nobody else gets anything of it.</param>
    public async Task<Kaartbeeld> NeemAsync(
        Klik klik, Kijker voor, Func<Dossier, bool> gedaan, Func<Dossier, IReadOnlyList<Ervaringsdeskundige>, Uitkomst<Wijziging>> beslis,
        Func<Dossier, Melding?, Kaartbeeld> toon, CancellationToken ct,
        Melding? melding = null)
    {
        var (beslissing, geenZicht) = await inzage.BeslisAsync(klik, voor, beslis, ct);
        if (beslissing is null) return geenZicht!;
        var (dossier, weigering) = beslissing;
        if (weigering?.Reden is Reden.AlleenBetrokkene or Reden.AlleenGevraagde or Reden.AlleenAanvrager or Reden.AlleenCoordinator)
        {
            return MeldingKaart.Weigering(weigering.Reden, weigering.Wie);
        }

        return toon(dossier, weigering is null || gedaan(dossier) ? melding : weigering.AlsMelding());
    }

    /// <summary>The match card with a form that came back; who is no part of the match gets nothing of it.</summary>
    public Task<Kaartbeeld> TerugAsync(Klik klik, Matchformulier welk, Tekstvelden velden, CancellationToken ct) =>
        ToonAsync(klik, ct, new(welk, velden.Formulier()));

    /// <summary>The match card as it is now.</summary>
    /// <param name="invoer">A form that came back.</param>
    public async Task<Kaartbeeld> ToonAsync(Klik klik, CancellationToken ct, Matchinvoer? invoer = null)
    {
        var (dossier, weigering) = await inzage.LaadAsync(klik, Kijker.Betrokkene, ct);
        return dossier is null ? weigering! : Kaart(klik, dossier, null, invoer);
    }

    /// <summary>Only <see cref="Reden.AlBeantwoord"/> needs a look: it is the same answer.</summary>
    public static bool Inbreng(Dossier dossier, string persoonId, Func<Inbreng, bool> isZo) =>
        dossier.Match is { } match && isZo(match.Van(persoonId));

    private static Kaartbeeld Kaart(Klik klik, Dossier dossier, Melding? melding, Matchinvoer? invoer = null) =>
        dossier.Aanvraag.Aanvrager.Id == klik.Wie.Id
        ? MatchKaart.VoorVrager(dossier, melding, invoer: invoer)
        : MatchKaart.VoorErvaringsdeskundige(dossier, melding, klik.Wie.Id, invoer);
}
