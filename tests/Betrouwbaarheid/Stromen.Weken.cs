using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Vragen;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>A week: the card, one question from it to each of its ends, and the borgingsvraag.</summary>
public static partial class Stromen
{
    private const string Week = "2026-W48";

    private static IEnumerable<Stroom> Weken() =>
    [
        Wekker("weekly card", Maandag, WekkerSoort.Agendavraag),
        Wekker("second card", "weekly card", WekkerSoort.Agendavraag),
        Wekker("third card", "second card", WekkerSoort.Agendavraag),
        Wekker("fourth card", "third card", WekkerSoort.Agendavraag),
        Wekker("the silence is told", "fourth card", WekkerSoort.Agendavraag),
        Agenda("answer", "weekly card", Verbs.AgendaZetErop),
        Agenda("it is on it", "weekly card", Verbs.AgendaJa),
        Wekker("came of it?", "it is on it", WekkerSoort.Agendagevolg),
        Klik("it came to an agreement", "came of it?", Wijk.Vrager, Kanaal, Verbs.AgendaUitkomst, Soorten.Agenda, $"{Week}/afspraak"),
        Agenda("not this time", "answer", Verbs.AgendaDitKeerNiet),
        Agenda("no overleg", "weekly card", Verbs.AgendaGeenOverleg),
        Klik(
            "ask", "answer", Wijk.Vrager, Kanaal, Verbs.VraagAdvies, Soorten.Agenda, Week, (Velden.Thema, Themas.Herstel),
            (Velden.Toelichting, Toelichting)),
        Aanvraag("withdraw", "ask", Wijk.Vrager, Verbs.AanvraagIntrekken, Soorten.Aanvraag),
        new("propose", "ask", async p => await p.Bot.KlikAsync(
            Wijk.Coordinator, Wijk.PoolKanaal, p.Teams.In(Wijk.PoolKanaal)[0].Id, Verbs.MatchVoorstellen, Soorten.Aanvraag,
            $"{await Afdruk.AanvraagAsync(p.Bot)}/{Wijk.Ed}"))
        {
            Verb = Verbs.MatchVoorstellen,
        },
        Aanvraag("nee", "propose", Wijk.Ed, Verbs.AanbodNee, Soorten.Aanbod),
        Aanvraag("nee, undone", "nee", Wijk.Ed, Verbs.MaakOngedaan, Soorten.Aanbod),
        Aanvraag("overleg", "propose", Wijk.Ed, Verbs.AanbodOverleg, Soorten.Aanbod),
        Aanvraag("ja", "propose", Wijk.Ed, Verbs.AanbodJa, Soorten.Aanbod),
        Wekker("ja, thought over", "ja", WekkerSoort.Bedenktijd),
        Aanvraag("accept", "ja, thought over", Wijk.Coordinator, Verbs.MatchAanvaarden, Soorten.Aanvraag),
        Aanvraag("round off sparren", "accept", Wijk.Vrager, Verbs.MatchAfronden, Soorten.Match),
        Aanvraag("give back", "accept", Wijk.Ed, Verbs.MatchTeruggeven, Soorten.Match),
        Aanvraag("give back, undone", "give back", Wijk.Ed, Verbs.MaakOngedaan, Soorten.Match),
        Wekker("no way back", "give back", WekkerSoort.Bedenktijd),
        Wekker("nothing to tell", "give back, undone", WekkerSoort.Bedenktijd),
        Aanvraag("withdraw, undone", "withdraw", Wijk.Vrager, Verbs.MaakOngedaan, Soorten.Aanvraag),
        Aanvraag("withdraw match", "accept", Wijk.Vrager, Verbs.AanvraagIntrekken, Soorten.Aanvraag),

        Wekker("borging", "answer", WekkerSoort.Borgingsvraag),
        Borging("later", "borging", Verbs.BorgingLater),
        Wekker("borging once more", "later", WekkerSoort.BorgingNogEens),
        Borging("gedaan", "borging", Verbs.BorgingGedaan),
        Borging("past niet", "borging", Verbs.BorgingPastNiet),
        Klik(
            "every other week", "borging", Wijk.Leider, Wijk.Chat(Wijk.Leider), Verbs.BorgingRitme, Soorten.Borging, $"{Week}/2"),
        Klik(
            "plan it", "borging", Wijk.Leider, Wijk.Chat(Wijk.Leider), Verbs.BorgingPlan, Soorten.Borging, Week,
            (Velden.PlanDag, "2026-12-09")),
        Wekker("came back to", "plan it", WekkerSoort.Borgingsvraag),
        Borging("on the agenda", "borging", Verbs.BorgingAgenda),
        Klik(
            "pause the question", "answer", Wijk.Leider, Wijk.Chat(Wijk.Leider), Verbs.AgendaPauze, Soorten.Stilte, Stil(8),
            (Velden.AgendaPauzeTot, "2027-01-11")),
        Klik("stop the question", "answer", Wijk.Leider, Wijk.Chat(Wijk.Leider), Verbs.AgendaStop, Soorten.Stilte, Stil(8)),
        Klik("begin again", "stop the question", Wijk.Leider, Wijk.Chat(Wijk.Leider), Verbs.AgendaBegin, Soorten.Stilte, Stil(8)),
        Klik(
            "another moment", "answer", Wijk.Leider, Wijk.Chat(Wijk.Leider), Verbs.AgendaMoment, Soorten.Stilte, $"{Stil(4)}/2/0900"),
        Klik("leave it so", "answer", Wijk.Leider, Wijk.Chat(Wijk.Leider), Verbs.AgendaLaatZo, Soorten.Stilte, Stil(4)),
        Klik(
            "another phase", "answer", Wijk.Leider, Wijk.Chat(Wijk.Leider), Verbs.FaseKiezen, Soorten.Cijfers, $"{Kanaal}/verankeren"),
    ];

    /// <summary>A silence since ten weeks before.</summary>
    private static string Stil(int keer) => $"{Kanaal}/{keer}/2026-W38";

    private static Stroom Agenda(string naam, string van, string verb) => Klik(naam, van, Wijk.Vrager, Kanaal, verb, Soorten.Agenda, Week);

    private static Stroom Borging(string naam, string van, string verb) =>
        Klik(naam, van, Wijk.Leider, Wijk.Chat(Wijk.Leider), verb, Soorten.Borging, Week);
}
