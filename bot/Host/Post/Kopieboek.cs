using System.Collections.Concurrent;
using System.Collections.Immutable;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Berichten;

namespace TeamsHerstelBot.Host.Post;

/// <summary>
/// Remembers on which messages a kind of card was clicked last, per conversation. A post whose answer got lost may stand in Teams under an
/// id that nobody knows; a click on it tells that id. Kept in memory only: the instance that takes the click also updates the card, and
/// what is lost is learned from the next click.
/// </summary>
public sealed class Kopieboek
{
    /// <summary>
    /// As many messages as are kept the same; who clicks on one copy after another must not make the bot forget the first.
    /// </summary>
    private const int Meeste = 4;
    private readonly ConcurrentDictionary<(string Gesprek, string Soort), ImmutableList<(string Id, string Bericht)>> _geklikt = new();

    /// <param name="gesprek">Chat or channel, without thread.</param>
    /// <param name="soort">Kind in the data of the card.</param>
    /// <param name="id">What the card is about, in its data.</param>
    /// <param name="bericht">Id of the message that holds the card.</param>
    public void Noteer(string gesprek, string soort, string id, string bericht)
    {
        if (!Soorten.Alle.Contains(soort)) return;
        _geklikt.AddOrUpdate(
            (gesprek, soort), _ => [(id, bericht)],
            (_, eerder) => [(id, bericht), .. eerder.Where(k => k.Bericht != bericht).Take(Meeste - 1)]);
    }

    /// <summary>The messages on which this card was clicked in this conversation, the last first.</summary>
    public IReadOnlyList<string> Geklikt(string gesprek, Kaart kaart) =>
        _geklikt.TryGetValue((gesprek, Soort(kaart.Soort)), out var klikken)
            ? [.. klikken.Where(k => GaatOver(k.Id, kaart)).Select(k => k.Bericht)]
            : [];

    /// <summary>It turned out to be no message of the bot.</summary>
    public void Vergeet(string gesprek, string bericht)
    {
        foreach (var plaats in _geklikt.Keys.Where(p => p.Gesprek == gesprek))
        {
            _geklikt.AddOrUpdate(plaats, _ => [], (_, klikken) => klikken.RemoveAll(k => k.Bericht == bericht));
        }
    }

    private static bool GaatOver(string id, Kaart kaart) => kaart.Soort == KaartSoort.Inrichten || id.Split('/').Contains(kaart.Id);

    private static string Soort(KaartSoort soort) => soort switch
    {
        KaartSoort.Inrichten => Soorten.Inrichten,
        KaartSoort.Afspraken => Soorten.Afspraken,
        KaartSoort.Agendavraag => Soorten.Agenda,
        KaartSoort.Aanbod => Soorten.Aanbod,
        KaartSoort.MatchVoorVrager or KaartSoort.MatchVoorErvaringsdeskundige => Soorten.Match,
        KaartSoort.Borgingsvraag => Soorten.Borging,
        KaartSoort.Agendastilte => Soorten.Stilte,
        KaartSoort.HerinneringVoorCoordinator => Soorten.Herinnering,
        KaartSoort.HerinneringVoorErvaringsdeskundige => Soorten.Aanbod,
        KaartSoort.EerlijkBericht => Soorten.Eerlijk,
        KaartSoort.Verduidelijkingsvraag or KaartSoort.VerduidelijkingVoorCoordinator => Soorten.Verduidelijking,
        KaartSoort.Uitkomstvraag => Soorten.Uitkomst,
        KaartSoort.TeamvraagInKanaal or KaartSoort.TeamvraagVoorErvaringsdeskundige or KaartSoort.TeamvraagVoorMeedenker
            or KaartSoort.TeamvraagMorgen => Soorten.Teamvraag,
        KaartSoort.SignaalVoorErvaringsdeskundige or KaartSoort.SignaalVoorCoordinator or KaartSoort.SignaalInKanaal => Soorten.Signaal,
        KaartSoort.VandaagAanwezig or KaartSoort.AanwezigVoorErvaringsdeskundige or KaartSoort.TochNietAanwezig => Soorten.Aanwezig,
        KaartSoort.AanvraagInPool or KaartSoort.AanvraagVoorVrager or KaartSoort.ReactieVoorCoordinator => Soorten.Aanvraag,

        // Several of these in one chat are about the same match: a click does not say which.
        _ => "",
    };
}
