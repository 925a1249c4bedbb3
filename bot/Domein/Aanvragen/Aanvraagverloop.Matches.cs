using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Domein.Aanvragen;

/// <summary>Making the match, giving it back and ending it.</summary>
public static partial class Aanvraagverloop
{
    /// <summary>
    /// A coördinator makes the match; the ja of the ED always comes first. Who said ja twice may be full by then; a ja given before a
    /// pause still stands. With a bewoner it begins as a kennismaking. A direct match runs already and is only confirmed.
    /// </summary>
    public static Uitkomst<Wijziging> Aanvaard(Dossier dossier, IReadOnlyList<Ervaringsdeskundige> eds, Persoon door, Instant nu)
    {
        var (pool, aanvraag, _, match) = dossier;
        if (!pool.IsCoordinator(door.Id)) return Weiger(Reden.AlleenCoordinator);
        if (Gesloten(aanvraag) is { } gesloten) return gesloten;
        if (aanvraag.Status != AanvraagStatus.Toegezegd) return Weiger(Reden.NogGeenJa);
        var profielen = aanvraag.Eds.Select(p => (Wie: p, Profiel: eds.FirstOrDefault(e => e.Wie.Id == p.Id))).ToList();
        if (profielen.Find(p => p.Profiel is null).Wie is { } weg) return Weiger(Reden.NietInPool, weg.Naam);
        if (!aanvraag.Direct && profielen.Find(p => p.Profiel!.IsVolVoor(aanvraag.Vraag)).Wie is { } vol) return Weiger(Reden.NuVol, vol.Naam);

        var nieuw = aanvraag with
        {
            Status = aanvraag.Vraag.MetBewoner ? AanvraagStatus.Kennismaking : AanvraagStatus.Aanvaard,
            AanvaardDoor = door,
            Rev = aanvraag.Rev + 1,
        };
        var ja = dossier.Aanbiedingen.Where(a => a.Status == AanbodStatus.Ja).ToList();
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging(
                "aanvaard", door, nieuw, [],
                Eds: aanvraag.Direct ? null : [.. profielen.Select(p => p.Profiel!.NeemMatch(aanvraag.Vraag, nu))],
                Match: match is { Loopt: true }
                    ? match with { CoordinatorId = door.Id, Rev = match.Rev + 1 }
                    : new Match(aanvraag.Id, aanvraag.Aanvrager.Id, aanvraag.Kandidaat!.Id, door.Id, nu, TweedeId: aanvraag.Tweede?.Id, Rev: (match?.Rev ?? 0) + 1)),
            [.. Matchkaarten(nieuw), ToonInPool(pool, nieuw), ToonVrager(nieuw), .. ja.Select(ToonAanbod), .. aanvraag.Direct ? [] : ja.Select(ToonReactie)]);
    }

    /// <summary>Asker or ED closes a match that ran.</summary>
    public static Uitkomst<Wijziging> RondAf(Dossier dossier, IReadOnlyList<Ervaringsdeskundige> eds, Persoon door, Instant nu)
    {
        var aanvraag = dossier.Aanvraag;
        if (Beeindigd(aanvraag) is { } einde) return einde;
        if (!aanvraag.IsBetrokkene(door.Id)) return Weiger(Reden.AlleenBetrokkene);
        return aanvraag.MatchLoopt
            ? Beeindig(dossier, aanvraag with { Status = AanvraagStatus.Afgerond }, "afgerond", eds, door, nu)
            : Weiger(Reden.NietMeerOpen);
    }

    /// <summary>Asker or ED gives a match back; the question returns to the pool, without blame.</summary>
    public static Uitkomst<Wijziging> GeefTerug(Dossier dossier, IReadOnlyList<Ervaringsdeskundige> eds, Persoon door, Instant nu)
    {
        var (pool, aanvraag, _, match) = dossier;
        if (Beeindigd(aanvraag) is { } einde) return einde;
        if (!aanvraag.MatchLoopt) return Weiger(Reden.NietMeerOpen);
        if (!aanvraag.IsBetrokkene(door.Id)) return Weiger(Reden.AlleenBetrokkene);

        var nieuw = aanvraag with
        {
            Status = AanvraagStatus.Nieuw,
            Kandidaat = null,
            Tweede = null,
            VoorgesteldDoor = null,
            AanvaardDoor = null,
            Direct = false,
            Rev = aanvraag.Rev + 1,
        };
        List<Aanbod> los = [.. dossier.Aanbiedingen.Where(a => aanvraag.IsEd(a.Ed.Id)).Select(Vervallen)];
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging(
                "teruggegeven", door, nieuw, los, Eds: LaatLos(aanvraag, eds, nu), Match: match is { Loopt: true } ? match with { Tot = nu, Rev = match.Rev + 1 } : null),
            [ToonInPool(pool, nieuw), ToonVrager(nieuw), .. Matchkaarten(aanvraag), .. los.Select(ToonAanbod)]);
    }

    public static bool IsAfgerond(Dossier dossier) => dossier.Aanvraag.Status == AanvraagStatus.Afgerond;

    /// <summary>The match was given back and nobody else was asked since.</summary>
    public static bool IsTeruggegeven(Dossier dossier) =>
        dossier.Aanvraag.Status == AanvraagStatus.Nieuw && dossier.Aanbiedingen.Any(a => a.Status == AanbodStatus.Vervallen);
}
