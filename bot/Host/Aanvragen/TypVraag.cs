using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Host.Aanwezigheden;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// Somebody types <c>vraag</c>: the form comes in the own chat. What was typed behind it is the beginning of the question.
/// </summary>
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
        return stand is null
            ? weigering!
            : Vraagtoets.Toon(stand.Beeld, keuzehulp ? Vraagstap.Keuzehulp : Vraagstap.Vraag, null, antwoordIsBericht: true);
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
