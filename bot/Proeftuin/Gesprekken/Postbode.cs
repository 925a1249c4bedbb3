using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using TeamsHerstelBot.Proeftuin.Kern;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Proeftuin.Gesprekken;

/// <summary>
/// Brings activities to the bot over HTTP, signed as Teams signs them. Of several processes each gets its turn; one that does not listen is
/// passed over, as a load balancer does.
/// </summary>
internal sealed class Postbode(HttpClient http, Uitgever uitgever, Verkeer verkeer, Uri adres, IReadOnlyList<Uri> bots)
{
    private readonly Uri[] _berichten = [.. (bots.Count > 0 ? bots : [adres]).Select(bot => new Uri(bot, "/api/messages"))];
    private uint _beurt;

    /// <summary>Address that the local Teams puts in its own activities.</summary>
    public string ServiceUrl { get; } = new Uri(adres, "/proeftuin/connector/").AbsoluteUri;

    public Task<Antwoord> BezorgAsync(Activity activiteit, CancellationToken cancellationToken) =>
        BezorgAsync(JsonSerializer.SerializeToElement(activiteit, Json.Opties), cancellationToken);

    public async Task<Antwoord> BezorgAsync(JsonElement activiteit, CancellationToken cancellationToken)
    {
        var beurt = Interlocked.Increment(ref _beurt);
        for (var poging = 0u; poging < _berichten.Length; poging++)
        {
            try
            {
                return await BezorgAsync(_berichten[(beurt + poging) % _berichten.Length], activiteit, cancellationToken);
            }
            catch (HttpRequestException fout) when (fout.HttpRequestError == HttpRequestError.ConnectionError)
            {
                // Nothing was sent: the next one may have it.
            }
            catch (HttpRequestException)
            {
                break;
            }
        }

        return new(StatusCodes.Status502BadGateway, "");
    }

    private async Task<Antwoord> BezorgAsync(Uri bot, JsonElement activiteit, CancellationToken cancellationToken)
    {
        var serviceUrl = activiteit.ValueKind == JsonValueKind.Object && activiteit.TryGetProperty("serviceUrl", out var url)
            ? url.ToString()
            : null;
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, bot);
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", uitgever.Kanaaltoken(serviceUrl));
        verzoek.Content = new StringContent(activiteit.GetRawText(), Encoding.UTF8, "application/json");
        using var antwoord = await http.SendAsync(verzoek, cancellationToken);
        var gelezen = new Antwoord((int)antwoord.StatusCode, await antwoord.Content.ReadAsStringAsync(cancellationToken));
        if (Kaartlezer.Tekst(activiteit, "type") == ActivityTypes.Invoke)
            verkeer.Noteer(new(Kaartlezer.Tekst(activiteit, "name") ?? "", gelezen.Status, gelezen.Inhoud));
        return gelezen;
    }
}

/// <summary>What the bot answered.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Tekst">Body, perhaps empty.</param>
internal sealed record Antwoord(int Status, string Tekst)
{
    public bool Gelukt => Status is >= 200 and < 300;

    /// <summary>It arrived, and the answer to an invoke is no fault.</summary>
    public bool IsGoed => Gelukt
        && !(Inhoud is { } inhoud && Kaartlezer.Tekst(inhoud, "type") == "application/vnd.microsoft.error");

    /// <summary>The body as JSON, or null when it is not.</summary>
    public JsonElement? Inhoud
    {
        get
        {
            try
            {
                return Tekst.Length == 0 ? null : JsonElement.Parse(Tekst);
            }
            catch (JsonException)
            {
                return null;
            }
        }
    }
}
