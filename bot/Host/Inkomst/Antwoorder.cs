using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Metingen;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>Answers a message with a card, through the outbox of the person who wrote it.</summary>
public sealed class Antwoorder(Kluis kluis, Meetpunten meetpunten)
{
    /// <summary>A new message where the question was asked: the same chat or thread.</summary>
    public Task AntwoordHierAsync(Klik op, Kaartbeeld beeld, CancellationToken ct) => StuurAsync(op, Hier(op, beeld), ct);

    /// <summary>A new message in the 1:1 chat, wherever the question was asked: the answer is about one person.</summary>
    public Task AntwoordPersoonlijkAsync(Klik op, Kaartbeeld beeld, CancellationToken ct) =>
        op.Plek.Soort == Pleksoort.Persoonlijk
            ? AntwoordHierAsync(op, beeld, ct)
            : StuurAsync(op, Rij(op, beeld, null, null, op.InKanaal ? op.Plek.Draad : null), ct);

    /// <summary>
    /// The answer to a click of a client that cannot receive one. In a 1:1 chat the clicked card is replaced. A card in a channel belongs
    /// to everybody and the answer to one, so it goes to the 1:1 chat.
    /// </summary>
    public Task VervangAsync(Klik op, Kaartbeeld beeld, CancellationToken ct) => op.Plek.Soort == Pleksoort.Persoonlijk
        ? StuurAsync(op, Rij(op, beeld, op.Plek.Gesprek, op.Bericht), ct)
        : AntwoordPersoonlijkAsync(op, beeld, ct);

    /// <summary>The same as an outbox row, for who saves something else with it in the partition of the person.</summary>
    public static Uitrij Hier(Klik op, Kaartbeeld beeld) =>
        Rij(op, op.Meelezers ? beeld.VoorMeelezers() : beeld, op.Plek.Draad, null);

    /// <summary>Saved with what it answers: delivered again by Teams, to this instance or another, that is not answered again.</summary>
    private Task StuurAsync(Klik op, Uitrij uit, CancellationToken ct)
    {
        var partitie = new Partitie(op.TenantId, Tabel.Personen, Sleutel.PersoonPartitie(op.TenantId, op.Wie.Id));
        return kluis.BesluitAsync(partitie, async () => Besluit.Toon(true, await BeurtAsync(partitie, op, uit, ct)), ct);
    }

    private async Task<Beurt?> BeurtAsync(Partitie partitie, Klik op, Uitrij uit, CancellationToken ct)
    {
        var beurt = new Beurt(partitie).Bericht(uit);
        if (op.Levering.Length == 0) return beurt;
        var gezien = await kluis.LeesAsync<Gezien>(partitie.Tabel, partitie.Sleutel, Sleutel.GezienRij, ct);
        if (gezien?.Waarde.Bevat(op.Levering, kluis.Nu) != true)
        {
            return beurt.Zet(Sleutel.GezienRij, (gezien?.Waarde ?? Gezien.Niets).Met(op.Levering, kluis.Nu), gezien);
        }

        meetpunten.DubbelVoorkomen("bericht");
        return null;
    }

    private static Uitrij Rij(Klik op, Kaartbeeld beeld, Gesprek? waar, string? vervangt, Gesprek? gevraagd = null) =>
        new(Los: new Losbericht(op.Wie.Id, waar, beeld.Kaart.ToElement(), beeld.Samenvatting, vervangt, gevraagd));
}
