using NodaTime;
using TeamsHerstelBot.Domein.Berichten;

namespace TeamsHerstelBot.Domein.Pools;

/// <summary>
/// An ED without Teams got an account. The profile goes along as it is; what they do now is finished first, so that nobody who works with
/// them is left with a name that is gone.
/// </summary>
public static class Verhuizing
{
    /// <param name="bezig">A match runs, or a question waits for them or for the coördinator.</param>
    /// <param name="heeftProfiel">The account has a profile in this pool already.</param>
    public static Uitkomst<Ervaringsdeskundige> Verhuis(
        Ervaringsdeskundige ed, Persoon naar, bool bezig, bool heeftProfiel, Instant nu)
    {
        if (heeftProfiel) return new Uitkomst<Ervaringsdeskundige>.Geweigerd(Reden.HeeftAlProfiel);
        if (bezig || ed.Lopend > 0) return new Uitkomst<Ervaringsdeskundige>.Geweigerd(Reden.EerstAfronden);
        return new Uitkomst<Ervaringsdeskundige>.Gelukt(
            ed with { Wie = naar, Email = null, MailGeweigerd = false, Verhuisd = nu, Rev = ed.Rev + 1 }, []);
    }
}
