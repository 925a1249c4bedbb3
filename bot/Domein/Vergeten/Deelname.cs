using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Domein.Vergeten;

/// <summary>
/// Whether somebody still takes part. Who has Teams takes part by being in the team of the pool; who has none, by an answer of any kind
/// or a match of less than a year ago: also who says only nee takes part. Where that ends the profile ends the same way: after a while,
/// and not while a match runs.
/// </summary>
public static class Deelname
{
    /// <summary>Of an ED without Teams: nobody has to ask.</summary>
    public static bool Blijkt(Ervaringsdeskundige ed, Instant nu) => ed.Lopend > 0 || !Termijnen.Deelname.IsOm(Laatst(ed), nu);

    /// <summary>When this ED last said or showed that they take part.</summary>
    public static Instant Laatst(Ervaringsdeskundige ed) =>
        new[] { ed.Akkoord, ed.Geantwoord, ed.LaatsteMatch, ed.RustTot }.Max() ?? NodaConstants.UnixEpoch;

    /// <summary>Their own ja of now, told by themself or by the coördinator who asked.</summary>
    public static Ervaringsdeskundige Bevestig(Ervaringsdeskundige ed, Instant nu) =>
        Blijkt(ed, nu) ? ed : ed with { Akkoord = nu, Rev = ed.Rev + 1 };

    /// <summary>The first working hour after it was noticed; the key is <c>{poolId}/{edId}</c>.</summary>
    public static Wekker Wekker(string poolId, string edId, Instant nu) =>
        new(WekkerSoort.Deelname, $"{poolId}/{edId}", Werktijd.Begin(nu));

    /// <summary>
    /// The question to every coördinator and to the ED, who may be asked by mail: one for each time that it is asked.
    /// </summary>
    /// <param name="sinds">When it was asked.</param>
    public static IEnumerable<Bericht.ToonKaart> Vraag(Pool pool, Ervaringsdeskundige ed, Instant sinds)
    {
        var kaart = new Kaart(
            KaartSoort.Deelname, ed.Wie.Id, LocalDatePattern.Iso.Format(Weekmoment.Lokaal(Termijnen.UitPool.Tot(sinds)).Date));
        return pool.Coordinatoren.Append(ed.Wie).Select(wie => new Bericht.ToonKaart(kaart, new Ontvanger.Iemand(wie.Id)));
    }
}
