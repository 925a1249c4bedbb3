using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Gesprekken;

/// <summary>Somebody types <c>begrip</c> with a word: what it means, in two lines.</summary>
public sealed class LegBegripUit : IKlikHandler, IVoorIedereen
{
    /// <summary>A longer text is no word, and is not repeated.</summary>
    private const int LangsteWoord = 40;

    private static readonly char[] Randen = [' ', ':', ',', '?', '.', '"', '“', '”', '\''];

    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var woord = Woord((klik.Getypt ?? ""));
        return Task.FromResult(
            woord is null
                ? UitlegKaart.Begrippen()
                : Teksten.Begrip(woord) is { } begrip
                ? UitlegKaart.Begrip(begrip)
                : UitlegKaart.Begrippen(woord));
    }

    /// <summary>What stands behind "begrip" or "begrippen", or null.</summary>
    private static string? Woord(string tekst)
    {
        var begin = tekst.IndexOf("begrip", StringComparison.OrdinalIgnoreCase);
        if (begin < 0) return null;
        var rest = tekst[begin..].Split(' ', 2) is [_, var na] ? na.Trim(Randen) : "";
        return rest.Length is > 0 and <= LangsteWoord ? rest : null;
    }
}
