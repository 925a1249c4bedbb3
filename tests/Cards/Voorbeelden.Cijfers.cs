using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Inhoud;
using static TeamsHerstelBot.Cards.Tests.Mensen;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>The question to a teamleider, and the picture of a wijkteam.</summary>
internal static partial class Voorbeelden
{
    private static Borgingsvraag Borgingsvoorbeeld => Inhoudboek.Standaard.Borgingsvraag(Borging().VraagId);

    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Borgingen()
    {
        yield return ("borging-vraag", BorgingKaart.Maak(Borging(), Borgingsvoorbeeld));
        foreach (var antwoord in Enum.GetValues<BorgingAntwoord>()) yield return ($"borging-{antwoord}", BorgingKaart.Maak(
            Borging(antwoord), Borgingsvoorbeeld));
        yield return ("borging-later-tweede-keer", BorgingKaart.Maak(Borging(BorgingAntwoord.Later, ronde: 2), Borgingsvoorbeeld));
        yield return ("borging-met-aanwezigheid", BorgingKaart.Maak(
            Borging() with { Cijfer = new(3, 5, Aanwezig: 4, Vragers: 5, Leden: 9) }, Borgingsvoorbeeld));
        yield return ("borging-andere-zin", BorgingKaart.Maak(Borging() with { Zin = 1 }, Borgingsvoorbeeld));
        yield return ("borging-om-de-week", BorgingKaart.Maak(
            Borging(), Borgingsvoorbeeld, elke: 2, Melding.Info(Teksten.BorgingsritmeGekozen)));
        yield return ("borging-dicht", BorgingKaart.Maak(Borging() with { Gesloten = true }, Borgingsvoorbeeld));
        yield return ("borging-dicht-besproken", BorgingKaart.Maak(
            Borging(BorgingAntwoord.Gedaan) with { Gesloten = true }, Borgingsvoorbeeld));
        yield return ("borging-plan", BorgingKaart.Maak(
            Borging(BorgingAntwoord.Gepland) with { Dag = new(2026, 12, 16) }, Borgingsvoorbeeld));
        yield return ("borging-plan-fout", BorgingKaart.Maak(
            Borging(), Borgingsvoorbeeld, formulier: Formulier((Velden.PlanDag, "2026-11-01", Teksten.BorgingPlanFout))));
        yield return ("borging-op-agenda", BorgingKaart.Maak(Borging(BorgingAntwoord.Gedaan), Borgingsvoorbeeld, staatKlaar: true));
        yield return ("borging-terug", BorgingKaart.Maak(Borging() with { TerugOp = Week.Plus(-2) }, Borgingsvoorbeeld));
        yield return ("borging-terug-gelukt", BorgingKaart.Maak(
            Borging(BorgingAntwoord.Gedaan) with { TerugOp = Week.Plus(-2) }, Borgingsvoorbeeld));
        foreach (var stilte in Enum.GetValues<Stilte>().Where(s => s != Stilte.Geen))
        {
            yield return ($"borging-stil-{stilte}", BorgingKaart.Maak(Borging() with { Stilte = stilte }, Borgingsvoorbeeld));
        }

        foreach (var daad in Enum.GetValues<Borgingsdaad>())
        {
            yield return ($"borging-doen-{daad}", BorgingKaart.Maak(Borging(), Borgingsvoorbeeld with { Doe = daad, Punt = null }));
        }

        yield return ("borging-straks", BorgingKaart.Straks(Op(25, 13), Linde));
        yield return ("borging-geen-team", BorgingKaart.GeenTeam());
        yield return ("borging-geen-team-archief", BorgingKaart.GeenTeam("De Linde"));
        yield return ("borging-nog-geen-cijfer", BorgingKaart.Maak(Borging(opAgenda: 0, metOverleg: 0), Borgingsvoorbeeld));
    }

    private static Weekstip[] Stippen =>
    [
        Weekstip.NietErop, Weekstip.Erop, Weekstip.GeenOverleg, Weekstip.Erop, Weekstip.GeenAntwoord, Weekstip.Erop, Weekstip.GeenKaart,
        Weekstip.Erop, Weekstip.NietErop, Weekstip.Erop, Weekstip.Erop, Weekstip.GeenKaart,
    ];

    private static Teambeeld Druk => new(
        [.. Stippen.Select((stip, n) => (Week.Plus(n - 11), stip))],
        [(Agendagevolg.VraagGesteld, 2), (Agendagevolg.AfspraakGemaakt, 1), (Agendagevolg.BesprokenZonderActie, 2)],
        Negen,
        new(4, 6, Aanwezig: 3, Vragers: 5, Leden: 11),
        Fase.Groeien,
        FaseGekozen: false);

    private static Vraagverdeling Negen => new(
        9,
        [(Vraagstand.BijDePool, 2), (Vraagstand.Samen, 3), (Vraagstand.Klaar, 3), (Vraagstand.Ingetrokken, 1)],
        [("schulden", 4), ("eenzaamheid", 3), ("rouw", 1)]);

    private static Teambeeld Leeg => new([], [], Vraagverdeling.Geen, new(0, 0), Fase.Verkennen, FaseGekozen: false);

    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Cijfers()
    {
        yield return ("cijfers-druk", CijferKaart.Maak(Linde, Druk));
        yield return ("cijfers-teamleider", CijferKaart.Maak(Linde, Druk, leidt: true, [Vliet]));
        yield return ("cijfers-fase-gekozen", CijferKaart.Maak(
            Linde, Druk with { Fase = Fase.Starten, FaseGekozen = true }, leidt: true, melding: Melding.Info(Teksten.FaseBewaard)));
        yield return ("cijfers-weinig-mensen", CijferKaart.Maak(
            Linde, Druk with { Vragen = new(3, [], []), Gevolgen = [], Cijfer = new(2, 5, Vragers: 2, Leden: 8) }));
        yield return ("cijfers-begin", CijferKaart.Maak(Linde, Leeg, leidt: true));
        yield return ("cijfers-een-vraag", CijferKaart.Maak(
            Linde, Leeg with { Vragen = new(1, [], []), Fase = Fase.Starten, Cijfer = new(0, 1, Vragers: 1, Leden: 8) }));
        yield return ("cijfers-vanzelf", CijferKaart.Maak(
            Linde,
            Druk with
            {
                Weken = [.. Enumerable.Range(0, 3).Select(n => (Week.Plus(n - 2), Weekstip.Erop))],
                Fase = Fase.Verankeren,
            }));
        yield return ("cijfers-pool", CijferKaart.VanPool(
            Pool.Naam, new(Negen, 2, [("schulden", 4, 2), ("eenzaamheid", 3, 5), ("rouw", 1, 0)])));
        yield return ("cijfers-pool-begin", CijferKaart.VanPool(Pool.Naam, new(Vraagverdeling.Geen, 0, [])));
        yield return ("cijfers-pool-een-vraag", CijferKaart.VanPool(Pool.Naam, new(new(1, [], []), 1, [])));
        yield return ("cijfers-geen-team", CijferKaart.GeenTeam());
        yield return ("cijfers-geen-team-archief", CijferKaart.GeenTeam("De Linde"));
    }
}
