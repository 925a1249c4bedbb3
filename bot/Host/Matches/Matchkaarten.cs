using System.Globalization;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Graph;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>Draws the cards of a match in the state they have at the moment of delivery; null when what one was about is gone.</summary>
public sealed class Matchkaarten(Poolkast kast, Kluis kluis, Afspraakurgent afspraak, Aanlognaam aanlognaam) : IKaartbron
{
    public async Task<Kaartbeeld?> MaakAsync(Partitie partitie, Toonbericht toon, CancellationToken ct)
    {
        if (!Guid.TryParse(toon.Id, out var id)
            || await kast.DossierAsync(partitie.TenantId, partitie.Sleutel, id, ct) is not { } dossier)
        {
            return null;
        }

        var (deel, wie) = (Matchronde.Lees(toon.Extra).Extra, toon.PersoonId ?? "");
        var eerder = Matchronde.IsEerder(dossier.Aanvraag, toon.Kaart);
        var extra = deel ?? "";
        if (!Zicht.IsNogVoor(dossier, toon.Bericht) && !await IsTeamleiderAsync(partitie.TenantId, dossier, toon.Soort, wie, ct))
        {
            return MatchKaart.VoorWieWegging(dossier, wie);
        }

        if (eerder && !VertelWatWas(toon.Soort)) return null;
        if (IsVanEerdereMatch(dossier, toon.Soort, extra)) return null;
        if (eerder) deel = VanNiemand;
        return toon.Soort switch
        {
            KaartSoort.MatchVoorVrager => MatchKaart.VoorVrager(dossier, edId: deel) with
            {
                AlleenBijwerken = IsVoorbij(dossier, deel, wie),
            },
            KaartSoort.MatchVoorErvaringsdeskundige => MatchKaart.VoorErvaringsdeskundige(dossier, edId: deel) with
            {
                AlleenBijwerken = IsVoorbij(dossier, deel, wie),
            },
            KaartSoort.Verwachting => VerwachtingKaart.Maak(dossier, wie),
            KaartSoort.Contactvraag => ContactKaart.Maak(dossier, wie),
            KaartSoort.Stapvraag when Getal(extra) is { } ronde => StapKaart.Maak(dossier, ronde),
            KaartSoort.Succesvraag when Getal(extra) is { } ronde => SuccesKaart.Maak(dossier, ronde),
            KaartSoort.Ontmoeting when Ontmoeting(dossier, extra) is { } ontmoeting => OntmoetingKaart.Maak(dossier, ontmoeting),
            KaartSoort.OntmoetingMorgen when Ontmoeting(dossier, extra) is { } ontmoeting =>
                OntmoetingKaart.Maak(dossier, ontmoeting, morgen: true),
            KaartSoort.Overdracht => OverdrachtKaart.Maak(dossier, Kaartkeer.Lees(extra).Wat, wie: wie),
            KaartSoort.Hervatten => HervatKaart.Maak(dossier, wie),
            KaartSoort.MatchTerug => MatchTerugKaart.Maak(dossier, wie, deel),
            KaartSoort.Terugblik when Matchverloop.IsHerinnerd(dossier, wie, extra) => TerugblikKaart.Verderop(dossier.Aanvraag),
            KaartSoort.Terugblik => TerugblikKaart.Maak(dossier, wie),
            KaartSoort.Bedankje => await BedankjeAsync(partitie, dossier, extra, ct),
            KaartSoort.Urgent => await UrgentAsync(partitie.TenantId, dossier, Kaartkeer.Lees(extra), wie, ct),
            KaartSoort.Sein when extra.Split('|') is [var soort, var persoonId] => SeinKaart.Maak(dossier, soort, persoonId, wie),
            KaartSoort.Nieuws => NieuwsKaart.Maak(dossier, Kaartkeer.Lees(toon.Extra).Wat, wie),
            _ => null,
        };
    }

    /// <summary>Of an earlier match of the same people: nobody has it now.</summary>
    private const string VanNiemand = "";

    /// <summary>These say that a match is over; what else an earlier match asked is gone.</summary>
    private static bool VertelWatWas(KaartSoort soort) =>
        soort is KaartSoort.MatchVoorVrager or KaartSoort.MatchVoorErvaringsdeskundige or KaartSoort.MatchTerug;

    /// <summary>Is called when nobody of the match or the pool took an alarm up.</summary>
    private async Task<bool> IsTeamleiderAsync(string tenantId, Dossier dossier, KaartSoort soort, string wie, CancellationToken ct) =>
        soort == KaartSoort.Urgent
        && (await afspraak.VanAsync(tenantId, dossier.Aanvraag.Herkomst.KanaalId, ct))?.Teamleider.Id == wie;

    private async Task<Kaartbeeld> UrgentAsync(string tenantId, Dossier dossier, Kaartkeer keer, string wie, CancellationToken ct)
    {
        var edId = keer.Wat;
        var team = await afspraak.VanAsync(tenantId, dossier.Aanvraag.Herkomst.KanaalId, ct);
        var naam = dossier.Match is { Loopt: true, Onderweg.IsOpgepakt: false } && !Persoon.IsZonderTeams(edId)
            ? await aanlognaam.VanAsync(tenantId, dossier.Pool.KanaalId, edId, ct)
            : null;
        return UrgentKaart.VoorVrager(
            dossier, edId, team?.Urgent, keer.Keer ?? "", wie, team?.Teamleider, naam is null ? null : Bellink.Naar(naam));
    }

    /// <summary>About another ED than the match has now, or about an alarm or a pause that is not the last: it tells of what was.</summary>
    private static bool IsVanEerdereMatch(Dossier dossier, KaartSoort soort, string extra) => soort switch
    {
        KaartSoort.Verwachting or KaartSoort.Contactvraag => extra.Length > 0 && dossier.Match?.IsEd(extra) == false,
        KaartSoort.Urgent => !Matchverloop.IsLaatsteAlarm(dossier, extra),
        KaartSoort.Hervatten => dossier.Match is { Loopt: true, Pauze: { } pauze } && Matchverloop.Sindsdeel(pauze) != extra,
        _ => false,
    };

    /// <summary>
    /// Who could not be reached while this match ran hears on one card that it ended; who ended it finds the way back on that of the match.
    /// </summary>
    private static bool IsVoorbij(Dossier dossier, string? edId, string wie) =>
        (!dossier.Aanvraag.MatchLoopt || (edId is not null && !dossier.Aanvraag.IsEd(edId))) && !Aanvraagverloop.MagTerug(dossier, wie);

    /// <summary>Of a match that is over nothing is asked, and of a talk that is over nobody is reminded.</summary>
    public async Task<bool> IsTeLaatAsync(Partitie partitie, Toonbericht toon, CancellationToken ct)
    {
        if (!GaatVoorbij(toon.Soort)
            || !Guid.TryParse(toon.Id, out var id)
            || await kast.DossierAsync(partitie.TenantId, partitie.Sleutel, id, ct) is not { } dossier)
        {
            return false;
        }

        if (Matchronde.IsEerder(dossier.Aanvraag, toon.Kaart)) return true;
        var vandaag = Weekmoment.Lokaal(kluis.Nu).Date;
        var extra = Matchronde.Lees(toon.Extra).Extra;
        var (aanvraag, terug) = (dossier.Aanvraag, Aanvraagverloop.MagTerug(dossier, toon.PersoonId ?? ""));
        return toon.Soort switch
        {
            KaartSoort.Contactvraag or KaartSoort.Stapvraag or KaartSoort.Terugblik =>
                !Matchverloop.VraagtNog(dossier, new(toon.Kaart with { Extra = extra }, toon.Aan)),
            KaartSoort.Overdracht => !terug && Matchverloop.Ontbreekt(dossier).Count == 0,
            KaartSoort.Hervatten or KaartSoort.Verwachting or KaartSoort.Succesvraag => !aanvraag.MatchLoopt,
            KaartSoort.Nieuws => aanvraag.IsVoorbij,
            KaartSoort.Urgent => dossier.Match is not { Loopt: true, Onderweg: { Urgent: not null, IsOpgepakt: false } },
            KaartSoort.Ontmoeting => !dossier.Aanvraag.MatchLoopt || Ontmoeting(dossier, extra ?? "")?.Dag < vandaag,
            KaartSoort.OntmoetingMorgen => !dossier.Aanvraag.MatchLoopt || Ontmoeting(dossier, extra ?? "")?.Dag <= vandaag,
            _ => false,
        };
    }

    /// <summary>The others are never too late, and need not be read for that.</summary>
    private static bool GaatVoorbij(KaartSoort soort) =>
        soort is KaartSoort.Contactvraag or KaartSoort.Stapvraag or KaartSoort.Terugblik or KaartSoort.Verwachting
            or KaartSoort.Ontmoeting or KaartSoort.OntmoetingMorgen or KaartSoort.Overdracht or KaartSoort.Hervatten
            or KaartSoort.Succesvraag or KaartSoort.Nieuws or KaartSoort.Urgent;

    private async Task<Kaartbeeld?> BedankjeAsync(Partitie partitie, Dossier dossier, string edId, CancellationToken ct) =>
        await kluis.LeesAsync<Bedankje>(Tabel.Pool, partitie.Sleutel, Sleutel.Bedankje(dossier.Aanvraag.Id, edId), ct) is { } rij
            ? BedankKaart.Maak(dossier.Aanvraag, rij.Waarde)
            : null;

    private static Ontmoeting? Ontmoeting(Dossier dossier, string nummer) =>
        Getal(nummer) is { } getal ? dossier.Match?.Onderweg.Ontmoetingen.FirstOrDefault(o => o.Nummer == getal) : null;

    private static int? Getal(string tekst) =>
        int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : null;
}
