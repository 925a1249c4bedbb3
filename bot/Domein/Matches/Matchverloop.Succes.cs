using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Cijfers;
using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Domein.Matches;

/// <summary>A step that becomes a success: with the ja of the ED, of the bewoner and of the sociaal werker, in that order.</summary>
public static partial class Matchverloop
{
    /// <summary>The ED says that a step may be shared. Without the ja of the bewoner it stays with the ED.</summary>
    public static Uitkomst<Wijziging> StelSuccesVoor(Dossier dossier, int ronde, bool bewonerJa, Persoon door)
    {
        if (Gesloten(dossier, door) is { } gesloten) return gesloten;
        var match = dossier.Match!;
        if (!match.IsEd(door.Id)) return Weiger(Reden.AlleenGevraagde);
        if (!match.Onderweg.Stappen.Any(s => s.Ronde == ronde && s.Tekst is not null)) return Weiger(Reden.NietMeerOpen);
        var eerder = match.Onderweg.Succes?.Ronde == ronde ? match.Onderweg.Succes : null;
        if (eerder is not null && (eerder.BewonerJa || !bewonerJa)) return Weiger(Reden.AlBeantwoord);
        return Gelukt(
            dossier, match with { Onderweg = match.Onderweg with { Succes = new(ronde, bewonerJa) } }, "succes-voorgesteld", door,
            [.. Stapkaarten(dossier, ronde), .. bewonerJa ? [Succeskaart(dossier, ronde)] : Vervallen(dossier, ronde)], zonderNaam: true);
    }

    /// <summary>The sociaal werker says ja as well: now it may be shared.</summary>
    public static Uitkomst<Wijziging> KeurSuccesGoed(Dossier dossier, int ronde, Persoon door)
    {
        if (Gesloten(dossier, door) is { } gesloten) return gesloten;
        if (door.Id != dossier.Aanvraag.Aanvrager.Id) return Weiger(Reden.AlleenAanvrager);
        if (dossier.Match!.Onderweg.Succes is not { BewonerJa: true } succes || succes.Ronde != ronde) return Weiger(Reden.NietMeerOpen);
        return succes.VragerJa
            ? Weiger(Reden.AlBeantwoord)
            : Gelukt(
                dossier, dossier.Match with { Onderweg = dossier.Match.Onderweg with { Succes = succes with { VragerJa = true } } },
                "succes", door, [.. Stapkaarten(dossier, ronde), Succeskaart(dossier, ronde)],
                zonderNaam: true, geteld: [Tellers.Succes]);
    }

    /// <summary>A success whose words changed is none any more: nobody agreed to these.</summary>
    private static (Match Match, IEnumerable<Bericht> Berichten) ZonderSucces(Dossier dossier, int ronde) =>
        dossier.Match!.Onderweg.Succes is { } succes && succes.Ronde == ronde
        ? (
            dossier.Match with { Onderweg = dossier.Match.Onderweg with { Succes = null } },
            succes.BewonerJa ? [Succeskaart(dossier, ronde)] : [])
        : (dossier.Match, []);

    private static IEnumerable<Bericht> Vervallen(Dossier dossier, int ronde) =>
        dossier.Match!.Onderweg.Succes is { BewonerJa: true } eerder && eerder.Ronde != ronde ? [Succeskaart(dossier, eerder.Ronde)] : [];

    private static IEnumerable<Bericht> Stapkaarten(Dossier dossier, int ronde) =>
        dossier.Aanvraag.Eds.Select(ed => Toon(KaartSoort.Stapvraag, dossier.Aanvraag, Getal(ronde), ed.Id));

    private static Bericht.ToonKaart Succeskaart(Dossier dossier, int ronde) =>
        Toon(KaartSoort.Succesvraag, dossier.Aanvraag, Getal(ronde), dossier.Aanvraag.Aanvrager.Id);
}
