using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Domein.Matches;

/// <summary>
/// Every step within a match, one file per step. This file has what they share; how a match is made and ended is in
/// <see cref="Aanvraagverloop"/>.
/// </summary>
public static partial class Matchverloop
{
    /// <summary>Why this person can do nothing in this match now, or null.</summary>
    private static Uitkomst<Wijziging>.Geweigerd? Gesloten(Dossier dossier, Persoon door)
    {
        if (Aanvraagverloop.Beeindigd(dossier.Aanvraag) is { } einde) return einde;
        if (dossier is not { Aanvraag.MatchLoopt: true, Match.Loopt: true }) return Aanvraagverloop.Weiger(Reden.NietMeerOpen);
        return dossier.Aanvraag.IsBetrokkene(door.Id) ? null : Aanvraagverloop.Weiger(Reden.AlleenBetrokkene);
    }

    private static Uitkomst<Wijziging>.Geweigerd Weiger(Reden reden, string? wie = null) => Aanvraagverloop.Weiger(reden, wie);

    private static Uitkomst<Wijziging> Gelukt(
        Dossier dossier, Match match, string gebeurtenis, Persoon door, IEnumerable<Bericht> berichten, Aanvraag? aanvraag = null,
        bool zonderNaam = false, Lijst<string> geteld = default) =>
        new Uitkomst<Wijziging>.Gelukt(
            new Wijziging(
                gebeurtenis, door, (aanvraag ?? dossier.Aanvraag) with { Rev = dossier.Aanvraag.Rev + 1 }, [],
                Match: match with { Rev = match.Rev + 1 }, ZonderNaam: zonderNaam, Geteld: geteld),
            [.. berichten]);

    private static IEnumerable<Bericht> Matchkaarten(Dossier dossier) => Aanvraagverloop.Matchkaarten(dossier.Aanvraag);

    private static IEnumerable<Persoon> Betrokkenen(Aanvraag aanvraag) => aanvraag.Eds.Prepend(aanvraag.Aanvrager);

    internal static Bericht.ToonKaart Toon(KaartSoort soort, Aanvraag aanvraag, string? extra, string persoonId) =>
        new(new Kaart(soort, aanvraag.Id.ToString(), extra), new Ontvanger.Iemand(persoonId));

    private static IEnumerable<Persoon> Beheerders(Dossier dossier) => Aanvraagverloop.Beheerders(dossier);
}
