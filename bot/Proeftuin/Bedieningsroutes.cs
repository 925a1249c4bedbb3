using System.Text.Json;
using TeamsHerstelBot.Proeftuin.Bediening;
using TeamsHerstelBot.Proeftuin.Connector;
using TeamsHerstelBot.Proeftuin.Gesprekken;
using TeamsHerstelBot.Proeftuin.Kern;

namespace TeamsHerstelBot.Proeftuin;

/// <summary>The controls: keys of the issuer, a door for other local clients, the clock and the faults.</summary>
internal static class Bedieningsroutes
{
    private const double Traagst = 0.001;
    private const double Snelst = 3600;

    public static void MapBediening(this WebApplication app)
    {
        app.MapGet(Uitgever.Metadatapad, (Uitgever uitgever) => uitgever.Metadata());
        app.MapGet(Uitgever.Sleutelpad, (Uitgever uitgever) => uitgever.Sleutels());

        var proeftuin = app.MapGroup("/proeftuin");
        proeftuin.MapPost("/api/messages", GeefDoorAsync);
        proeftuin.MapGet("/klok", (Klokbediening klok) => klok.Beeld);
        proeftuin.MapPost("/klok", ZetKlokAsync);
        proeftuin.MapGet("/verkeer", (Verkeer verkeer) => verkeer.Alles);
        proeftuin.MapGet("/storing", (Storingen storingen) => storingen.Aan);
        proeftuin.MapPost("/storing", (Storing storing, Storingen storingen) =>
        {
            if (!storing.IsGeldig()) return Weiger("Deze storing bestaat niet.");
            storingen.ZetAan(storing);
            return Results.Ok(storingen.Aan);
        });
        proeftuin.MapDelete("/storing", (Storingen storingen) =>
        {
            storingen.ZetAllesUit();
            return Results.NoContent();
        });
    }

    private static async Task<IResult> GeefDoorAsync(
        JsonElement activiteit, Postbode postbode, Toehoorder toehoorder, IConfiguration configuratie, CancellationToken cancellationToken)
    {
        Startopstelling.StaToe(configuratie, Kaartlezer.Tekst(activiteit, "serviceUrl"));
        await toehoorder.HoorAsync(activiteit, cancellationToken);
        var antwoord = await postbode.BezorgAsync(activiteit, cancellationToken);
        return antwoord.Tekst.Length == 0
            ? Results.StatusCode(antwoord.Status)
            : Results.Text(antwoord.Tekst, "application/json", statusCode: antwoord.Status);
    }

    private static async Task<IResult> ZetKlokAsync(
        Klokverzoek verzoek, Klokbediening klok, Startinstellingen instellingen, CancellationToken cancellationToken)
    {
        if (instellingen.AlleenTeams) return Weiger("De bot loopt in een eigen proces, op de echte tijd.");
        if (verzoek is { Nu: null, Snelheid: null }) return Weiger("Geef 'nu' of 'snelheid'.");
        if (verzoek.Snelheid is < Traagst or > Snelst) return Weiger("De snelheid ligt tussen 0.001 en 3600.");
        if (verzoek.Nu < klok.Beeld.Nu) return Weiger("De klok kan niet terug.");
        if (verzoek.Snelheid is { } snelheid) await klok.LoopMetAsync(snelheid, cancellationToken);
        if (verzoek.Nu is { } nu) await klok.SpringAsync(nu, cancellationToken);
        return Results.Json(klok.Beeld, Json.Opties);
    }

    private static IResult Weiger(string reden) => Results.Json(new { fout = reden }, Json.Opties, statusCode: 400);
}

/// <summary>Where the clock has to go.</summary>
internal sealed record Klokverzoek(DateTimeOffset? Nu, double? Snelheid);
