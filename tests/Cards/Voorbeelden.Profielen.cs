using NodaTime;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Domein.Wijkteams;
using static TeamsHerstelBot.Cards.Tests.Mensen;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>What an ervaringsdeskundige sees of the own profile, and what a coördinator notes for who has no Teams.</summary>
internal static partial class Voorbeelden
{
    private static Ervaringsdeskundige Vol => Ed(Karin) with
    {
        Themas =
        [
            new("schulden"), new("armoede", Zichtbaarheid.NaVoorstel), new("rouw", Zichtbaarheid.Niemand),
            new("wantrouwen", Zichtbaarheid.Teams)
        ],
        Akkoord = Op(1),
        Keuzes = new(
            new Dictionary<string, Vormwens>
            {
                ["casuistiek"] = Vormwens.Graag,
                ["tandem"] = Vormwens.Graag,
                ["training"] = Vormwens.Niet,
                ["wrap"] = Vormwens.Leren,
            },
            ["advies", "bruggenbouwer"], [Keuzes.Jongere], [new(Linde.KanaalId, IsoDayOfWeek.Tuesday, Dagdeel.Ochtend)],
            [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday], 5, 10,
            Domein.Pools.Niveau.Starter, "Ik werk liever in de middag.", [Vliet.KanaalId, Tom.Id, "weg"], DirectSparren: true),
    };

    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Profielen()
    {
        IReadOnlyList<Wijkteam> wijken = [Linde, Vliet];
        var beeld = new ProfielBeeld(
            [Mensen.Pool], Mensen.Pool.Id, wijken, Vol, new Dictionary<string, string> { [Tom.Id] = Tom.Naam }, Op(30));
        var vol = beeld with { Profiel = Vol with { Themas = [.. Themas.Alle.Select(t => new Themakeuze(t))] } };
        yield return ("profiel-nieuw", ProfielKaart.Maak(new([Mensen.Pool], null, wijken, null)));
        yield return ("profiel", ProfielKaart.Maak(beeld));
        yield return ("profiel-kaal", ProfielKaart.Maak(new([Mensen.Pool], Mensen.Pool.Id, wijken, Ed(Karin))));
        yield return (
            "profiel-pauze",
            ProfielKaart.Maak(beeld with { Profiel = Vol with { Pauze = true } }, melding: Melding.Info(Teksten.PauzeGestart)));
        yield return (
            "profiel-pauze-dag", ProfielKaart.Maak(beeld with { Profiel = Vol with { Pauze = true, PauzeTot = new(2027, 3, 1) } }));
        yield return (
            "profiel-pauze-dag-voorbij",
            ProfielKaart.Maak(
                beeld with { Profiel = Vol with { Pauze = true } }, Formulier((Velden.PauzeTot, "2026-11-01", Teksten.DagVoorbij))));
        yield return (
            "profiel-rust",
            ProfielKaart.Maak(
                beeld with { Profiel = Vol with { RustTot = Op(30) + Duration.FromDays(3) } },
                melding: Melding.Info(Teksten.PauzeVoorbijRust)));
        yield return (
            "profiel-bewaard",
            ProfielKaart.Maak(beeld, melding: Melding.Info(Teksten.ProfielBewaard), naOnderdeel: Profielonderdelen.Themas));
        yield return ("profiel-twee-pools-fout", ProfielKaart.Maak(
            new([Mensen.Pool, Mensen.Pool with { Id = "pool-2", Naam = "Pool Noord" }], null, [], null),
            Formulier(
                (Velden.Pool, "pool-2", null), (Velden.Organisatie, new string('x', 90), Teksten.TeLang(90, 80)),
                (Velden.Themas, "rouw,naaste", null), (Velden.MaxGelijktijdig, "3", null),
                (Velden.Akkoord, "", Teksten.EerstAkkoord))));
        foreach (var onderdeel in Profielonderdelen.Volgorde)
        {
            yield return ($"profiel-{onderdeel}", ProfielKaart.Onderdeel(beeld, new(Mensen.Pool.Id, onderdeel)));
        }

        foreach (var groep in Enum.GetValues<Vormgroep>())
        {
            yield return (
                $"profiel-vormen-{groep}", ProfielKaart.Onderdeel(beeld, new(Mensen.Pool.Id, Profielonderdelen.Vormen, groep.ToString())));
        }

        yield return (
            "profiel-aanwezig-Linde", ProfielKaart.Onderdeel(beeld, new(Mensen.Pool.Id, Profielonderdelen.Aanwezig, Linde.KanaalId)));
        yield return (
            "profiel-aanwezig-een-team",
            ProfielKaart.Onderdeel(beeld with { Wijkteams = [Linde] }, new(Mensen.Pool.Id, Profielonderdelen.Aanwezig)));
        yield return ("profiel-zicht-alle", ProfielKaart.Onderdeel(vol, new(Mensen.Pool.Id, Profielonderdelen.Zicht)));
        yield return ("profiel-themas-eerst-akkoord", ProfielKaart.Onderdeel(
            beeld with { Profiel = Vol with { Akkoord = null } }, new(Mensen.Pool.Id, Profielonderdelen.Themas),
            Formulier((Velden.Themas, "rouw", null), (Velden.Akkoord, "", Teksten.EerstAkkoord))));
        yield return (
            "profiel-verwijderen",
            ProfielWegKaart.Maak(
                Mensen.Pool.Id, Vol, [Aanvraag(AanvraagStatus.Lopend), Aanvraag(AanvraagStatus.Aanvaard) with { Nummer = "H-2026-0099" }]));
        yield return ("profiel-verwijderen-niets-loopt", ProfielWegKaart.Maak(Mensen.Pool.Id, Vol, []));
        yield return ("profiel-weg", ProfielWegKaart.Weg());
        var dag = new LocalDate(2027, 3, 1);
        yield return ("pauze-vraag", PauzeKaart.Maak(Mensen.Pool.Id, Vol with { Pauze = true, PauzeTot = dag }, dag));
        yield return ("pauze-later", PauzeKaart.Maak(Mensen.Pool.Id, Vol with { Pauze = true, PauzeTot = dag.PlusDays(7) }, dag));
        yield return ("pauze-open", PauzeKaart.Maak(Mensen.Pool.Id, Vol with { Pauze = true }, dag));
        var twee = Mensen.Pool with { Coordinatoren = [Nadia, Els] };
        yield return ("afwezig-vraag", AfwezigKaart.Maak([twee], Els.Id));
        yield return ("afwezig-alleen", AfwezigKaart.Maak([twee with { Coordinatoren = [Els] }], Els.Id));
        yield return ("afwezig-allebei", AfwezigKaart.Maak([twee.MeldAfwezig(new(Nadia.Id, dag)).MeldAfwezig(new(Els.Id, dag))], Els.Id));
        yield return ("afwezig", AfwezigKaart.Maak([twee.MeldAfwezig(new(Els.Id, dag))], Els.Id));
        yield return (
            "afwezig-fout", AfwezigKaart.Maak([twee], Els.Id, Formulier((Velden.AfwezigTot, "2020-01-01", Teksten.AfwezigDag))));
        yield return ("pauze-voorbij", PauzeKaart.Maak(Mensen.Pool.Id, Vol, dag));
        var lijst = new Startlijst(
            Startlijst.Alle.Take(5).ToDictionary(p => p, p => p == "maatje" ? Startstand.Nvt : Startstand.Gedaan), Gedeeld: true, 2);
        yield return ("startlijst", StartlijstKaart.Maak(Mensen.Pool.Id, Startlijst.Leeg));
        yield return ("startlijst-bewaard", StartlijstKaart.Maak(Mensen.Pool.Id, lijst, Melding.Info(Teksten.StartlijstBewaard)));
        yield return (
            "nog-te-regelen", StartlijstKaart.VoorCoordinator([(Vol, lijst), (Ed(Samir), Startlijst.Leeg with { Gedeeld = true })]));
        yield return ("nog-te-regelen-niets", StartlijstKaart.VoorCoordinator([(Vol, lijst with { Gedeeld = false })]));
        var zonder = Ed(new("zonder-teams-1", "Joke"));
        yield return (
            "zonder-teams", ZonderTeamsKaart.Lijst(Mensen.Pool.Id, "zonder-teams-2", [zonder], Melding.Info(Teksten.ZonderTeamsBewaard)));
        yield return ("zonder-teams-niemand", ZonderTeamsKaart.Lijst(Mensen.Pool.Id, "zonder-teams-2", []));
        yield return ("zonder-teams-nieuw", ZonderTeamsKaart.Maak(Mensen.Pool.Id, "zonder-teams-2", null, Vandaag, perMail: false));
        var perMail = zonder with { Email = "joke@brug.example" };
        yield return ("zonder-teams-per-mail", ZonderTeamsKaart.Maak(Mensen.Pool.Id, "zonder-teams-1", perMail, Vandaag, perMail: true));
        yield return ("zonder-teams-verhuiscode", VerhuisKaart.Code("B7DF-2HJK"));
        yield return ("zonder-teams-verhuiscode-niet-hier", VerhuisKaart.NietHier());
        yield return ("zonder-teams-mail-uit", ZonderTeamsKaart.Maak(Mensen.Pool.Id, "zonder-teams-1", perMail, Vandaag, perMail: false));
        yield return (
            "zonder-teams-mail-geweigerd",
            ZonderTeamsKaart.Maak(Mensen.Pool.Id, "zonder-teams-1", perMail with { MailGeweigerd = true }, Vandaag, perMail: true));
        yield return ("zonder-teams-mail-kwam-niet-aan", ZonderTeamsKaart.MailKwamNietAan(Mensen.Pool.Id, perMail));
        foreach (var vraagt in new[] { true, false })
        {
            var naam = vraagt ? "" : "-gezegd";
            var weg = Vandaag.PlusDays(30);
            yield return ($"zonder-teams-deelname{naam}", DeelnameKaart.VoorErvaringsdeskundige(Mensen.Pool.Id, perMail, weg, vraagt));
            yield return ($"zonder-teams-deelname-coordinator{naam}", DeelnameKaart.VoorCoordinator(Mensen.Pool.Id, zonder, weg, vraagt));
        }

        yield return ("zonder-teams-fout", ZonderTeamsKaart.Maak(
            Mensen.Pool.Id, "zonder-teams-1", zonder, Vandaag, perMail: true,
            Formulier(
                (Velden.Naam, "Joke", null), (Velden.Email, "joke", Teksten.MailKloptNiet),
                (Velden.Organisatie, "", Teksten.Verplicht), (Velden.Themas, "rouw", null),
                (Velden.AkkoordOp, "2027-01-01", Teksten.DagNogNiet), (Velden.Akkoord, "", Teksten.EerstAkkoordVanPersoon))));
        foreach (var rol in new[] { Rollen.SociaalWerker, Rollen.Teamleider, Rollen.Coordinator, Rollen.Ervaringsdeskundige })
        {
            yield return ($"welkom-{rol}", WelkomKaart.Voor(rol));
            yield return ($"groet-{rol}", WelkomKaart.Groet(Tom, rol));
            yield return ($"hulp-{rol}", HulpKaart.Maak(rol));
        }
    }
}
