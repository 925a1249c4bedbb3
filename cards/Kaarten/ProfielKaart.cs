using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Domein.Wijkteams;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>A profile and what can be chosen for it.</summary>
/// <param name="Pools">Pools this person can be in.</param>
/// <param name="PoolId">The pool of the profile, or null while there is none.</param>
/// <param name="Wijkteams">Wijkteams of the pool.</param>
/// <param name="Profiel">The profile, or null while there is none.</param>
/// <param name="Namen">Names of the people this person left out, by id.</param>
/// <param name="Nu">To say how long a rest still takes, or null.</param>
public sealed record ProfielBeeld(
    IReadOnlyList<Pool> Pools, string? PoolId, IReadOnlyList<Wijkteam> Wijkteams, Ervaringsdeskundige? Profiel,
    IReadOnlyDictionary<string, string>? Namen = null, Instant? Nu = null)
{
    /// <summary>The matches of this person that run; a pause lets them wait.</summary>
    public IReadOnlyList<LopendeMatch> Matches { get; init; } = [];

    /// <summary>Of some pool nobody could tell whether this person is in it.</summary>
    public bool Onzeker { get; init; }

    /// <summary>Those of which this person is coördinator.</summary>
    public IReadOnlyList<Pool> Coordineert(string persoonId) => [.. Pools.Where(p => p.IsCoordinator(persoonId))];

    /// <summary>Name of a wijkteam, or of what is left of it.</summary>
    public string Team(string kanaalId) => Wijkteams.FirstOrDefault(w => w.KanaalId == kanaalId)?.Naam ?? "een team dat er niet meer is";
}

/// <summary>The own profile of an ervaringsdeskundige, in their own chat: a start in one form, and after that part by part.</summary>
public static partial class ProfielKaart
{
    /// <summary>Most characters of an organisation.</summary>
    public const int MaxOrganisatie = 80;

    /// <summary>Most characters of what helps at work.</summary>
    public const int MaxWatHelpt = 300;

    /// <summary>Most matches at a time that can be chosen.</summary>
    public const int MeesteGelijktijdig = 5;

    /// <summary>
    /// The profile with all its parts, or the first form while there is none; with a <paramref name="formulier"/> as it was sent.
    /// </summary>
    /// <param name="beeld">The profile.</param>
    /// <param name="formulier">The first form, or the day of a pause, as it was sent.</param>
    /// <param name="melding">Notice on top.</param>
    /// <param name="naOnderdeel">The part that was saved last: the next one is offered.</param>
    public static Kaartbeeld Maak(ProfielBeeld beeld, Formulier? formulier = null, Melding? melding = null, string? naOnderdeel = null)
    {
        if (formulier?.Fouten.Count > 0) melding ??= Melding.Waarschuwing(Teksten.NogNietBewaard);
        return beeld.Profiel is { } profiel
            ? Overzicht(beeld, profiel, formulier, melding, naOnderdeel)
            : Eerste(beeld, formulier, melding);
    }

    private static Kaartbeeld Eerste(ProfielBeeld beeld, Formulier? formulier, Melding? melding)
    {
        var plek = new Profielplek(beeld.PoolId ?? (beeld.Pools is [var enige] ? enige.Id : null));
        return Kaart(
            new Kaartkop(IconName.Person, "Jouw profiel"),
            melding,
            [
                .. Teksten.StartErvaringsdeskundige.Select(zin => Vervolg(zin)),
                .. beeld.Pools.Count > 1
                    ? Veld(
                        new InputChoiceSet("Pool", [.. beeld.Pools.Select(p => new Choice(p.Naam, p.Id))])
                        { Style = ChoiceStyle.Compact, IsRequired = true, ErrorMessage = Teksten.KiesEerst },
                        Velden.Pool, formulier, beeld.PoolId)
                    : [],
                .. Organisatie(null, formulier),
                .. Themakeuze(null, formulier),
                .. Wijkkeuze(beeld, formulier),
                .. Aantalkeuze(null, formulier),
                .. Akkoordvraag(formulier),
                Knoppen(Hoofdknop("Bewaar", Verbs.ProfielOpslaan, plek.Data(null))),
                Voet(Teksten.ProfielVoet),
            ],
            "Maak je profiel als ervaringsdeskundige.");
    }

    private const string Zeldenblok = "zelden";

    /// <summary>So many parts have a button in view; the others, and taking it all away, are looked for less often.</summary>
    private const int InZicht = 7;

    private static Kaartbeeld Overzicht(
        ProfielBeeld beeld, Ervaringsdeskundige profiel, Formulier? formulier, Melding? melding, string? naOnderdeel)
    {
        var plek = new Profielplek(beeld.PoolId);
        var data = plek.Data(profiel);
        var volgende = naOnderdeel is null ? null : Profielonderdelen.Na(naOnderdeel);
        CardAction[] onderdelen =
        [
            .. Profielonderdelen.Volgorde.Select(o => Open(plek, o, profiel)),
            Knop("Goede start", Verbs.StartlijstTonen, new Actiedata(Soorten.Startlijst, plek.Id, 0)),
            Knop("Profiel verwijderen", Verbs.ProfielVerwijderen, data),
        ];
        var zelden = Acties.Meer(Zeldenblok, Acties.Lijst(onderdelen[InZicht..]), out var meer);
        return Kaart(
            new Kaartkop(IconName.Person, "Jouw profiel", profiel.Organisatie),
            melding,
            [
                Alinea(Teksten.Beschikbaar(profiel, beeld.Nu)),
                volgende is null
                    ? null
                    : Knoppen(
                        Open(plek, volgende, profiel, $"Verder: {Teksten.Onderdeel(volgende)}") with { Style = ActionStyle.Positive }),
                .. profiel.Pauze ? Pauze(plek, profiel, formulier) : [Knoppen(Knop("Even pauze", Verbs.PauzeAan, data))],
                .. Matches(profiel, beeld.Matches),
                new FactSet([.. Feiten(beeld, profiel)]) { Spacing = Spacing.Medium },
                Vet("Wat wil je bekijken of wijzigen?"),
                .. Acties.Lijst([.. onderdelen[..InZicht], meer]),
                zelden,
                Voet(Teksten.ProfielVoet),
            ],
            $"Jouw profiel. {Teksten.Beschikbaar(profiel, beeld.Nu)}");
    }

    private static IEnumerable<CardElement> Pauze(Profielplek plek, Ervaringsdeskundige profiel, Formulier? formulier) =>
    [
        Knoppen(Hoofdknop("Weer beschikbaar", Verbs.PauzeUit, plek.Data(profiel)) with { AssociatedInputs = "none" }),
        .. Veld(
            new InputDate("Op welke dag vraag ik of je weer beschikbaar bent? Het hoeft niet."), Velden.PauzeTot, formulier,
            profiel.PauzeTot is { } tot ? LocalDatePattern.Iso.Format(tot) : null),
        Knoppen(Knop("Bewaar deze dag", Verbs.PauzeAan, (plek with { Onderdeel = Profielonderdelen.Pauze }).Data(profiel))),
    ];

    private static IEnumerable<Fact> Feiten(ProfielBeeld beeld, Ervaringsdeskundige profiel)
    {
        var kiest = profiel.Kiest;
        yield return new("Over jou", Teksten.Hoofdletter(Teksten.Niveau(kiest.Niveau)));
        yield return new("Thema’s", Teksten.Hoofdletter(Teksten.Opsomming([.. profiel.Themas.Select(t => Teksten.Thema(t.Id))])));
        if (Teksten.Vormwensen(kiest) is { } wensen) yield return new("Wat je doet", wensen);
        yield return new("Hoeveel", Teksten.Hoeveel(profiel));
        yield return new("Waar", profiel.Wijken.Count == 0 ? "Overal" : Teksten.Opsomming([.. profiel.Wijken.Select(beeld.Team)]));
        if (kiest.Aanwezig.Count > 0)
        {
            yield return new("Waar je langskomt", Teksten.Opsomming(
                [.. kiest.Aanwezig.Select(a => $"{Teksten.Dag(a.Dag)}{Teksten.Deel(a.Deel)} bij {beeld.Team(a.KanaalId)}")]));
        }

        if (kiest.DirectSparren) yield return new("Even sparren", "Meteen, zonder tussenstap");
        if (kiest.LieverNietMet.Count > 0)
        {
            yield return new("Liever niet met", $"{Teksten.Getal(kiest.LieverNietMet.Count)} gekozen, alleen jij ziet dit");
        }
    }

    private static ActionExecute Open(Profielplek plek, string onderdeel, Ervaringsdeskundige profiel, string? titel = null) =>
        Knop(titel ?? Teksten.Onderdeel(onderdeel), Verbs.ProfielTonen, (plek with { Onderdeel = onderdeel }).Data(profiel)) with
        { AssociatedInputs = "none" };

    private static IEnumerable<CardElement> Organisatie(Ervaringsdeskundige? profiel, Formulier? formulier) => Veld(
        new InputText("Jouw organisatie")
        {
            MaxLength = MaxOrganisatie,
            IsRequired = true,
            ErrorMessage = Teksten.Verplicht,
        },
        Velden.Organisatie, formulier, profiel?.Organisatie);

    private static IEnumerable<CardElement> Themakeuze(Ervaringsdeskundige? profiel, Formulier? formulier) => Veld(
        new InputChoiceSet("Waar wil je over meedenken?", [
            .. Themas.Alle.Select(t => new Choice(Teksten.Hoofdletter(Teksten.Thema(t)), t)),
        ])
        { IsMultiSelect = true, Style = ChoiceStyle.Expanded },
        Velden.Themas, formulier, profiel is null ? null : string.Join(',', profiel.Themas.Select(t => t.Id)));

    private static IEnumerable<CardElement> Wijkkeuze(ProfielBeeld beeld, Formulier? formulier) => beeld.Wijkteams.Count == 0 ? [] : Veld(
        new InputChoiceSet(
            "Met welke wijkteams werk je graag? Kies je niets, dan is het overal.",
            [.. beeld.Wijkteams.Select(w => new Choice(w.Naam, w.KanaalId))])
        {
            IsMultiSelect = true,
            Style = ChoiceStyle.Expanded,
        },
        Velden.Wijken, formulier, beeld.Profiel is null ? null : string.Join(',', beeld.Profiel.Wijken));

    private static IEnumerable<CardElement> Aantalkeuze(Ervaringsdeskundige? profiel, Formulier? formulier) => Veld(
        new InputChoiceSet("Hoeveel vragen tegelijk?", [
            .. Enumerable.Range(1, MeesteGelijktijdig).Select(n => new Choice(Teksten.Getal(n), Teksten.Getal(n))),
        ])
        { Style = ChoiceStyle.Compact },
        Velden.MaxGelijktijdig, formulier, Teksten.Getal(profiel?.MaxGelijktijdig ?? 1));

    /// <summary>Themes say something about a life, so using them takes a ja of their own.</summary>
    private static IEnumerable<CardElement> Akkoordvraag(Formulier? formulier) => Veld(
        new InputChoiceSet("Jouw toestemming", [
            new Choice(Teksten.AkkoordThemas, Velden.Ja),
        ])
        { IsMultiSelect = true, Style = ChoiceStyle.Expanded }, Velden.Akkoord, formulier);
}
