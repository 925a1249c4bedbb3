using TeamsHerstelBot.Proeftuin.Gesprekken;
using TeamsHerstelBot.Proeftuin.Kern;

namespace TeamsHerstelBot.Proeftuin.Demogemeente;

/// <summary>Sets the demo municipality up by doing what its people would do: install the bot, wait for its cards, click them.</summary>
internal sealed partial class Demo(
    LokaalTeams teams, Teamsclient client, IBotbediening bot, Stroom stroom, Boekhouding boek, ILogger<Demo> logger)
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(20);

    public Demostand Stand { get; private set; } = new(0, 1);

    /// <summary>Does every step that was not done before; a stop half-way goes on at the next start.</summary>
    public async Task ZetKlaarAsync(CancellationToken cancellationToken)
    {
        var stappen = Stappen().ToList();
        var gedaan = 0;
        await foreach (var stap in boek.LeesAsync<int>("demo", cancellationToken)) gedaan = stap;
        try
        {
            for (var i = gedaan; i < stappen.Count; i++)
            {
                Meld(new(i, stappen.Count, stappen[i].Naam));
                await stappen[i].Doe(cancellationToken);
                await boek.ZetAsync("demo", "stap", i + 1, cancellationToken);
            }

            await bot.LeegAsync(cancellationToken);
            Meld(new(stappen.Count, stappen.Count));
        }
        catch (Exception fout) when (fout is InvalidOperationException or HttpRequestException or TimeoutException)
        {
            Log.Mislukt(logger, Stand.Bezig, fout);
            Meld(Stand with { Fout = $"De demo kwam niet verder dan: {Stand.Bezig}. Start de Proeftuin opnieuw." });
        }
    }

    private IEnumerable<(string Naam, Func<CancellationToken, Task> Doe)> Stappen()
    {
        yield return ("mensen en teams maken", BevolkAsync);
        foreach (var persoon in Gemeente.Iedereen)
        {
            yield return ($"app installeren bij {persoon.Naam}", token => client.InstalleerAsync(persoon, token));
        }

        yield return ($"{Gemeente.PoolTeam.Naam} inrichten", RichtPoolInAsync);
        foreach (var wijkteam in Gemeente.Wijkteams)
        {
            yield return ($"{wijkteam.Team.Naam} inrichten", token => RichtInAsync(wijkteam, token));
        }

        foreach (var deskundige in Gemeente.Deskundigen)
        {
            yield return ($"profiel van {deskundige.Persoon.Naam}", token => VulProfielAsync(deskundige, token));
        }
    }

    private async Task BevolkAsync(CancellationToken cancellationToken)
    {
        foreach (var persoon in Gemeente.Iedereen) await teams.BewaarAsync(persoon, cancellationToken);
        await teams.BewaarAsync(Gemeente.PoolTeam, cancellationToken);
        foreach (var wijkteam in Gemeente.Wijkteams) await teams.BewaarAsync(wijkteam.Team, cancellationToken);
    }

    private async Task RichtPoolInAsync(CancellationToken cancellationToken)
    {
        await client.InstalleerAsync(Gemeente.Els, Gemeente.PoolTeam, Gemeente.PoolTeam.Kanalen[^1], cancellationToken);
        var (kaart, _) = await WachtOpAsync(Gemeente.Els, Gemeente.PoolTeam, "inrichten-pool", cancellationToken);
        await KlikAsync(Gemeente.Els, kaart, "inrichten-pool", new()
        {
            ["poolNaam"] = Gemeente.PoolTeam.Naam,
            ["coordinatoren"] = $"{Gemeente.Els.Aad},{Gemeente.Ravi.Aad}",
        }, cancellationToken);
    }

    private async Task RichtInAsync(Wijkteam wijkteam, CancellationToken cancellationToken)
    {
        await client.InstalleerAsync(wijkteam.Teamleider, wijkteam.Team, wijkteam.Team.Kanalen[^1], cancellationToken);
        var (kaart, knop) = await WachtOpAsync(wijkteam.Teamleider, wijkteam.Team, "inrichten-wijkteam", cancellationToken);
        await KlikAsync(wijkteam.Teamleider, kaart, "inrichten-wijkteam", new()
        {
            ["naam"] = wijkteam.Naam,
            ["overlegDag"] = wijkteam.OverlegDag,
            ["overlegTijd"] = wijkteam.OverlegTijd,
            ["kaartDag"] = "1",
            ["kaartTijd"] = "09:00",
            ["pool"] = knop.Keuzes("pool").First(k => k.Titel == Gemeente.PoolTeam.Naam).Waarde,
            ["teamleider"] = wijkteam.Teamleider.Aad,
        }, cancellationToken);
    }

    private async Task VulProfielAsync(Deskundige deskundige, CancellationToken cancellationToken)
    {
        var gesprek = teams.PersoonlijkGesprek(deskundige.Persoon)!;
        await client.ZegAsync(deskundige.Persoon, gesprek, "profiel", vermeldBot: false, draad: null, kaart: null, cancellationToken);
        var (kaart, knop) = await WachtOpAsync(deskundige.Persoon, null, "profiel-opslaan", cancellationToken);
        var organisatie = knop.Keuzes("organisatie").FirstOrDefault(k => k.Titel == deskundige.Organisatie).Waarde
            ?? deskundige.Organisatie;
        var themas = knop.Keuzes("themas").Select(k => k.Waarde).ToList();
        var wijken = knop.Keuzes("wijken").Select(k => k.Waarde).ToList();
        await KlikAsync(deskundige.Persoon, kaart, "profiel-opslaan", new()
        {
            ["organisatie"] = organisatie,
            ["themas"] = string.Join(',', deskundige.Themas.Where(i => i < themas.Count).Select(i => themas[i])),
            ["wijken"] = string.Join(',', deskundige.AlleWijken ? wijken : wijken.Take(1)),
            ["maxGelijktijdig"] = deskundige.MaxGelijktijdig,
            ["akkoord"] = "ja",
        }, cancellationToken);
    }

    // The bot may put the card in the channel of the team or in the chat of the person.
    private async Task<(Bericht Kaart, Knop Knop)> WachtOpAsync(
        Persoon persoon, Team? team, string verb, CancellationToken cancellationToken)
    {
        using var abonnement = stroom.Abonneer();
        using var genoeg = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        genoeg.CancelAfter(Geduld);
        await bot.LeegAsync(cancellationToken);
        try
        {
            while (true)
            {
                if (Zoek(persoon, team, verb) is { } gevonden) return gevonden;
                await abonnement.Meldingen.ReadAsync(genoeg.Token);
            }
        }
        catch (OperationCanceledException fout) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"The bot sent no card with '{verb}' within {Geduld.TotalSeconds:0} seconds.", fout);
        }
    }

    private (Bericht, Knop)? Zoek(Persoon persoon, Team? team, string verb)
    {
        var plaatsen = (team?.Kanalen.Select(k => k.Id) ?? []).Append(teams.PersoonlijkGesprek(persoon)!.Id);
        foreach (var bericht in plaatsen.SelectMany(teams.Berichten).Where(b => !b.Verwijderd).Reverse())
        {
            if (bericht.Kaarten.Select(k => Kaartlezer.Vind(k, verb)).FirstOrDefault(k => k is not null) is { } knop)
            {
                return (bericht, knop);
            }
        }

        return null;
    }

    private async Task KlikAsync(
        Persoon persoon, Bericht kaart, string verb, Dictionary<string, string> invoer, CancellationToken cancellationToken)
    {
        var antwoord = await client.KlikAsync(persoon, kaart, verb, invoer, cancellationToken);
        var binnenin = antwoord.Inhoud is { } inhoud && Kaartlezer.Tekst(inhoud, "type") == "application/vnd.microsoft.error";
        if (!antwoord.Gelukt || binnenin)
        {
            throw new InvalidOperationException($"The bot refused '{verb}': {antwoord.Status} {antwoord.Tekst}");
        }

        await bot.LeegAsync(cancellationToken);
    }

    private void Meld(Demostand stand)
    {
        Stand = stand;
        stroom.Meld(new Melding("demo", Demo: stand));
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The demo stopped at step '{Stap}'.")]
        public static partial void Mislukt(ILogger logger, string? stap, Exception fout);
    }
}
