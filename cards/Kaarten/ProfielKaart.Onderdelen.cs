using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>
/// The parts of a profile, each with its own form. Every form sends only its own fields, so that two parts can be saved at the same time.
/// </summary>
public static partial class ProfielKaart
{
    private static readonly int[] Urenlijst = [1, 2, 3, 4, 6, 8, 12, 16, 24];
    private static readonly int[] Rustlijst = [0, 3, 7, 14, 21, 28];

    /// <summary>
    /// One part as a form; with a <paramref name="formulier"/> as it was sent. A part that does not exist is the overview.
    /// </summary>
    public static Kaartbeeld Onderdeel(ProfielBeeld beeld, Profielplek plek, Formulier? formulier = null, Melding? melding = null)
    {
        if (beeld.Profiel is not { } profiel) return Maak(beeld, formulier, melding);
        if (formulier?.Fouten.Count > 0) melding ??= Melding.Waarschuwing(Teksten.NogNietBewaard);
        plek = plek with { PoolId = beeld.PoolId };
        switch (plek.Onderdeel)
        {
            case Profielonderdelen.Vormen when plek.Groep is null:
                return Vormgroepen(plek, profiel, melding);
            case Profielonderdelen.Aanwezig when beeld.Wijkteams.Count != 1 && plek.Deel is null:
                return Aanwezigheden(beeld, plek, profiel, formulier, melding);
            case Profielonderdelen.Pauze:
                return Maak(beeld, formulier, melding);
        }

        return Vragen(beeld, plek, profiel, formulier) is not { } velden
            ? Maak(beeld, melding: melding)
            : Kaart(
                new Kaartkop(IconName.Person, Titel(beeld, plek), "Jouw profiel"),
                melding,
                [
                    Alinea(Teksten.OnderdeelUitleg(plek.Onderdeel!)),
                    .. velden,
                    Knoppen(Hoofdknop("Bewaar", Verbs.ProfielOpslaan, plek.Data(profiel)), Terug(plek, profiel)),
                    Voet(Teksten.OnderdeelVoet(plek.Onderdeel!)),
                ],
                Samenvatting(Titel(beeld, plek)));
    }

    private static string Samenvatting(string titel) => $"Jouw profiel: {Teksten.Kleineletter(titel)}{(titel.EndsWith('?') ? "" : ".")}";

    private static string Titel(ProfielBeeld beeld, Profielplek plek) => plek switch
    {
        { Groep: { } groep } => Teksten.Hoofdletter(Teksten.Vormgroep(groep)),
        { Onderdeel: Profielonderdelen.Aanwezig } => $"Wanneer kom je langs bij {beeld.Team(plek.Deel ?? beeld.Wijkteams[0].KanaalId)}?",
        _ => Teksten.Onderdeel(plek.Onderdeel!),
    };

    private static IEnumerable<CardElement>? Vragen(
        ProfielBeeld beeld, Profielplek plek, Ervaringsdeskundige profiel, Formulier? formulier) =>
        plek.Onderdeel switch
        {
            Profielonderdelen.Basis => Basis(profiel, formulier),
            Profielonderdelen.Themas => [.. Themakeuze(profiel, formulier), .. profiel.Akkoord is null ? Akkoordvraag(formulier) : []],
            Profielonderdelen.Zicht => profiel.Themas.SelectMany(t => Zicht(t, formulier)),
            Profielonderdelen.Vormen => Vormen.Alle.Where(v => v.Groep == plek.Groep).SelectMany(v => Vorm(v, profiel, formulier)),
            Profielonderdelen.Wanneer => Wanneer(beeld, profiel, formulier),
            Profielonderdelen.Aanwezig => Aanwezig(plek.Deel ?? beeld.Wijkteams[0].KanaalId, profiel, formulier),
            Profielonderdelen.Helpt => Veld(
                new InputText("Dit helpt mij bij het werk, zoals liever in de middag of eerst even kennismaken")
                {
                    IsMultiline = true,
                    MaxLength = MaxWatHelpt,
                },
                Velden.WatHelpt, formulier, profiel.Kiest.WatHelpt),
            Profielonderdelen.Sparren => Veld(
                new InputChoiceSet("Even sparren", [
                    new Choice("Vraag mij elke keer eerst", Teksten.Tussenstap),
                new Choice("Mijn ja staat al vast. Maak de match meteen.", Teksten.Meteen),
                ])
                { Style = ChoiceStyle.Expanded },
                Velden.Sparren, formulier, profiel.Kiest.DirectSparren ? Teksten.Meteen : Teksten.Tussenstap),
            Profielonderdelen.LieverNiet => LieverNiet(beeld, profiel, formulier),
            _ => null,
        };

    private static IEnumerable<CardElement> Basis(Ervaringsdeskundige profiel, Formulier? formulier) =>
    [
        .. Organisatie(profiel, formulier),
        .. Veld(
            new InputChoiceSet("Hoe ver ben je?", [
                .. Enum.GetValues<Niveau>().Select(n => new Choice(Teksten.Hoofdletter(Teksten.Niveau(n)), n.ToString())),
            ])
            { Style = ChoiceStyle.Compact },
            Velden.Niveau, formulier, profiel.Kiest.Niveau.ToString()),
        .. Meer(
            "Welke rollen vind je fijn? Kies je niets, dan is alles goed.", Velden.Rollen, Keuzes.Rollen, formulier, profiel.Kiest.Rollen),
        .. Meer("Met of voor wie werk je graag?", Velden.Doelgroepen, Keuzes.Doelgroepen, formulier, profiel.Kiest.Doelgroepen),
    ];

    private static IEnumerable<CardElement> Meer(
        string label, string veld, IReadOnlyList<string> lijst, Formulier? formulier, IReadOnlyList<string> gekozen) =>
        Veld(
        new InputChoiceSet(label, [.. lijst.Select(id => new Choice(Teksten.Hoofdletter(Teksten.Keuze(lijst, id)), id))])
        { IsMultiSelect = true, Style = ChoiceStyle.Expanded },
        veld, formulier, string.Join(',', gekozen));

    private static IEnumerable<CardElement> Zicht(Themakeuze thema, Formulier? formulier) => Veld(
        new InputChoiceSet(Teksten.Hoofdletter(Teksten.Thema(thema.Id)), [
            .. Teksten.Zichten.Select(z => new Choice(Teksten.Zicht(z), z.ToString())),
        ])
        { Style = ChoiceStyle.Compact },
        Velden.Zicht(thema.Id), formulier, thema.Zicht.ToString());

    private static IEnumerable<CardElement> Vorm(Vorm vorm, Ervaringsdeskundige profiel, Formulier? formulier) => Veld(
        new InputChoiceSet(
            Teksten.Hoofdletter(Teksten.Vorm(vorm.Id)),
            [
                new Choice(Teksten.VormOpen, Velden.Geen),
                .. Enum.GetValues<Vormwens>().Select(w => new Choice(Teksten.Vormwens(w), w.ToString())),
            ])
        { Style = ChoiceStyle.Compact },
        Velden.Vormwens(vorm.Id), formulier, profiel.Kiest.WensVoor(vorm.Id)?.ToString() ?? Velden.Geen);

    private static IEnumerable<CardElement> Wanneer(ProfielBeeld beeld, Ervaringsdeskundige profiel, Formulier? formulier) =>
    [
        .. Wijkkeuze(beeld, formulier),
        .. Veld(
            new InputChoiceSet("Op welke dagen kun je? Kies je niets, dan is het elke dag.", [
                .. Teksten.Werkweek.Select(d => new Choice(Teksten.Hoofdletter(Teksten.Dag(d)), Teksten.Getal((int)d))),
            ])
            {
                IsMultiSelect = true,
                Style = ChoiceStyle.Expanded,
            },
            Velden.Werkdagen, formulier, string.Join(',', profiel.Kiest.Werkdagen.Select(d => Teksten.Getal((int)d)))),
        .. Aantalkeuze(profiel, formulier),
        .. Veld(
            new InputChoiceSet("Hoeveel uur in de week?", [
                new Choice("Geen grens", Velden.Geen),
                .. Getallen(Urenlijst, profiel.Kiest.UrenPerWeek).Select(u => new Choice($"{Teksten.Getal(u)} uur", Teksten.Getal(u))),
            ])
            { Style = ChoiceStyle.Compact },
            Velden.Uren, formulier, profiel.Kiest.UrenPerWeek is { } uren ? Teksten.Getal(uren) : Velden.Geen),
        .. Veld(
            new InputChoiceSet("Hoeveel dagen rust na een match? Na even sparren is er geen rust.", [
                .. Getallen(Rustlijst, profiel.Kiest.Rustdagen).Select(d => new Choice(Teksten.Dagtelling(d), Teksten.Getal(d))),
            ])
            { Style = ChoiceStyle.Compact },
            Velden.Rustdagen, formulier, Teksten.Getal(profiel.Kiest.Rustdagen)),
    ];

    private static IEnumerable<int> Getallen(int[] lijst, int? gekozen) => gekozen is { } g ? lijst.Append(g).Distinct().Order() : lijst;

    private static IEnumerable<CardElement> Aanwezig(string kanaalId, Ervaringsdeskundige profiel, Formulier? formulier) => Veld(
        new InputChoiceSet(
            "Vaste momenten",
            [
                .. from dag in Teksten.Werkweek from deel in Enum.GetValues<Dagdeel>() select new Choice(
                    Teksten.Hoofdletter($"{Teksten.Dag(dag)}{Teksten.Deel(deel)}"), Moment(new(kanaalId, dag, deel))),
            ])
        {
            IsMultiSelect = true,
            Style = ChoiceStyle.Expanded,
        },
        Velden.Aanwezig, formulier, string.Join(',', profiel.Kiest.Aanwezig.Where(a => a.KanaalId == kanaalId).Select(Moment)));

    /// <summary>A part of the week as it comes back from the form, such as <c>2-Ochtend</c>.</summary>
    public static string Moment(Aanwezigheid moment) => $"{Teksten.Getal((int)moment.Dag)}-{moment.Deel}";

    private static IEnumerable<CardElement> LieverNiet(ProfielBeeld beeld, Ervaringsdeskundige profiel, Formulier? formulier)
    {
        var gekozen = profiel.Kiest.LieverNietMet;
        Choice[] mensen = [
            .. gekozen.Where(id => beeld.Wijkteams.All(w => w.KanaalId != id)).Select(id =>
                new Choice(beeld.Namen?.GetValueOrDefault(id) ?? "Iemand die hier niet meer werkt", id)),
        ];
        return
        [
            .. beeld.Wijkteams.Count == 0 ? [] : Veld(
                new InputChoiceSet("Teams", [.. beeld.Wijkteams.Select(w => new Choice(w.Naam, w.KanaalId))])
                { IsMultiSelect = true, Style = ChoiceStyle.Expanded },
                Velden.LieverTeams, formulier, string.Join(',', gekozen)),
            .. mensen.Length == 0 ? [] : Veld(
                new InputChoiceSet("Mensen", mensen) {
                    IsMultiSelect = true, Style = ChoiceStyle.Expanded,
                }, Velden.LieverMensen, formulier, string.Join(',', gekozen)),
            .. Veld(
                new InputChoiceSet("Iemand erbij? Typ een naam.", [new Choice("Niemand", Velden.Geen)]) {
                    Style = ChoiceStyle.Filtered, ChoicesData = new DataQuery(Datasets.Collegas), Placeholder = "Zoek een collega",
                },
                Velden.LieverErbij, formulier),
        ];
    }

    private static Kaartbeeld Vormgroepen(Profielplek plek, Ervaringsdeskundige profiel, Melding? melding) => Kaart(
        new Kaartkop(IconName.Person, Teksten.Onderdeel(Profielonderdelen.Vormen), "Jouw profiel"),
        melding,
        [
            Alinea(Teksten.OnderdeelUitleg(Profielonderdelen.Vormen)),
            .. Enum.GetValues<Vormwens>().Select(w =>
                (Wens: w, Vormen: Vormen.Alle.Where(v => profiel.Kiest.WensVoor(v.Id) == w).Select(v => Teksten.Vorm(v.Id)).ToList()))
                .Where(g => g.Vormen.Count > 0).Select(g =>
                    Vervolg(Markdown.Van($"**{Teksten.Vormwens(g.Wens)}:** {Teksten.Opsomming(g.Vormen)}"))),
            .. Acties.Lijst(
                Enum.GetValues<Vormgroep>().Select(
                    g => Knop(
                        Teksten.Hoofdletter(Teksten.Vormgroep(g)), Verbs.ProfielTonen, (plek with { Deel = g.ToString() }).Data(profiel)))),
            Knoppen(Terug(plek, profiel)) with { Spacing = Spacing.Small },
            Voet(Teksten.OnderdeelVoet(Profielonderdelen.Vormen)),
        ],
        "Jouw profiel: wat je doet.");

    private static Kaartbeeld Aanwezigheden(
        ProfielBeeld beeld, Profielplek plek, Ervaringsdeskundige profiel, Formulier? formulier, Melding? melding) =>
        Kaart(
        new Kaartkop(IconName.Person, Teksten.Onderdeel(Profielonderdelen.Aanwezig), "Jouw profiel"),
        melding,
        [
            Alinea(Teksten.OnderdeelUitleg(Profielonderdelen.Aanwezig)),
            .. profiel.Kiest.Aanwezig.Select(a =>
                Vervolg(Teksten.Hoofdletter($"{Teksten.Dag(a.Dag)}{Teksten.Deel(a.Deel)} bij {beeld.Team(a.KanaalId)}"))),
            .. beeld.Wijkteams.Count == 0 ? [] : Veld(
                new InputChoiceSet("Bij welk wijkteam?", [
                    .. beeld.Wijkteams.Select(w => new Choice(w.Naam, w.KanaalId)),
                ]) { Style = ChoiceStyle.Compact }, Velden.Wijkteam, formulier, beeld.Wijkteams[0].KanaalId),
            Knoppen(
                [
                    .. beeld.Wijkteams.Count == 0 ? [] : new[] { Hoofdknop("Kies momenten", Verbs.ProfielTonen, plek.Data(profiel)) },
                    Terug(plek, profiel),
                ]),
            Voet(Teksten.OnderdeelVoet(Profielonderdelen.Aanwezig)),
        ],
        "Jouw profiel: waar je langskomt.");

    private static ActionExecute Terug(Profielplek plek, Ervaringsdeskundige profiel) =>
        Knop("Terug zonder bewaren", Verbs.ProfielTonen, new Profielplek(plek.PoolId).Data(profiel)) with { AssociatedInputs = "none" };
}
