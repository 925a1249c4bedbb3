using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams.Activities;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Post;

/// <summary>
/// Outbox rows that are one thing to do: several changes of the same card are one delivery of its last state.
/// </summary>
public sealed record Bestelling(IReadOnlyList<(string Sleutel, Rij<Uitrij> Rij)> Rijen)
{
    private static readonly Duration Parkeertijd = Duration.FromHours(6);

    /// <summary>
    /// A refusal right after an install, or in an outage, is over in seconds or minutes. What the bot knows by itself is not asked again.
    /// </summary>
    private static readonly Duration[] Parkeertijden =
        [Duration.FromSeconds(10), Duration.FromMinutes(1), Duration.FromMinutes(10), Parkeertijd];

    private const int TeVeel = 429;
    private static readonly Duration KortsteWacht = Duration.FromSeconds(1);
    private static readonly TimeSpan LangsteWacht = TimeSpan.FromHours(1);
    private static readonly Duration Stoptijd = Duration.FromMinutes(5);
    private static readonly Duration Nazientijd = Duration.FromMinutes(1);

    /// <summary>
    /// Once more soon, because most answers that get lost do so once. After that slowly: each post may be one copy more, and whoever clicks
    /// on one that arrived tells so before the next.
    /// </summary>
    private static readonly Duration[] Onbekendtijden = [.. new[] { 1, 5, 15, 60, 360 }.Select(m => Duration.FromMinutes(m))];

    private static readonly Duration[] Wachttijden = [.. new[] { 2, 5, 15, 60, 300, 900 }.Select(s => Duration.FromSeconds(s))];

    public Uitrij Eerste => Rijen[0].Rij.Waarde;

    /// <summary>Since when it could be delivered.</summary>
    public Instant Sinds => Instant.Max(Sleutel.UitMoment(Rijen[0].Sleutel), UitgesteldTot ?? Instant.MinValue);

    /// <summary>The day that it was put off to, or null.</summary>
    public Instant? UitgesteldTot => Rijen.Max(r => r.Rij.Waarde.UitgesteldTot);

    public Baan Baan => Postvak.BaanVan(Eerste);

    public bool IsDood => Rijen.All(r => r.Rij.Waarde.Status == UitStatus.Dood);

    /// <summary>Posts that may stand in Teams already.</summary>
    public int Onzeker => Rijen.Max(r => r.Rij.Waarde.Onzeker);

    public int Pogingen => Rijen.Max(r => r.Rij.Waarde.Pogingen);

    private Kaartmaat Maat => Rijen.Max(r => r.Rij.Waarde.Maat);

    /// <summary>
    /// Not before this moment; what only makes sure does not hold up what is new. Who joined or left is read at once, whatever an earlier
    /// reading waits for.
    /// </summary>
    /// <param name="instantie">
    /// Who asks: what it kept for itself it does at once, and another instance only when it does not. That holds up nothing else.
    /// </param>
    public Instant NietVoor(string instantie)
    {
        var rijen = Rijen.Select(r => r.Rij.Waarde).ToList();
        if (Eerste.LedenVan is not null) return rijen.Min(Wacht);
        var telt = rijen.Where(r => (!r.IsNazicht || IsNazicht) && !IsVanAnder(r)).ToList();
        return (telt.Count > 0 ? telt : rijen).Max(Wacht);

        Instant Wacht(Uitrij rij) => IsEigen(rij) && rij.Door == instantie ? Instant.MinValue : rij.NietVoor ?? Instant.MinValue;

        bool IsVanAnder(Uitrij rij) => IsEigen(rij) && rij.Door != instantie;

        static bool IsEigen(Uitrij rij) => rij is { Status: UitStatus.Wachtend, Door: not null };
    }

    /// <summary>When the card must be shown once more, because an older update of it may arrive until then.</summary>
    public Instant? Nazien => Rijen.Max(r => r.Rij.Waarde.Nazien);

    private bool IsNazicht => Rijen.All(r => r.Rij.Waarde.IsNazicht);

    public static IEnumerable<Bestelling> Groepeer(IEnumerable<(string Sleutel, Rij<Uitrij> Rij)> rijen) => rijen
        .GroupBy(r => r.Rij.Waarde switch
        {
            { Toon: { } toon } => Sleutel.Kaart(toon.Kaart, toon.Aan),
            { LedenVan: { } kanaalId } => Sleutel.Leden(kanaalId),
            _ => r.Sleutel,
        })
        .SelectMany(g => g.Chunk(Beurt.MeesteRijen))
        .Select(rijen => new Bestelling(rijen));

    /// <summary>The channel it goes to, or null when it goes to a person or nowhere.</summary>
    public string? KanaalId => Eerste switch
    {
        { Toon: { } toon } => toon.KanaalId,
        { Los.Gesprek: { } gesprek } => ConversationId.WithoutThread(gesprek.ConversationId),
        _ => Eerste.LedenVan,
    };

    /// <summary>It is an answer in a thread: that this cannot be reached says nothing of its channel.</summary>
    public bool IsInDraad => Eerste.Los?.Gesprek is { } gesprek && gesprek.ConversationId != KanaalId;

    /// <summary>What kind of thing it is to do, in one word of the program.</summary>
    public string Wat => Eerste switch
    {
        { Toon: { } toon } => toon.Soort.ToString(),
        { Los: not null } => nameof(Eerste.Los),
        { LedenVan: not null } => nameof(Eerste.LedenVan),
        { Chat: not null } => nameof(Eerste.Chat),
        _ => "Notitie",
    };

    public string? PersoonId => Eerste.Toon?.PersoonId ?? Eerste.Los?.PersoonId;

    /// <summary>What was set aside for a channel or person that can be reached again.</summary>
    /// <param name="terug">Since when each can be reached; what was refused after that is not asked again at once.</param>
    public bool IsGewekt(ImmutableDictionary<string, Instant> terug) =>
        Eerste.Status == UitStatus.Geparkeerd
            && ((string?[])[KanaalId, PersoonId]).Any(
                wie => wie is not null && terug.TryGetValue(wie, out var sinds) && NietVoor("") < sinds + Geparkeerd);

    /// <summary>How long it was set aside for; from the moment on to the moment of trying again, which may not be set.</summary>
    private Duration Geparkeerd =>
        Parkeer(Eerste.Code?.StartsWith("0 ", StringComparison.Ordinal) == true, Eerste.Pogingen - 1);

    /// <summary>Tried as if for the first time.</summary>
    public Bestelling Opnieuw() =>
        new([.. Rijen.Select(r => (r.Sleutel, r.Rij with { Waarde = r.Rij.Waarde with { Pogingen = 0 } }))]);

    /// <summary>As much of the card as Teams still takes.</summary>
    public JsonElement OpMaat(JsonElement kaart, string samenvatting) => Maat switch
    {
        Kaartmaat.Klein => KleineKaart.Maak(kaart),
        Kaartmaat.EenRegel => KleineKaart.EenRegel(samenvatting),
        _ => kaart,
    };

    /// <summary>What becomes of the first row after this error; the others follow it.</summary>
    /// <param name="onzeker">Posts that may have arrived, after this error.</param>
    public Uitrij Na(ConnectorError fout, Instant nu, double jitter, int onzeker)
    {
        var gevraagd = Gevraagd(fout);
        var eigen = Wachttijden[Math.Min(Pogingen, Wachttijden.Length - 1)] * (0.75 + (jitter / 2));

        // Only a limit knows by itself when there is room again; of an error the answer may say at once, again and again.
        var wacht = gevraagd is null ? eigen : fout.Status == TeVeel ? gevraagd.Value : Duration.Max(gevraagd.Value, eigen);
        var onbekend = fout.AgainSoon
            ? wacht
            : Duration.Max(gevraagd ?? Duration.Zero, Onbekendtijden[Math.Clamp(onzeker, 1, Onbekendtijden.Length) - 1]);
        var parkeertijd = Parkeer(fout.Status == 0, Pogingen);
        var rij = Eerste with
        {
            Pogingen = Pogingen + 1,
            Onzeker = onzeker,
            Door = null,
            Maat = Maat,
            Code = $"{fout.Status} {fout.Code}".Trim(),
            Nazien = fout is { MayStillArrive: true, Advice: not DeliveryAdvice.Unknown } ? nu + Nazientijd : Nazien,
        };
        if (IsInDraad && fout is { Status: 404, Advice: DeliveryAdvice.Disable or DeliveryAdvice.Dead or DeliveryAdvice.RetryFew })
        {
            // What was answered was deleted meanwhile; the channel is still there.
            var inKanaal = Eerste.Los! with { Gesprek = Eerste.Los.Gesprek! with { ConversationId = KanaalId! } };
            return rij with { Status = UitStatus.Wachtend, NietVoor = nu, Los = inKanaal };
        }

        return fout.Advice switch
        {
            DeliveryAdvice.Retry or DeliveryAdvice.PostAgain => rij with { Status = UitStatus.Wachtend, NietVoor = nu + wacht },
            DeliveryAdvice.Unknown => rij with { Status = UitStatus.Onbekend, NietVoor = nu + onbekend },
            DeliveryAdvice.RetryFew when Pogingen + 1 < Wachttijden.Length =>
                rij with { Status = UitStatus.Wachtend, NietVoor = nu + wacht },
            DeliveryAdvice.RetryFew => rij with { Status = UitStatus.Geparkeerd, NietVoor = nu + Parkeertijd },
            DeliveryAdvice.StopAll => rij with { Status = UitStatus.Wachtend, NietVoor = nu + Stoptijd },
            DeliveryAdvice.Disable => rij with { Status = UitStatus.Geparkeerd, NietVoor = nu + parkeertijd },
            DeliveryAdvice.Shrink when Maat < Kaartmaat.EenRegel =>
                rij with { Status = UitStatus.Wachtend, NietVoor = nu, Maat = Maat + 1 },
            _ => rij with { Status = UitStatus.Dood, NietVoor = null, Los = rij.Los?.ZonderKaart() },
        };
    }

    /// <summary>
    /// How long Teams asks to wait: never so short that it is asked again without end, never so long that nobody knows of it.
    /// </summary>
    private static Duration? Gevraagd(ConnectorError fout) => fout.RetryAfter is not { } tijd
        ? null
        : Duration.Max(KortsteWacht, Duration.FromTimeSpan(tijd < LangsteWacht ? tijd : LangsteWacht));

    /// <param name="eigen">The bot knows it by itself, without having asked.</param>
    private static Duration Parkeer(bool eigen, int pogingen) =>
        eigen ? Parkeertijd : Parkeertijden[Math.Clamp(pogingen, 0, Parkeertijden.Length - 1)];
}
