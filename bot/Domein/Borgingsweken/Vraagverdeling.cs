using NodaTime;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Borgingsweken;

/// <summary>Where a question is, so roughly that it says nothing of a person.</summary>
public enum Vraagstand
{
    BijDePool,
    Samen,
    Klaar,
    ZonderMatch,
    Ingetrokken,
}

/// <summary>Questions of some weeks, counted. What fewer than five people asked is one number, and is not split.</summary>
/// <param name="Aantal">All of them.</param>
/// <param name="Standen">Where they are; empty when that would say something about fewer than five people.</param>
/// <param name="Themas">What they were about, most often first; empty in the same case.</param>
public sealed record Vraagverdeling(
    int Aantal, IReadOnlyList<(Vraagstand Stand, int Aantal)> Standen, IReadOnlyList<(string Thema, int Aantal)> Themas)
{
    /// <summary>A quarter, the current week included.</summary>
    public const int AantalWeken = 12;

    /// <summary>Of fewer people a part would point at somebody.</summary>
    private const int MinsteMensen = 5;

    private const int MeesteThemas = 5;

    public static Vraagverdeling Geen { get; } = new(0, [], []);

    /// <summary>What was asked in the weeks that end with this day; what still lies with who wants to ask it does not count.</summary>
    public static Vraagverdeling Tel(IEnumerable<Aanvraag> aanvragen, LocalDate vandaag)
    {
        var nu = Isoweek.Van(vandaag);
        var vanaf = nu.Plus(1 - AantalWeken);
        var alle = aanvragen.Where(a => a.StaatInPool && Week(a) >= vanaf && Week(a) <= nu).ToList();
        if (alle.DistinctBy(a => a.Aanvrager.Id, StringComparer.Ordinal).Count() < MinsteMensen) return new(alle.Count, [], []);
        return new(
            alle.Count,
            [.. alle.CountBy(a => Stand(a.Status)).OrderBy(s => s.Key).Select(s => (s.Key, s.Value))],
            [
                .. alle.SelectMany(a => a.Vraag.Themas).CountBy(t => t).OrderByDescending(t => t.Value)
                    .ThenBy(t => t.Key, StringComparer.Ordinal).Take(MeesteThemas).Select(t => (t.Key, t.Value)),
            ]);
    }

    private static Isoweek Week(Aanvraag aanvraag) => Isoweek.Van(Weekmoment.Lokaal(aanvraag.Gesteld).Date);

    private static Vraagstand Stand(AanvraagStatus status) => status switch
    {
        AanvraagStatus.Aanvaard or AanvraagStatus.Kennismaking or AanvraagStatus.Lopend => Vraagstand.Samen,
        AanvraagStatus.Afgerond or AanvraagStatus.Gestopt => Vraagstand.Klaar,
        AanvraagStatus.GeenMatch => Vraagstand.ZonderMatch,
        AanvraagStatus.Ingetrokken => Vraagstand.Ingetrokken,
        _ => Vraagstand.BijDePool,
    };
}
