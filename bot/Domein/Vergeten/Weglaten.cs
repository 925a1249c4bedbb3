using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Signalen;
using TeamsHerstelBot.Domein.Teamvragen;

namespace TeamsHerstelBot.Domein.Vergeten;

/// <summary>
/// What one person wrote, out of what stays because it is of others too. Who it was is taken out everywhere in the same way.
/// </summary>
public static class Weglaten
{
    /// <summary>The words of who asked; a question that somebody else asked keeps its own.</summary>
    public static Aanvraag ZonderWoordenVan(this Aanvraag aanvraag, string persoonId) =>
        aanvraag.Aanvrager.Id == persoonId ? aanvraag with { Vraag = aanvraag.Vraag.ZonderTekst(), Rev = aanvraag.Rev + 1 } : aanvraag;

    /// <summary>
    /// What the people of a match agreed they wrote together, and nobody can tell whose words are whose: all of that goes. What another
    /// brought in alone is of that other.
    /// </summary>
    public static Match ZonderWoordenVan(this Match match, string persoonId) => match.Betrokkenen.Contains(persoonId)
        ? match.ZonderTekst() with { Inbrengen = [.. match.Inbrengen.Where(i => i.PersoonId != persoonId)] }
        : match;

    public static Teamvraag ZonderWoordenVan(this Teamvraag vraag, string persoonId) =>
        vraag.Ed.Id == persoonId ? vraag with { Tekst = null, Rev = vraag.Rev + 1 } : vraag;

    /// <summary>Without an answer of somebody who was forgotten another coördinator can give one.</summary>
    public static Signaal ZonderWoordenVan(this Signaal signaal, string persoonId) => signaal with
    {
        Tekst = signaal.Ed.Id == persoonId ? "" : signaal.Tekst,
        Antwoord = signaal.BeantwoordDoor?.Id == persoonId ? null : signaal.Antwoord,
        BeantwoordDoor = signaal.BeantwoordDoor?.Id == persoonId ? null : signaal.BeantwoordDoor,
        Rev = signaal.Rev + 1,
    };
}
