using System.Collections.Concurrent;
using TeamsHerstelBot.Proeftuin.Gesprekken;

namespace TeamsHerstelBot.Proeftuin.Demogemeente;

/// <summary>Five steps for somebody new, each done as soon as anybody clicked one of its buttons and the bot took that.</summary>
internal sealed class Probeer(LokaalTeams teams, Boekhouding boek, Stroom stroom)
{
    private const string Vak = "probeer";
    private readonly ConcurrentDictionary<int, Gezet> _gezet = [];

    /// <summary>The first verb is the one to point at.</summary>
    private static readonly (string Wat, string[] Verbs)[] Stappen =
    [
        ("klik Vraag advies", ["vraag-advies", "vraag-stellen", "vraag-zo-stellen"]),
        ("stel iemand voor", ["match-voorstellen", "match-voorstellen-meer", "match-eigen-keuze"]),
        ("zeg ja", ["aanbod-ja"]),
        ("maak de match", ["match-aanvaarden"]),
        ("kijk naar de week", ["borging-gedaan", "borging-later", "borging-past-niet"]),
    ];

    public IReadOnlyList<Probeerstap> Beeld => [.. Stappen.Select(Toon)];

    public async Task LaadAsync(CancellationToken cancellationToken)
    {
        await foreach (var gezet in boek.LeesAsync<Gezet>(Vak, cancellationToken)) _gezet[gezet.Stap] = gezet;
    }

    /// <summary>Somebody clicked this, and it went well.</summary>
    public async Task ZagAsync(Persoon wie, string? verb, CancellationToken cancellationToken)
    {
        var stap = Array.FindIndex(Stappen, s => s.Verbs.Contains(verb, StringComparer.Ordinal));
        if (stap < 0 || _gezet.ContainsKey(stap)) return;
        var gezet = new Gezet(stap, wie.Aad);
        if (!_gezet.TryAdd(stap, gezet)) return;
        await boek.ZetAsync(Vak, $"{stap}", gezet, cancellationToken);
        stroom.Meld(new Melding(Vak));
    }

    private Probeerstap Toon((string Wat, string[] Verbs) stap, int nummer)
    {
        var gezet = _gezet.GetValueOrDefault(nummer);
        var wie = nummer switch
        {
            0 => Gemeente.Sanne,
            1 or 3 => Gemeente.Els,
            2 => teams.Persoon(gezet?.Wie) ?? Gevraagd(),
            _ => Gemeente.Marit,
        };
        var team = nummer switch { 0 => Gemeente.Linde, 1 => Gemeente.PoolTeam, _ => null };
        var gesprek = team is not null ? teams.Gesprek(team.Kanalen[^1].Id) : wie is null ? null : teams.PersoonlijkGesprek(wie);
        return new(
            wie is null ? "Wie Els vraagt" : wie.Naam.Split(' ')[0], stap.Wat, stap.Verbs[0], gezet is not null,
            gesprek is null ? null : new(wie!.Aad, gesprek.Id));
    }

    /// <summary>Who was asked last and did not answer yet.</summary>
    private Persoon? Gevraagd() => (
        from deskundige in Gemeente.Deskundigen
        let chat = teams.PersoonlijkGesprek(deskundige.Persoon)
        where chat is not null
        from bericht in teams.Berichten(chat.Id)
        where !bericht.Verwijderd && Kaartlezer.Vind(bericht, Stappen[2].Verbs[0]) is not null
        orderby bericht.Tijd descending
        select deskundige.Persoon).FirstOrDefault();

    private sealed record Gezet(int Stap, string Wie);
}

/// <summary>A step as the page shows it.</summary>
/// <param name="Wie">First name of who does it.</param>
/// <param name="Wat">What to do.</param>
/// <param name="Verb">The button to point at.</param>
/// <param name="Gedaan">It was done.</param>
/// <param name="Waar">Where to go; null while nobody can do it yet.</param>
internal sealed record Probeerstap(string Wie, string Wat, string Verb, bool Gedaan, Plek? Waar);

/// <summary>A person in a conversation.</summary>
internal sealed record Plek(string Persoon, string Gesprek);
