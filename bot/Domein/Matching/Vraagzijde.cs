using NodaTime;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;

namespace TeamsHerstelBot.Domein.Matching;

/// <summary>What is asked, by whom and for which wijkteam: the side an ED has to suit.</summary>
internal sealed record Vraagzijde(Vraag Vraag, string AanvragerId, string KanaalId, string TeamNaam, Eerder? Na = null)
{
    /// <summary>Forms that ask so much of somebody that only who chose them is proposed.</summary>
    private static readonly string[] AlleenOpEigenKeuze = ["kwartiermaken", Vormen.Ervaringsverhaal, "werving", "onderzoek"];

    public static Vraagzijde Van(Aanvraag aanvraag) =>
        new(aanvraag.Vraag, aanvraag.Aanvrager.Id, aanvraag.Herkomst.KanaalId, aanvraag.Herkomst.TeamNaam, aanvraag.Herkomst.Na);

    /// <summary>Has room, is not the asker, and did not leave this team or person out.</summary>
    public bool Kan(Ervaringsdeskundige ed, Instant nu) => ed.HeeftRuimteVoor(Vraag, nu) && ed.Wie.Id != AanvragerId && !WilLieverNiet(ed);

    /// <summary>Is there, but has as much as they chose.</summary>
    public bool AanGrens(Ervaringsdeskundige ed, Instant nu) =>
        !ed.Pauze && !(ed.RustTot > nu) && ed.IsVolVoor(Vraag) && ed.Wie.Id != AanvragerId && !WilLieverNiet(ed);

    /// <summary>A private choice; whoever it keeps out of a list leaves no trace in it.</summary>
    public bool WilLieverNiet(Ervaringsdeskundige ed) =>
        ed.Kiest.LieverNietMet.Contains(AanvragerId) || ed.Kiest.LieverNietMet.Contains(KanaalId);

    /// <summary>Nothing of it is what this person chose not to do.</summary>
    public bool WilDit(Ervaringsdeskundige ed) =>
        ed.Kiest.WensVoor(Vraag.Vorm) != Vormwens.Niet
        && (Vraag.Werkwijze.Rol != Keuzes.Spiegel || ed.Kiest.Rollen.Contains(Keuzes.Spiegel))
        && (!Vraag.Themas.Contains(Themas.Medicatie) || ed.Kent(Themas.Medicatie))
        && (Vraag.Achtergrond.VoorWie != Keuzes.Jongere || ed.Kiest.Doelgroepen.Contains(Keuzes.Jongere));

    /// <summary>
    /// Fits what this person chose so well that it can be proposed: also the day, and a form that asks much only on their own choice.
    /// </summary>
    public bool Past(Ervaringsdeskundige ed) =>
        WilDit(ed)
        && (!AlleenOpEigenKeuze.Contains(Vraag.Vorm) || ed.Kiest.WensVoor(Vraag.Vorm) == Vormwens.Graag)
        && (Vraag.Werkwijze.Dag is not { } dag
            || ed.Kiest.Werkdagen.Count == 0
            || ed.Kiest.Werkdagen.Contains(dag.DayOfWeek)
            || Aanwezig(ed)?.Dag == dag.DayOfWeek);

    public IReadOnlyList<string> Gedeeld(Ervaringsdeskundige ed) => [.. Vraag.Themas.Where(ed.Kent)];

    /// <summary>
    /// Shared themes, and herstel in general when there is none. For who wants the same experience, general is not enough; for who wants
    /// another, sharing a theme comes last.
    /// </summary>
    public int Themapunten(Ervaringsdeskundige ed) => (Gedeeld(ed).Count, Vraag.Bewoner.Ervaring) switch
    {
        (var gedeeld, Keuzes.AndereErvaring) => -gedeeld,
        ( > 0 and var gedeeld, _) => 1 + gedeeld,
        (_, Keuzes.ZelfdeErvaring) => 0,
        _ => ed.Kent(Themas.Herstel) ? 1 : 0,
    };

    public int Rolpunten(Ervaringsdeskundige ed)
    {
        if (Vraag.Werkwijze.Rol is not { } rol || ed.Kiest.Rollen.Count == 0) return 1;
        return ed.Kiest.Rollen.Contains(rol) ? 2 : 0;
    }

    public int Vormpunten(Ervaringsdeskundige ed) => ed.Kiest.WensVoor(Vraag.Vorm) switch
    {
        Vormwens.Graag => 2,
        Vormwens.Leren => 0,
        _ => 1,
    };

    public int Plekpunten(Ervaringsdeskundige ed)
    {
        if (Aanwezig(ed) is { } deel) return deel.Dag == Vraag.Werkwijze.Dag?.DayOfWeek ? 4 : 3;
        if (ed.Wijken.Contains(KanaalId)) return 2;
        return ed.Wijken.Count == 0 ? 1 : 0;
    }

    /// <summary>
    /// The part of the week in which somebody is at this wijkteam: on the day that is asked if there is one, else the first.
    /// </summary>
    public Aanwezigheid? Aanwezig(Ervaringsdeskundige ed) => ed.Kiest.Aanwezig.Where(a => a.KanaalId == KanaalId)
        .OrderByDescending(a => a.Dag == Vraag.Werkwijze.Dag?.DayOfWeek).ThenBy(a => a.Dag).ThenBy(a => a.Deel).FirstOrDefault();
}
