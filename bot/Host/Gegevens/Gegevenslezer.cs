using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Aanwezigheden;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Signalen;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Domein.Vergeten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Profielen;

namespace TeamsHerstelBot.Host.Gegevens;

/// <summary>
/// What a row says about one person, in words for that person. It takes what is theirs and leaves out who the others are and what they
/// wrote, whatever else is in the row.
/// </summary>
/// <param name="persoonId">Whose data.</param>
/// <param name="namen">Names of channels and pools by the key of their partition.</param>
internal sealed class Gegevenslezer(string persoonId, IReadOnlyDictionary<string, string> namen)
{
    public IEnumerable<Gegeven> Lees(Ruwerij rij, string nummer) => rij.Partitie.Tabel switch
    {
        Tabel.Wijkteams => VanGemeente(rij),
        Tabel.Pool => VanPool(rij, nummer),
        Tabel.Agenda => VanKanaal(rij),
        Tabel.Personen => Persoonlijk(rij),
        _ => [],
    };

    /// <summary>Only points at something that is told already, or is nothing that anybody said.</summary>
    public static bool IsVerwijzing(Ruwerij rij) => rij.Partitie.Tabel == Tabel.Personen
        || rij.Is(Tabel.Pool, Sleutel.KlikRijPrefix) || rij.Is(Tabel.Pool, Sleutel.MatchPrefix)
        || rij.Is(Tabel.Pool, Sleutel.VertrokkenRij) || rij.Is(Tabel.Pool, Sleutel.EdPrefix);

    /// <summary>The aanvraag of a row that does not say its number.</summary>
    public static Guid? AanvraagVan(Ruwerij rij) =>
        (rij.Is(Tabel.Pool, Sleutel.AanbodRijPrefix) || rij.Is(Tabel.Pool, Sleutel.BedankjeRijPrefix))
            && Guid.TryParse(rij.Sleutel.Split('|')[1], out var id)
            ? id
            : null;

    private IEnumerable<Gegeven> VanGemeente(Ruwerij rij)
    {
        if (rij.Is(Tabel.Wijkteams, Sleutel.LedenPrefix) && rij.Als<Ledenlijst>().Vind(persoonId) is { } lid)
        {
            var team = namen.GetValueOrDefault(rij.Sleutel[Sleutel.LedenPrefix.Length..], "een team");
            yield return new(Gegevenssoort.Teams, team, new() { ["team"] = team, ["naam"] = lid.Naam, ["gast"] = lid.Gast });
        }

        if (!rij.Is(Tabel.Wijkteams, Sleutel.KanaalPrefix) || rij.Als<Kanaal>() is not { Wijkteam: { } wijkteam }) yield break;
        if (wijkteam.Teamleider.Id == persoonId)
        {
            yield return new(Gegevenssoort.Teamleider, wijkteam.Naam, new() { ["team"] = wijkteam.Naam });
        }
    }

    private IEnumerable<Gegeven> VanPool(Ruwerij rij, string nummer) => rij switch
    {
        { Sleutel: Sleutel.PoolRij } when rij.Als<Pool>() is var pool && pool.IsCoordinator(persoonId) =>
            [new(Gegevenssoort.Coordinator, pool.Naam, new() { ["pool"] = pool.Naam })],
        _ when rij.Is(Tabel.Pool, Sleutel.EdPrefix) => Profiel(rij),
        _ when rij.Is(Tabel.Pool, Sleutel.StartlijstPrefix) && rij.Als<Startlijst>() is var lijst =>
            [
                new(
                    Gegevenssoort.Profiel, Teksten.Gegeven(Poolnaam(rij), lijst),
                    new()
                    {
                        ["startlijst"] = new JsonObject(lijst.Punten.Select(p => new KeyValuePair<string, JsonNode?>(p.Key, $"{p.Value}"))),
                        ["gedeeld"] = lijst.Gedeeld,
                    }),
            ],
        _ when rij.Is(Tabel.Pool, Sleutel.AanvraagPrefix) => Aanvraag(rij.Als<Aanvraag>()),
        _ when rij.Is(Tabel.Pool, Sleutel.AanbodRijPrefix) && rij.Als<Aanbod>() is var aanbod && aanbod.Ed.Id == persoonId =>
            [
                new(
                    Gegevenssoort.Aanbiedingen, Teksten.Gegeven(nummer, aanbod),
                    new()
                    {
                        ["nummer"] = nummer, ["gevraagdOp"] = Moment(aanbod.GevraagdOp), ["antwoord"] = $"{aanbod.Status}",
                        ["laatZien"] = aanbod.Toont,
                    }),
            ],
        _ when rij.Is(Tabel.Pool, Sleutel.BedankjeRijPrefix) && rij.Als<Bedankje>() is var dank =>
            [
                new(
                    Gegevenssoort.Bedankjes, $"{nummer}, {Teksten.Datum(dank.Op)}",
                    new() { ["nummer"] = nummer, ["op"] = Moment(dank.Op), ["tekst"] = dank.Van.Id == persoonId ? dank.Tekst : null }),
            ],
        _ when rij.Is(Tabel.Pool, Sleutel.SignaalPrefix) => Signaal(rij.Als<Signaal>()),
        _ => [],
    };

    private IEnumerable<Gegeven> Profiel(Ruwerij rij)
    {
        // Somebody else who rather not works with this person: that is theirs to know alone, and not even counted here.
        var ed = rij.Als<Ervaringsdeskundige>();
        if (ed.Wie.Id != persoonId) yield break;
        yield return new(
            Gegevenssoort.Profiel, Teksten.Gegeven(Poolnaam(rij), ed),
            new()
            {
                ["naam"] = ed.Wie.Naam,
                ["organisatie"] = ed.Organisatie,
                ["email"] = ed.Email,
                ["themas"] = new JsonArray(
                    [.. ed.Themas.Select(t => new JsonObject { ["thema"] = t.Id, ["wieMagHetWeten"] = $"{t.Zicht}" })]),
                ["wijkteams"] = new JsonArray([.. ed.Wijken.Select(w => (JsonNode?)namen.GetValueOrDefault(Sleutel.AgendaPartitie(w), w))]),
                ["tegelijk"] = ed.MaxGelijktijdig,
                ["pauze"] = ed.Pauze,
                ["pauzeTot"] = ed.PauzeTot is { } tot ? LocalDatePattern.Iso.Format(tot) : null,
                ["akkoordOp"] = Moment(ed.Akkoord),
                ["laatsteAntwoordOp"] = Moment(ed.Geantwoord),
                ["vormen"] = new JsonObject(ed.Kiest.Vormen.Select(v => new KeyValuePair<string, JsonNode?>(v.Key, $"{v.Value}"))),
                ["rollen"] = Lijst(ed.Kiest.Rollen),
                ["doelgroepen"] = Lijst(ed.Kiest.Doelgroepen),
                ["werkdagen"] = Lijst(ed.Kiest.Werkdagen.Select(d => $"{d}")),
                ["urenPerWeek"] = ed.Kiest.UrenPerWeek,
                ["rustdagen"] = ed.Kiest.Rustdagen,
                ["niveau"] = $"{ed.Kiest.Niveau}",
                ["watHelpt"] = ed.Kiest.WatHelpt,
                ["lieverNietMet"] = ed.Kiest.LieverNietMet.Count,
                ["direct"] = ed.Kiest.DirectSparren,
            });
    }

    private IEnumerable<Gegeven> Aanvraag(Aanvraag aanvraag)
    {
        if (aanvraag.Aanvrager.Id == persoonId)
        {
            var vraag = aanvraag.Vraag;
            yield return new(
                Gegevenssoort.Vragen, Teksten.Gegeven(aanvraag),
                new()
                {
                    ["nummer"] = aanvraag.Nummer,
                    ["team"] = aanvraag.Herkomst.TeamNaam,
                    ["vorm"] = vraag.Vorm,
                    ["themas"] = Lijst(vraag.Themas),
                    ["toelichting"] = vraag.Tekst.Toelichting,
                    ["waaromErvaring"] = vraag.Tekst.WaaromErvaring,
                    ["aanvulling"] = vraag.Tekst.Aanvulling,
                    ["gesteld"] = Moment(aanvraag.Gesteld),
                    ["stand"] = $"{aanvraag.Status}",
                    ["gesloten"] = Moment(aanvraag.Afloop.Gesloten),
                    ["uitkomst"] = aanvraag.Afloop.Uitkomst,
                    ["watJeDeed"] = Verloop(aanvraag),
                });
        }
        else if (aanvraag.IsEd(persoonId))
        {
            yield return new(
                Gegevenssoort.Matches, Teksten.GegevenMatch(aanvraag),
                new()
                {
                    ["nummer"] = aanvraag.Nummer,
                    ["team"] = aanvraag.Herkomst.TeamNaam,
                    ["vorm"] = aanvraag.Vraag.Vorm,
                    ["stand"] = $"{aanvraag.Status}",
                    ["watJeDeed"] = Verloop(aanvraag),
                });
        }
    }

    private IEnumerable<Gegeven> Signaal(Signaal signaal)
    {
        var eigen = signaal.Ed.Id == persoonId;
        if (!eigen && signaal.BeantwoordDoor?.Id != persoonId) yield break;
        yield return new(
            Gegevenssoort.Signalen, Teksten.Gegeven(signaal, eigen),
            new()
            {
                ["op"] = Moment(signaal.Gegeven),
                ["wens"] = eigen ? $"{signaal.Wens}" : null,
                ["tekst"] = eigen ? signaal.Tekst : signaal.Antwoord,
            });
    }

    private IEnumerable<Gegeven> VanKanaal(Ruwerij rij)
    {
        var team = namen.GetValueOrDefault(rij.Partitie.Sleutel, "een team");
        if (rij.Is(Tabel.Agenda, Sleutel.TeamvraagPrefix))
        {
            var vraag = rij.Als<Teamvraag>();
            var eigen = vraag.Ed.Id == persoonId;
            yield return new(
                Gegevenssoort.Teamvragen, Teksten.Gegeven(vraag, eigen),
                new()
                {
                    ["team"] = vraag.TeamNaam,
                    ["op"] = Moment(vraag.Gesteld),
                    ["soort"] = $"{vraag.Soort}",
                    ["stand"] = $"{vraag.Status}",
                    ["tekst"] = eigen ? vraag.Tekst : null,
                });
        }
        else if (rij.Is(Tabel.Agenda, Sleutel.AanwezigPrefix))
        {
            var dag = rij.Als<Aanwezigheidsdag>();
            var zelf = dag.Aanwezigen.Any(a => a.Wie.Id == persoonId);
            yield return new(
                Gegevenssoort.Aanwezigheid, Teksten.GegevenAanwezig(dag.TeamNaam, dag.Dag, zelf),
                new() { ["team"] = dag.TeamNaam, ["dag"] = dag.Sleutel, ["hoe"] = zelf ? "aanwezig" : "binnengelopen" });
        }
        else if (char.IsAsciiDigit(rij.Sleutel[0]) && rij.Als<Agendaweek>() is { Antwoord: { } antwoord } week)
        {
            yield return new(
                Gegevenssoort.Agenda, Teksten.Gegeven(team, week),
                new() { ["team"] = team, ["week"] = $"{week.Week}", ["antwoord"] = $"{antwoord}", ["op"] = Moment(week.Op) });
        }
    }

    private static IEnumerable<Gegeven> Persoonlijk(Ruwerij rij) => rij switch
    {
        { Sleutel: Sleutel.VoorkeurRij } when rij.Als<Voorkeur>() is var keus => Teksten
            .GegevenVoorkeur(keus.ZonderTaaltip, keus.BorgingElke)
            .Select(r => new Gegeven(Gegevenssoort.Instellingen, r, new() { ["wat"] = r })),
        _ when rij.Is(Tabel.Personen, Sleutel.BorgingPrefix) && rij.Als<Borgingsweek>() is var week =>
            [
                new(
                    Gegevenssoort.Borging, Teksten.Gegeven(week),
                    new() { ["team"] = week.TeamNaam, ["week"] = $"{week.Week}", ["antwoord"] = week.Antwoord?.ToString() }),
            ],
        _ => [],
    };

    private JsonArray Verloop(Aanvraag aanvraag) => new(
        [
            .. aanvraag.Verloop.Where(g => g.DoorId == persoonId).Select(g => new JsonObject { ["wat"] = g.Wat, ["op"] = Moment(g.Op) }),
        ]);

    private static string? Moment(Instant? op) => op is { } moment ? InstantPattern.ExtendedIso.Format(moment) : null;

    private string Poolnaam(Ruwerij rij) => namen.GetValueOrDefault(rij.Partitie.Sleutel, "de pool");

    private static JsonArray Lijst(IEnumerable<string> ids) => new([.. ids.Select(i => (JsonNode?)i)]);
}
