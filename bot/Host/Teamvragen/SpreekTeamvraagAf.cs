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
        var fouten = new Dictionary<string, string>();
        var (vorm, dag) = (klik.Tekst(Velden.Vervolgvorm) ?? "", klik.Dag(Velden.Vervolgdag));
        if (!Teamvraag.Vervolgvormen.Contains(vorm)) fouten[Velden.Vervolgvorm] = Teksten.KiesEerst;
        if (dag is null && klik.Tekst(Velden.Vervolgdag) is not null) fouten[Velden.Vervolgdag] = Teksten.OngeldigeDatum;
        return await kast.BeslisAsync(
            klik, Kijker.Aanvrager | Kijker.Meedenker,
            v => fouten.Count == 0 ? v.Spreekaf(vorm, dag, klik.Wie, kluis.Nu) : new Uitkomst<Teamvraag>.Geweigerd(Reden.Verouderd),
            (vraag, weigering) => Eigen(klik, vraag, weigering, fouten.Count == 0 ? null : Tekstpoort.Terug(klik, fouten)), ct);
    }

    internal static Kaartbeeld Eigen(
        Klik klik, Teamvraag vraag, Uitkomst<Teamvraag>.Geweigerd? weigering, Formulier? formulier = null) => weigering switch
        {
            { Reden: Reden.AlleenBetrokkene } => MeldingKaart.Weigering(Reden.AlleenBetrokkene),
            _ when vraag.Ed.Id == klik.Wie.Id => TeamvraagKaart.VoorErvaringsdeskundige(vraag, formulier),
            _ => TeamvraagKaart.VoorMeedenker(vraag, klik.Wie.Id, formulier),
        };
}
