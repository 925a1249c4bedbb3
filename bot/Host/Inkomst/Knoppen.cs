using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>Finds the handler of a button and lets it do its work, whether the card stands in a chat, in a channel or in a dialog.</summary>
public sealed class Knoppen(IServiceProvider handlers, Kanalen kanalen, Kopieboek kopieen)
{
    public IKlikHandler? Vind(CardClick click) => handlers.GetKeyedService<IKlikHandler>(click.Verb);

    public async Task<Kaartbeeld> HandelAsync(Inkomend gebeurtenis, CardClick click, CancellationToken ct)
    {
        if (gebeurtenis.InAfgeschermdKanaal) return MeldingKaart.GewoonKanaal();
        if (Vind(click) is not { } handler) return MeldingKaart.KnopOnbekend();
        if (click.CardMessageId is { } bericht && !gebeurtenis.InVenster)
        {
            kopieen.Noteer(gebeurtenis.GesprekId, click.Inputs.GetValueOrDefault("soort", ""), click.Inputs.GetValueOrDefault("id", ""), bericht);
        }

        // A dialog of a message action stands above a conversation, not in it.
        var klik = new Klik(
            gebeurtenis.TenantId, gebeurtenis.Wie, gebeurtenis.GesprekId, gebeurtenis.InKanaal && !gebeurtenis.VanBerichtactie, click.Verb,
            click.Inputs.GetValueOrDefault("id", ""), click.Inputs, click.Trigger == ClickTrigger.Automatic, gebeurtenis.Activity.Type == ActivityTypes.Message,
            gebeurtenis.Activity.Id ?? "");

        if (handler is IVoorPoollid && !await IsPoollidAsync(klik, ct)) return MeldingKaart.Weigering(Reden.AlleenLid);

        // What a client does by itself may show, never change.
        return klik.Vanzelf && handler is not IToont ? MeldingKaart.KnopOnbekend() : await handler.HandelAsync(klik, ct);
    }

    /// <summary>An aanvraag of no pool is for the handler to answer.</summary>
    private async Task<bool> IsPoollidAsync(Klik klik, CancellationToken ct) =>
        klik.Aanvraag() is not { PoolId: var poolId }
        || (await kanalen.AlleAsync(klik.TenantId, ct)).FirstOrDefault(k => k.PoolId == poolId) is not { } pool
        || await kanalen.IsLidAsync(klik.TenantId, pool.Id, klik.Wie.Id, ct);
}

/// <summary>
/// A handler that changes what is on a card that was sent once, as an answer, such as a profile. A form that comes back says so with
/// <see cref="Kaartbeeld.NietVerstuurd"/>.
/// </summary>
public interface IWijzigtLosseKaart : IKlikHandler;

/// <summary>A handler that changes nothing, so that a client may call it by itself to refresh a card.</summary>
public interface IToont : IKlikHandler;
