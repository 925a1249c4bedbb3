using TeamsHerstelBot.Proeftuin.Gesprekken;

namespace TeamsHerstelBot.Proeftuin.Demogemeente;

/// <summary>The bare municipality: people, teams, the app, and the profiles in the pool.</summary>
internal sealed class Inrichting(Spel spel, LokaalTeams teams, Teamsclient client)
{
    public IEnumerable<Stap> Stappen()
    {
        yield return new("mensen en teams maken", "mensen en teams maken", BevolkAsync);
        foreach (var persoon in Gemeente.Iedereen)
        {
            yield return new(
                "de app installeren", $"app installeren bij {persoon.Naam}", token => client.InstalleerAsync(persoon, token));
        }

        const string inrichten = "de pool en de wijkteams inrichten";
        yield return new(inrichten, $"{Gemeente.PoolTeam.Naam} inrichten", RichtPoolInAsync);
        foreach (var wijkteam in Gemeente.Wijkteams)
        {
            yield return new(inrichten, $"{wijkteam.Team.Naam} inrichten", token => RichtInAsync(wijkteam, token));
        }

        foreach (var deskundige in Gemeente.Deskundigen)
        {
            yield return new(
                "profielen invullen", $"profiel van {deskundige.Persoon.Naam}", token => VulProfielAsync(deskundige, token));
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
        var (kaart, _) = await spel.WachtOpAsync(Gemeente.Els, Gemeente.PoolTeam, "inrichten-pool", cancellationToken);
        await spel.KlikAsync(
            Gemeente.Els, kaart, "inrichten-pool", cancellationToken,
            ("poolNaam", Gemeente.PoolTeam.Naam), ("coordinatoren", $"{Gemeente.Els.Aad},{Gemeente.Ravi.Aad}"));
    }

    private async Task RichtInAsync(Wijkteam wijkteam, CancellationToken cancellationToken)
    {
        await client.InstalleerAsync(wijkteam.Teamleider, wijkteam.Team, wijkteam.Team.Kanalen[^1], cancellationToken);
        var (kaart, knop) = await spel.WachtOpAsync(wijkteam.Teamleider, wijkteam.Team, "inrichten-wijkteam", cancellationToken);
        await spel.KlikAsync(
            wijkteam.Teamleider, kaart, "inrichten-wijkteam", cancellationToken,
            ("naam", wijkteam.Naam), ("overlegDag", wijkteam.OverlegDag), ("overlegTijd", wijkteam.OverlegTijd),
            ("kaartDag", "1"), ("kaartTijd", "09:00"),
            ("pool", knop.Keuzes("pool").First(k => k.Titel == Gemeente.PoolTeam.Naam).Waarde),
            ("teamleider", wijkteam.Teamleider.Aad));
    }

    private async Task VulProfielAsync(Deskundige deskundige, CancellationToken cancellationToken)
    {
        await spel.ZegAsync(deskundige.Persoon, spel.Chat(deskundige.Persoon), "profiel", cancellationToken);
        var (kaart, knop) = await spel.WachtOpAsync(deskundige.Persoon, null, "profiel-opslaan", cancellationToken);
        var organisatie = knop.Keuzes("organisatie").FirstOrDefault(k => k.Titel == deskundige.Organisatie).Waarde
            ?? deskundige.Organisatie;
        var themas = knop.Keuzes("themas").Select(k => k.Waarde).ToList();
        var wijken = knop.Keuzes("wijken").Select(k => k.Waarde).ToList();
        await spel.KlikAsync(
            deskundige.Persoon, kaart, "profiel-opslaan", cancellationToken,
            ("organisatie", organisatie),
            ("themas", string.Join(',', deskundige.Themas.Where(i => i < themas.Count).Select(i => themas[i]))),
            ("wijken", string.Join(',', deskundige.AlleWijken ? wijken : wijken.Take(1))),
            ("maxGelijktijdig", deskundige.MaxGelijktijdig), ("akkoord", "ja"));
    }
}
