using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Teamvragen;

/// <summary>One of the two says how they go on and on which day.</summary>
public sealed class SpreekTeamvraagAf(Teamvraagkast kast, Kluis kluis) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Tekst(Velden.Vervolgvorm) is not { } vorm || !Teamvraag.Vervolgvormen.Contains(vorm)) return MeldingKaart.KnopOnbekend();
        var dag = klik.Dag(Velden.Vervolgdag);
        return await kast.BeslisAsync(
            klik, Kijker.Aanvrager | Kijker.Meedenker, v => v.Spreekaf(vorm, dag, klik.Wie, kluis.Nu),
            (vraag, weigering) => Eigen(klik, vraag, weigering), ct);
    }

    internal static Kaartbeeld Eigen(Klik klik, Teamvraag vraag, Uitkomst<Teamvraag>.Geweigerd? weigering) => weigering switch
    {
        { Reden: Reden.AlleenBetrokkene } => MeldingKaart.Weigering(Reden.AlleenBetrokkene),
        _ when vraag.Ed.Id == klik.Wie.Id => TeamvraagKaart.VoorErvaringsdeskundige(vraag),
        _ => TeamvraagKaart.VoorMeedenker(vraag, klik.Wie.Id),
    };
}
