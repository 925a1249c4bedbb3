using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Domein.Matches;

/// <summary>
/// The app went from the team of a pool. Who waits for it, and who is in a match, hears that once; then nothing comes until the pool is
/// back, and whoever heard that it was gone hears that too.
/// </summary>
public static class Poolrust
{
    /// <summary>Who takes the app out and puts it back at once tells nobody.</summary>
    private static readonly Duration Bedenktijd = Duration.FromMinutes(1);

    public static Wekker Wekker(string poolId, Instant nu) => new(WekkerSoort.Poolrust, poolId, nu + Bedenktijd);

    /// <param name="sinds">When it went: each time is a message of its own.</param>
    public static IReadOnlyList<Bericht.ToonKaart> Weg(Dossier dossier, Instant sinds)
    {
        var aanvraag = dossier.Aanvraag;
        Persoon[] wie = aanvraag switch
        {
            { MatchLoopt: true } => [aanvraag.Aanvrager, .. aanvraag.Eds],
            { WachtOpReactie: true } => [aanvraag.Aanvrager],
            _ => [],
        };
        return
        [
            .. wie.DistinctBy(p => p.Id).Select(p => Nieuwskaart(aanvraag, new(Besluiten.PoolWeg, sinds), p.Id))
                .Where(k => !dossier.IsVoorWieWegging(k)),
        ];
    }

    /// <param name="verteld">The cards that told that it went.</param>
    public static IEnumerable<Bericht.ToonKaart> Terug(Dossier dossier, IEnumerable<Bericht.ToonKaart> verteld)
    {
        var aanvraag = dossier.Aanvraag;
        if (!aanvraag.WachtOpReactie && !aanvraag.MatchLoopt) return [];
        return
            from kaart in verteld
            let keer = Kaartkeer.Lees(kaart.Kaart.Extra)
            where keer.Wat == Besluiten.PoolWeg && !dossier.IsVoorWieWegging(kaart)
            select Nieuwskaart(aanvraag, keer with { Wat = Besluiten.PoolTerug }, ((Ontvanger.Iemand)kaart.Aan).PersoonId);
    }

    private static Bericht.ToonKaart Nieuwskaart(Aanvraag aanvraag, Kaartkeer keer, string persoonId) =>
        new(new Kaart(KaartSoort.Nieuws, aanvraag.Id.ToString(), keer.ToString()), new Ontvanger.Iemand(persoonId));
}
