using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Vragen;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>
/// What a coördinator does: several at once, a duo, taking over, a ja on the phone, and confirming a direct match; and the day of an
/// aanvraag.
/// </summary>
public static partial class Stromen
{
    private const string Beiden = $"{Wijk.Ed},{Wijk.Ed2}";

    private static IEnumerable<Stroom> Voorstellen() =>
    [
        Pool("ask several", "ask by form", Wijk.Coordinator, Verbs.MatchVoorstellenMeer, (Velden.Kandidaten, Beiden)),
        Wekker("ED's reminded", "ask several", WekkerSoort.Reactietermijn),
        Aanvraag("the first ja wins", "ask several", Wijk.Ed2, Verbs.AanbodJa, Soorten.Aanbod),
        Aanvraag("ja after a reminder", "ED's reminded", Wijk.Ed, Verbs.AanbodJa, Soorten.Aanbod),
        Pool("own choice", "ask by form", Wijk.Coordinator, Verbs.MatchEigenKeuze, (Velden.Collega, Wijk.Ed2)),
        Pool("take over", "ask several", Wijk.Coordinator2, Verbs.MatchOvernemen),
        Pool("duo", "ask by form", Wijk.Coordinator, Verbs.MatchDuo),
        Pool("no duo", "duo", Wijk.Coordinator, Verbs.MatchGeenDuo),
        Pool("ask two for a duo", "duo", Wijk.Coordinator, Verbs.MatchVoorstellenMeer, (Velden.Kandidaten, Beiden)),
        Aanvraag("first of the duo", "ask two for a duo", Wijk.Ed, Verbs.AanbodJa, Soorten.Aanbod),
        Pool("one is enough", "first of the duo", Wijk.Coordinator, Verbs.MatchGeenDuo),
        Aanvraag("second of the duo", "first of the duo", Wijk.Ed2, Verbs.AanbodJa, Soorten.Aanbod),
        Pool("accept the duo", "second of the duo", Wijk.Coordinator, Verbs.MatchAanvaarden),
        Pool(
            "ja on the phone", "ask by form", Wijk.Coordinator, Verbs.JaVastleggen, (Velden.EdNaam, "Henk"),
            (Velden.EdOrganisatie, "Stichting"), (Velden.Hoe, Keuzes.Hoe[0]), (Velden.Akkoord, Velden.Ja)),
        Pool("accept without Teams", "ja on the phone", Wijk.Coordinator, Verbs.MatchAanvaarden),

        Onderdeel("ja beforehand", Rustig, Profielonderdelen.Sparren, (Velden.Sparren, Teksten.Meteen)),
        Formulier(
            "direct match", "ja beforehand", Verbs.VraagStellen, 6,
            [(Velden.Vorm, Vormen.Sparren), (Velden.Themas, Themas.Herstel), (Velden.Toelichting, Toelichting)]),
        Pool("confirm the direct match", "direct match", Wijk.Coordinator, Verbs.MatchAanvaarden),
        Aanvraag("round off the direct match", "direct match", Wijk.Ed, Verbs.MatchAfronden, Soorten.Match),

        Formulier(
            "ask for a day", Rustig, Verbs.VraagStellen, 7,
            [(Velden.Vorm, Vormen.Sparren), (Velden.Themas, Themas.Herstel), (Velden.Dag, "2026-12-03")]),
        Pool("propose for the day", "ask for a day", Wijk.Coordinator, Verbs.MatchEigenKeuze, (Velden.Collega, Wijk.Ed)),
        Aanvraag("ja for the day", "propose for the day", Wijk.Ed, Verbs.AanbodJa, Soorten.Aanbod),
        Pool("accept for the day", "ja for the day", Wijk.Coordinator, Verbs.MatchAanvaarden),
        Wekker("the day before", "accept for the day", WekkerSoort.DagErvoor),
        Wekker("the day after", "the day before", WekkerSoort.DagErna),
        Aanvraag("an agreement", "the day after", Wijk.Vrager, Verbs.UitkomstAfspraak, Soorten.Uitkomst),
        Aanvraag("a lesson", "an agreement", Wijk.Vrager, Verbs.LesDelen, Soorten.Uitkomst, (Velden.Lessen, Matchkeuzes.Geleerd[0])),
        Aanvraag("a new look", "an agreement", Wijk.Vrager, Verbs.UitkomstInzicht, Soorten.Uitkomst),
        Aanvraag("it did not go on", "the day after", Wijk.Vrager, Verbs.UitkomstNiet, Soorten.Uitkomst),
    ];

    /// <summary>A click of a coördinator in the pool channel.</summary>
    private static Stroom Pool(string naam, string van, string wie, string verb, params (string Veld, string Waarde)[] invoer) =>
        Klik(naam, van, wie, Wijk.PoolKanaal, verb, Soorten.Aanvraag, p => Afdruk.AanvraagAsync(p.Bot), invoer);
}
