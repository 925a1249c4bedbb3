using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Metingen;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>Answers a message with a card, through the outbox of the person who wrote it.</summary>
public sealed class Antwoorder(Kluis kluis, Meetpunten meetpunten)
{
    /// <summary>A new message where the question was asked: the same chat or thread.</summary>
    /// <param name="open">Nothing was done with what was typed; edited it is read again.</param>
    public Task AntwoordHierAsync(Klik op, Kaartbeeld beeld, CancellationToken ct, bool open = false) =>
        StuurAsync(op, Hier(op, beeld), ct, open ? new(op.Berichtsleutel, kluis.Nu) : null);

    /// <summary>
    /// What was typed, as an answer to send. Edited, the newest text comes in the place of the earlier one, where that is known to stand.
    /// </summary>
    /// <param name="eerder">What was done with the message before it was edited.</param>
    public async Task StelVoorAsync(Klik op, Antwoordvoorstel voorstel, Openbericht? eerder, CancellationToken ct)
    {
        var partitie = Sleutel.PersoonPartitie(op.TenantId, op.Wie.Id);
        var sleutel = Sleutel.Kaart(new(KaartSoort.Antwoord, op.Berichtsleutel), new Ontvanger.Iemand(op.Wie.Id));
        var staat = eerder?.Over == voorstel.Over ? await kluis.LeesAsync<Kaartrij>(Tabel.Personen, partitie, sleutel, ct) : null;
        var rij = Rij(op, voorstel.Beeld, op.Plek.Gesprek, staat?.Waarde.ActivityId);
        if (eerder is null) rij = rij with { Los = rij.Los! with { Antwoordt = op.Berichtsleutel } };
        await StuurAsync(op, rij, ct, new(op.Berichtsleutel, kluis.Nu, voorstel.Over));
    }

    /// <summary>The message that was edited, when nothing was done with it yet.</summary>
    public async Task<Openbericht?> OpenAsync(Klik op, CancellationToken ct) =>
        (await kluis.LeesAsync<Gezien>(Tabel.Personen, Sleutel.PersoonPartitie(op.TenantId, op.Wie.Id), Sleutel.GezienRij, ct))
            ?.Waarde.Openstaand(op.Berichtsleutel, kluis.Nu);

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
    private Task StuurAsync(Klik op, Uitrij uit, CancellationToken ct, Openbericht? open = null)
    {
        var partitie = new Partitie(op.TenantId, Tabel.Personen, Sleutel.PersoonPartitie(op.TenantId, op.Wie.Id));
        return kluis.BesluitAsync(partitie, async () => Besluit.Toon(true, await BeurtAsync(partitie, op, uit, open, ct)), ct);
    }

    private async Task<Beurt?> BeurtAsync(Partitie partitie, Klik op, Uitrij uit, Openbericht? open, CancellationToken ct)
    {
        var beurt = new Beurt(partitie).Bericht(uit);
        if (op.Levering.Length == 0) return beurt;
        var gezien = await kluis.LeesAsync<Gezien>(partitie.Tabel, partitie.Sleutel, Sleutel.GezienRij, ct);
        if (gezien?.Waarde.Bevat(op.Levering, kluis.Nu) != true)
        {
            var na = (gezien?.Waarde ?? Gezien.Niets).Met(op.Levering, kluis.Nu);
            return beurt.Zet(
                Sleutel.GezienRij, op.Berichtsleutel.Length == 0 ? na : na.Na(op.Berichtsleutel, open, kluis.Nu), gezien);
        }

        meetpunten.DubbelVoorkomen("bericht");
        return null;
    }

    private static Uitrij Rij(Klik op, Kaartbeeld beeld, Gesprek? waar, string? vervangt, Gesprek? gevraagd = null) =>
        new(Los: new Losbericht(op.Wie.Id, waar, beeld.Kaart.ToElement(), beeld.Samenvatting, vervangt, gevraagd));
}
