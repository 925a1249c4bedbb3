using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Adressen;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>
/// The gate that every button and command goes through, whether its card stands in a chat, in a channel or in a dialog: finds who does the
/// work, and turns away what may not come in.
/// </summary>
public sealed class Poort(IServiceProvider handlers, Kanalen kanalen, Tekstpoort tekstpoort)
{
    public IKlikHandler? Vind(Klik klik) => handlers.GetKeyedService<IKlikHandler>(klik.Verb);

    /// <summary>
    /// The card for danger in what was typed, before anything is read or learned; a button that only shows gives the text back to its
    /// writer, where it can.
    /// </summary>
    public async Task<Kaartbeeld?> NoodAsync(Klik klik, CancellationToken ct) =>
        klik.Vanzelf || (!klik.AntwoordIsBericht && Vind(klik)?.Werker is IToont) ? null : await tekstpoort.NoodAsync(klik, ct);

    public async Task<Kaartbeeld> LaatDoorAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Plek.Soort == Pleksoort.AfgeschermdKanaal) return MeldingKaart.GewoonKanaal();
        if (Vind(klik) is not { } handler) return MeldingKaart.KnopOnbekend();
        if (handler.Werker is IVoorPoollid && await GeenPoollidAsync(klik, ct) is { } reden) return MeldingKaart.Weigering(reden);

        if (handler.Werker is IToont) return await handler.HandelAsync(Tekstpoort.Bewaarbaar(klik), ct);

        // What a client does by itself may show, never change.
        if (klik.Vanzelf) return MeldingKaart.KnopOnbekend();
        if (handler.Werker is INeemtGeenTekst) return await handler.HandelAsync(Tekstpoort.Bewaarbaar(klik), ct);
        return await tekstpoort.HoudTegenAsync(klik, ct) ?? await handler.HandelAsync(klik, ct);
    }

    /// <summary>An aanvraag of no pool is for the handler to answer.</summary>
    private async Task<Reden?> GeenPoollidAsync(Klik klik, CancellationToken ct) =>
        klik.Aanvraag() is { PoolId: var poolId } && await kanalen.VanPoolAsync(klik.TenantId, poolId, ct) is { } pool
            ? await kanalen.WeigertAsync(klik.TenantId, pool.Id, klik.Wie.Id, ct)
            : null;
}
