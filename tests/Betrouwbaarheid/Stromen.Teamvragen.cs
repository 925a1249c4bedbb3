using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Signalen;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Domein.Vragen;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>The other way round: an ED asks or offers a wijkteam something, gives a signaal, and is there today.</summary>
public static partial class Stromen
{
    private static Guid Teamvraagid => new(1, 1, 0, new byte[8]);
    private static Guid Signaalid => new(1, 2, 0, new byte[8]);
    private static string Vandaag => $"{Kanaal}/2026-11-24/{Wijk.Ed}";

    private static IEnumerable<Stroom> Teamvragen() =>
    [
        Klik(
            "ask the team", Rustig, Wijk.Ed, Wijk.Chat(Wijk.Ed), Verbs.TeamvraagVersturen, Soorten.Teamvraag, $"vraag/{Teamvraagid}",
            (Velden.Wijkteam, Kanaal), (Velden.Wat, Teamvraag.Vragen[0]), (Velden.Toelichting, Toelichting),
            (Velden.OverBewoner, TeamvraagKaart.NietOverBewoner)),
        Klik(
            "offer the team", Rustig, Wijk.Ed, Wijk.Chat(Wijk.Ed), Verbs.TeamvraagVersturen, Soorten.Teamvraag, $"aanbod/{Teamvraagid}",
            (Velden.Wijkteam, Kanaal), (Velden.Wat, Teamvraag.Aanbod[0]), (Velden.OverBewoner, TeamvraagKaart.NietOverBewoner)),
        OverTeamvraag("think along", "ask the team", Wijk.Vrager, Kanaal, Verbs.TeamvraagMeedenken),
        OverTeamvraag("a second thinks along", "think along", Wijk.Collega, Kanaal, Verbs.TeamvraagMeedenken),
        OverTeamvraag("pass on", "a second thinks along", Wijk.Vrager, Wijk.Chat(Wijk.Vrager), Verbs.TeamvraagDoorgeven),
        OverTeamvraag(
            "agree on a day", "think along", Wijk.Vrager, Wijk.Chat(Wijk.Vrager), Verbs.TeamvraagAfspreken,
            (Velden.Vervolgvorm, Teamvraag.Vervolgvormen[0]), (Velden.Vervolgdag, "2026-11-27")),
        Wekker("the talk is tomorrow", "agree on a day", WekkerSoort.Afstemdag),
        OverTeamvraag("the question is done", "think along", Wijk.Ed, Wijk.Chat(Wijk.Ed), Verbs.TeamvraagAfronden),
        Nacht("a year after the question", "the question is done", 366),
        Klik(
            "the ED stops", "think along", Wijk.Ed, Wijk.Chat(Wijk.Ed), Verbs.ProfielVerwijderen, Soorten.Profiel,
            $"{Wijk.PoolId}/{ProfielWegKaart.Zeker}") with
        {
            Wekkers = [WekkerSoort.TeamvragenTerug],
        },
        OverTeamvraag("the ED takes it back", "ask the team", Wijk.Ed, Wijk.Chat(Wijk.Ed), Verbs.TeamvraagIntrekken),

        Klik(
            "signaal", Rustig, Wijk.Ed, Wijk.Chat(Wijk.Ed), Verbs.SignaalGeven, Soorten.Signaal, Signaalid.ToString(),
            (Velden.Signaal, Toelichting), (Velden.Wijkteam, Kanaal), (Velden.Signaalwens, nameof(SignaalWens.AgendaZonderNaam))),
        OverSignaal("answer to the signaal", "signaal", Verbs.SignaalBeantwoorden, (Velden.Signaalantwoord, "Wij nemen dit mee.")),
        Nacht("a year after the signaal", "answer to the signaal", 366),
        OverSignaal("signaal on the agenda", "signaal", Verbs.SignaalOpAgenda),

        Onderdeel("is there on Tuesdays", Rustig, $"{Profielonderdelen.Aanwezig}/{Kanaal}", (Velden.Aanwezig, "2-Ochtend")),
        Wekker("is there today", "is there on Tuesdays", WekkerSoort.Aanwezigheid),
        Klik("walk in", "is there today", Wijk.Vrager, Kanaal, Verbs.AanwezigLoopBinnen, Soorten.Aanwezig, Vandaag),
        Klik(
            "ask who is there", "is there today", Wijk.Vrager, Kanaal, Verbs.VraagStellen, Soorten.Vraag,
            $"{new Guid(8, 0, 0, new byte[8])}/{Kanaal}/bij-{Wijk.Ed}",
            (Velden.Vorm, Vormen.Sparren), (Velden.Themas, Themas.Herstel), (Velden.Toelichting, Toelichting)),
        Aanvraag("ja of who is there", "ask who is there", Wijk.Ed, Verbs.AanbodJa, Soorten.Aanbod),
        Pool("confirm who is there", "ja of who is there", Wijk.Coordinator, Verbs.MatchAanvaarden),
        Klik("not there after all", "walk in", Wijk.Ed, Wijk.Chat(Wijk.Ed), Verbs.AanwezigAfmelden, Soorten.Aanwezig, Vandaag),
    ];

    private static Stroom OverTeamvraag(
        string naam, string van, string wie, string waar, string verb, params (string Veld, string Waarde)[] invoer) =>
        Klik(naam, van, wie, waar, verb, Soorten.Teamvraag, $"{Kanaal}/{Teamvraagid}", invoer);

    private static Stroom OverSignaal(string naam, string van, string verb, params (string Veld, string Waarde)[] invoer) =>
        Klik(naam, van, Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator), verb, Soorten.Signaal, $"{Wijk.PoolId}/{Signaalid}", invoer);
}
