using NodaTime;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Domein.Borgingsweken;

/// <summary>The picture of a pool for its coördinatoren: what is asked, and for what the pool has whom too few.</summary>
/// <param name="Vragen">Questions of the last quarter.</param>
/// <param name="Wachten">Questions that wait for a reaction now.</param>
/// <param name="Themas">Themes that were asked, with how often, and how many people of the pool offer them.</param>
public sealed record Poolcijfers(
    Vraagverdeling Vragen, int Wachten, IReadOnlyList<(string Thema, int Gevraagd, int Mensen)> Themas)
{
    /// <summary>Asked more often than people offer it.</summary>
    public IEnumerable<string> Tekort => Themas.Where(t => t.Gevraagd > t.Mensen).Select(t => t.Thema);

    public static Poolcijfers Maak(
        LocalDate vandaag, IReadOnlyCollection<Aanvraag> aanvragen, IReadOnlyCollection<Ervaringsdeskundige> eds)
    {
        var vragen = Vraagverdeling.Tel(aanvragen, vandaag);
        return new(
            vragen, aanvragen.Count(a => a.WachtOpReactie),
            [
                .. vragen.Themas.Select(
                    t => (t.Thema, t.Aantal,
                        eds.Count(e => e.Kent(t.Thema)))),
            ]);
    }
}
