using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// Somebody types <c>vraag</c>, or says a sentence about it: the form comes in the own chat. What was typed is the beginning of the
/// question; a text that points at a person is held back, as in a field.
/// </summary>
public sealed class TypVraag(Vraagloket loket, Tekstpoort tekstpoort) : IKlikHandler<bool>
{
    /// <summary>Less than this is a way to say the word, not a question.</summary>
    private const int MinsteWoorden = 3;

    public async Task<Kaartbeeld> HandelAsync(Klik klik, bool keuzehulp, CancellationToken ct)
    {
        var waarden = new Dictionary<string, string>();
        if (Begin(klik.Getypt ?? "") is { } begin) waarden[Velden.Toelichting] = begin;
        var (stand, weigering) = await loket.OpenAsync(klik.TenantId, klik.Wie, klik.GesprekId, Vraagplek.Chat, waarden, ct);
        if (stand is null) return weigering!;

        // The form becomes a message, so what may not be stored is not in it.
        var over = stand.Beeld.Over;
        var alsKlik = klik with
        {
            Verb = Verbs.VraagTerug,
            Id = over.Id,
            AntwoordIsBericht = true,
            Invoer = new Dictionary<string, string>(waarden) { ["soort"] = over.Soort, ["id"] = over.Id },
        };
        return await tekstpoort.HoudTegenAsync(alsKlik, ct)
            ?? VraagKaart.Maak(stand.Beeld, keuzehulp ? Vraagstap.Keuzehulp : Vraagstap.Vraag);
    }

    /// <summary>
    /// What stands behind the word, or all of a sentence that does not begin with it; null when it is no more than a few words.
    /// </summary>
    private static string? Begin(string tekst)
    {
        var rest = Opdrachten.Herken(tekst) is null ? tekst
            : tekst.Trim().Split((char[])[' ', ':', ','], 2) is [_, var na] ? na.Trim(' ', ':', ',') : "";
        return rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= MinsteWoorden ? rest : null;
    }
}
