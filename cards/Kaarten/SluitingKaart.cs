using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>
/// When a wijkteam is closed, so that no question comes: what was set, what the school holidays suggest, and days of one's own.
/// </summary>
public static class SluitingKaart
{
    /// <summary>Most characters of a name.</summary>
    public const int MaxNaam = 40;

    /// <summary>In the id of a button, before the days: <c>kanaal/2026-12-21/2027-01-01/Kerst</c>.</summary>
    public const string Kanaal = "kanaal";

    private const int MeesteSuggesties = 5;

    private static readonly Actiedata Data = new(Soorten.Inrichten, Kanaal, 0);

    /// <param name="team">The wijkteam of this channel.</param>
    /// <param name="nu">Now: what is over is left out, and the next card is after it.</param>
    /// <param name="formulier">The form as it was sent, when something in it was wrong.</param>
    /// <param name="melding">Notice on top.</param>
    /// <param name="stil">Cards without an answer in a row: after many the next one is further away.</param>
    public static Kaartbeeld Maak(Wijkteam team, Instant nu, Formulier? formulier = null, Melding? melding = null, int stil = 0)
    {
        var vandaag = Weekmoment.Lokaal(nu).Date;
        List<Sluiting> dicht = [.. team.Sluitingen.Where(s => s.TotEnMet >= vandaag)];
        var volgende = Teksten.VolgendeKaart(team, team.VolgendeKaart(nu, stil));
        return Kaart(
            new Kaartkop(IconName.Calendar, "Wanneer zijn jullie dicht?", team.Naam),
            melding,
            [
                Alinea($"Op die dagen komt er geen vraag. {volgende}"),
                .. dicht.Count == 0 ? [Vet("Jullie zijn niet dicht, behalve op feestdagen.")] : dicht.SelectMany(Weghalen),
                .. Suggesties(team, vandaag, dicht, formulier),
                formulier is null || formulier.Fout(Cards.Velden.Schoolregio) is not null
                    ? Knoppen(new ActionShowCard("Zelf dagen kiezen", AdaptiveCard.Inner([.. Velden(null)])))
                    : Vak(Velden(formulier)),
                Voet("Iedereen in dit kanaal kan dit wijzigen."),
            ],
            volgende);
    }

    private static IEnumerable<CardElement> Weghalen(Sluiting sluiting) =>
    [
        Vet(Teksten.Periode(sluiting)),
        Knoppen(Los("Haal weg", Verbs.SluitingWeghalen, Over(sluiting))),
    ];

    private static IEnumerable<CardElement> Suggesties(Wijkteam team, LocalDate vandaag, List<Sluiting> dicht, Formulier? formulier)
    {
        Choice[] regios = [
            .. Enum.GetValues<Schoolregio>().Select(r => new Choice(Teksten.Naam(r), r.ToString())), new("Niet nodig", Cards.Velden.Geen),
        ];
        foreach (
            var veld in Veld(
                new InputChoiceSet("Schoolvakanties van", regios) { Style = ChoiceStyle.Compact, Separator = true },
                Cards.Velden.Schoolregio, formulier, team.Schoolregio?.ToString() ?? Cards.Velden.Geen)) yield return veld;
        yield return Knoppen(Knop("Laat zien", Verbs.SchoolregioKiezen, Data));
        if (team.Schoolregio is not { } regio) yield break;
        var komend = Schoolvakanties.Komend(regio, vandaag);
        if (komend.Count == 0) yield return Vervolg(Teksten.GeenSchoolvakanties);
        foreach (
            var vakantie in komend.Where(v =>
                !dicht.Exists(d => (d.Van, d.TotEnMet) == (v.Dagen.Van, v.Dagen.TotEnMet))).Take(MeesteSuggesties))
        {
            yield return Vervolg(Teksten.Periode(vakantie.Dagen with { Naam = Teksten.Naam(vakantie.Soort) }));
            yield return Knoppen(Los("Dan zijn we dicht", Verbs.SluitingToevoegen, Over(vakantie.Dagen, vakantie.Soort)));
        }
    }

    private static IEnumerable<CardElement> Velden(Formulier? formulier) =>
    [
        .. Veld(
            new InputDate("Eerste dag") { IsRequired = true, ErrorMessage = Teksten.OngeldigeDatum }, Cards.Velden.SluitingVan, formulier),
        .. Veld(
            new InputDate("Laatste dag") { IsRequired = true, ErrorMessage = Teksten.OngeldigeDatum }, Cards.Velden.SluitingTot, formulier),
        .. Veld(
            new InputText("Hoe heet het, zoals vakantie of studiedag? Dit hoeft niet") { MaxLength = MaxNaam },
            Cards.Velden.SluitingNaam, formulier),
        Knoppen(Hoofdknop("Bewaar", Verbs.SluitingToevoegen, Data)),
    ];

    /// <summary>A button that has nothing to do with the fields on the card.</summary>
    private static ActionExecute Los(string titel, string verb, Actiedata data) =>
        Knop(titel, verb, data) with { AssociatedInputs = "none" };

    private static Actiedata Over(Sluiting sluiting, Vakantie? soort = null) =>
        Data with
        {
            Id = string.Join('/', new[] { Kanaal, Dag(sluiting.Van), Dag(sluiting.TotEnMet), soort?.ToString() }.OfType<string>()),
        };

    private static string Dag(LocalDate dag) => LocalDatePattern.Iso.Format(dag);
}
