using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// A question that begins with a sentence in the own chat. The form becomes a message, so a text that points at a person is held back, as
/// in a field.
/// </summary>
public sealed class Chatvraag(Vraagloket loket, Tekstpoort tekstpoort)
{
    /// <summary>The form with this text in it; or the card that says why not, and whether that is because of the text.</summary>
    public async Task<(Vraagstand? Stand, Kaartbeeld? Kaart, bool OmTekst)> BeginAsync(Klik klik, string? tekst, CancellationToken ct)
    {
        var waarden = new Dictionary<string, string>();
        if (tekst is not null) waarden[Velden.Toelichting] = tekst;
        var (stand, weigering) = await loket.OpenAsync(klik.TenantId, klik.Wie, klik.GesprekId, Vraagplek.Chat, waarden, ct);
        if (stand is null) return (null, weigering, false);
        var over = stand.Beeld.Over;
        var alsKlik = klik with
        {
            Verb = Verbs.VraagTerug,
            Id = over.Id,
            AntwoordIsBericht = true,
            Invoer = new Dictionary<string, string>(waarden) { ["soort"] = over.Soort, ["id"] = over.Id },
        };
        return await tekstpoort.HoudTegenAsync(alsKlik, ct) is { } kaart ? (null, kaart, true) : (stand, null, false);
    }
}
