using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Wijkteams;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>What a wijkteam agreed: what to do when it becomes urgent, what is written down, and what is shared.</summary>
public static class AfsprakenKaart
{
    private static readonly (string Veld, string Kop, string Vraag, int Max, Func<Wijkteam, string?> Tekst)[] Afspraken =
    [
        (
            Velden.TeamUrgent, "Als er gevaar dreigt", Teksten.AfspraakVraag, Teamafspraken.MaxUrgent,
            t => t.AfspraakUrgent),
        (
            Velden.TeamContact, "Wie je dan belt", "Wie bel je dan? Een collega of een nummer van het werk.", Teamafspraken.MaxContact,
            t => t.Afspraken?.Contact),
        (Velden.TeamVastleggen, "Wat we opschrijven", "Wat schrijven jullie op?", Teamafspraken.MaxAfspraak, t => t.Afspraken?.Vastleggen),
        (Velden.TeamWaar, "Waar", "Waar schrijven jullie dat op?", Teamafspraken.MaxAfspraak, t => t.Afspraken?.Waar),
        (
            Velden.TeamInformeren, "Hoe de bewoner het hoort", "Hoe hoort de bewoner wat jullie opschrijven?", Teamafspraken.MaxAfspraak,
            t => t.Afspraken?.Informeren),
        (Velden.TeamDelen, "Wat we delen met wie", "Wat delen jullie, en met wie?", Teamafspraken.MaxAfspraak, t => t.Afspraken?.Delen),
        (
            Velden.TeamUitleg, "Wat we een bewoner vertellen",
            "Wat vertellen jullie een bewoner zelf nog? Dit staat in de uitleg die bewoners lezen.", Teamafspraken.MaxAfspraak,
            t => t.Afspraken?.Uitleg),
    ];

    /// <summary>The fields of the form, with the most characters of each.</summary>
    public static IReadOnlyList<(string Veld, int Max)> Invulvelden { get; } = [.. Afspraken.Select(a => (a.Veld, a.Max))];

    /// <summary>In the channel: to read and to change; with a <paramref name="formulier"/> the open form as it was sent.</summary>
    public static Kaartbeeld Maak(Wijkteam team, Formulier? formulier = null, Melding? melding = null) => Kaart(
        new Kaartkop(IconName.BookOpen, "Onze afspraken", team.Naam),
        melding ?? (formulier?.Fouten.Count > 0 ? Melding.Waarschuwing(Teksten.NogNietBewaard) : null),
        [
            .. formulier is null ? Lezen(team) : Invullen(team, formulier),
            formulier is null
                ? Knoppen(new ActionShowCard(Leeg(team) ? "Vul in" : "Wijzig", AdaptiveCard.Inner([.. Invullen(team, null)])))
                : null,
            Voet(Teksten.AfsprakenVoet),
        ],
        $"De afspraken van {team.Naam}.");

    /// <summary>In somebody's own chat: the agreements of their teams, to read.</summary>
    public static Kaartbeeld Lees(IReadOnlyList<Wijkteam> teams) => Kaart(
        new Kaartkop(IconName.BookOpen, "Onze afspraken", teams is [var enig] ? enig.Naam : null),
        null,
        [.. teams.SelectMany(t => teams.Count == 1 ? Lezen(t) : [Vet(t.Naam), .. Lezen(t)]), Voet(Teksten.AfsprakenVoetChat)],
        "De afspraken van je team.");

    private static bool Leeg(Wijkteam team) => Afspraken.All(a => a.Tekst(team) is null);

    private static IEnumerable<CardElement> Lezen(Wijkteam team)
    {
        var gevuld = Afspraken.Where(a => a.Tekst(team) is not null).ToList();
        if (team.AfspraakUrgent is null) yield return Vak(Rustig(Afspraken[0].Kop), Vervolg(Teksten.NogNietAfgesproken));
        foreach (var afspraak in gevuld) yield return Vak(Rustig(afspraak.Kop), Vervolg(afspraak.Tekst(team)!));
        if (team.Afspraken is { } afspraken) yield return Rustig(Teksten.AfsprakenDoor(afspraken)) with { Spacing = Spacing.Medium };
    }

    private static IEnumerable<CardElement> Invullen(Wijkteam team, Formulier? formulier)
    {
        yield return Alinea(Teksten.AfsprakenUitleg);
        foreach (var (veld, _, vraag, max, tekst) in Afspraken)
        {
            var invoer = new InputText(vraag)
            {
                IsMultiline = veld != Velden.TeamContact ? true : null,
                MaxLength = max,
            };
            foreach (var deel in Veld(invoer, veld, formulier, tekst(team))) yield return deel;
        }

        yield return Knoppen(
            Hoofdknop("Bewaar", Verbs.AfsprakenOpslaan, new Actiedata(Soorten.Afspraken, team.KanaalId, team.Afspraken?.Rev ?? 0)));
    }
}
