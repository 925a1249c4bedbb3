using NodaTime;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Matching;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>The made-up people and things that the example cards are about.</summary>
internal static class Mensen
{
    public static readonly Persoon Tom = new("11111111-0000-4000-8000-000000000001", "Tom Hendriks");
    public static readonly Persoon Els = new("11111111-0000-4000-8000-000000000002", "Els Vermeer");
    public static readonly Persoon Nadia = new("11111111-0000-4000-8000-000000000003", "Nadia Bakker");
    public static readonly Persoon Karin = new("11111111-0000-4000-8000-000000000004", "Karin de Wit");
    public static readonly Persoon Samir = new("11111111-0000-4000-8000-000000000005", "Samir El Amrani");

    public static readonly LocalDate Vandaag = new(2026, 11, 30);
    public static readonly Isoweek Week = new(2026, 49);

    public static readonly Pool Pool = new("pool-1", "Pool Herstel", "19:pool@thread.tacv2", "H", [Nadia], 2026, 142);

    public static readonly Wijkteam Linde = new(
        "19:linde@thread.tacv2", "De Linde", new(IsoDayOfWeek.Tuesday, new(10, 0)), new(IsoDayOfWeek.Monday, new(9, 0)), Pool.Id, Els);

    public static readonly Wijkteam Vliet = Linde with { KanaalId = "19:vliet@thread.tacv2", Naam = "De Vliet" };

    public static Instant Op(int dag, int uur = 9) => Weekmoment.Zone.AtLeniently(new LocalDateTime(2026, 11, dag, uur, 0)).ToInstant();

    public static Agendaweek Agenda(AgendaAntwoord? antwoord = null) => new(
        Linde.KanaalId, Week, Linde.OverlegNa(Op(30)), "drie-soorten-kennis", antwoord, antwoord is null ? null : Tom,
        antwoord is null ? null : Op(30), false, antwoord is null ? 1 : 2);

    public static Aanvraag Aanvraag(
        AanvraagStatus status, string? thema = "schulden",
        string? toelichting = "Iemand durft de post niet meer open te maken. Hoe begin ik daar rustig over?") =>
        new(
        Guid.Parse("0193776e-0000-7000-8000-000000000142"), "H-2026-0142", Pool.Id,
        new(Linde.KanaalId, Linde.Naam, Week, "drie-soorten-kennis"), Tom,
        new Vraag(Vormen.Sparren, thema is null ? [] : [thema], new(toelichting)), Op(30), status, 1 + (int)status,
        new(
            MetEd.Contains(status) ? Karin : null,
            VoorgesteldDoor: MetEd.Contains(status) || status == AanvraagStatus.Voorgesteld ? Nadia : null,
            AanvaardDoor: MetEd.Contains(status) && status != AanvraagStatus.Toegezegd ? Nadia : null),
        Afloop: new(Alternatief: status == AanvraagStatus.GeenMatch ? "sparren-herstel" : null));

    private static readonly AanvraagStatus[] MetEd =
        [
            AanvraagStatus.Toegezegd, AanvraagStatus.Aanvaard, AanvraagStatus.Kennismaking, AanvraagStatus.Lopend,
            AanvraagStatus.Afgerond, AanvraagStatus.Gestopt,
        ];

    public static Aanbod Aanbod(AanbodStatus status) => new(Aanvraag(AanvraagStatus.Voorgesteld).Id, Karin, status, Nadia, Op(30, 10), 1);

    public static Dossier Dossier(AanvraagStatus status, AanbodStatus? aanbod = null) =>
        new(Pool, Aanvraag(status), aanbod is { } a ? [Aanbod(a)] : []);

    public static Ervaringsdeskundige Ed(Persoon wie, int max = 2, int lopend = 0, bool pauze = false) =>
        new(wie, "Zelfregiecentrum", [new("schulden"), new("armoede")], [Linde.KanaalId], max, lopend, pauze, null, 3);

    public static IReadOnlyList<Kandidaat> Kandidaten(int aantal) =>
    [
        .. Enumerable.Range(0, aantal).Select(i => new Kandidaat(
            Ed(i switch { 0 => Karin, 1 => Samir, _ => new Persoon($"ed-{i}", $"Robin van der Berg-{i}") }),
            i switch
            {
                0 => [new Matchreden.PastBijThema("schulden"), new Matchreden.WerktGraagInWijk("De Linde"), new Matchreden.HeeftRuimte(2)],
                1 => [new Matchreden.HerstelInHetAlgemeen(), new Matchreden.WerktOveral(), new Matchreden.HeeftRuimte(1)],
                _ => [new Matchreden.HeeftRuimte(1)],
            })),
    ];

    public static Borgingsweek Borging(BorgingAntwoord? antwoord = null, int ronde = 1, int opAgenda = 3, int metOverleg = 5) =>
        new(
            Els, Week, Linde.KanaalId, Linde.Naam, "nieuwe-collegas", new Teamcijfer(opAgenda, metOverleg), antwoord,
            antwoord is null ? null : Op(30), ronde, 1);
}
