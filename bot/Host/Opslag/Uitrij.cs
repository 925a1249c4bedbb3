using System.Text.Json;
using NodaTime;
using TeamsHerstelBot.Domein.Berichten;

namespace TeamsHerstelBot.Host.Opslag;

/// <summary>
/// Something to do after a click, saved with the decision in one transaction. Exactly one of the parts is set: a card to show, a wekker
/// to set, an aanvraag to note, a loose card to send, a roster to read, a match whose people get a chat, or a mail.
/// </summary>
/// <param name="NietVoor">Not before this moment.</param>
/// <param name="Pogingen">Attempts that failed or may have failed.</param>
/// <param name="Onzeker">Posts of which nobody knows whether they arrived, the one that is under way included.</param>
/// <param name="Door">The instance that is posting it.</param>
/// <param name="Code">Last status and error code of the Connector.</param>
/// <param name="Nazien">
/// An update was not answered and may still arrive, over a later one: the card is shown once more at this moment.
/// </param>
/// <param name="Maat">How much of the card Teams still takes.</param>
/// <param name="Spoor">The trace of the click that asked for it; null when nobody looked.</param>
/// <param name="UitgesteldTot">Not tried before this moment: who it is for was asked enough for one day. It is not late till then.</param>
/// <param name="Pak">Instead of one thing all that one decision has to tell; see <see cref="Beurt.InPak"/>.</param>
public sealed record Uitrij(
    Toonbericht? Toon = null,
    Wekker? Wekker = null,
    Noteerbericht? Noteer = null,
    Losbericht? Los = null,
    string? LedenVan = null,
    Guid? Chat = null,
    UitStatus Status = UitStatus.Wachtend,
    Instant? NietVoor = null,
    int Pogingen = 0,
    int Onzeker = 0,
    string? Door = null,
    string? Code = null,
    Instant? Nazien = null,
    Kaartmaat Maat = Kaartmaat.Heel,
    IReadOnlyList<Uitrij>? Pak = null,
    string? Spoor = null,
    Mailbericht? Mail = null,
    Instant? UitgesteldTot = null)
{
    /// <summary>A row of our own: setting it waits for nobody, and twice is the same as once.</summary>
    public bool IsNotitie => Wekker is not null || Noteer is not null;

    /// <summary>Nothing changed; it only makes sure that the last state is the one that stands there.</summary>
    public bool IsNazicht => Nazien is not null && Pogingen == 0;

    public static Uitrij Van(Bericht bericht) => bericht switch
    {
        Bericht.ToonKaart toon => new(Toon: Toonbericht.Van(toon)),
        Bericht.ZetWekker zet => new(Wekker: zet.Wekker),
        Bericht.OpenChat chat => new(Chat: chat.AanvraagId),
        Bericht.NoteerAanvraag noteer => new(Noteer: new(noteer.PersoonId, noteer.AanvraagId, noteer.PoolId)),
        _ => throw new InvalidOperationException("Unknown message."),
    };
}

public sealed record Noteerbericht(string PersoonId, Guid AanvraagId, string PoolId);

/// <summary>A card that answers a message or an old client; it is not kept in sync.</summary>
/// <param name="Gesprek">Where it goes, or null for the 1:1 chat with the person whose partition this is in.</param>
/// <param name="Vervangt">The message to replace, or null for a new one.</param>
/// <param name="Gevraagd">
/// Where others read along what was asked, or null: there it is said, and nothing else, when the chat with the person cannot be reached.
/// </param>
/// <param name="Antwoordt">
/// Hash of the message it answers, when another answer may come in its place; see <see cref="Openbericht"/>.
/// </param>
public sealed record Losbericht(
    string PersoonId, Gesprek? Gesprek, JsonElement Kaart, string Samenvatting, string? Vervangt, Gesprek? Gevraagd = null,
    string? Antwoordt = null)
{
    /// <summary>To tell later that there was one; what it said is for nobody else.</summary>
    public Losbericht ZonderKaart() => this with { Kaart = JsonSerializer.SerializeToElement(new { }) };
}
