using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>Somebody types <c>vraag</c>, or says a sentence about it: the form comes in the own chat.</summary>
public sealed class TypVraag(Chatvraag chatvraag) : IKlikHandler<bool>
{
    /// <summary>Less than this is a way to say the word, not a question.</summary>
    private const int MinsteWoorden = 3;

    public async Task<Kaartbeeld> HandelAsync(Klik klik, bool keuzehulp, CancellationToken ct)
    {
        var (stand, kaart, _) = await chatvraag.BeginAsync(klik, Begin(klik.Getypt ?? ""), ct);
        return stand is null ? kaart! : VraagKaart.Maak(stand.Beeld, keuzehulp ? Vraagstap.Keuzehulp : Vraagstap.Vraag);
    }

    /// <summary>
    /// What stands behind the word, or all of a sentence that does not begin with it; null when it is no more than a few words.
    /// </summary>
    private static string? Begin(string tekst)
    {
        if (Opdrachten.IsZegswijze(tekst)) return null;
        var rest = Opdrachten.Herken(tekst) is null ? tekst
            : tekst.Trim().Split((char[])[' ', ':', ','], 2) is [_, var na] ? na.Trim(' ', ':', ',') : "";
        return rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= MinsteWoorden ? rest : null;
    }
}
