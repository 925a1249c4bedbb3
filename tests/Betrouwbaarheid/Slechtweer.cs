using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>
/// Between the bot and the Connector one answer in twenty is wrong. Which it is of each twenty posts, updates or other calls, chance says;
/// what goes wrong with it is dealt from a shuffled deck, so that everything has its turn. Without a seed it only counts.
/// </summary>
internal sealed class Slechtweer(int? zaad)
{
    /// <summary>What goes wrong, and what that does.</summary>
    public static readonly IReadOnlyList<string> Soorten =
        ["400", "403", "404", "412", "413", "429", "500", "502", "503", "504", Weg, Zwijgt, Laat];

    /// <summary>The connection is dropped and nothing arrived.</summary>
    public const string Weg = "weg";

    /// <summary>It arrived, and the connection is dropped.</summary>
    public const string Zwijgt = "zwijgt";

    /// <summary>It arrives after the bot stopped waiting and after its next call in that conversation.</summary>
    public const string Laat = "laat";

    private const int Deel = 20;

    [SuppressMessage("Security", "CA5394", Justification = "Chance that can be played again, no secret.")]
    private readonly Random _kans = new(zaad ?? 0);
    private readonly Lock _slot = new();
    private readonly List<string> _stapel = [];
    private readonly List<(string Operatie, string? Soort, string Gesprek)> _aanroepen = [];
    private readonly List<(string Gesprek, HttpRequestMessage Vraag)> _onderweg = [];
    private readonly Dictionary<string, (int Aantal, int Raak)> _twintig = new(StringComparer.Ordinal);
    private bool _klaar;

    /// <summary>Every call: what it did, what went wrong with it, and where.</summary>
    public IReadOnlyList<(string Operatie, string? Soort, string Gesprek)> Aanroepen
    {
        get
        {
            lock (_slot) return [.. _aanroepen];
        }
    }

    /// <summary>Stands in the way of every client that the bot makes.</summary>
    public void Hang(WebApplicationBuilder builder) => builder.Services.ConfigureAll<HttpClientFactoryOptions>(
        opties => opties.HttpMessageHandlerBuilderActions.Add(maker => maker.AdditionalHandlers.Add(new Tussenman(this))));

    /// <summary>From now on every answer is right.</summary>
    public void KlaartOp()
    {
        lock (_slot) _klaar = true;
    }

    [SuppressMessage("Security", "CA5394", Justification = "Chance that can be played again, no secret.")]
    private string? Tref(string operatie, string gesprek)
    {
        lock (_slot)
        {
            var groep = operatie is "send" or "update" ? operatie : "read";
            var (plaats, raak) = _twintig.GetValueOrDefault(groep);
            if (plaats == 0) raak = _kans.Next(Deel);
            _twintig[groep] = ((plaats + 1) % Deel, raak);
            var soort = zaad is null || _klaar || plaats != raak ? null : Deal(operatie);
            _aanroepen.Add((operatie, soort, gesprek));
            return soort;
        }
    }

    /// <summary>
    /// A post that arrives without an answer is left out: a copy is all that can come of it, and KopieTests tells what becomes of that.
    /// </summary>
    [SuppressMessage("Security", "CA5394", Justification = "Chance that can be played again, no secret.")]
    private string Deal(string operatie)
    {
        if (!_stapel.Exists(Past))
        {
            var nieuw = Soorten.ToArray();
            _kans.Shuffle(nieuw);
            _stapel.AddRange(nieuw);
        }

        var soort = _stapel.Find(Past)!;
        _stapel.Remove(soort);
        return soort;

        bool Past(string s) => operatie != "send" || s is not (Zwijgt or Laat);
    }

    private void Houd(string gesprek, HttpRequestMessage vraag)
    {
        lock (_slot) _onderweg.Add((gesprek, vraag));
    }

    private HttpRequestMessage? Neem(string gesprek)
    {
        lock (_slot)
        {
            var plaats = _onderweg.FindIndex(o => o.Gesprek == gesprek);
            if (plaats < 0) return null;
            var (_, vraag) = _onderweg[plaats];
            _onderweg.RemoveAt(plaats);
            return vraag;
        }
    }

    private sealed class Tussenman(Slechtweer weer) : DelegatingHandler
    {
        private const string Connector = "/proeftuin/connector/v3/";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var pad = request.RequestUri!.AbsolutePath;
            if (!pad.StartsWith(Connector, StringComparison.Ordinal)) return await base.SendAsync(request, cancellationToken);
            var delen = pad[Connector.Length..].Split('/').Select(Uri.UnescapeDataString).ToList();
            var gesprek = delen.Count > 1 ? Teams.Activities.ConversationId.WithoutThread(delen[1]) : "";
            switch (weer.Tref(Operatie(request.Method, delen), gesprek))
            {
                case null:
                    break;
                case Weg:
                    throw new HttpRequestException(HttpRequestError.ResponseEnded, "The connection was dropped.");
                case Zwijgt:
                    using (await base.SendAsync(request, cancellationToken))
                        throw new HttpRequestException(HttpRequestError.ResponseEnded, "The connection was dropped.");
                case Laat:
                    weer.Houd(gesprek, await KopieAsync(request, cancellationToken));
                    throw new TaskCanceledException("The client waits no longer.", new TimeoutException());
                case var status:
                    return Weiger(int.Parse(status, CultureInfo.InvariantCulture));
            }

            var antwoord = await base.SendAsync(request, cancellationToken);
            if (weer.Neem(gesprek) is { } laat)
            {
                using (laat)
                using (await base.SendAsync(laat, cancellationToken))
                    return antwoord;
            }

            return antwoord;
        }

        private static string Operatie(HttpMethod methode, List<string> delen) => (methode.Method, delen) switch
        {
            ("POST", ["conversations"]) => "create",
            ("POST", ["conversations", _, "activities"]) => "send",
            ("POST", ["conversations", _, "activities", _]) => "reply",
            ("PUT", ["conversations", _, "activities", _]) => "update",
            ("DELETE", ["conversations", _, "activities", _]) => "delete",
            ("GET", ["conversations", _, "pagedmembers"]) => "members",
            ("GET", ["conversations", _, "members", _]) => "member",
            _ => "team",
        };

        private static HttpResponseMessage Weiger(int status)
        {
            var code = status switch
            {
                400 => "BadArgument",
                403 => "BotNotInConversationRoster",
                404 => "ConversationNotFound",
                412 => "PreconditionFailed",
                413 => "MessageSizeTooBig",
                429 => "Throttled",
                500 => "ServiceError",
                _ => "ServiceUnavailable",
            };
            var antwoord = new HttpResponseMessage((HttpStatusCode)status)
            {
                Content = new StringContent($$"""{"error":{"code":"{{code}}","message":"No."} }""", Encoding.UTF8, "application/json"),
            };
            if (status is 429 or 503) antwoord.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(20));
            return antwoord;
        }

        private static async Task<HttpRequestMessage> KopieAsync(HttpRequestMessage vraag, CancellationToken cancellationToken)
        {
            var kopie = new HttpRequestMessage(vraag.Method, vraag.RequestUri);
            foreach (var (naam, waarden) in vraag.Headers) kopie.Headers.TryAddWithoutValidation(naam, waarden);
            if (vraag.Content is null) return kopie;
            kopie.Content = new ByteArrayContent(await vraag.Content.ReadAsByteArrayAsync(cancellationToken));
            foreach (var (naam, waarden) in vraag.Content.Headers) kopie.Content.Headers.TryAddWithoutValidation(naam, waarden);
            return kopie;
        }
    }
}
