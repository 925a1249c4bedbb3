using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>Somebody leaves a question form: nothing was stored, so nothing is left of it.</summary>
public sealed class StopVraag : IKlikHandler, IToont, INeemtGeenTekst
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) => Task.FromResult(VraagKaart.Gestopt());
}
