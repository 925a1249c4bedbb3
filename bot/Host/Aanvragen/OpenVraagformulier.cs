using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Host.Aanwezigheden;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// Opens the question form from a card: the other buttons of the weekly card, and the button of any other card. What was typed on it goes
/// along.
/// </summary>
public sealed class OpenVraagformulier(Vraagloket loket) : IKlikHandler, IToont
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var waarden = Vraaglezer.Waarden(klik.Invoer).ToDictionary();
        var waar = klik.Tekst("soort") == Soorten.Agenda ? klik.Id : "";
        if (klik.Verb == Verbs.VraagUitnodigen) waarden[Velden.Vorm] = Vormen.Casuistiek;

        if (klik.Tekst("soort") == Soorten.Aanwezig && Aanwezigheidskast.Over(klik.Id) is var (_, _, edId))
        {
            waar = Vraagplek.WaarBij(edId);
            waarden.TryAdd(Velden.Vorm, Vormen.SamenErheen);
        }

        var (stand, weigering) = await loket.OpenAsync(klik.TenantId, klik.Wie, klik.GesprekId, waar, waarden, ct);
        return stand is null ? weigering! : Vraagtoets.Toon(stand.Beeld, Vraagstap.Vraag, null, klik.AntwoordIsBericht);
    }
}

/// <summary>Somebody types <c>vraag</c>: the form comes in the own chat. What was typed behind it is the beginning of the question.</summary>
public sealed class TypVraag(Vraagloket loket) : IKlikHandler<bool>
{
    /// <summary>Less than this is a way to say the word, not a question.</summary>
    private const int MinsteWoorden = 3;

    public async Task<Kaartbeeld> HandelAsync(Klik klik, bool keuzehulp, CancellationToken ct)
    {
        var waarden = new Dictionary<string, string>();
        if (Begin((klik.Getypt ?? "")) is { } begin) waarden[Velden.Toelichting] = begin;
        var (stand, weigering) = await loket.OpenAsync(klik.TenantId, klik.Wie, klik.GesprekId, Vraagplek.Chat, waarden, ct);

        // The form becomes a message, so what may not be stored is left out of it.
        return stand is null ? weigering! : Vraagtoets.Toon(stand.Beeld, keuzehulp ? Vraagstap.Keuzehulp : Vraagstap.Vraag, null, antwoordIsBericht: true);
    }

    /// <summary>What stands behind the word, when that comes first; null when it is no more than a few words.</summary>
    private static string? Begin(string tekst)
    {
        var delen = tekst.Trim().Split((char[])[' ', ':', ','], 2);
        if (delen is not [var eerste, var rest] || Opdrachten.Herken(eerste) == Opdrachten.Hulp) return null;
        rest = rest.Trim(' ', ':', ',');
        return rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= MinsteWoorden ? rest : null;
    }
}
