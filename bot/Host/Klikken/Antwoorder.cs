using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Klikken;

/// <summary>Answers a message with a card, through the outbox of the person who wrote it.</summary>
public sealed class Antwoorder(Kluis kluis)
{
    /// <summary>A new message in the same chat or thread.</summary>
    public Task AntwoordAsync(Inkomend op, Kaartbeeld beeld, CancellationToken ct) => StuurAsync(op, beeld, null, ct);

    /// <summary>
    /// The answer to a click of a client that cannot receive one. In a 1:1 chat the clicked card is replaced; in a channel the card
    /// belongs to everybody, so the answer is a message of its own.
    /// </summary>
    public Task VervangAsync(Inkomend op, Kaartbeeld beeld, CancellationToken ct) => StuurAsync(op, beeld, op.Persoonlijk ? op.Activity.ReplyToId : null, ct);

    private async Task StuurAsync(Inkomend op, Kaartbeeld beeld, string? vervangt, CancellationToken ct)
    {
        var los = new Losbericht(op.Activity.ServiceUrl!, op.Activity.Conversation!.Id!, beeld.Kaart.ToElement(), beeld.Samenvatting, vervangt);
        var beurt = new Beurt(new(op.TenantId, Tabel.Personen, Sleutel.PersoonPartitie(op.TenantId, op.Wie.Id))).Bericht(new Uitrij(Los: los));
        await kluis.BewaarAsync(beurt, ct);
    }
}
