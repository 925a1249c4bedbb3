using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>Reads a typed text before anything of it is stored or posted, and gives a form back with all that was typed.</summary>
public static class Tekstpoort
{
    /// <summary>
    /// Adds a sentence under the field when the text points at a person or speaks of danger; the notice for on top, or null.
    /// </summary>
    public static Melding? Keur(Klik klik, string veld, string? tekst, Dictionary<string, string> fouten)
    {
        if (tekst is null || fouten.ContainsKey(veld)) return null;
        var vondsten = Privacycheck.Lees(tekst);
        if (Teksten.Tegengehouden(vondsten) is not { } melding) return null;
        fouten[veld] = Teksten.Tekstfout(klik.AntwoordIsBericht ? "" : tekst, vondsten);
        return melding;
    }

    /// <summary>
    /// What was typed, for who typed it. An answer that becomes a message is stored, so a refused text is not in it; the client still shows
    /// it.
    /// </summary>
    public static Formulier Terug(Klik klik, IReadOnlyDictionary<string, string> fouten) => new(
        klik.AntwoordIsBericht ? klik.Invoer.Where(i => !fouten.ContainsKey(i.Key)).ToDictionary() : klik.Invoer, fouten);
}
