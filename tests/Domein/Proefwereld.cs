using NodaTime;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Domein.Wijkteams;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>A made-up municipality for a year: 12 wijkteams, 60 EDs with their own limits, and the questions that come.</summary>
internal sealed class Proefwereld
{
    private static readonly string[] Groepsvormen = ["voorlichting", "workshop", "training", "herstelgroep", "teamoverleg", "casuistiek"];
    private static readonly string[] Langevormen = ["tandem", "ervaringsmaatje", "bruggenbouwer"];
    private static readonly Niveau[] Niveaus = [Niveau.Ervaren, Niveau.Ervaren, Niveau.Ervaren, Niveau.Senior, Niveau.Starter];
    private static readonly IsoDayOfWeek[] Werkdagen =
    [
        IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday
    ];

    private readonly Random _kans;
    private readonly List<string> _themas;

    public Proefwereld(int zaad, int eds, int vragen)
    {
        _kans = new Random(zaad);
        // Some themes are asked and known far more often than others. One is left out: only who chose it may be asked about it, so it says
        // nothing about the order in which people are asked.
        List<string> themas = [.. Themas.Alle.Where(t => t != Themas.Medicatie)];
        _themas = [.. themas.SelectMany((t, i) => Enumerable.Repeat(t, 1 + ((themas.Count - i) / 4)))];
        var begin = new LocalDate(2026, 1, 5);
        Momenten =
        [
            .. Enumerable.Range(0, 52 * 7)
                .Select(d => begin.PlusDays(d))
                .Where(d => d.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday))
                .SelectMany(d => new[] { d.At(new(9, 0)), d.At(new(13, 0)) }).Select(m => m.InUtc().ToInstant()),
        ];
        Teams = [.. Enumerable.Range(1, 12).Select(i => Linde with { KanaalId = $"19:wijk{i}", Naam = $"Wijk {i}" })];
        Eds = [.. Enumerable.Range(1, eds).Select(Maak)];
        Pauzes = [.. Eds.SelectMany(e => Enumerable.Range(0, _kans.Next(3)).Select(_ => Pauze(e.Wie.Id)))];
        Vragen = [.. Enumerable.Range(1, vragen).Select(Vraag)];
    }

    public IReadOnlyList<Instant> Momenten { get; }

    public IReadOnlyList<Wijkteam> Teams { get; }

    public IReadOnlyList<Ervaringsdeskundige> Eds { get; }

    public IReadOnlyList<(string Ed, Instant Van, Instant Tot)> Pauzes { get; }

    public IReadOnlyList<Vraagrij> Vragen { get; }

    private Ervaringsdeskundige Maak(int nummer) =>
        Ed(
            new($"ed-{nummer:D2}", $"Persoon {nummer}"), max: 1 + _kans.Next(5), themas: Kies(_themas, 2 + _kans.Next(4)),
            wijken: Wijken(_kans.Next(4))) with
        {
            Keuzes = Profielkeuzes.Gewoon with
            {
                Vormen = Kies([.. Groepsvormen, .. Langevormen], _kans.Next(4))
                .ToDictionary(v => v, _ => _kans.Next(3) switch { 0 => Vormwens.Graag, 1 => Vormwens.Niet, _ => Vormwens.Leren }),
                Doelgroepen = _kans.Next(3) == 0 ? [Keuzes.Jongere] : [],
                Aanwezig = [.. Wijken(_kans.Next(2)).Select(w => new Aanwezigheid(w, Werkdagen[_kans.Next(5)], Dagdeel.Ochtend))],
                Werkdagen = _kans.Next(2) == 0 ? [] : [.. Werkdagen.Where(_ => _kans.Next(5) < 3)],
                UrenPerWeek = _kans.Next(2) == 0 ? null : 4 + _kans.Next(7),
                Rustdagen = _kans.Next(3) * 4,
                Niveau = Niveaus[_kans.Next(Niveaus.Length)],
                LieverNietMet = _kans.Next(6) == 0 ? [.. Wijken(1)] : [],
            },
        };

    private (string Ed, Instant Van, Instant Tot) Pauze(string ed)
    {
        var van = Momenten[_kans.Next(Momenten.Count)];
        return (ed, van, van + Duration.FromDays(14 + _kans.Next(42)));
    }

    private Vraagrij Vraag(int nummer)
    {
        var slot = _kans.Next(Momenten.Count - 40);
        var team = Teams[_kans.Next(Teams.Count)];
        var (vorm, dagen) = _kans.Next(20) switch
        {
            0 => (Langevormen[_kans.Next(Langevormen.Length)], 30 + _kans.Next(60)),
            < 6 => (Groepsvormen[_kans.Next(Groepsvormen.Length)], 5 + _kans.Next(10)),
            _ => (Vormen.Sparren, 1 + _kans.Next(9)),
        };
        var themas = Kies(_themas, _kans.Next(3));
        var voorWie = _kans.Next(12) == 0 ? Keuzes.Jongere : null;
        LocalDate? dag = _kans.Next(5) == 0 ? Momenten[slot].InUtc().Date.PlusDays(7) : null;
        var ervaring = _kans.Next(6) switch { 0 => "zelfde", 1 => "anders", 2 => "maakt-niet-uit", _ => null };
        var vraag = new Vraag(
            vorm, [.. themas], Achtergrond: new(VoorWie: voorWie), Werkwijze: new(Dag: dag),
            Bewoner: new(new(Bewonerswens.Ja, Momenten[slot].InUtc().Date, "contact"), ervaring));
        return new(
            new Guid(nummer, 0, 0, new byte[8]), slot, team, new($"{team.KanaalId}-{_kans.Next(8)}", "Collega"), vraag, dagen,
            [.. Enumerable.Range(0, 12).Select(_ => (_kans.Next(100) < 65, 1 + _kans.Next(4)))]);
    }

    private string[] Wijken(int aantal) => Kies([.. Teams.Select(t => t.KanaalId)], aantal);

    private string[] Kies(IReadOnlyList<string> uit, int aantal) =>
        [.. Enumerable.Range(0, aantal).Select(_ => uit[_kans.Next(uit.Count)]).Distinct()];
}
