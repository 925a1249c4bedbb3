using System.Globalization;
using NodaTime;

namespace TeamsHerstelBot.Domein.Pools;

/// <summary>A pool of ervaringsdeskundigen with its channel and coördinatoren.</summary>
/// <param name="Reeks">Letters in front of its numbers, unique in the municipality, such as <c>H</c>.</param>
/// <param name="Jaar">Year of the last number given.</param>
/// <param name="Teller">Last number given in that year.</param>
/// <param name="HerinnerNa">Working days without a reaction after which one reminder goes out.</param>
/// <param name="EerlijkNa">Working days without a match after which the asker gets an honest word.</param>
/// <param name="Vertrokken">Coördinatoren who left the team, as long as nobody took over.</param>
/// <param name="Direct">
/// Ids of the EDs who gave their ja to "even sparren" beforehand, so that no question reads all profiles; null while nobody looked.
/// </param>
/// <param name="Afwezig">Coördinatoren who are not there for a while.</param>
/// <param name="AlleenWaarschuwen">Kinds of Controle.Instelbaar of which a text only gets a warning, by name.</param>
public sealed record Pool(
    string Id,
    string Naam,
    string KanaalId,
    string Reeks,
    Lijst<Persoon> Coordinatoren,
    int Jaar,
    int Teller,
    int HerinnerNa = Pool.GewoonHerinnerNa,
    int EerlijkNa = Pool.GewoonEerlijkNa,
    Lijst<Vertrek> Vertrokken = default,
    Lijst<string> AlleenWaarschuwen = default,
    Lijst<string>? Direct = null,
    Lijst<Afwezigheid> Afwezig = default)
{
    public const int GewoonHerinnerNa = 2;
    public const int GewoonEerlijkNa = 5;

    public bool IsCoordinator(string persoonId) => Coordinatoren.Any(c => c.Id == persoonId);

    /// <summary>Is coördinator, and not away for a while.</summary>
    public bool IsErNu(string persoonId) => IsCoordinator(persoonId) && AfwezigheidVan(persoonId) is null;

    public Afwezigheid? AfwezigheidVan(string persoonId) => Afwezig.FirstOrDefault(a => a.WieId == persoonId);

    /// <summary>With this coördinator away until then; itself when that was said already, or they are none.</summary>
    public Pool MeldAfwezig(Afwezigheid weg) => !IsCoordinator(weg.WieId) || AfwezigheidVan(weg.WieId) == weg
        ? this
        : this with { Afwezig = [.. Afwezig.Where(a => a.WieId != weg.WieId), weg] };

    /// <summary>With this coördinator there again; itself when they were.</summary>
    public Pool MeldTerug(string persoonId) =>
        AfwezigheidVan(persoonId) is null ? this : this with { Afwezig = [.. Afwezig.Where(a => a.WieId != persoonId)] };

    /// <summary>The same while nobody looked who they are: then it is not known either.</summary>
    public Pool MetDirect(string edId, bool kiest) => Direct is not { } direct
        ? this
        : this with { Direct = [.. direct.Where(id => id != edId), .. kiest ? [edId] : (string[])[]] };

    /// <summary>Without this coördinator, who is in the team no more; null when they were none.</summary>
    public Pool? Zonder(string persoonId, Instant nu) => Coordinatoren.FirstOrDefault(c => c.Id == persoonId) is not { } wie
        ? null
        : this with
        {
            Coordinatoren = [.. Coordinatoren.Where(c => c.Id != persoonId)],
            Afwezig = [.. Afwezig.Where(a => a.WieId != persoonId)],
            Vertrokken = [.. Vertrokken.Where(v => v.Wie.Id != persoonId), new(wie, nu)],
        };

    /// <summary>Somebody is needed in the place of who left, also when it is not known any more who that was.</summary>
    public bool ZoektVoor(string vertrokkenId) => Coordinatoren.Count == 0 || Vertrokken.Any(v => v.Wie.Id == vertrokkenId);

    /// <summary>This person is coördinator in the place of who left, who may be the same; null when that place is taken.</summary>
    public Pool? NeemOver(string vertrokkenId, Persoon wie) => !ZoektVoor(vertrokkenId)
        ? null
        : this with
        {
            Coordinatoren = IsCoordinator(wie.Id) ? Coordinatoren : [.. Coordinatoren, wie],
            Vertrokken = [.. Vertrokken.Where(v => v.Wie.Id != vertrokkenId)],
        };

    /// <summary>The next number, such as <c>H-2026-0142</c>, and the pool that remembers having given it.</summary>
    public (Pool Pool, string Nummer) GeefNummer(int jaar)
    {
        var pool = this with { Jaar = jaar, Teller = jaar == Jaar ? Teller + 1 : 1 };
        return (pool, string.Create(CultureInfo.InvariantCulture, $"{Reeks}-{jaar}-{pool.Teller:D4}"));
    }
}
