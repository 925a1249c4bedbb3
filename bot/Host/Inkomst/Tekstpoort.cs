using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>
/// The one gate for text, before any handler: what somebody typed in a field of whatever card, or said in a message, is read here first.
/// What points at a person or speaks of danger goes no further: it is not stored, not posted and not logged, and stays with who typed it.
/// </summary>
public sealed partial class Tekstpoort(Kanalen kanalen, EigenTeams eigenTeams, Kluis kluis, ILogger<Tekstpoort> logger)
{
    /// <summary>The card that says why this click goes no further, or null when it may. Danger goes before everything else.</summary>
    /// <param name="bewaartTekst">
    /// False for a button that takes no text from the card it stands on, such as an answer beside a question that is being typed.
    /// </param>
    public async Task<Kaartbeeld?> HoudTegenAsync(Klik klik, bool bewaartTekst, CancellationToken ct)
    {
        var gezien = Lees(klik.Invoer);
        if (Aarden(gezien.Values.SelectMany(v => v)) is { Count: > 0 } aarden)
        {
            Log.Urgent(logger);
            var metGevaar = gezien.Where(g => g.Value.Any(v => v.Soort == VondstSoort.Nood)).ToDictionary();
            return NoodKaart.Maak(await TeamsAsync(klik, ct), aarden, Keur(klik, klik.Verb, metGevaar));
        }

        if (!bewaartTekst || gezien.Count == 0) return null;
        var keuring = Keur(klik, klik.Verb, gezien);
        Log.Tegengehouden(logger, string.Join(", ", keuring.Soorten));
        return KeurKaart.Maak(keuring);
    }

    /// <summary>The card for danger in a message to the bot, or null when there is none in it.</summary>
    public async Task<Kaartbeeld?> NoodAsync(Klik klik, CancellationToken ct)
    {
        if (Aarden(Privacycheck.Lees(klik.Getypt ?? "")) is not { Count: > 0 } aarden) return null;
        Log.Urgent(logger);
        return NoodKaart.Maak(await TeamsAsync(klik, ct), aarden);
    }

    /// <summary>A text that was held back, with the click it came in; null when the card does not say which button that was.</summary>
    public Keuring? Opnieuw(Klik klik) =>
        klik.Tekst(Velden.Knop) is { } knop && Verbs.Alle.Contains(knop) ? Keur(klik, knop, Lees(klik.Invoer)) : null;

    /// <summary>What holds back, by field.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Vondst>> Lees(IReadOnlyDictionary<string, string> invoer) =>
        Schrijfvelden.Alle.Where(s => invoer.ContainsKey(s.Key))
            .Select(s => (Veld: s.Key, Vondsten: Schrijfvelden.Keur(s.Value, invoer[s.Key])))
            .Where(v => v.Vondsten.Count > 0).ToDictionary(v => v.Veld, v => v.Vondsten);

    /// <summary>
    /// What was typed, for who typed it. An answer that becomes a message is stored, so a text with something wrong is not in it; the
    /// client still shows it.
    /// </summary>
    public static Formulier Terug(Klik klik, IReadOnlyDictionary<string, string> fouten) => new(
        klik.AntwoordIsBericht ? klik.Invoer.Where(i => !fouten.ContainsKey(i.Key)).ToDictionary() : klik.Invoer, fouten);

    private Keuring Keur(Klik klik, string knop, IReadOnlyDictionary<string, IReadOnlyList<Vondst>> gezien) => new(
        knop, Actiedata.Uit(klik.Invoer),
        klik.AntwoordIsBericht ? klik.Invoer.Where(i => !gezien.ContainsKey(i.Key)).ToDictionary() : klik.Invoer, gezien,
        Weekmoment.Lokaal(kluis.Nu).Date);

    private static HashSet<Noodaard> Aarden(IEnumerable<Vondst> vondsten) =>
        [.. vondsten.Where(v => v.Soort == VondstSoort.Nood).Select(v => v.Aard)];

    /// <summary>
    /// The wijkteam this is typed for, or else those of the person. In danger a number without an agreement is better than no card.
    /// </summary>
    private async Task<IReadOnlyList<Wijkteam>> TeamsAsync(Klik klik, CancellationToken ct)
    {
        var kanaalId = klik.InKanaal ? klik.GesprekId
            : klik.Tekst("soort") == Soorten.Vraag ? klik.Id.Split('/').ElementAtOrDefault(1) : null;
        try
        {
            var hier = (await kanalen.AlleAsync(klik.TenantId, ct)).FirstOrDefault(k => k.Id == kanaalId)?.Wijkteam;
            return hier is null ? await eigenTeams.VanAsync(klik.TenantId, klik.Wie.Id, ct) : [hier];
        }
        catch (TableStoreException fout)
        {
            Log.ZonderAfspraak(logger, fout.Message);
            return [];
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Urgentiekaart getoond.")]
        public static partial void Urgent(ILogger logger);

        [LoggerMessage(2, LogLevel.Information, "A text was held back: {Kinds}")]
        public static partial void Tegengehouden(ILogger logger, string kinds);

        [LoggerMessage(3, LogLevel.Warning, "The agreements of the team could not be read for the card about danger: {Reason}")]
        public static partial void ZonderAfspraak(ILogger logger, string reason);
    }
}
