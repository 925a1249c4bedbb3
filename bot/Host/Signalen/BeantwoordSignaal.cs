using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Signalen;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Signalen;

/// <summary>A coördinator says what is done with it.</summary>
public sealed class BeantwoordSignaal(Signaalkast kast) : IKlikHandler, IVoorPoollid
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var antwoord = klik.Tekst(Velden.Signaalantwoord);
        var fouten = new Dictionary<string, string>();
        if (antwoord is null) fouten[Velden.Signaalantwoord] = Teksten.Verplicht;
        else if (antwoord.Length > Signaal.MaxTekst) fouten[Velden.Signaalantwoord] = Teksten.TeLang(antwoord.Length, Signaal.MaxTekst);
        if (fouten.Count > 0)
        {
            return await kast.LaadAsync(klik, ct) is var (pool, rij) && pool.IsCoordinator(klik.Wie.Id)
                ? SignaalKaart.VoorCoordinator(rij.Waarde, Tekstpoort.Terug(klik, fouten))
                : MeldingKaart.KnopOnbekend();
        }

        return Toon(await kast.BeslisAsync(klik, (pool, s) => s.Beantwoord(pool, antwoord!, klik.Wie), ct));
    }

    internal static Kaartbeeld Toon((Signaal Nu, Uitkomst<Signaal>.Geweigerd? Weigering)? besluit) => besluit switch
    {
        null => MeldingKaart.KnopOnbekend(),
        (_, { Reden: Reden.AlleenCoordinator }) => MeldingKaart.Weigering(Reden.AlleenCoordinator),
        var (signaal, weigering) =>
            SignaalKaart.VoorCoordinator(signaal, melding: weigering?.Reden == Reden.AlBeantwoord ? null : weigering.AlsMelding()),
    };
}
