using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using TeamsHerstelBot.Proeftuin.Bediening;
using TeamsHerstelBot.Proeftuin.Brieven;
using TeamsHerstelBot.Proeftuin.Demogemeente;
using TeamsHerstelBot.Proeftuin.Gesprekken;
using TeamsHerstelBot.Proeftuin.Kern;

namespace TeamsHerstelBot.Proeftuin.Pagina;

/// <summary>What the page asks and does, as JSON; what changes comes over the stream.</summary>
internal static class Paginaroutes
{
    public static void MapPagina(this WebApplication app)
    {
        var proeftuin = app.MapGroup("/proeftuin");
        proeftuin.MapGet("/stand", Stand);
        proeftuin.MapGet("/postbus", async (IServiceProvider diensten, CancellationToken weg) =>
            diensten.GetService<Postbussen>() is { } postbussen
                ? Results.Json(await postbussen.LeesAsync(weg), Json.Opties)
                : Results.NotFound());
        proeftuin.MapGet("/probeer", (Probeer probeer) => probeer.Beeld);
        proeftuin.MapGet("/stroom", (Stroom stroom, IHostApplicationLifetime leven, CancellationToken weg) =>
            TypedResults.ServerSentEvents(VolgAsync(stroom, leven.ApplicationStopping, weg)));
        proeftuin.MapGet("/gesprekken/{gesprek}/berichten", Berichten);
        proeftuin.MapPost("/gesprekken/{gesprek}/berichten", ZegAsync);
        proeftuin.MapPost("/gesprekken/{gesprek}/klik", KlikAsync);
        proeftuin.MapPost("/gesprekken/{gesprek}/aanroep", RoepAsync);
        proeftuin.MapPost("/gesprekken/{gesprek}/gelezen", LeesAsync);
        // A body of JSON is asked for, so that a page elsewhere cannot send this.
        proeftuin.MapPost("/opnieuw", (JsonElement _, Herstart herstart) =>
        {
            herstart.Vraag();
            return Results.Accepted();
        });
    }

    private static Standbeeld Stand(
        LokaalTeams teams, Klokbediening klok, Demo demo, Probeer probeer, Startinstellingen instellingen) => new(
        new(Botgegevens.Mri, Botgegevens.Naam),
        klok.Beeld,
        instellingen.Leeg ? null : demo.Stand,
        [.. teams.Personen.Select(p => new Persoonsbeeld(p.Aad, p.Mri, p.Naam, p.Rol, p.Groep, [.. Gesprekken(p, teams)]))],
        instellingen.Leeg || demo.IsKaal ? null : new(Gemeente.Sanne.Aad, Gemeente.Linde.Kanalen[^1].Id),
        instellingen.Leeg || demo.IsKaal || !demo.Stand.Klaar ? null : probeer.Beeld);

    private static IEnumerable<Gespreksbeeld> Gesprekken(Persoon persoon, LokaalTeams teams) =>
        from gesprek in teams.GesprekkenVan(persoon)
        where !gesprek.IsKanaal || gesprek.Id != gesprek.TeamId || teams.Berichten(gesprek.Id).Any()
        orderby gesprek.IsKanaal, gesprek.Naam
        select new Gespreksbeeld(
            gesprek.Id,
            gesprek.Soort,
            gesprek.IsKanaal ? gesprek.Naam ?? "Algemeen" : Botgegevens.Naam,
            teams.Team(gesprek.TeamId)?.Naam,
            teams.Ongelezen(persoon, gesprek));

    private static IResult Berichten(string gesprek, string persoon, LokaalTeams teams) =>
        Vind(gesprek, persoon, teams) is var (_, waar)
            ? Results.Json(teams.Berichten(waar.Id).Select(b => b.Beeld), Json.Opties)
            : Results.NotFound();

    private static async Task<IResult> ZegAsync(
        string gesprek, Zegverzoek verzoek, LokaalTeams teams, Teamsclient client, CancellationToken cancellationToken)
    {
        if (Vind(gesprek, verzoek.Persoon, teams) is not var (wie, waar)) return Results.NotFound();
        if (string.IsNullOrWhiteSpace(verzoek.Tekst) && verzoek.Kaart is null) return Results.BadRequest();
        var (bericht, antwoord) = await client.ZegAsync(
            wie, waar, verzoek.Tekst.Trim(), verzoek.Vermeld, verzoek.Draad, verzoek.Kaart, cancellationToken);
        return Results.Json(new { bericht = bericht.Id, aangekomen = antwoord?.Gelukt ?? true }, Json.Opties);
    }

    private static async Task<IResult> KlikAsync(
        string gesprek, Klikverzoek verzoek, LokaalTeams teams, Teamsclient client, Probeer probeer, CancellationToken cancellationToken)
    {
        if (Vind(gesprek, verzoek.Persoon, teams) is not var (wie, waar)) return Results.NotFound();
        if (teams.Bericht(waar.Id, verzoek.Bericht) is not { Verwijderd: false } bericht) return Results.NotFound();
        var antwoord = await client.KlikAsync(wie, bericht, verzoek.Klik, cancellationToken);
        if (antwoord.IsGoed) await probeer.ZagAsync(wie, verzoek.Klik.Verb, cancellationToken);
        return Results.Json(new { status = antwoord.Status, inhoud = antwoord.Inhoud }, Json.Opties);
    }

    private static async Task<IResult> RoepAsync(
        string gesprek, Roepverzoek verzoek, LokaalTeams teams, Teamsclient client, CancellationToken cancellationToken)
    {
        if (Vind(gesprek, verzoek.Persoon, teams) is not var (wie, waar)) return Results.NotFound();
        var bericht = verzoek.Bericht is { } id ? teams.Bericht(waar.Id, id) : null;
        if (bericht is { Verwijderd: true } || (verzoek.Bericht is not null && bericht is null)) return Results.NotFound();
        var antwoord = await client.RoepAsync(wie, waar, verzoek.Naam, verzoek.Waarde, bericht, cancellationToken);
        return Results.Json(new { status = antwoord.Status, inhoud = antwoord.Inhoud }, Json.Opties);
    }

    private static async Task<IResult> LeesAsync(
        string gesprek, Leesverzoek verzoek, LokaalTeams teams, CancellationToken cancellationToken)
    {
        if (Vind(gesprek, verzoek.Persoon, teams) is not var (wie, waar)) return Results.NotFound();
        await teams.LeesAsync(wie, waar, cancellationToken);
        return Results.NoContent();
    }

    private static (Persoon Wie, Gesprek Waar)? Vind(string gesprek, string persoon, LokaalTeams teams) =>
        teams.Persoon(persoon) is { } wie
            && teams.Gesprek(gesprek) is { } waar
            && waar.Leden.Contains(wie.Aad, StringComparer.OrdinalIgnoreCase)
            ? (wie, waar)
            : null;

    private static async IAsyncEnumerable<SseItem<Melding>> VolgAsync(
        Stroom stroom, CancellationToken stopt, [EnumeratorCancellation] CancellationToken weg)
    {
        using var abonnement = stroom.Abonneer();
        using var einde = CancellationTokenSource.CreateLinkedTokenSource(stopt, weg);
        yield return new(new("hallo")) { ReconnectionInterval = TimeSpan.FromSeconds(1) };
        while (await WachtAsync(einde.Token))
        {
            while (abonnement.Meldingen.TryRead(out var melding)) yield return new(melding);
        }

        async Task<bool> WachtAsync(CancellationToken token)
        {
            try
            {
                return await abonnement.Meldingen.WaitToReadAsync(token);
            }
            catch (OperationCanceledException)
            {
                return false;
            }
        }
    }
}

/// <summary>Asks the process to start again with empty data.</summary>
internal sealed class Herstart(IHostApplicationLifetime leven)
{
    public bool Gevraagd { get; private set; }

    public void Vraag()
    {
        Gevraagd = true;
        leven.StopApplication();
    }
}
