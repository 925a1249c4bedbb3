using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Vragen;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>
/// The question form: a concept, consent, changing, taking back; and what happens when nothing happens, or when there is nobody.
/// </summary>
public static partial class Stromen
{
    private static (string Veld, string Waarde)[] Maatje =>
        [(Velden.Vorm, "ervaringsmaatje"), (Velden.Themas, Themas.Herstel), (Velden.Toelichting, Toelichting)];
    private static (string Veld, string Waarde)[] Toestemming =>
        [(Velden.Wens, nameof(Bewonerswens.Ja)), (Velden.ToestemmingOp, "2026-11-20"), (Velden.Reikwijdte, Keuzes.Reikwijdtes[0])];

    private static IEnumerable<Stroom> Vragen() =>
    [
        Formulier("concept", Rustig, Verbs.VraagStellen, 1, [.. Maatje, (Velden.Wens, nameof(Bewonerswens.NogNietGevraagd))]),
        Wekker("remind of the bewoner", "concept", WekkerSoort.Toestemmingsvraag),
        Aanvraag("consent given", "concept", Wijk.Vrager, Verbs.VraagStellen, Soorten.Aanvraag, [.. Maatje, .. Toestemming]),
        Aanvraag("concept withdrawn", "remind of the bewoner", Wijk.Vrager, Verbs.AanvraagIntrekken, Soorten.Aanvraag),
        Aanvraag("consent withdrawn", "consent given", Wijk.Vrager, Verbs.ToestemmingIntrekken, Soorten.Aanvraag),
        Formulier(
            "ask by form", Rustig, Verbs.VraagStellen, 2,
            [
                (Velden.Vorm, Vormen.Sparren), (Velden.Themas, $"{Themas.Herstel},{Themas.Alle.First(t => t != Themas.Herstel)}"),
                (Velden.Toelichting, Toelichting), (Velden.WaaromErvaring, "Wie het kent, ziet meer."),
            ]),
        Formulier("look at a chore", Rustig, Verbs.VraagNakijken, 9, [(Velden.Toelichting, "Boodschappen doen, want we zijn krap.")]),
        Formulier(
            "ask with labels", Rustig, Verbs.VraagZoStellen, 3,
            [(Velden.Vorm, Vormen.Sparren), (Velden.Themas, Themas.Herstel), (Velden.Toelichting, "Hoe praat ik met een verwarde man?")]),
        Formulier(
            "no more tips", Rustig, Verbs.VraagZoStellen, 6,
            [(Velden.Vorm, Vormen.Sparren), (Velden.Toelichting, "Hoe praat ik met een verwarde man?")], $"/{VraagKaart.ZonderTip}"),
        Aanvraag(
            "change", "ask by form", Wijk.Vrager, Verbs.VraagStellen, Soorten.Aanvraag, (Velden.Vorm, Vormen.Sparren),
            (Velden.Themas, Themas.Herstel), (Velden.Toelichting, "Nu iets anders.")),
        Aanvraag(
            "back to a concept", "ask by form", Wijk.Vrager, Verbs.VraagStellen, Soorten.Aanvraag,
            [.. Maatje, (Velden.Wens, nameof(Bewonerswens.NogNietGevraagd))]),

        Aanvraag(
            "ask the asker", "ask by form", Wijk.Coordinator, Verbs.VerduidelijkingVragen, Soorten.Aanvraag,
            (Velden.Verduidelijking, Keuzes.Verduidelijkingen[0])),
        Aanvraag(
            "the asker answers", "ask the asker", Wijk.Vrager, Verbs.VerduidelijkingGeven, Soorten.Verduidelijking,
            (Velden.Antwoord, "Op dinsdag in de ochtend.")),

        Klik(
            "not right", Rustig, Wijk.Vrager, Kanaal, Verbs.TekstKloptNiet, Soorten.Vraag, $"{Guid.Empty}/{Kanaal}//Naam",
            (Velden.Knop, Verbs.VraagStellen), (Velden.Toelichting, "Hoe praat ik met mevrouw Hoogendijk over geld?")),
        Klik(
            "only warn", Rustig, Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator), Verbs.ControleInstellen, Soorten.Controle, Wijk.PoolId,
            (Velden.AlleenWaarschuwen, "Naam")),

        Wekker("coördinatoren reminded", "ask by form", WekkerSoort.Reactietermijn),
        Wekker("an honest word", "coördinatoren reminded", WekkerSoort.Reactietermijn),
        Aanvraag("withdraw after reminders", "an honest word", Wijk.Vrager, Verbs.AanvraagIntrekken, Soorten.Aanvraag),

        Aanvraag(
            "nobody", "ask by form", Wijk.Coordinator, Verbs.MatchGeen, Soorten.Aanvraag, (Velden.Alternatief, Keuzes.Alternatieven[0])),
        new(
            "spar about herstel", "nobody",
            async p =>
                await p.Bot.KlikAsync(
                    Wijk.Vrager, Wijk.Chat(Wijk.Vrager), null, Verbs.SparrenHerstel, Soorten.Aanvraag,
                    await Afdruk.EersteAanvraagAsync(p.Bot)))
        {
            Verb = Verbs.SparrenHerstel,
        },
        Aanvraag("in six weeks", "nobody", Wijk.Vrager, Verbs.LaterZesWeken, Soorten.Aanvraag),
        Aanvraag("in twelve weeks", "nobody", Wijk.Vrager, Verbs.LaterTwaalfWeken, Soorten.Aanvraag),
        Nacht("the question is wiped", "in six weeks", 30),
        Wekker("six weeks later", "the question is wiped", WekkerSoort.LaterOpnieuw),
        Formulier("second question", "nobody", Verbs.VraagStellen, 4, [(Velden.Vorm, Vormen.Sparren), (Velden.Themas, Themas.Herstel)]),
        Aanvraag(
            "nobody again", "second question", Wijk.Coordinator, Verbs.MatchGeen, Soorten.Aanvraag,
            (Velden.Alternatief, Keuzes.Alternatieven[1])),
        Formulier(
            "third question", "nobody again", Verbs.VraagStellen, 5, [(Velden.Vorm, Vormen.Sparren), (Velden.Themas, Themas.Herstel)]),
        Aanvraag(
            "the pool is too small", "third question", Wijk.Coordinator, Verbs.MatchGeen, Soorten.Aanvraag,
            (Velden.Alternatief, Keuzes.Alternatieven[1])),
    ];

    /// <summary>A form in the own chat; sent again it is the same form.</summary>
    private static Stroom Formulier(
        string naam, string van, string verb, int nummer, (string Veld, string Waarde)[] invoer, string keuze = "") =>
        Klik(
        naam, van, Wijk.Vrager, Wijk.Chat(Wijk.Vrager), verb, Soorten.Vraag, $"{new Guid(nummer, 0, 0, new byte[8])}/{Kanaal}/{keuze}",
        invoer);
}
