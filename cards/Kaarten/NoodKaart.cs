using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Domein.Wijkteams;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>
/// Somebody typed words of danger, wherever it was: what the own team agreed, then who helps at once, and no form. What was typed goes
/// along, out of sight.
/// </summary>
public static class NoodKaart
{
    /// <param name="teams">The wijkteams of who typed it.</param>
    /// <param name="aarden">The kinds of danger the text speaks of.</param>
    /// <param name="keuring">The click it was typed in, or null when it was a message.</param>
    /// <param name="meelezers">It was a message that others read as well.</param>
    /// <param name="alsEd">An ED typed it: the teams are those of their matches.</param>
    public static Kaartbeeld Maak(
        IReadOnlyList<Wijkteam> teams, IReadOnlyCollection<Noodaard> aarden, Keuring? keuring = null, bool meelezers = false,
        bool alsEd = false)
    {
        var tekst = keuring is not null ? Teksten.NoodTekst : meelezers ? Teksten.NoodInKanaal : Teksten.NoodInChat;
        var afgesproken = teams.Where(t => t.Urgent is not null).ToList();
        return Kaart(
            new Kaartkop(IconName.Warning, "Is er nu gevaar?"),
            Melding.Waarschuwing(tekst),
            [
                .. alsEd
                    ? VanMatches(teams)
                    : afgesproken.Select(t =>
                        Vak(Rustig(afgesproken.Count == 1 ? Teksten.AfspraakKop : $"Afgesproken in {t.Naam}"), Vervolg(t.Urgent!))),
                !alsEd && afgesproken.Count == 0 ? Alinea(teams.Count == 0 ? Teksten.AfspraakOnbekend : Teksten.GeenAfspraak) : null,
                .. Noodnummer.Bij(aarden).Select(Nummer),
                .. keuring is not null ? Terug(keuring) : meelezers ? [] : Verder,
                Voet(Teksten.NoodWacht),
            ],
            $"Is er nu gevaar? Bel 112. {tekst}") with
        { NietVerstuurd = keuring is not null };
    }

    /// <summary>
    /// What each team agreed for a match with it. With several matches nobody but the reader knows which one it is about; in doubt it is
    /// 112.
    /// </summary>
    private static IEnumerable<CardElement> VanMatches(IReadOnlyList<Wijkteam> teams) =>
    [
        .. teams.Count switch
        {
            0 => [Alinea(Teksten.NoodZonderMatch)],
            1 => Array.Empty<CardElement>(),
            _ => [Alinea(Teksten.NoodMeerMatches)],
        },
        .. teams.Select(t => Vak(
            Rustig(teams.Count == 1 ? Teksten.AfspraakVanMatch(t.Naam) : $"Gaat het over {t.Naam}?"),
            Vervolg(t.Urgent ?? Teksten.NoodNietsAfgesproken))),
    ];

    private static TextBlock Nummer(Noodnummer nummer, int plek) => new(Regel(nummer))
    {
        Spacing = plek == 0 ? Spacing.Medium : Spacing.Small,
    };

    internal static Markdown Regel(Noodnummer nummer)
    {
        var bel = Markdown.Belnummer(nummer.Nummer, nummer.Kiest);
        return nummer.Naam == nummer.Nummer
            ? Markdown.Van($"Bel **{bel}** bij {nummer.Wanneer}.")
            : Markdown.Van($"{Teksten.Hoofdletter(nummer.Wanneer)}? Bel **{nummer.Naam}**: {bel}.");
    }

    /// <summary>Who is in no danger meant to ask something.</summary>
    private static IEnumerable<CardElement> Verder =>
    [
        Rustig(Teksten.NoodGeen) with { Spacing = Spacing.Large },
        Knoppen(Knop("Stel een vraag", Verbs.OpdrachtTonen, new(Soorten.Opdracht, "vraag", 0))),
    ];

    private static IEnumerable<CardElement> Terug(Keuring keuring) =>
    [
        Rustig(Teksten.NoodTerug) with { Spacing = Spacing.Large },
        Knoppen(KeurKaart.Terug(keuring) ?? Knop("Terug naar mijn tekst", Verbs.TekstTerug, keuring.Over)),
        .. KeurKaart.Bewaard(keuring, []),
    ];
}
