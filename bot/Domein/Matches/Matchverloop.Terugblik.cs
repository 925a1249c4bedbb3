using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Cijfers;
using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Domein.Matches;

/// <summary>Answers of the asker: choices by id of <see cref="Matchkeuzes"/>, all optional.</summary>
public sealed record TerugblikVanVrager(string? Geholpen, Lijst<string> Winst = default, Lijst<string> Tegels = default);

/// <summary>Looking back after the end. The answers go into totals without a person; that somebody answered is all that stays.</summary>
public static partial class Matchverloop
{
    private const string Herinnering = "nog-eens";

    /// <summary>The cards that ask to look back: everybody a card of their own.</summary>
    public static IReadOnlyList<Bericht> VraagTerugblik(Dossier dossier) =>
        KijktTerug(dossier) is { } match
            ?
            [
                .. match.Aanwezigen.Where(b => !match.Van(b).Teruggekeken)
                    .Select(b => Toon(KaartSoort.Terugblik, dossier.Aanvraag, null, b))
            ]
            : [];

    /// <summary>The reminder took the place of this card, so that nobody has the same question twice.</summary>
    public static bool IsHerinnerd(Dossier dossier, string persoonId, string extra) =>
        extra != Herinnering && dossier.Match?.Van(persoonId).Herinnerd == true;

    /// <summary>One reminder for who did not look back; after that it is quiet.</summary>
    public static Uitkomst<Wijziging> HerinnerAanTerugblik(Dossier dossier)
    {
        if (KijktTerug(dossier) is not { } match) return Weiger(Reden.NietMeerOpen);
        List<string> wie = [.. match.Aanwezigen.Where(b => match.Van(b) is { Teruggekeken: false, Herinnerd: false })];
        if (wie.Count == 0) return Weiger(Reden.AlBeantwoord);
        var nieuw = wie.Aggregate(match, (m, b) => m.Met(m.Van(b) with { Herinnerd = true }));
        return Gelukt(
            dossier, nieuw, "herinnerd", dossier.Aanvraag.Aanvrager,
            wie.SelectMany(b => Terugblikkaarten(dossier, nieuw.Van(b))), zonderNaam: true);
    }

    public static Uitkomst<Wijziging> KijkTerug(Dossier dossier, TerugblikVanVrager antwoord, Persoon door)
    {
        if (door.Id != dossier.Aanvraag.Aanvrager.Id) return Weiger(Reden.AlleenAanvrager);
        return KijkTerug(
            dossier, door,
            [
                .. antwoord.Geholpen is { } geholpen ? new[] { Tellers.Geholpen(geholpen) } : [],
                .. antwoord.Winst.Distinct().Select(Tellers.Winst), .. antwoord.Tegels.Distinct().Select(Tellers.Tegel),
            ]);
    }

    /// <param name="ervaring">Whether the own experience of this ED was used; an id of <see cref="Matchkeuzes.Ervaring"/>, or null.</param>
    public static Uitkomst<Wijziging> KijkTerug(Dossier dossier, string? ervaring, Persoon door)
    {
        if (dossier.Match?.IsEd(door.Id) != true) return Weiger(Reden.AlleenGevraagde);
        return KijkTerug(dossier, door, ervaring is null ? [] : [Tellers.Ervaring(ervaring)]);
    }

    /// <summary>An ED wants to talk: a coördinator sees that, and no text goes with it.</summary>
    public static Uitkomst<Wijziging> VraagOverleg(Dossier dossier, Persoon door)
    {
        if (dossier.Match?.IsEd(door.Id) != true) return Weiger(Reden.AlleenGevraagde);
        if (KijktTerug(dossier) is not { } match) return Weiger(Reden.NietMeerOpen);
        var eerder = match.Van(door.Id);
        if (eerder.WilOverleg) return Weiger(Reden.AlBeantwoord);
        return Gelukt(
            dossier, match.Met(eerder with { WilOverleg = true }), "wil-overleg", door,
            [
                .. Terugblikkaarten(dossier, eerder),
                .. Beheerders(dossier).Select(c => Toon(KaartSoort.Sein, dossier.Aanvraag, $"{Sein.Overleg}|{door.Id}", c.Id)),
            ],
            zonderNaam: true);
    }

    private static Uitkomst<Wijziging> KijkTerug(Dossier dossier, Persoon door, Lijst<string> geteld)
    {
        if (KijktTerug(dossier) is not { } match) return Weiger(Reden.NietMeerOpen);
        var eerder = match.Van(door.Id);
        return eerder.Teruggekeken
            ? Weiger(Reden.AlBeantwoord)
            : Gelukt(
                dossier, match.Met(eerder with { Teruggekeken = true }), "teruggekeken", door, Terugblikkaarten(dossier, eerder),
                zonderNaam: true, geteld: geteld);
    }

    private static IEnumerable<Bericht> Terugblikkaarten(Dossier dossier, Inbreng wie) =>
    [
        Toon(KaartSoort.Terugblik, dossier.Aanvraag, null, wie.PersoonId),
        .. wie.Herinnerd ? new[] { Toon(KaartSoort.Terugblik, dossier.Aanvraag, Herinnering, wie.PersoonId) } : [],
    ];

    private static Match? KijktTerug(Dossier dossier) =>
        dossier is { Aanvraag.Status: AanvraagStatus.Afgerond or AanvraagStatus.Gestopt, Match: { Loopt: false } match } ? match : null;
}
