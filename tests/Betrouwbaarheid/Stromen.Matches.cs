using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>A match with a bewoner, from the kennismaking to the last that is left of it.</summary>
public static partial class Stromen
{
    private static IEnumerable<Stroom> Kennismaken() =>
    [
        Pool("propose a maatje", "consent given", Wijk.Coordinator, Verbs.MatchEigenKeuze, (Velden.Collega, Wijk.Ed)),
        Aanvraag("ja of the maatje", "propose a maatje", Wijk.Ed, Verbs.AanbodJa, Soorten.Aanbod),
        Pool("kennismaking", "ja of the maatje", Wijk.Coordinator, Verbs.MatchAanvaarden),
        new("another coordinator", "ja of the maatje", p => p.Bot.KlikAsync(
            Wijk.Coordinator, Wijk.PoolKanaal, null, Verbs.InrichtenPool, Soorten.Inrichten, "kanaal", (Velden.PoolNaam, "Pool"),
            (Velden.Coordinatoren, Wijk.Coordinator2)))
        {
            Verb = Verbs.InrichtenPool,
            Wekkers = [WekkerSoort.Coordinatorwissel],
        },
        Klik(
            "a coordinator is away", "ja of the maatje", Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator), Verbs.AfwezigMelden,
            Soorten.Hulp, "afwezig", (Velden.AfwezigTot, "2026-11-27")) with { Wekkers = [WekkerSoort.Coordinatorwissel] },
        Klik(
            "back before that day", "a coordinator is away", Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator), Verbs.AfwezigVoorbij,
            Soorten.Hulp, "afwezig") with { Wekkers = [WekkerSoort.Coordinatorwissel] },
        Wekker("a coordinator is there again", "a coordinator is away", WekkerSoort.CoordinatorTerug),
        new("pool removed", "ja of the maatje", p => p.Bot.MeldAsync(InTeam(Wijk.PoolKanaal, Poolteam) with
        {
            Type = Teams.Activities.ActivityTypes.InstallationUpdate,
            Action = "remove",
        })),
        Wekker("the asker hears that the pool is away", "pool removed", WekkerSoort.Poolrust),
        Match(
            "expectation", "kennismaking", Wijk.Vrager, Verbs.VerwachtingGeven, (Velden.Verwacht, "Rust en tijd."),
            (Velden.Brengt, "Geduld.")),
        Match("both expectations", "expectation", Wijk.Ed, Verbs.VerwachtingOverslaan),
        Match(
            "agree", "kennismaking", Wijk.Ed, Verbs.AfsprakenMatch, (Velden.AfspraakWel, "Samen wandelen."),
            (Velden.AfspraakNiet, "Geen papieren."), (Velden.AfspraakRuimte, "Een eigen route."), (Velden.Taken, "Ik bel eerst.")),
        Match("meet once more", "kennismaking", Wijk.Ed, Verbs.MatchNogEenKeer),
        Match("one side clicks", "kennismaking", Wijk.Vrager, Verbs.MatchKlikJa),
        Match("both sides click", "one side clicks", Wijk.Ed, Verbs.MatchKlikJa),
        Match("rather somebody else", "one side clicks", Wijk.Ed, Verbs.MatchAnder),
        Aanvraag("consent withdrawn in a match", "kennismaking", Wijk.Vrager, Verbs.ToestemmingIntrekken, Soorten.Aanvraag),
        Match("consent withdrawn by the other of a match", "kennismaking", Wijk.Ed, Verbs.ToestemmingIntrekken),
    ];

    private static IEnumerable<Stroom> Meelopen() =>
    [
        Match(
            "plan a talk", "both sides click", Wijk.Vrager, Verbs.OntmoetingPlannen, (Velden.OntmoetingSoort, Matchkeuzes.Keukentafel),
            (Velden.OntmoetingDag, "2026-11-26"), (Velden.OntmoetingTijd, "14:00")),
        Wekker("a talk tomorrow", "plan a talk", WekkerSoort.OntmoetingMorgen),
        Wekker("did you speak", "both sides click", WekkerSoort.Contactvraag),
        Match("we spoke", "did you speak", Wijk.Vrager, Verbs.MatchGesproken),
        Match("it is coming", "did you speak", Wijk.Ed, Verbs.MatchGesprokenStraks),
        Match("help is welcome", "did you speak", Wijk.Ed, Verbs.MatchGesprokenHulp),
        Wekker("which step", "both sides click", WekkerSoort.Stapvraag),
        Aanvraag("a step", "which step", Wijk.Ed, Verbs.StapZetten, Soorten.Matchvraag, "/1", (Velden.Stap, "Samen naar de markt.")),
        Aanvraag(
            "may it be a success", "a step", Wijk.Ed, Verbs.SuccesVoorstellen, Soorten.Matchvraag, "/1", (Velden.BewonerJa, Velden.Ja)),
        Aanvraag("it is a success", "may it be a success", Wijk.Vrager, Verbs.SuccesJa, Soorten.Matchvraag, "/1"),
        Aanvraag("no step", "which step", Wijk.Ed, Verbs.StapGeen, Soorten.Matchvraag, "/1"),
        Match("it becomes urgent", "both sides click", Wijk.Ed, Verbs.MatchUrgent),
        Wekker("nobody takes it up", "it becomes urgent", WekkerSoort.UrgentNogEens),
        Match("no danger after all", "it becomes urgent", Wijk.Ed, Verbs.MatchGeenGevaar),
        Match("the asker takes it up", "it becomes urgent", Wijk.Vrager, Verbs.UrgentOppakken),
        Match("the asker pauses", "both sides click", Wijk.Vrager, Verbs.MatchPauze),
        Match("the asker goes on", "the asker pauses", Wijk.Vrager, Verbs.MatchHervatten),
        Match("the ED pauses", "both sides click", Wijk.Ed, Verbs.MatchPauze),
        Match("the ED goes on", "the ED pauses", Wijk.Ed, Verbs.MatchHervatten),
        Match("both go on", "the ED goes on", Wijk.Vrager, Verbs.MatchHervatten),
        Match("somebody else", "the ED pauses", Wijk.Coordinator, Verbs.OverdrachtVervanger),
        Match("wait", "the ED pauses", Wijk.Coordinator, Verbs.OverdrachtWachten),
        Match("let it end", "the ED pauses", Wijk.Coordinator, Verbs.OverdrachtAfronden),
        Match("stopped with care", "let it end", Wijk.Coordinator, Verbs.MatchStoppen),
        Klik(
            "pause with a match", "both sides click", Wijk.Ed, Wijk.Chat(Wijk.Ed), Verbs.PauzeAan, Soorten.Profiel,
            Wijk.PoolId) with { Wekkers = [WekkerSoort.NaPauze, WekkerSoort.MatchesNaPauze] },
        Klik(
            "back in a match", "pause with a match", Wijk.Ed, Wijk.Chat(Wijk.Ed), Verbs.PauzeUit, Soorten.Profiel,
            Wijk.PoolId) with { Wekkers = [WekkerSoort.MatchesNaPauze] },
        Klik(
            "profile gone with a match", "both sides click", Wijk.Ed, Wijk.Chat(Wijk.Ed), Verbs.ProfielVerwijderen, Soorten.Profiel,
            $"{Wijk.PoolId}/zeker"),
        new("the asker of a match leaves", "both sides click", async p =>
        {
            await GeefTeamAsync(p);
            p.Teams.LedenIn[Kanaal] = [Wijk.Leider, Wijk.Collega];
            return await p.Bot.MeldAsync(InTeam(Kanaal, Team) with
            {
                Id = "the asker leaves",
                Type = Teams.Activities.ActivityTypes.ConversationUpdate,
                MembersRemoved = [Account(Wijk.Vrager)],
            });
        }),
        Wekker("the match waits for an asker", "the asker of a match leaves", WekkerSoort.Ledenwissel),
        Aanvraag(
            "who leads the team goes on", "the match waits for an asker", Wijk.Coordinator, Verbs.OverdrachtVervanger, Soorten.Matchvraag,
            "/" + Wijk.Vrager),
        Match("the duo loses one", "accept the duo", Wijk.Ed2, Verbs.MatchPauze),
        Match("stopped, undone", "stopped with care", Wijk.Coordinator, Verbs.MaakOngedaan),
        Match("one of the duo goes on", "the duo loses one", Wijk.Coordinator, Verbs.OverdrachtVervanger),
    ];

    /// <summary>The channel of the wijkteam is known by its team.</summary>
    private static async Task GeefTeamAsync(Proces p)
    {
        var rij = (await p.Bot.Kluis.LeesAsync<Kanaal>(Tabel.Wijkteams, Wijk.Tenant, Sleutel.Kanaal(Kanaal), default))!;
        if (rij.Waarde.TeamId is not null) return;
        await p.Bot.Kluis.BewaarAsync(
            new Beurt(new(Wijk.Tenant, Tabel.Wijkteams, Wijk.Tenant))
                .Vervang(Sleutel.Kanaal(Kanaal), rij.Waarde with { TeamId = Team }, rij.ETag),
            default);
    }

    private static IEnumerable<Stroom> Afsluiten() =>
    [
        Match(
            "round off", "both sides click", Wijk.Vrager, Verbs.MatchAfronden,
            (Velden.EindeHoe, Matchkeuzes.Hoe[0]), (Velden.EindeBlijft, Matchkeuzes.Blijft[0]),
            (Velden.EindeVertelt, Matchkeuzes.Vertelt[0]), (Velden.EindeGeleerd, Matchkeuzes.Geleerd[0])),
        Match(
            "stop and look for another", "both sides click", Wijk.Ed, Verbs.MatchAfronden, (Velden.EindeHoe, Matchkeuzes.Gestopt),
            (Velden.Vervanger, Velden.Ja)),
        Match("round off, undone", "round off", Wijk.Vrager, Verbs.MaakOngedaan),
        Match("give the maatje back", "kennismaking", Wijk.Ed, Verbs.MatchTeruggeven),
        Aanvraag(
            "thank you", "round off", Wijk.Vrager, Verbs.BedankGeven, Soorten.Match, "/" + Wijk.Ed, (Velden.Dank, "Dank voor je geduld.")),
        Wekker("look back", "thank you", WekkerSoort.Terugblik),
        Match(
            "the asker looks back", "look back", Wijk.Vrager, Verbs.TerugblikGeven, (Velden.Geholpen, Matchkeuzes.Geholpen[0]),
            (Velden.Winst, Matchkeuzes.Winst[0]), (Velden.Tegels, Matchkeuzes.Tegels[0])),
        Match("the ED wants to talk", "look back", Wijk.Ed, Verbs.ReflectieOverleg),
        Wekker("look back, once more", "the asker looks back", WekkerSoort.TerugblikNogEens),
        Match(
            "the ED looks back", "look back, once more", Wijk.Ed, Verbs.TerugblikGeven, (Velden.ErvaringGebruikt, Matchkeuzes.Ervaring[0])),
        Nacht("texts go", "the ED looks back", 30),
        Nacht("people go", "texts go", 366),
    ];

    private static Stroom Match(string naam, string van, string wie, string verb, params (string Veld, string Waarde)[] invoer) =>
        Aanvraag(naam, van, wie, verb, Soorten.Match, invoer);
}
