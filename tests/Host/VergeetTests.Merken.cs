using System.Text.Json;
using TeamsHerstelBot.Domein.Aanwezigheden;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Signalen;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Domein.Vergeten;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Vergeten;

namespace TeamsHerstelBot.Host.Tests;

public sealed partial class VergeetTests
{
    private static readonly Dictionary<string, Termijn> Merken = new(StringComparer.Ordinal)
    {
        ["merk-tekst"] = Termijnen.Tekst,
        ["merk-samen"] = Termijnen.Samenwerking,
        ["merk-inzet"] = Termijnen.Inzet,
        ["merk-concept"] = Termijnen.Concept,
        ["merk-open"] = Termijnen.Onbeantwoord,
        ["merk-antwoord"] = Termijnen.Antwoord,
        ["merk-aanwezig"] = Termijnen.Aanwezigheid,
        ["merk-teamvraag"] = Termijnen.Teamvraag,
        ["merk-signaal"] = Termijnen.Signaal,
        ["merk-borging"] = Termijnen.Borging,
        ["merk-kaart"] = Termijnen.Kaart,
        ["merk-getypt"] = Termijnen.Getypt,
        ["merk-post"] = Termijnen.Onbestelbaar,
        ["merk-vertrokken"] = Termijnen.Vertrokken,
        ["merk-uitpool"] = Termijnen.UitPool,
        ["merk-deelname"] = Termijnen.Deelname,
        ["merk-leden"] = Termijnen.Leden,
        ["merk-inrichting"] = Termijnen.Inrichting,
        ["merk-pool"] = Termijnen.Poolmensen,
        ["merk-bewijs"] = Termijnen.Bewijs,
    };

    /// <summary>Of what was kept for a year already; it is too long to walk all of it.</summary>
    private const string VorigJaar = "2025-12";

    /// <summary>For each line of the table a row in which its marker stands.</summary>
    private static async Task PlantAsync(Bot bot)
    {
        var (kluis, nu) = (bot.Kluis, bot.Kluis.Nu);
        var vandaag = Weekmoment.Lokaal(nu).Date;
        foreach (var id in Kanalen)
        {
            var rij = (await kluis.LeesAsync<Kanaal>(Tabel.Wijkteams, Wijk.Tenant, Sleutel.Kanaal(id), default))!;
            var kanaal = rij.Waarde with { TeamId = TeamId, DoorId = "merk-leden" };
            if (kanaal.Wijkteam is { } team)
            {
                kanaal = kanaal with { Wijkteam = team with { Teamleider = new("merk-inrichting", "Leider") } };
            }

            await BewaarAsync(Gemeente().Vervang(Sleutel.Kanaal(id), kanaal, rij.ETag));
        }

        var leden = (await kluis.LeesAsync<Ledenlijst>(Tabel.Wijkteams, Wijk.Tenant, Sleutel.Leden(Wijk.Kanaal(1)), default))!;
        await BewaarAsync(
            Gemeente().Vervang(
                Sleutel.Leden(Wijk.Kanaal(1)),
                leden.Waarde with { Leden = [.. leden.Waarde.Leden, new("merk-leden", "Lid", "29:lid")] }, leden.ETag)
                .Voeg(Sleutel.Kaart(new(KaartSoort.Welkom, "rol"), new Ontvanger.Iemand("merk-kaart")), new Kaartrij("a:x", "1", nu))
                .Voeg(Sleutel.Kaart(new(KaartSoort.Antwoord, "1"), new Ontvanger.Iemand("merk-getypt")), new Kaartrij("a:x", "2", nu))
                .Voeg(Sleutel.Bewijs("merk-bewijs"), new Bewijs("merk-bewijs", vandaag, new(0, 0, 0, 0))));

        var pool = (await kluis.LeesAsync<Pool>(Tabel.Pool, Wijk.PoolId, Sleutel.PoolRij, default))!;
        var (samen, concept) = (Guid.CreateVersion7(Wijk.Maandag), Guid.CreateVersion7(Wijk.Maandag.AddSeconds(1)));
        var open = Guid.CreateVersion7(Wijk.Maandag.AddSeconds(2));
        await BewaarAsync(InPool()
            .Vervang(Sleutel.PoolRij, pool.Waarde with { Coordinatoren = [new("merk-pool", "Coördinator")] }, pool.ETag)
            .Voeg(Sleutel.Aanvraag(samen), Aanvraag(samen, "merk-samen", AanvraagStatus.Afgerond) with { Afloop = new(nu) })
            .Voeg(
                Sleutel.Aanvraag(open),
                Aanvraag(open, Wijk.Vrager, AanvraagStatus.Nieuw) with { Nummer = "H-2026-0002", Vraag = Vraag.EvenSparren() })
            .Voeg(Sleutel.Open(open), new Verwijzing(open, "merk-open"))
            .Voeg(Sleutel.Aanvraag(concept), Aanvraag(concept, "merk-concept", AanvraagStatus.Concept))
            .Voeg(
                Sleutel.Signaal(samen),
                new Signaal(samen, Wijk.PoolId, new(Wijk.Ed, "Karim"), SignaalWens.AlleenDelen, "merk-signaal", null, null, nu, Rev: 1))
            .Voeg(
                Sleutel.Ed("merk-uitpool"),
                new Ervaringsdeskundige(new("merk-uitpool", "Weg"), "Stichting", [], [], 2, 0, false, null, 1))
            .Voeg(
                Sleutel.Ed(Domein.Persoon.ZonderTeamsPrefix + "stil"),
                Ervaringsdeskundige.ZonderAccount(new(Domein.Persoon.ZonderTeamsPrefix + "stil", "Joke"), "merk-deelname", nu))
            .Voeg(
                Sleutel.Inzet(VorigJaar, samen), new Inzet([], Vormen.Sparren, ["merk-inzet"], VorigJaar, AanvraagStatus.Afgerond)));

        await BewaarAsync(new Beurt(new(Wijk.Tenant, Tabel.Agenda, Sleutel.AgendaPartitie(Wijk.Kanaal(1))))
            .Voeg(Isoweek.Van(vandaag).ToString(), Week(new("merk-antwoord", "Tom"), nu))
            .Voeg(
                Sleutel.Aanwezig(vandaag),
                new Aanwezigheidsdag(
                    Wijk.Kanaal(1), "Wijk 1", vandaag, [new Aanwezige(new("merk-aanwezig", "Karim"), [], [])], [], Rev: 1))
            .Voeg(
                Sleutel.Teamvraag(samen),
                new Teamvraag(
                    samen, Wijk.Kanaal(1), "Wijk 1", new("merk-teamvraag", "Karim"), TeamvraagSoort.Vraag, Teamvraag.Vragen[0], [], null,
                    null, nu, TeamvraagStatus.Open, Rev: 1)));

        var week = Isoweek.Van(vandaag);
        await BewaarAsync(Persoon(Wijk.Collega)
            .Voeg(
                Sleutel.Borging(week.ToString()),
                new Borgingsweek(
                    new(Wijk.Collega, "Tom"), week, Wijk.Kanaal(1), "merk-borging", Borgingsvragen.Agenda, new(0, 0), null, null, 1,
                    Rev: 1))
            .Bericht(
                new Uitrij(
                    Los: new(Wijk.Collega, null, JsonSerializer.SerializeToElement("merk-post"), "", null), Status: UitStatus.Dood)));
        await BewaarAsync(Persoon("merk-vertrokken").Voeg(Sleutel.GesprekRij, new Gesprek("a:merk-vertrokken", Wijk.ServiceUrl)));

        async Task BewaarAsync(Beurt beurt) => Assert.True((await kluis.BewaarAsync(beurt, default)).Succeeded);

        Aanvraag Aanvraag(Guid id, string wie, AanvraagStatus status) => new(
            id, "H-2026-0001", Wijk.PoolId, new(Wijk.Kanaal(1), "Wijk 1"), new(wie, "Sanne"),
            Vraag.EvenSparren([], status == AanvraagStatus.Concept ? null : "merk-tekst"), nu, status, Rev: 1);

        static Beurt Gemeente() => new(new(Wijk.Tenant, Tabel.Wijkteams, Wijk.Tenant));

        static Beurt InPool() => new(new(Wijk.Tenant, Tabel.Pool, Wijk.PoolId));

        static Beurt Persoon(string id) => new(new(Wijk.Tenant, Tabel.Personen, Sleutel.PersoonPartitie(Wijk.Tenant, id)));
    }
}
