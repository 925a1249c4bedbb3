using NodaTime;
using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Wijkteams;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>A channel and what can be chosen for it.</summary>
/// <param name="KanaalId">The Teams channel.</param>
/// <param name="KanaalNaam">Its name, when known.</param>
/// <param name="TeamNaam">Name of the Teams team, when known.</param>
/// <param name="Leden">Members who can be teamleider or coördinator, all of them: the card shows as many as fit.</param>
/// <param name="Pools">Pools a wijkteam can choose.</param>
/// <param name="Wijkteam">The wijkteam that this channel is, if it is.</param>
/// <param name="Pool">The pool that this channel is, if it is.</param>
/// <param name="VermoedelijkeLeider">Id of the member who is chosen as teamleider until somebody chooses, or null.</param>
public sealed record Inrichting(
    string KanaalId, string? KanaalNaam, string? TeamNaam, IReadOnlyList<Persoon> Leden, IReadOnlyList<Pool> Pools,
    Wijkteam? Wijkteam, Pool? Pool,
    string? VermoedelijkeLeider = null)
{
    /// <summary>Nothing can be posted in the channel of the pool of this wijkteam now.</summary>
    public bool PoolStil { get; init; }

    /// <summary>After a long silence there is a card a month.</summary>
    public bool Rustig { get; init; }
}

/// <summary>A channel of a wijkteam or pool where nothing can be posted now.</summary>
/// <param name="Naam">Name of the wijkteam or pool.</param>
/// <param name="IsWeg">The bot is not there any more; otherwise Teams refuses what it sends.</param>
public sealed record StilKanaal(string Naam, bool IsWeg);

/// <summary>Asks what a channel is for, and shows what was chosen.</summary>
public static class InrichtKaart
{
    /// <summary>Longest name of a wijkteam or a pool.</summary>
    public const int MaxNaam = 60;

    private const string NogNiemand = "nog niemand";

    /// <summary>From here on somebody looks for a name rather than at a list.</summary>
    private const int LangeLijst = 25;

    /// <summary>
    /// The list is on the card twice, and a card has to stay below 20 KB: from here on the client asks while somebody types.
    /// </summary>
    private const int LangsteLijst = 80;

    private static readonly Actiedata Data = new(Soorten.Inrichten, "kanaal", 0);

    private static readonly Choice[] Keren = [.. Enum.GetValues<Agendakeer>().Select(k => new Choice(Teksten.Keer(k), Agendakeren.Id(k)))];

    /// <summary>The choice, the summary, or with a <paramref name="formulier"/> the open form as it was sent.</summary>
    public static Kaartbeeld Maak(Inrichting inrichting, Formulier? formulier = null, Melding? melding = null)
    {
        if (formulier is not null) return Open(inrichting, formulier, melding);
        if (inrichting.PoolStil) melding ??= Melding.Waarschuwing(Teksten.PoolStil);
        if (inrichting.Wijkteam is { } team) return Samenvatting(inrichting, team, melding);
        if (inrichting.Pool is { } pool) return Samenvatting(inrichting, pool, melding);
        return Kaart(
            new Kaartkop(IconName.Settings, "Waar is dit kanaal voor?", inrichting.KanaalNaam ?? inrichting.TeamNaam),
            melding,
            [
                Alinea(Teksten.InrichtUitleg),
                Knoppen(
                    new ActionShowCard("Een wijkteam", AdaptiveCard.Inner(Wijkteamformulier(inrichting, null))),
                    new ActionShowCard("De pool", AdaptiveCard.Inner(Poolformulier(inrichting, null)))),
                Voet(Teksten.InrichtVoet),
            ],
            "Kies waar dit kanaal voor is: een wijkteam of de pool.");
    }

    /// <summary>In somebody's own chat: the settings of their wijkteams, to look at; who leads one changes it there.</summary>
    /// <param name="teams">At least one.</param>
    /// <param name="pools">Pools there are.</param>
    /// <param name="leidt">The channel of the wijkteam that this person leads, or null.</param>
    /// <param name="formulier">That form as it was sent.</param>
    /// <param name="melding">Notice on top.</param>
    /// <param name="stil">What this person leads and where nothing can be posted now; null for none.</param>
    /// <param name="rustig">Channels of those wijkteams in which there is a card a month after a long silence; null for none.</param>
    public static Kaartbeeld Lees(
        IReadOnlyList<Wijkteam> teams, IReadOnlyList<Pool> pools, Inrichting? leidt = null, Formulier? formulier = null,
        Melding? melding = null, IReadOnlyList<StilKanaal>? stil = null, IReadOnlyCollection<string>? rustig = null)
    {
        if (leidt?.Leden.Count > LangsteLijst) leidt = null;
        var data = new Actiedata(Soorten.Inrichten, leidt?.KanaalId ?? "", 0);
        var wijzig = leidt is null ? [] : Wijkteamformulier(leidt, formulier, data);
        return Kaart(
            new Kaartkop(IconName.Settings, "Instellingen", teams is [var enig] ? enig.Naam : null),
            melding ?? (formulier is null ? null : Melding.Waarschuwing(Teksten.NogNietBewaard)),
            [
                .. (stil ?? []).Select(s => Vak(Vet(s.Naam), Vervolg(s.IsWeg ? Teksten.KanaalWeg : Teksten.KanaalStil))),
                .. teams.SelectMany(t => teams.Count == 1 ? [Feit(t)] : new CardElement[] { Vet(t.Naam), Feit(t) }),
                .. leidt is null
                    ? teams.Count == 0 ? [] : [Alinea(Teksten.WijzigInKanaal)]
                    : formulier is not null
                        ? wijzig
                        : new CardElement[] { Knoppen(new ActionShowCard($"Wijzig {leidt.Wijkteam!.Naam}", AdaptiveCard.Inner(wijzig))) },
                Voet(leidt is null ? Teksten.AlleenJij : Teksten.JijLeidtDit),
            ],
            "De instellingen van je team.");

        FactSet Feit(Wijkteam team) => Feiten(team, pools, rustig?.Contains(team.KanaalId) == true);
    }

    private static Kaartbeeld Open(Inrichting inrichting, Formulier formulier, Melding? melding)
    {
        var pool = formulier.Waarden.ContainsKey(Velden.PoolNaam) || formulier.Waarden.ContainsKey(Velden.Coordinatoren);
        return Kaart(
            new Kaartkop(IconName.Settings, pool ? "De pool" : "Een wijkteam", inrichting.KanaalNaam ?? inrichting.TeamNaam),
            melding ?? Melding.Waarschuwing(Teksten.NogNietBewaard),
            [.. pool ? Poolformulier(inrichting, formulier) : Wijkteamformulier(inrichting, formulier), Voet(Teksten.InrichtVoet)],
            Teksten.NogNietBewaard);
    }

    private static Kaartbeeld Samenvatting(Inrichting inrichting, Wijkteam team, Melding? melding) => Kaart(
        new Kaartkop(IconName.Settings, $"{team.Naam} is klaar", inrichting.KanaalNaam),
        melding,
        [
            Alinea(Teksten.Ritmeuitleg(team, inrichting.Rustig)),
            Feiten(team, inrichting.Pools, inrichting.Rustig),
            Knoppen(
                new ActionShowCard("Wijzig", AdaptiveCard.Inner(Wijkteamformulier(inrichting, null))),
                Knop("Dagen dat jullie dicht zijn", Verbs.SluitingenTonen, Data) with { AssociatedInputs = "none" }),
            Voet(Teksten.RitmeVoet),
        ],
        $"Dit kanaal is ingericht voor {team.Naam}.");

    private static Kaartbeeld Samenvatting(Inrichting inrichting, Pool pool, Melding? melding) => Kaart(
        new Kaartkop(IconName.Settings, $"{pool.Naam} is klaar", inrichting.KanaalNaam),
        melding,
        [
            Alinea("Vragen van wijkteams komen in dit kanaal. Een coördinator maakt de match."),
            new FactSet(
            [
                new Fact("Coördinatoren", Teksten.Coordinatoren(pool)),
                new Fact("Seintje na", Teksten.Werkdagen(pool.HerinnerNa)),
                new Fact("Eerlijk bericht na", Teksten.Werkdagen(pool.EerlijkNa)),
            ])
            {
                Spacing = Spacing.Medium,
            },
            Knoppen(new ActionShowCard("Wijzig", AdaptiveCard.Inner(Poolformulier(inrichting, null)))),
            Voet(Teksten.InrichtVoet),
        ],
        $"Dit kanaal is ingericht als {pool.Naam}.");

    private static FactSet Feiten(Wijkteam team, IReadOnlyList<Pool> pools, bool rustig) => Inhoud.Feiten(
        new Fact("Overleg", Teksten.Moment(team.Overleg)),
        new Fact("Vraag", Teksten.Ritmefeit(team, rustig)),
        new Fact("Teamleider", team.Teamleider.IsVergeten ? NogNiemand : team.Teamleider.Naam),
        new Fact("Pool", pools.FirstOrDefault(p => p.Id == team.PoolId)?.Naam ?? "Nog geen, kies later"));

    private static IReadOnlyList<CardElement> Wijkteamformulier(Inrichting inrichting, Formulier? formulier, Actiedata? data = null)
    {
        var team = inrichting.Wijkteam;
        var overleg = team?.Overleg ?? new(IsoDayOfWeek.Tuesday, new LocalTime(10, 0));
        var kaart = team?.Kaartmoment ?? new(IsoDayOfWeek.Monday, new LocalTime(9, 0));
        Choice[] pools = [.. inrichting.Pools.Select(p => new Choice(p.Naam, p.Id)), new("Kies later", Velden.Geen)];
        return
        [
            .. Veld(
                new InputText("Naam van het wijkteam") { IsRequired = true, ErrorMessage = Teksten.Verplicht, MaxLength = MaxNaam },
                Velden.Naam,
                formulier, team?.Naam ?? inrichting.TeamNaam),
            .. Veld(Dagkeuze("Dag van het overleg"), Velden.OverlegDag, formulier, Teksten.Getal((int)overleg.Dag)),
            .. Veld(Tijdveld("Tijd van het overleg"), Velden.OverlegTijd, formulier, Teksten.Tijd(overleg.Tijd)),
            .. Veld(Dagkeuze("Dag van de vraag"), Velden.KaartDag, formulier, Teksten.Getal((int)kaart.Dag)),
            .. Veld(Tijdveld("Tijd van de vraag"), Velden.KaartTijd, formulier, Teksten.Tijd(kaart.Tijd)),
            .. Veld(
                new InputChoiceSet("Hoe vaak", Keren) { Style = ChoiceStyle.Compact }, Velden.HoeVaak, formulier,
                Agendakeren.Id(team?.Ritme?.Keer ?? Agendakeer.ElkeWeek)),
            .. Veld(
                new InputDate("Pauze tot welke dag? Het hoeft niet."), Velden.AgendaPauzeTot, formulier,
                team?.Ritme?.PauzeTot is { } tot ? Invoer.Schrijf(tot) : null),
            .. Leden(
                new InputChoiceSet("Teamleider", []) { Placeholder = "Kies een collega" }, Velden.Teamleider, inrichting, formulier,
                team?.Teamleider.Id ?? inrichting.VermoedelijkeLeider),
            .. Veld(
                new InputChoiceSet("Pool met ervaringsdeskundigen", pools) { Style = ChoiceStyle.Compact }, Velden.Pool, formulier,
                team?.PoolId ?? (inrichting.Pools is [var enige] && team is null ? enige.Id : Velden.Geen)),
            Knoppen(Hoofdknop("Bewaar", Verbs.InrichtenWijkteam, (data ?? Data) with { Rev = team?.Inrichtmerk ?? 0 })),
        ];
    }

    private static IReadOnlyList<CardElement> Poolformulier(Inrichting inrichting, Formulier? formulier) =>
    [
        .. Veld(
            new InputText("Naam van de pool") { IsRequired = true, ErrorMessage = Teksten.Verplicht, MaxLength = MaxNaam },
            Velden.PoolNaam, formulier, inrichting.Pool?.Naam ?? inrichting.TeamNaam),
        .. Leden(
            new InputChoiceSet("Coördinatoren", []) { IsMultiSelect = true }, Velden.Coordinatoren, inrichting, formulier,
            inrichting.Pool is { } pool ? string.Join(',', pool.Coordinatoren.Select(c => c.Id)) : null),
        .. Veld(
            Werkdagkeuze(
                "Seintje als niemand reageert",
                [1, 2, 3, 4, 5]), Velden.HerinnerNa, formulier, Teksten.Getal(inrichting.Pool?.HerinnerNa ?? 2)),
        .. Veld(
            Werkdagkeuze(
                "Eerlijk bericht aan wie vroeg",
                [3, 4, 5, 7, 10, 15]), Velden.EerlijkNa, formulier, Teksten.Getal(inrichting.Pool?.EerlijkNa ?? 5)),
        Knoppen(Hoofdknop("Bewaar", Verbs.InrichtenPool, Data)),
    ];

    private static InputChoiceSet Dagkeuze(string label) => new(
        label, [.. Enumerable.Range(1, 5).Select(d => new Choice(Teksten.Hoofdletter(Teksten.Dag((IsoDayOfWeek)d)), Teksten.Getal(d)))])
    {
        Style = ChoiceStyle.Compact,
        IsRequired = true,
        ErrorMessage = Teksten.KiesEerst,
    };

    private static InputChoiceSet Werkdagkeuze(string label, int[] dagen) =>
        new(label, [.. dagen.Select(d => new Choice($"Na {Teksten.Werkdagen(d)}", Teksten.Getal(d)))]) { Style = ChoiceStyle.Compact };

    private static InputTime Tijdveld(string label) => new(label) { IsRequired = true, ErrorMessage = Teksten.OngeldigeTijd };

    /// <summary>
    /// A choice of colleagues: a list, a list to search in, or in a large team those chosen now with the rest a search away.
    /// </summary>
    private static IEnumerable<CardElement> Leden(InputChoiceSet veld, string id, Inrichting inrichting, Formulier? formulier, string? nu)
    {
        var gekozen = Invoer.Lijst($"{nu},{formulier?.Waarde(id)}");
        var veel = inrichting.Leden.Count > LangsteLijst;
        var ingevuld = veld with
        {
            Choices = [.. inrichting.Leden.Where(l => !veel || gekozen.Contains(l.Id)).Select(l => new Choice(l.Naam, l.Id))],
            ChoicesData = veel ? new DataQuery(Datasets.Leden) : null,
            Style = veld.IsMultiSelect == true || inrichting.Leden.Count > LangeLijst ? ChoiceStyle.Filtered : ChoiceStyle.Compact,
            IsRequired = true,
            ErrorMessage = Teksten.KiesEerst,
        };
        return Veld(ingevuld, id, formulier, nu);
    }
}
