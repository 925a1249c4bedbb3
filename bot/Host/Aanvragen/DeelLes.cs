using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// After a day that was agreed on the asker shares what can be better in the contact, with the own team and without a person.
/// </summary>
public sealed class DeelLes(Inzage inzage) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        string[] lessen = [.. klik.Lijst(Velden.Lessen).Distinct()];
        if (!lessen.All(Matchkeuzes.Geleerd.Contains))
        {
            var (gelezen, dicht) = await inzage.LaadAsync(klik, Kijker.Aanvrager, ct);
            return gelezen is null ? dicht! : DagKaart.Uitkomst(gelezen.Aanvraag, Melding.Waarschuwing(Teksten.OngeldigeKeuze));
        }

        var (beslissing, geenZicht) = await inzage.BeslisAsync(
            klik, Kijker.Aanvrager, (dossier, _) => Aanvraagverloop.DeelLes(dossier, lessen, klik.Wie), ct);
        if (beslissing is null) return geenZicht!;
        var melding = beslissing.Weigering is { Reden: not Reden.AlBeantwoord } weigering
            ? weigering.AlsMelding()
            : Melding.Info(Teksten.LesBewaard);
        return DagKaart.Uitkomst(beslissing.Dossier.Aanvraag, melding);
    }
}
