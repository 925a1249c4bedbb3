using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>Answers a message with a card, through the outbox of the person who wrote it.</summary>
public sealed class Antwoorder(Kluis kluis)
{
    /// <summary>A new message where the question was asked: the same chat or thread.</summary>
    public Task AntwoordHierAsync(Inkomend op, Kaartbeeld beeld, CancellationToken ct) =>
        StuurAsync(op, beeld, new Gesprek(op.Activity.Conversation!.Id!, op.Activity.ServiceUrl!), null, ct);

    /// <summary>A new message in the 1:1 chat, wherever the question was asked: the answer is about one person.</summary>
    public Task AntwoordPersoonlijkAsync(Inkomend op, Kaartbeeld beeld, CancellationToken ct) =>
        op.Persoonlijk ? AntwoordHierAsync(op, beeld, ct) : StuurAsync(op, beeld, null, null, ct);

    /// <summary>
    /// The answer to a click of a client that cannot receive one. In a 1:1 chat the clicked card is replaced. A card in a channel belongs
    /// to everybody and the answer to one, so it goes to the 1:1 chat.
    /// </summary>
    public Task VervangAsync(Inkomend op, Kaartbeeld beeld, CancellationToken ct) => op.Persoonlijk
        ? StuurAsync(op, beeld, new Gesprek(op.GesprekId, op.Activity.ServiceUrl!), op.Activity.ReplyToId, ct)
        : AntwoordPersoonlijkAsync(op, beeld, ct);

    /// <summary>The same as an outbox row, for who saves something else with it in the partition of the person.</summary>
    public static Uitrij Hier(Inkomend op, Kaartbeeld beeld) => Rij(op, beeld, new Gesprek(op.Activity.Conversation!.Id!, op.Activity.ServiceUrl!), null);

    private async Task StuurAsync(Inkomend op, Kaartbeeld beeld, Gesprek? waar, string? vervangt, CancellationToken ct)
    {
        var beurt = new Beurt(new(op.TenantId, Tabel.Personen, Sleutel.PersoonPartitie(op.TenantId, op.Wie.Id))).Bericht(Rij(op, beeld, waar, vervangt));
        await kluis.BewaarAsync(beurt, ct);
    }

    private static Uitrij Rij(Inkomend op, Kaartbeeld beeld, Gesprek? waar, string? vervangt) =>
        new(Los: new Losbericht(op.Wie.Id, waar, beeld.Kaart.ToElement(), beeld.Samenvatting, vervangt));
}
