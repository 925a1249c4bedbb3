using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Controles;

/// <summary>
/// A text that was held back comes in its field again: as it was, to write it otherwise, or with what the card proposed. Nothing is sent.
/// </summary>
public sealed class HerneemTekst(Tekstpoort poort) : IKlikHandler<bool>, IToont
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, bool voorstel, CancellationToken ct)
    {
        if (await poort.OpnieuwAsync(klik, ct) is not { } keuring) return MeldingKaart.KnopOnbekend();
        if (!voorstel) return KeurKaart.Maak(keuring);
        var anders = keuring.MetVoorstel();
        return KeurKaart.Maak(anders, anders.Soorten.Count == 0 ? Melding.Info(Teksten.VoorstelNeergezet) : null);
    }
}
