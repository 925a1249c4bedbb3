using NodaTime.Text;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Aanwezigheden;
using TeamsHerstelBot.Host.Agendaweken;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// Opens the question form from a card: the other buttons of the weekly card, and the button of any other card. What was typed on it goes
/// along.
/// </summary>
public sealed class OpenVraagformulier(Vraagloket loket, Agendakast agenda, Kluis kluis) : IKlikHandler, IToont
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var waarden = Vraaglezer.Waarden(klik.Invoer).ToDictionary();
        var waar = klik.Tekst("soort") == Soorten.Agenda ? klik.Id : "";
        if (klik.Verb == Verbs.VraagUitnodigen) await VoorOverlegAsync(klik, waarden, ct);

        if (klik.Tekst("soort") == Soorten.Aanwezig && Aanwezigheidskast.Over(klik.Id) is var (_, _, edId))
        {
            waar = Vraagplek.WaarBij(edId);
            waarden.TryAdd(Velden.Vorm, Vormen.SamenErheen);
        }

        var (stand, weigering) = await loket.OpenAsync(klik.TenantId, klik.Wie, klik.GesprekId, waar, waarden, ct);
        return stand is null ? weigering! : Vraagtoets.Toon(klik, stand.Beeld, Vraagstap.Vraag);
    }

    /// <summary>Somebody is invited to the overleg that the card is about, while that is still to come.</summary>
    private async Task VoorOverlegAsync(Klik klik, Dictionary<string, string> waarden, CancellationToken ct)
    {
        waarden[Velden.Vorm] = Vormen.Teamoverleg;
        if (await agenda.LaadAsync(klik, ct) is { Week.Waarde.Overleg: var overleg } && overleg > kluis.Nu)
        {
            waarden.TryAdd(Velden.Dag, LocalDatePattern.Iso.Format(Weekmoment.Lokaal(overleg).Date));
        }
    }
}
