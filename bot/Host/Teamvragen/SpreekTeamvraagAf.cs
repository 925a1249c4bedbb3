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
        var vorm = klik.Tekst(Velden.Vervolgvorm) is { } gekozen && Teamvraag.Vervolgvormen.Contains(gekozen) ? gekozen : null;
        var fout = vorm is null
            ? new Formulier(klik.Invoer, new Dictionary<string, string> { [Velden.Vervolgvorm] = Teksten.KiesEerst })
            : null;
        return await kast.BeslisAsync(
            klik, Kijker.Aanvrager | Kijker.Meedenker,
            v => vorm is null
                ? new Uitkomst<Teamvraag>.Geweigerd(Reden.Verouderd)
                : v.Spreekaf(vorm, klik.Dag(Velden.Vervolgdag), klik.Wie, kluis.Nu),
            (vraag, weigering) => Eigen(klik, vraag, weigering, fout), ct);
    }

    internal static Kaartbeeld Eigen(
        Klik klik, Teamvraag vraag, Uitkomst<Teamvraag>.Geweigerd? weigering, Formulier? formulier = null) => weigering switch
        {
            { Reden: Reden.AlleenBetrokkene } => MeldingKaart.Weigering(Reden.AlleenBetrokkene),
            _ when vraag.Ed.Id == klik.Wie.Id => TeamvraagKaart.VoorErvaringsdeskundige(vraag, formulier),
            _ => TeamvraagKaart.VoorMeedenker(vraag, klik.Wie.Id, formulier),
        };
}
