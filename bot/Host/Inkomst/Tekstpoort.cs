using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Metingen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>
/// The one gate for text, before any handler: what somebody typed in a field of whatever card, or said in a message, is read here first.
/// What points at a person or speaks of danger goes no further: it is not stored, not posted and not logged, and stays with who typed it.
/// </summary>
public sealed partial class Tekstpoort(
    Kanalen kanalen, EigenTeams eigenTeams, IMatchteams matchteams, Tekstpools pools, Kluis kluis, Meetpunten meetpunten,
    ILogger<Tekstpoort> logger)
{
    /// <summary>Real time that the card about danger waits for the agreements of a team.</summary>
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(1);

    /// <summary>
    /// The card for danger in what was typed, in a field or in a message; null when there is none. It goes before everything else and waits
    /// for nothing that is stored.
    /// </summary>
    public async Task<Kaartbeeld?> NoodAsync(Klik klik, CancellationToken ct)
    {
        var gezien = klik.Gezien;
        var aarden = Aarden(IsKnop(klik) ? gezien.Values.SelectMany(v => v) : Privacycheck.Lees(klik.Getypt ?? ""));
        if (aarden.Count == 0) return null;
        foreach (var aard in aarden) meetpunten.Tegengehouden(aard.ToString());
        Log.Urgent(logger);
        var (teams, alsEd) = await TeamsAsync(klik, ct);
        return IsKnop(klik)
            ? NoodKaart.Maak(
                teams, aarden, Keur(klik, klik.Verb, gezien.Where(g => Aarden(g.Value).Count > 0).ToDictionary()), alsEd: alsEd)
            : NoodKaart.Maak(teams, aarden, meelezers: klik.Meelezers, alsEd: alsEd);
    }

    /// <summary>The card that says why this click goes no further, or null when it may.</summary>
    public async Task<Kaartbeeld?> HoudTegenAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Gezien.Count == 0) return null;
        var keuring = await MetPoolAsync(klik, Keur(klik, klik.Verb, klik.Gezien), ct);
        if (keuring.AlleenWaarschuwing && keuring.Soorten.All(s => klik.Lijst(Velden.TekstGezien).Contains(s.ToString()))) return null;
        foreach (var soort in keuring.Soorten) meetpunten.Tegengehouden(soort.ToString());
        Log.Tegengehouden(logger, string.Join(", ", keuring.Soorten));
        return KeurKaart.Maak(keuring);
    }

    /// <summary>
    /// A text that was held back, with the click it came in: each field that was written in, also one that is well by now. Null when the
    /// card does not say which button that was.
    /// </summary>
    public async Task<Keuring?> OpnieuwAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Tekst(Velden.Knop) is not { } knop
            || !Verbs.Alle.Contains(knop)
            || knop is Verbs.TekstTerug or Verbs.TekstVoorstel or Verbs.TekstKloptNiet)
        {
            return null;
        }

        List<string> velden = [.. klik.Weggelaten, .. Geschreven(klik.Invoer)];
        if (velden.Count == 0) velden.AddRange(klik.Invoer.Keys.Where(Schrijfvelden.Alle.ContainsKey));
        var gezien = velden.Distinct().ToDictionary(v => v, v => (IReadOnlyList<Vondst>)[]);
        foreach (var (veld, vondsten) in klik.Gezien) gezien[veld] = vondsten;
        return await MetPoolAsync(klik, Keur(klik, knop, gezien), ct);
    }

    /// <summary>
    /// The click as it may be shown in an answer that becomes a message: without the texts that are held back, since a message is stored.
    /// </summary>
    public static Klik Bewaarbaar(Klik klik)
    {
        if (!klik.AntwoordIsBericht || klik.Gezien is not { Count: > 0 } gezien) return klik;
        return klik with { Invoer = klik.Invoer.Where(i => !gezien.ContainsKey(i.Key)).ToDictionary(), Weggelaten = [.. gezien.Keys] };
    }

    /// <summary>What holds back, by field.</summary>
    internal static IReadOnlyDictionary<string, IReadOnlyList<Vondst>> Lees(IReadOnlyDictionary<string, string> invoer) =>
        Schrijfvelden.Alle.Where(s => invoer.ContainsKey(s.Key))
            .Select(s => (Veld: s.Key, Vondsten: Schrijfvelden.Keur(s.Value, Kliklezer.Begin(invoer[s.Key]))))
            .Where(v => v.Vondsten.Count > 0).ToDictionary(v => v.Veld, v => v.Vondsten);

    /// <summary>
    /// What was typed, for who typed it. An answer that becomes a message is stored, so a text with something wrong is not in it; the
    /// client still shows it.
    /// </summary>
    public static Formulier Terug(Klik klik, IReadOnlyDictionary<string, string> fouten) => new(
        klik.AntwoordIsBericht ? klik.Invoer.Where(i => !fouten.ContainsKey(i.Key)).ToDictionary() : klik.Invoer, fouten);

    private Keuring Keur(Klik klik, string knop, IReadOnlyDictionary<string, IReadOnlyList<Vondst>> gezien)
    {
        var (over, vandaag) = (Actiedata.Uit(klik.Invoer), Weekmoment.Lokaal(kluis.Nu).Date);
        if (!klik.AntwoordIsBericht) return new(knop, over, klik.Invoer, gezien, vandaag);

        // Nothing that was typed goes into a message; its fields are there again, empty.
        var leeg = Geschreven(klik.Invoer).Except(gezien.Keys).Select(v => KeyValuePair.Create(v, (IReadOnlyList<Vondst>)[]));
        var keuzes = klik.Invoer.Where(i => !Schrijfvelden.Alle.ContainsKey(i.Key)).ToDictionary();
        return new(knop, over, keuzes, gezien.Concat(leeg).ToDictionary(), vandaag)
        {
            Zo = Keuring.Voorstellen(klik.Invoer, gezien, vandaag),
        };
    }

    private static IEnumerable<string> Geschreven(IReadOnlyDictionary<string, string> invoer) =>
        invoer.Where(i => Schrijfvelden.Alle.ContainsKey(i.Key) && i.Value.Length > 0).Select(i => i.Key);

    private async Task<Keuring> MetPoolAsync(Klik klik, Keuring keuring, CancellationToken ct) =>
        keuring with { AlleenWaarschuwing = await pools.AlleenWaarschuwenAsync(klik, keuring.Soorten, ct) };

    private static HashSet<Noodaard> Aarden(IEnumerable<Vondst> vondsten) =>
        [.. vondsten.Where(v => v.Soort == VondstSoort.Nood).Select(v => v.Aard)];

    /// <summary>
    /// The wijkteam this is typed for, or else those of the person: of an ED those of the matches. Where others read along, only the
    /// wijkteam of that channel. In danger a number without an agreement is better than no card, and better than waiting.
    /// </summary>
    private async Task<(IReadOnlyList<Wijkteam> Teams, bool AlsEd)> TeamsAsync(Klik klik, CancellationToken ct)
    {
        using var kort = CancellationTokenSource.CreateLinkedTokenSource(ct);
        kort.CancelAfter(Geduld);
        var kanaalId = klik.InKanaal ? klik.GesprekId
            : klik.Tekst("soort") == Soorten.Vraag ? klik.Id.Split('/').ElementAtOrDefault(1) : null;
        try
        {
            var (tenant, wie) = (klik.TenantId, klik.Wie.Id);
            var hier = (await kanalen.AlleAsync(tenant, kort.Token)).FirstOrDefault(k => k.Id == kanaalId)?.Wijkteam;
            if (hier is not null && (klik.InKanaal || await kanalen.IsLidAsync(tenant, hier.KanaalId, wie, kort.Token)))
            {
                return ([hier], false);
            }

            if (!IsKnop(klik) && klik.Plek.Soort != Pleksoort.Persoonlijk) return ([], false);
            var eigen = await eigenTeams.VanAsync(tenant, wie, kort.Token);
            var vanEd = await matchteams.VanEdAsync(klik, kort.Token);
            if (vanEd is null || (vanEd.Count == 0 && eigen.Count > 0)) return (eigen, false);
            return klik.Tekst("soort") is Soorten.Match or Soorten.Matchvraag
                ? (vanEd, true)
                : ([.. vanEd.UnionBy(eigen, t => t.KanaalId)], true);
        }
        catch (Exception fout) when (fout is TableStoreException or OperationCanceledException && !ct.IsCancellationRequested)
        {
            Log.ZonderAfspraak(logger, fout.Message);
            return ([], false);
        }
    }

    private static bool IsKnop(Klik klik) => klik.Invoer.Count > 0;

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
