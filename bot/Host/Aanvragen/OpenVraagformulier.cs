using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Aanwezigheden;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// Opens the question form from a card: the other buttons of the weekly card, and the button of any other card. What was typed on it goes
/// along.
/// </summary>
public sealed class OpenVraagformulier(Vraagloket loket) : IKlikHandler, IToont
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var waarden = Vraaglezer.Waarden(klik.Invoer).ToDictionary();
        var waar = klik.Tekst("soort") == Soorten.Agenda ? klik.Id : "";
        if (klik.Verb == Verbs.VraagUitnodigen) waarden[Velden.Vorm] = Vormen.Casuistiek;

        if (klik.Tekst("soort") == Soorten.Aanwezig && Aanwezigheidskast.Over(klik.Id) is var (_, _, edId))
        {
            waar = Vraagplek.WaarBij(edId);
            waarden.TryAdd(Velden.Vorm, Vormen.SamenErheen);
        }

        var (stand, weigering) = await loket.OpenAsync(klik.TenantId, klik.Wie, klik.GesprekId, waar, waarden, ct);
        return stand is null ? weigering! : Vraagtoets.Toon(klik, stand.Beeld, Vraagstap.Vraag);
    }
}
