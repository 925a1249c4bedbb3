using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Wijkteams;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>The weekly agendavraag in the channel of a wijkteam.</summary>
public static class AgendaKaart
{
    private const string Wijzigblok = "wijzigblok";
    private const string Gevolgblok = "gevolgblok";

    /// <summary>The card before and after an answer, and after the overleg.</summary>
    /// <param name="team">The wijkteam of the channel: its name, and when the next card comes.</param>
    /// <param name="punt">The talking point of this week.</param>
    public static Kaartbeeld Maak(Agendaweek week, Wijkteam team, Gesprekspunt punt, Melding? melding = null)
    {
        var overleg = Teksten.Datum(week.Overleg);
        if (week.Gesloten) return Dicht(week, team.Naam, overleg, melding);
        return Kaart(
            new Kaartkop(IconName.Calendar, $"Teamoverleg {overleg}", team.Naam),
            melding,
            [.. week.Antwoord is null ? Vraag(week, punt) : Antwoord(week, team, punt), .. Advies(week), Voet(Teksten.AgendaVoet)],
            week.Antwoord is null ? $"{Teksten.Hoofdletter(overleg)} is jullie teamoverleg. {Teksten.AgendaVraag}" : Status(week));
    }

    /// <summary>The card of a later week came: one line is left.</summary>
    private static Kaartbeeld Dicht(Agendaweek week, string teamNaam, string overleg, Melding? melding)
    {
        var zin = week.Antwoord is null ? Teksten.AgendaZonderAntwoord : Status(week);
        return Kaart(
            new Kaartkop(IconName.Calendar, $"Teamoverleg {overleg}", teamNaam), melding,
            [Rustig(zin), Voet(Teksten.AgendaDichtVoet)], zin);
    }

    private static IEnumerable<CardElement> Vraag(Agendaweek week, Gesprekspunt punt)
    {
        yield return new TextBlock(Teksten.AgendaVraag) { Size = TextSize.Large, Spacing = Spacing.Medium };
        yield return Knoppen(Antwoorden(week, hoofdknop: true));
        if (!week.Kort) yield return Idee(punt);
    }

    private static IEnumerable<CardElement> Antwoord(Agendaweek week, Wijkteam team, Gesprekspunt punt)
    {
        yield return new TextBlock(Teksten.AgendaStatus(week.Antwoord!.Value)) { Size = TextSize.Large, Spacing = Spacing.Medium };
        if (week.Door is { } door) yield return Vervolg($"{door.Naam} gaf dit door.") with { IsSubtle = true };
        if (week.VroegBeantwoord) yield return Vervolg(Teksten.AgendaVoorWeek(week.Week.Maandag));
        var volgende = team.VolgendeKaart(Kaartplan.Voor(team, week.Week).Om);
        if (Teksten.AgendaNa(week.Antwoord.Value, week.Week, volgende) is { } na) yield return Alinea(na);
        if (week.VraagtGevolg && week.StaatOpAgenda)
        {
            foreach (var element in Gevolg(week)) yield return element;
            yield break;
        }

        if (week.StaatOpAgenda) yield return week.Antwoord == AgendaAntwoord.ZetErop ? Agendatekst(punt) : Idee(punt);
        yield return Knoppen(Antwoorden(week, hoofdknop: false)) with { Id = Wijzigblok, IsVisible = false };
        yield return Knoppen(new ActionToggleVisibility("Wijzig antwoord", [Wijzigblok]));
    }

    private static IEnumerable<CardAction> Antwoorden(Agendaweek week, bool hoofdknop)
    {
        var data = Actiedata.Voor(week);
        (AgendaAntwoord Antwoord, string Titel, string Verb)[] alle =
        [
            (AgendaAntwoord.StaatErop, "Ja, staat erop", Verbs.AgendaJa),
            (AgendaAntwoord.ZetErop, "Nog niet, zet erop", Verbs.AgendaZetErop),
            (AgendaAntwoord.DitKeerNiet, "Dit keer niet", Verbs.AgendaDitKeerNiet),
            (AgendaAntwoord.GeenOverleg, "Geen overleg", Verbs.AgendaGeenOverleg),
        ];
        return alle.Where(a => a.Antwoord != week.Antwoord).Select((a, i) =>
            hoofdknop && i == 0 ? Hoofdknop(a.Titel, a.Verb, data) : Knop(a.Titel, a.Verb, data));
    }

    /// <summary>After the overleg: what came of it, and another answer as long as the card is there.</summary>
    private static IEnumerable<CardElement> Gevolg(Agendaweek week)
    {
        if (week.Gevolg is { } gevolg)
        {
            yield return Vet(Teksten.AgendaGevolgVraag);
            yield return Vervolg(Teksten.AgendaGevolgZin(gevolg));
            yield return Knoppen(Gevolgen(week)) with { Id = Gevolgblok, IsVisible = false };
            yield return Knoppen(new ActionToggleVisibility("Wijzig antwoord", [Gevolgblok]));
        }
        else
        {
            yield return new TextBlock(Teksten.AgendaGevolgVraag) { Size = TextSize.Large, Spacing = Spacing.Medium };
            yield return Knoppen(Gevolgen(week));
        }
    }

    private static IEnumerable<CardAction> Gevolgen(Agendaweek week) => Enum.GetValues<Agendagevolg>().Where(g => g != week.Gevolg)
        .Select(g => Knop(Teksten.AgendaGevolgKnop(g), Verbs.AgendaUitkomst, Actiedata.Voor(week, g)));

    private static Container Idee(Gesprekspunt punt) =>
        Vak(Rustig("Idee voor het gesprek"), Vet(punt.Titel) with { Spacing = Spacing.None }, Vervolg(punt.Tekst));

    /// <summary>Ready to copy: it makes sense outside the card.</summary>
    private static Container Agendatekst(Gesprekspunt punt) => Vak(
        Rustig("Tekst voor jullie agenda"),
        Vet("Ervaringsdeskundigheid, 10 minuten") with { Spacing = Spacing.None },
        Vervolg($"{punt.Titel}{(punt.Titel.EndsWith('?') ? "" : ".")} {punt.Tekst}"));

    /// <summary>One button asks; who wants to say more gets the form.</summary>
    private static IEnumerable<CardElement> Advies(Agendaweek week)
    {
        yield return new TextBlock("Wil je dat er iemand meedenkt?")
        { Weight = TextWeight.Bolder, Spacing = Spacing.Large, Separator = true };
        var advies = Knop("Vraag advies", Verbs.VraagAdvies, Actiedata.Voor(week));
        if (week is { Kort: true, Antwoord: null })
        {
            yield return Knoppen(advies);
            yield break;
        }

        yield return Vervolg("Eén klik is genoeg. De pool zoekt dan een ervaringsdeskundige die met je meedenkt.");
        yield return Knoppen(
            week.Antwoord is null ? advies : advies with { Style = ActionStyle.Positive },
            Knop("Vraag met toelichting", Verbs.VraagFormulier, Actiedata.Voor(week)),
            Knop("Nodig iemand uit", Verbs.VraagUitnodigen, Actiedata.Voor(week)));
    }

    private static string Status(Agendaweek week) => week.Door is { } door
        ? $"{Teksten.AgendaStatus(week.Antwoord!.Value)} {Teksten.Hoofdletter(door.Naam)} gaf dit door."
        : Teksten.AgendaStatus(week.Antwoord!.Value);
}
