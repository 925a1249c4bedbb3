using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>
/// The ED says ja, nee, or wants to talk first. No reason is asked. Who knows the team or the situation from before talks first; that they
/// know it is stored nowhere.
/// </summary>
public sealed class BeantwoordAanbod(Inzage inzage, Kluis kluis) : IKlikHandler<AanbodStatus>, IVoorPoollid
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, AanbodStatus antwoord, CancellationToken ct)
    {
        var kent = antwoord == AanbodStatus.Ja && klik.Keuze(Velden.KentTeam) == "ja";
        var gegeven = kent ? AanbodStatus.Overleg : antwoord;
        var toont = klik.Keuze(Velden.Toont) is { } gekozen && Keuzes.Tonen.Contains(gekozen) ? gekozen : null;
        var (beslissing, geenZicht) = await inzage.BeslisAsync(
            klik, Kijker.Gevraagde,
            (dossier, eds) =>
                Aanvraagverloop.Antwoord(dossier, eds.FirstOrDefault(e => e.Wie.Id == klik.Wie.Id), gegeven, klik.Wie, kluis.Nu, toont),
            ct, klik.Wie.Id);
        if (beslissing is null) return geenZicht!;

        // Who may see it was asked.
        var aanbod = beslissing.Dossier.AanbodAan(klik.Wie.Id)!;
        if (beslissing.Weigering?.Reden == Reden.EerstTonen)
        {
            return AanbodKaart.Maak(beslissing.Dossier, aanbod, beslissing.Weigering.AlsMelding(), Tonen(klik));
        }

        // Saying the same again, or Teams delivering it again, is no news; of what lapsed the card itself tells what happened.
        var melding = aanbod.Status == gegeven || aanbod.Status == AanbodStatus.Vervallen ? null : beslissing.Weigering.AlsMelding();
        return AanbodKaart.Maak(
            beslissing.Dossier, aanbod, kent && aanbod.Status == AanbodStatus.Overleg ? Melding.Info(Teksten.KentTeam(aanbod)) : melding,
            zegtJa: antwoord == AanbodStatus.Ja);
    }

    private static Formulier Tonen(Klik klik) => new(klik.Invoer, new Dictionary<string, string> { [Velden.Toont] = Teksten.KiesEerst });
}
