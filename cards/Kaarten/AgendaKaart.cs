using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Agendaweken;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>The weekly agendavraag in the channel of a wijkteam.</summary>
public static class AgendaKaart
{
    private const string Wijzigblok = "wijzigblok";

    /// <summary>The card before and after an answer, and after the overleg.</summary>
    public static Kaartbeeld Maak(Agendaweek week, string teamNaam, Melding? melding = null)
    {
        var overleg = Teksten.Datum(week.Overleg);
        if (week.Gesloten) return Dicht(week, teamNaam, overleg, melding);
        return Kaart(
            new Kaartkop(IconName.Calendar, $"Teamoverleg {overleg}", teamNaam),
            melding,
            [.. week.Antwoord is null ? Vraag(week) : Antwoord(week), .. Advies(week), Voet(Teksten.AgendaVoet)],
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

    private static IEnumerable<CardElement> Vraag(Agendaweek week) =>
    [
        new TextBlock(Teksten.AgendaVraag) { Size = TextSize.Large, Spacing = Spacing.Medium },
        Knoppen(Antwoorden(week, hoofdknop: true)),
        Idee(week),
    ];

    private static IEnumerable<CardElement> Antwoord(Agendaweek week)
    {
        yield return new TextBlock(Teksten.AgendaStatus(week.Antwoord!.Value)) { Size = TextSize.Large, Spacing = Spacing.Medium };
        if (week.Door is { } door) yield return Vervolg($"{door.Naam} gaf dit door.") with { IsSubtle = true };
        if (week.VroegBeantwoord) yield return Vervolg(Teksten.AgendaVoorWeek(week.Week.Maandag));
        if (Teksten.AgendaNa(week.Antwoord.Value) is { } na) yield return Alinea(na);
        if (week.StaatOpAgenda) yield return week.Antwoord == AgendaAntwoord.ZetErop ? Agendatekst(week) : Idee(week);
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

    private static Container Idee(Agendaweek week)
    {
        var punt = Teksten.Gesprekspunt(week.Gesprekspunt);
        return Vak(Rustig("Idee voor het gesprek"), Vet(punt.Titel) with { Spacing = Spacing.None }, Vervolg(punt.Tekst));
    }

    /// <summary>Ready to copy: it makes sense outside the card.</summary>
    private static Container Agendatekst(Agendaweek week)
    {
        var punt = Teksten.Gesprekspunt(week.Gesprekspunt);
        return Vak(
            Rustig("Tekst voor jullie agenda"),
            Vet("Ervaringsdeskundigheid, 10 minuten") with { Spacing = Spacing.None },
            Vervolg($"{punt.Titel}{(punt.Titel.EndsWith('?') ? "" : ".")} {punt.Tekst}"));
    }

    /// <summary>One button asks; who wants to say more gets the form.</summary>
    private static IEnumerable<CardElement> Advies(Agendaweek week)
    {
        yield return new TextBlock("Wil je dat er iemand meedenkt?")
        { Weight = TextWeight.Bolder, Spacing = Spacing.Large, Separator = true };
        yield return Vervolg("Eén klik is genoeg. De pool zoekt dan een ervaringsdeskundige die met je meedenkt.");
        var advies = Knop("Vraag advies", Verbs.VraagAdvies, Actiedata.Voor(week));
        yield return Knoppen(
            week.Antwoord is null ? advies : advies with { Style = ActionStyle.Positive },
            Knop("Vraag met toelichting", Verbs.VraagFormulier, Actiedata.Voor(week)),
            Knop("Nodig ervaringsdeskundige uit", Verbs.VraagUitnodigen, Actiedata.Voor(week)));
    }

    private static string Status(Agendaweek week) => week.Door is { } door
        ? $"{Teksten.AgendaStatus(week.Antwoord!.Value)} {door.Naam} gaf dit door."
        : Teksten.AgendaStatus(week.Antwoord!.Value);
}
