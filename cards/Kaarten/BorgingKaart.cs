using NodaTime;
using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Wijkteams;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>The one question at a time to a teamleider, in their own chat.</summary>
public static class BorgingKaart
{
    private const string Titel = "Een vraag voor deze week";
    private const string Wijzigblok = "wijzigblok";

    /// <summary>The question, or what was answered.</summary>
    /// <param name="borgingsvraag">The question of this week.</param>
    /// <param name="elke">Once in how many weeks this teamleider is asked.</param>
    /// <param name="melding">Notice on top.</param>
    /// <param name="staatKlaar">Its talking point comes on the next card of the channel.</param>
    /// <param name="formulier">The day as it was sent, when it was wrong.</param>
    public static Kaartbeeld Maak(
        Borgingsweek week, Borgingsvraag borgingsvraag, int elke = 1, Melding? melding = null, bool staatKlaar = false,
        Formulier? formulier = null)
    {
        if (week.Gesloten) return Dicht(week, melding);
        var vraag = borgingsvraag.Zin(week.Zin);
        return Kaart(
            Kop(week),
            melding,
            [
                Alinea(Teksten.Cijfer(week.Cijfer)),
                week.TerugOp is null ? null : Vervolg(Teksten.BorgingTerug),
                new TextBlock(vraag) { Size = TextSize.Large, Spacing = Spacing.Medium },
                .. week.Antwoord is { } antwoord
                    ? Beantwoord(week, antwoord, elke)
                    : [Knoppen([.. Antwoorden(week), .. Ritme(week, elke)])],
                .. Doen(week, borgingsvraag, staatKlaar, formulier),
                week.Antwoord is null && Teksten.BorgingStil(week.Stilte) is { } stil ? Vervolg(stil) : null,
                Voet(Teksten.BorgingsritmeVoet(week, elke)),
            ],
            week.Antwoord is { } gegeven ? Teksten.NaBorging(week, gegeven, elke) : vraag);
    }

    /// <summary>What can be done with it right away, under the answers: an answer is enough.</summary>
    private static IEnumerable<CardElement> Doen(Borgingsweek week, Borgingsvraag vraag, bool staatKlaar, Formulier? formulier)
    {
        if (week.Antwoord == BorgingAntwoord.PastNiet) yield break;
        var data = Actiedata.Voor(week);
        var gepland = week.Antwoord == BorgingAntwoord.Gepland;
        CardAction?[] knoppen =
        [
            vraag.Doe switch
            {
                null => null,
                Borgingsdaad.Cijfers => Cijfers(week.KanaalId),
                Borgingsdaad.Vraag => Opdrachtknop.Naar("vraag", Teksten.DaadKnop(Borgingsdaad.Vraag)),
                { } daad => Opdrachtknop.Naar(Opdracht(daad), Teksten.DaadKnop(daad)),
            },
            vraag.Punt is null || staatKlaar ? null : Knop("Zet op de agenda", Verbs.BorgingAgenda, data),
            gepland || formulier is not null
                ? null
                : new ActionShowCard("Plan het", AdaptiveCard.Inner([.. Plannen(data, null)])),
            vraag.Doe == Borgingsdaad.Cijfers ? null : Cijfers(week.KanaalId),
        ];
        if (staatKlaar) yield return Vervolg(Teksten.BorgingStaatKlaar);
        if (formulier is not null) yield return Vak(Plannen(data, formulier));
        if (Acties.Rij(knoppen) is not { } rij) yield break;
        yield return Rustig("Meteen iets doen") with { Spacing = Spacing.Medium };
        yield return rij with { Spacing = Spacing.Small };
    }

    private static string Opdracht(Borgingsdaad daad) => daad switch
    {
        Borgingsdaad.Uitleg => "uitleg bewoner",
        _ => daad.ToString().ToLowerInvariant(),
    };

    private static IEnumerable<CardElement> Plannen(Actiedata data, Formulier? formulier) =>
    [
        .. Veld(new InputDate("Wanneer kom je erop terug?"), Velden.PlanDag, formulier),
        Rustig(Teksten.BorgingPlanUitleg),
        Knoppen(Knop("Plan het", Verbs.BorgingPlan, data)),
    ];

    /// <summary>A newer card came, or somebody else leads the team: one line is left.</summary>
    public static Kaartbeeld Dicht(Borgingsweek week, Melding? melding = null)
    {
        var zin = Teksten.BorgingDicht(week);
        return Kaart(Kop(week), melding, [Rustig(zin), Voet(Teksten.BorgingVoet)], zin);
    }

    /// <summary>There is none now.</summary>
    /// <param name="om">When the next one comes.</param>
    /// <param name="team">A wijkteam of this teamleider.</param>
    public static Kaartbeeld Straks(Instant om, Wijkteam team) => Kaart(
        new Kaartkop(IconName.LeafOne, Titel, team.Naam),
        null,
        [Alinea(Teksten.BorgingKomt(om)), Knoppen(Cijfers(team.KanaalId)), Voet(Teksten.BorgingVoet)],
        Teksten.BorgingKomt(om));

    /// <summary>Who asks leads no wijkteam.</summary>
    /// <param name="archief">Name of the own wijkteam that was put away in Teams, or null.</param>
    public static Kaartbeeld GeenTeam(string? archief = null) =>
        Kaart(
            new Kaartkop(IconName.LeafOne, Titel), null, [Alinea(Teksten.ZonderBorging(archief)), Voet(Teksten.AlleenJij)],
            Teksten.ZonderBorging(archief));

    private static CardAction Cijfers(string kanaalId) =>
        Knop("Cijfers van je team", Verbs.CijfersTonen, new(Soorten.Cijfers, kanaalId, 0));

    private static Kaartkop Kop(Borgingsweek week) => new(IconName.LeafOne, Titel, week.TeamNaam);

    private static IEnumerable<CardElement> Beantwoord(Borgingsweek week, BorgingAntwoord antwoord, int elke) =>
    [
        Alinea(Teksten.NaBorging(week, antwoord, elke)),
        Knoppen(Antwoorden(week)) with { Id = Wijzigblok, IsVisible = false },
        Knoppen([new ActionToggleVisibility("Wijzig antwoord", [Wijzigblok]), .. Ritme(week, elke)]),
    ];

    private static IEnumerable<CardAction> Antwoorden(Borgingsweek week)
    {
        var data = Actiedata.Voor(week);
        (BorgingAntwoord Antwoord, CardAction Knop)[] alle =
        [
            (BorgingAntwoord.Gedaan, week.Antwoord is null
                ? Hoofdknop(Gedaan(week), Verbs.BorgingGedaan, data)
                : Knop(Gedaan(week), Verbs.BorgingGedaan, data)),
            (BorgingAntwoord.Later, Knop("Later", Verbs.BorgingLater, data)),
            (BorgingAntwoord.PastNiet, Knop("Past niet", Verbs.BorgingPastNiet, data)),
        ];
        return alle.Where(a => a.Antwoord != week.Antwoord).Select(a => a.Knop);
    }

    private static string Gedaan(Borgingsweek week) => week.TerugOp is null ? "Besproken" : "Gelukt";

    /// <summary>How often is theirs to choose.</summary>
    private static IEnumerable<CardAction> Ritme(Borgingsweek week, int elke) => Borgingsweek.Ritmes.Where(r => r != elke)
        .Select(r => Knop(Teksten.BorgingsritmeKnop(r), Verbs.BorgingRitme, Actiedata.Voor(week) with { Id = $"{week.Week}/{r}" }) with
        {
            Mode = ActionMode.Secondary,
        });
}
