using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matching;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>A pool, a question and the matches of before, as they could be.</summary>
internal sealed record Situatie(Dossier Dossier, IReadOnlyList<Ervaringsdeskundige> Eds, IReadOnlyList<Match> Eerder)
{
    public IReadOnlyList<Kandidaat> Volgorde(IEnumerable<Ervaringsdeskundige>? eds = null) =>
        Rangschikking.Maak(Dossier, eds ?? Eds, Nu, Matchgeheugen.Van(Eerder, Nu));
}

/// <summary>Random situations with few themes, teams and people, so that every rule decides often.</summary>
internal static class Willekeur
{
    private static readonly string[] Themalijst = ["schulden", "rouw", "eenzaamheid", Themas.Herstel];
    private static readonly string[] Kanalen = ["19:linde", "19:haven"];
    private static readonly string[] Vormlijst =
    [
        Vormen.Sparren, Vormen.Sparren, "kwartiermaken", Vormen.Tandem, "training", Vormen.WeetNiet
    ];

    public static Gen<Situatie> Situaties =>
        from vraag in Vragen
        from aantal in Gen.Choose(0, 12)
        from eds in Gen.CollectToArray(Enumerable.Range(1, aantal), Profiel)
        from eerder in Matches.ArrayOf(12)
        select new Situatie(Nieuw() with { Aanvraag = Nieuw().Aanvraag with { Vraag = vraag } }, eds, eerder);

    private static Gen<Vraag> Vragen =>
        from vorm in Gen.Elements(Vormlijst)
        from themas in Deel(Themalijst)
        from rol in Gen.Elements<string?>(null, null, "advies", Keuzes.Spiegel)
        from dag in Gen.Elements<LocalDate?>(null, new LocalDate(2026, 11, 24))
        from voor in Gen.Elements<string?>(null, "wijk", "team", Keuzes.Jongere)
        from ervaring in Gen.Elements<string?>([null, .. Keuzes.Ervaringen])
        select new Vraag(
            vorm, [.. themas.Take(Vraag.MeesteThemas)], Werkwijze: new(Rol: rol, Dag: dag), Achtergrond: new(VoorWie: voor),
            Bewoner: new(Ervaring: ervaring));

    private static Gen<Match> Matches =>
        from ed in Gen.Choose(1, 12)
        from aanvrager in Gen.Elements(Tom.Id, Marit.Id)
        from dagen in Gen.Choose(0, 120)
        select new Match(Guid.Empty, new(aanvrager, $"ed-{ed}", CoordinatorId: Els.Id), new(Nu - Duration.FromDays(dagen)));

    private static Gen<Ervaringsdeskundige> Profiel(int nummer) =>
        from themas in Deel(Themalijst)
        from zicht in Gen.Elements(Enum.GetValues<Zichtbaarheid>())
        from wijken in Deel(Kanalen)
        from max in Gen.Choose(1, 5)
        from lopend in Gen.Elements(0, 0, 1, 2, 3)
        from pauze in Gen.Choose(0, 9)
        from rust in Gen.Elements<Duration?>(null, null, null, null, Duration.FromDays(-1), Duration.FromDays(1))
        from laatste in Gen.Choose(0, 3)
        from kiest in Kiest
        select Ed(new($"ed-{nummer}", $"Persoon {nummer}"), max, lopend, pauze == 0, [], wijken) with
        {
            Themas = [.. themas.Select(t => new Themakeuze(t, zicht))],
            Keuzes = kiest,
            UrenLopend = lopend * 2,
            RustTot = rust is { } r ? Nu + r : null,
            LaatsteMatch = laatste == 0 ? null : Nu - Duration.FromDays(laatste),
        };

    private static Gen<Profielkeuzes> Kiest =>
        from wens in Gen.Elements<Vormwens?>(null, null, Vormwens.Graag, Vormwens.Niet, Vormwens.Leren)
        from rollen in Deel(["advies", Keuzes.Spiegel])
        from doelgroepen in Deel([Keuzes.Jongere])
        from aanwezig in Deel(
            [new Aanwezigheid("19:linde", IsoDayOfWeek.Tuesday, Dagdeel.Ochtend), new("19:haven", IsoDayOfWeek.Monday, Dagdeel.Middag)])
        from werkdagen in Deel([IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday])
        from uren in Gen.Elements<int?>(null, null, 1, 3, 6, 8)
        from niveau in Gen.Elements(Niveau.Ervaren, Niveau.Ervaren, Niveau.Starter)
        from liever in Gen.Elements<string[]>([], [], [], [], [], [Tom.Id], ["19:linde"], ["19:haven"])
        select Profielkeuzes.Gewoon with
        {
            Vormen = wens is { } w ? Vormlijst.Distinct().ToDictionary(v => v, _ => w) : [],
            Rollen = [.. rollen],
            Doelgroepen = [.. doelgroepen],
            Aanwezig = [.. aanwezig],
            Werkdagen = [.. werkdagen],
            UrenPerWeek = uren,
            Niveau = niveau,
            LieverNietMet = [.. liever],
        };

    private static Gen<T[]> Deel<T>(T[] alle) => Gen.SubListOf(alle).Select(l => l.ToArray());
}
