using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TeamsHerstelBot.Proeftuin.Kern;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Proeftuin.Gesprekken;

/// <summary>People, teams, conversations and messages as Teams would keep them: durable first, then visible.</summary>
internal sealed class LokaalTeams(Boekhouding boek, TimeProvider klok, Stroom stroom)
{
    private readonly ConcurrentDictionary<string, Persoon> _personen = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, Team> _teams = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Gesprek> _gesprekken = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, Bericht>> _berichten = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Persoon, string Gesprek), Leespunt> _gelezen = [];
    private long _laatsteId;

    public IEnumerable<Persoon> Personen =>
        _personen.Values.OrderBy(p => p.Groep, StringComparer.Ordinal).ThenBy(p => p.Naam, StringComparer.Ordinal);

    public IEnumerable<Gesprek> Gesprekken => _gesprekken.Values;

    public async Task LaadAsync(CancellationToken cancellationToken)
    {
        await foreach (var persoon in boek.LeesAsync<Persoon>("personen", cancellationToken)) _personen[persoon.Aad] = persoon;
        await foreach (var team in boek.LeesAsync<Team>("teams", cancellationToken)) _teams[team.Id] = team;
        await foreach (var punt in boek.LeesAsync<Leespunt>("gelezen", cancellationToken)) _gelezen[(punt.Persoon, punt.Gesprek)] = punt;
        await foreach (var gesprek in boek.LeesAsync<Gesprek>("gesprekken", cancellationToken))
        {
            _gesprekken[gesprek.Id] = gesprek;
            await foreach (var bericht in boek.LeesAsync<Bericht>("berichten " + gesprek.Id, cancellationToken))
            {
                BerichtenIn(gesprek.Id)[bericht.Id] = bericht;
                _laatsteId = Math.Max(_laatsteId, Getal(bericht.Id));
            }
        }
    }

    public Persoon? Persoon(string? aadOfMri) => aadOfMri is null
        ? null
        : _personen.GetValueOrDefault(aadOfMri) ?? _personen.Values.FirstOrDefault(p => p.Mri == aadOfMri);

    public Team? Team(string? id) => id is null ? null : _teams.GetValueOrDefault(id);

    public Gesprek? Gesprek(string id) => _gesprekken.GetValueOrDefault(ConversationId.WithoutThread(id));

    public Gesprek? PersoonlijkGesprek(Persoon persoon) =>
        Gesprek(PersoonlijkeId(persoon)) ?? GesprekkenVan(persoon).FirstOrDefault(g => g.Soort == Proeftuin.Gesprekken.Gesprek.Persoonlijk);

    public Bericht? Bericht(string gesprek, string id) => BerichtenIn(ConversationId.WithoutThread(gesprek)).GetValueOrDefault(id);

    /// <summary>The messages of a conversation, oldest first.</summary>
    public IEnumerable<Bericht> Berichten(string gesprek) => BerichtenIn(gesprek).Values.OrderBy(b => Getal(b.Id));

    public IEnumerable<Gesprek> GesprekkenVan(Persoon persoon) =>
        _gesprekken.Values.Where(g => g.Leden.Contains(persoon.Aad, StringComparer.OrdinalIgnoreCase));

    public int Ongelezen(Persoon persoon, Gesprek gesprek)
    {
        var punt = _gelezen.TryGetValue((persoon.Aad, gesprek.Id), out var gevonden) ? gevonden.Tot : 0;
        return BerichtenIn(gesprek.Id).Values.Count(b => Getal(b.Id) > punt && b.Van != persoon.Aad && !b.Verwijderd);
    }

    public async Task BewaarAsync(Persoon persoon, CancellationToken cancellationToken)
    {
        await boek.ZetAsync("personen", persoon.Aad, persoon, cancellationToken);
        _personen[persoon.Aad] = persoon;
        stroom.Meld(new Melding("gesprek", Persoon: persoon.Aad));
    }

    public async Task BewaarAsync(Team team, CancellationToken cancellationToken)
    {
        await boek.ZetAsync("teams", team.Id, team, cancellationToken);
        _teams[team.Id] = team;
    }

    public async Task BewaarAsync(Gesprek gesprek, CancellationToken cancellationToken)
    {
        await boek.ZetAsync("gesprekken", gesprek.Id, gesprek, cancellationToken);
        _gesprekken[gesprek.Id] = gesprek;
        stroom.Meld(new Melding("gesprek", Gesprek: gesprek.Id));
    }

    public Task BewaarKlokAsync(Klokstand stand, CancellationToken cancellationToken) =>
        boek.ZetAsync("klok", "stand", stand, cancellationToken);

    /// <summary>Opens the 1:1 chat of a person with the bot; the same person gets the same conversation.</summary>
    public async Task<Gesprek> OpenPersoonlijkAsync(Persoon persoon, CancellationToken cancellationToken)
    {
        if (PersoonlijkGesprek(persoon) is { BotErin: true } bestaand) return bestaand;
        var gesprek = PersoonlijkGesprek(persoon) is { } eerder
            ? eerder with { BotErin = true }
            : new Gesprek(PersoonlijkeId(persoon), Proeftuin.Gesprekken.Gesprek.Persoonlijk, null, null, [persoon.Aad], BotErin: true);
        await BewaarAsync(gesprek, cancellationToken);
        return gesprek;
    }

    /// <summary>Adds a message; <paramref name="id"/> only when Teams already gave one.</summary>
    public async Task<Bericht> PlaatsAsync(
        Gesprek gesprek, string? draad, Persoon? van, Activity activiteit, CancellationToken cancellationToken, string? id = null)
    {
        var bericht = new Bericht(gesprek.Id, id ?? NieuwId(), draad, van?.Aad, activiteit, klok.GetUtcNow());
        await BewaarAsync(bericht, nieuw: true, cancellationToken);
        return bericht;
    }

    public Task WijzigAsync(Bericht bericht, Activity activiteit, CancellationToken cancellationToken) =>
        BewaarAsync(bericht with { Activiteit = activiteit, Bewerkt = klok.GetUtcNow() }, nieuw: false, cancellationToken);

    public Task VerwijderAsync(Bericht bericht, CancellationToken cancellationToken) =>
        BewaarAsync(bericht with { Verwijderd = true }, nieuw: false, cancellationToken);

    public async Task LeesAsync(Persoon persoon, Gesprek gesprek, CancellationToken cancellationToken)
    {
        if (Ongelezen(persoon, gesprek) == 0) return;
        var punt = new Leespunt(persoon.Aad, gesprek.Id, BerichtenIn(gesprek.Id).Values.Max(b => Getal(b.Id)));
        await boek.ZetAsync("gelezen", $"{persoon.Aad} {gesprek.Id}", punt, cancellationToken);
        _gelezen[(persoon.Aad, gesprek.Id)] = punt;
        stroom.Meld(new Melding("gelezen", Gesprek: gesprek.Id, Persoon: persoon.Aad));
    }

    private async Task BewaarAsync(Bericht bericht, bool nieuw, CancellationToken cancellationToken)
    {
        await boek.ZetAsync("berichten " + bericht.Gesprek, bericht.Id, bericht, cancellationToken);
        BerichtenIn(bericht.Gesprek)[bericht.Id] = bericht;
        stroom.Meld(new Melding("bericht", bericht.Beeld, nieuw, bericht.Gesprek));
    }

    private ConcurrentDictionary<string, Bericht> BerichtenIn(string gesprek) =>
        _berichten.GetOrAdd(gesprek, static _ => new(StringComparer.Ordinal));

    private string NieuwId()
    {
        while (true)
        {
            var laatste = Interlocked.Read(ref _laatsteId);
            var nieuw = Math.Max(laatste + 1, klok.GetUtcNow().ToUnixTimeMilliseconds());
            if (Interlocked.CompareExchange(ref _laatsteId, nieuw, laatste) == laatste) return nieuw.ToString(CultureInfo.InvariantCulture);
        }
    }

    private static string PersoonlijkeId(Persoon persoon) =>
        "a:1" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(persoon.Aad + Botgegevens.Mri)))[..40];

    private static long Getal(string id) => long.TryParse(id, CultureInfo.InvariantCulture, out var getal) ? getal : 0;

    private sealed record Leespunt(string Persoon, string Gesprek, long Tot);
}
