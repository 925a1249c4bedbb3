using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Verhuizingen;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>The own profile in parts, a pause, the list for a good start, EDs without Teams, and what somebody types.</summary>
public static partial class Stromen
{
    private static string ZonderTeams => $"{Wijk.PoolId}/{Domein.Persoon.ZonderTeamsPrefix}{new Guid(1, 3, 0, new byte[8])}";

    private static IEnumerable<Stroom> Profielen() =>
    [
        Onderdeel(
            "profile: basis", Rustig, Profielonderdelen.Basis, (Velden.Organisatie, "Een andere stichting"),
            (Velden.Niveau, nameof(Niveau.Starter)), (Velden.Rollen, Keuzes.Rollen[0])),
        Onderdeel(
            "profile: themes", Rustig, Profielonderdelen.Themas,
            (Velden.Themas, $"{Themas.Herstel},{Themas.Alle.First(t => t != Themas.Herstel)}"), (Velden.Akkoord, Velden.Ja)),
        Onderdeel(
            "profile: who sees", "profile: themes", Profielonderdelen.Zicht, (Velden.Zicht(Themas.Herstel), nameof(Zichtbaarheid.Teams))),
        Onderdeel(
            "profile: forms", Rustig, $"{Profielonderdelen.Vormen}/{nameof(Vormgroep.Advies)}",
            (Velden.Vormwens(Vormen.Sparren), nameof(Vormwens.Graag))),
        Onderdeel(
            "profile: when", Rustig, Profielonderdelen.Wanneer, (Velden.Wijken, Kanaal), (Velden.MaxGelijktijdig, "3"),
            (Velden.Werkdagen, "1,2"), (Velden.Uren, "4"), (Velden.Rustdagen, "14")),
        Onderdeel("profile: what helps", Rustig, Profielonderdelen.Helpt, (Velden.WatHelpt, "Een rustige plek.")),
        Onderdeel("profile: rather not", Rustig, Profielonderdelen.LieverNiet, (Velden.LieverErbij, Wijk.Collega)),

        Eigen("pause", Rustig, Verbs.PauzeAan),
        Eigen("back again", "pause", Verbs.PauzeUit),
        Klik(
            "pause until a day", "ask several", Wijk.Ed, Wijk.Chat(Wijk.Ed), Verbs.PauzeAan, Soorten.Profiel,
            $"{Wijk.PoolId}/{Profielonderdelen.Pauze}", (Velden.PauzeTot, "2026-11-25")) with
        {
            Wekkers = [WekkerSoort.NaPauze, WekkerSoort.MatchesNaPauze],
        },
        Wekker("is the pause over", "pause until a day", WekkerSoort.Pauzevraag),
        Eigen("not yet", "is the pause over", Verbs.PauzeLater),
        Typ("typed profile", Rustig, Wijk.Ed, "profiel"),
        new(
            "pause on the card", "typed profile",
            p =>
                p.Bot.KlikAsync(
                    Wijk.Ed, Wijk.Chat(Wijk.Ed), p.Teams.In(Wijk.Chat(Wijk.Ed))[0].Id, Verbs.PauzeAan, Soorten.Profiel,
                    Wijk.PoolId)) { Verb = Verbs.PauzeAan },
        Typ("typed pause", Rustig, Wijk.Ed, "pauze"),
        Typ("typed back", "typed pause", Wijk.Ed, "weer beschikbaar"),
        Typ("typed question", Rustig, Wijk.Vrager, "mijn aanvragen"),

        Klik(
            "start list", Rustig, Wijk.Ed, Wijk.Chat(Wijk.Ed), Verbs.StartlijstOpslaan, Soorten.Startlijst, Wijk.PoolId,
            (Velden.Startpunt(Startlijst.Alle[0]), nameof(Startstand.Gedaan)), (Velden.Delen, Velden.Ja)),
        Klik(
            "profile gone", "start list", Wijk.Ed, Wijk.Chat(Wijk.Ed), Verbs.ProfielVerwijderen, Soorten.Profiel,
            $"{Wijk.PoolId}/{ProfielWegKaart.Zeker}"),
        Klik(
            "profile gone while asked", "ask several", Wijk.Ed, Wijk.Chat(Wijk.Ed), Verbs.ProfielVerwijderen, Soorten.Profiel,
            $"{Wijk.PoolId}/{ProfielWegKaart.Zeker}"),

        Klik(
            "ED without Teams", Rustig, Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator), Verbs.EdZonderTeams, Soorten.ZonderTeams,
            ZonderTeams,
            (Velden.Naam, "Henk"), (Velden.Organisatie, "Stichting"), (Velden.Themas, Themas.Herstel), (Velden.MaxGelijktijdig, "1"),
            (Velden.Akkoord, Velden.Ja), (Velden.AkkoordOp, "2026-11-20")),
        Klik(
            "ED without Teams leaves", "ED without Teams", Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator), Verbs.EdZonderTeamsVerwijderen,
            Soorten.ZonderTeams, ZonderTeams),
        Klik(
            "ED takes part by mail", "ED without Teams", Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator), Verbs.EdZonderTeams,
            Soorten.ZonderTeams, ZonderTeams,
            (Velden.Naam, "Henk"), (Velden.Organisatie, "Stichting"), (Velden.Themas, Themas.Herstel), (Velden.MaxGelijktijdig, "1"),
            (Velden.Email, "henk@stichting.example"), (Velden.Akkoord, Velden.Ja), (Velden.AkkoordOp, "2026-11-20")) with
        {
            Wekkers = [WekkerSoort.Brief],
        },
        Nacht("a year without a ja", "ED takes part by mail", 366),
        Wekker("does that ED still take part", "a year without a ja", WekkerSoort.Deelname) with
        {
            Wekkers = [WekkerSoort.Deelname, WekkerSoort.Brief],
        },
        Klik(
            "the ED still takes part", "does that ED still take part", Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator), Verbs.EdDoetMee,
            Soorten.ZonderTeams, ZonderTeams),
        Klik(
            "the ED who still took part leaves", "the ED still takes part", Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator),
            Verbs.EdZonderTeamsVerwijderen, Soorten.ZonderTeams, ZonderTeams),
        Nacht("nobody says that the ED takes part", "does that ED still take part", 32),
        Klik(
            "new link mailed", "ED takes part by mail", Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator), Verbs.EdLinkMailen,
            Soorten.ZonderTeams, ZonderTeams),
        Klik(
            "access taken back", "new link mailed", Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator), Verbs.EdToegangIntrekken,
            Soorten.ZonderTeams, ZonderTeams),
        new("profile moves to an account", "ED takes part by mail", async p =>
        {
            // The code stands on the page of the ED alone, and is gone when it was used.
            var oud = ZonderTeams.Split('/')[1];
            var code = await p.Bot.Dienst<Poolkast>().EdAsync(Wijk.PoolId, oud, default) is null
                ? "BCDF-GHJK"
                : await p.Bot.Dienst<Verhuiskast>().NieuwAsync(Wijk.Tenant, oud, default);
            return await p.Bot.MeldAsync(
                Wijk.Activiteit(Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator)) with
                {
                    Id = "profile moves", Type = Teams.Activities.ActivityTypes.Message, Text = $"{Teksten.Verhuisopdracht} {code}",
                });
        })
        {
            Verb = Verbs.EdVerhuizen,
            Wekkers = [WekkerSoort.Verhuisd],
        },
        Wekker("who it was before is forgotten", "profile moves to an account", WekkerSoort.VergeetMij),
        Klik(
            "ED who took part by mail leaves", "access taken back", Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator),
            Verbs.EdZonderTeamsVerwijderen, Soorten.ZonderTeams, ZonderTeams),
    ];

    private static Stroom Eigen(string naam, string van, string verb) =>
        Klik(naam, van, Wijk.Ed, Wijk.Chat(Wijk.Ed), verb, Soorten.Profiel, Wijk.PoolId);

    private static Stroom Onderdeel(string naam, string van, string onderdeel, params (string Veld, string Waarde)[] invoer) =>
        Klik(naam, van, Wijk.Ed, Wijk.Chat(Wijk.Ed), Verbs.ProfielOpslaan, Soorten.Profiel, $"{Wijk.PoolId}/{onderdeel}", invoer);
}
