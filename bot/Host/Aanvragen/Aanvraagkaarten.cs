using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>Draws the cards of an aanvraag on its way to a match.</summary>
public sealed class Aanvraagkaarten(Poolkast kast, Poolblik poolblik, Aanbodbundel bundel, Dagkaarten dagen, Kluis kluis)
    : IKaartbron
{
    public async Task<Kaartbeeld?> MaakAsync(Partitie partitie, Toonbericht toon, CancellationToken ct)
    {
        if (toon.Soort == KaartSoort.AanbodenVanDeDag) return await bundel.MaakAsync(partitie, toon, ct);
        if (Dagkaarten.Dag(toon) is { } dag) return VanDieDag(toon, await dagen.VanDieDagAsync(partitie, toon, dag, ct));
        if (!Guid.TryParse(toon.Id, out var id)
            || await kast.DossierAsync(partitie.TenantId, partitie.Sleutel, id, ct) is not { } dossier)
        {
            return null;
        }

        return toon.Soort == KaartSoort.AanvraagInPool
            ? await poolblik.BasisAsync(partitie.TenantId, dossier, null, ct)
            : VoorWieHetIs(toon, dossier);
    }

    public async Task<(Partitie Partitie, Toonbericht Toon)?> InPlaatsVanAsync(Partitie partitie, Toonbericht toon, CancellationToken ct)
    {
        if (await bundel.InPlaatsVanAsync(partitie, toon, ct) is { } samen) return (partitie, samen);
        var plek = await dagen.PlekAsync(partitie, toon, ct);
        return plek == partitie ? null : (plek, toon);
    }

    /// <summary>Nobody is reminded of what is done, or asked what was taken back.</summary>
    public async Task<bool> IsTeLaatAsync(Partitie partitie, Toonbericht toon, CancellationToken ct) =>
        toon.Soort == KaartSoort.AanbodenVanDeDag
            ? !await bundel.IsOpenAsync(partitie, toon, ct)
            : Dagkaarten.Dag(toon) is { } vanDieDag
            ? (await dagen.VanDieDagAsync(partitie, toon, vanDieDag, ct)).All(d => !Wacht(d, toon))
            : GaatVoorbij(toon.Soort)
            && Guid.TryParse(toon.Id, out var id)
            && await kast.DossierAsync(partitie.TenantId, partitie.Sleutel, id, ct) is { } dossier
            && toon.Soort switch
            {
                KaartSoort.Aanbod => dossier.AanbodOp(toon.Extra)?.Status == AanbodStatus.Vervallen,
                KaartSoort.Verduidelijkingsvraag => dossier.Aanvraag is not { WachtOpReactie: true, Verduidelijking.Beantwoord: false },
                KaartSoort.VerduidelijkingVoorCoordinator => !dossier.Aanvraag.WachtOpReactie,
                KaartSoort.HerinneringVoorErvaringsdeskundige => dossier.AanbodAan(toon.Extra)?.IsOpen != true,
                KaartSoort.HerinneringVoorCoordinator or KaartSoort.EerlijkBericht or KaartSoort.LangWachten =>
                    !dossier.Aanvraag.WachtOpReactie,
                KaartSoort.Toestemmingsvraag => dossier.Aanvraag is not { Status: AanvraagStatus.Concept, VragerWeg: false },
                KaartSoort.LaterOpnieuw => dossier.Aanvraag.Status != AanvraagStatus.GeenMatch,
                KaartSoort.Dagherinnering =>
                    !dossier.Aanvraag.HeeftMatch || Afspraakdag.Wacht(dossier)
                    || dossier.Aanvraag.Vraag.Werkwijze.Dag <= Weekmoment.Lokaal(kluis.Nu).Date,
                _ => false,
            };

    /// <summary>The others are never too late, and need not be read for that.</summary>
    private static bool GaatVoorbij(KaartSoort soort) =>
        soort is KaartSoort.Aanbod or KaartSoort.HerinneringVoorErvaringsdeskundige or KaartSoort.HerinneringVoorCoordinator
            or KaartSoort.EerlijkBericht or KaartSoort.LangWachten or KaartSoort.Toestemmingsvraag or KaartSoort.LaterOpnieuw
            or KaartSoort.Dagherinnering or KaartSoort.Verduidelijkingsvraag or KaartSoort.VerduidelijkingVoorCoordinator;

    private static bool Wacht(Dossier dossier, Toonbericht toon) => dossier.Aanvraag.WachtOpReactie
        && (toon.Soort != KaartSoort.HerinneringVoorErvaringsdeskundige || dossier.AanbodAan(toon.Extra)?.IsOpen == true);

    private static Kaartbeeld? VoorWieHetIs(Toonbericht toon, Dossier dossier) =>
        Zicht.IsNogVoor(dossier, toon.Bericht) ? Maak(toon, dossier) : MatchKaart.VoorWieWegging(dossier, toon.PersoonId);

    private static Kaartbeeld? VanDieDag(Toonbericht toon, IReadOnlyList<Dossier> alle)
    {
        Dossier[] dossiers = [.. alle.Where(d => Zicht.IsNogVoor(d, toon.Bericht))];
        return dossiers.Length == 0 && alle.Count > 0 ? MatchKaart.VoorWieWegging(alle[0], toon.PersoonId) : VanDieDag(toon, dossiers);
    }

    private static Kaartbeeld? VanDieDag(Toonbericht toon, Dossier[] dossiers) => dossiers switch
    {
        [] => null,
        [var dossier] => Maak(toon, dossier),
        _ when toon.Soort == KaartSoort.EerlijkBericht => TermijnKaart.VoorVrager(dossiers),
        _ when toon.Soort == KaartSoort.LangWachten => TermijnKaart.LangWachten(dossiers),
        _ when toon.Soort == KaartSoort.HerinneringVoorErvaringsdeskundige =>
            TermijnKaart.VoorErvaringsdeskundige(dossiers, toon.PersoonId ?? ""),
        _ => TermijnKaart.VoorCoordinator(dossiers),
    };

    private static Kaartbeeld? Maak(Toonbericht toon, Dossier dossier) => toon.Soort switch
    {
        // Who never saw the question hears on one card that it is over; who ended it finds the way back here.
        KaartSoort.AanvraagVoorVrager => AanvraagKaart.Maak(dossier) with
        {
            AlleenBijwerken = dossier.Aanvraag.IsVoorbij && !Aanvraagverloop.MagTerug(dossier, toon.PersoonId ?? ""),
        },
        KaartSoort.Toestemmingsvraag => ToestemmingKaart.Maak(dossier.Aanvraag),
        KaartSoort.Aanbod when dossier.AanbodOp(toon.Extra) is { } aanbod => AanbodKaart.Maak(dossier, aanbod),
        KaartSoort.ReactieVoorCoordinator when dossier.AanbodAan(Aanvraagverloop.Gereageerd(toon.Extra)) is { } aanbod =>
            Aanvraagverloop.StaatVerderop(aanbod, toon.Extra, toon.PersoonId)
                ? ReactieKaart.Verderop(dossier, aanbod)
                : ReactieKaart.Maak(dossier, aanbod),
        KaartSoort.HerinneringVoorCoordinator when toon.PersoonId is { } wie => TermijnKaart.VoorCoordinator(dossier, wie),
        KaartSoort.HerinneringVoorErvaringsdeskundige when dossier.AanbodAan(toon.Extra) is { } aanbod =>
            TermijnKaart.VoorErvaringsdeskundige(dossier, aanbod),
        KaartSoort.EerlijkBericht => TermijnKaart.VoorVrager(dossier),
        KaartSoort.LangWachten => TermijnKaart.LangWachten(dossier),
        KaartSoort.VraagGesloten => dossier.Aanvraag.Afloop.Verlopen
            ? TermijnKaart.Gesloten(dossier.Aanvraag)
            : TermijnKaart.NuNiemand(dossier.Aanvraag),
        KaartSoort.Verduidelijkingsvraag when dossier.Aanvraag.Verduidelijking is not null => VerduidelijkingKaart.VoorVrager(dossier),
        KaartSoort.VerduidelijkingVoorCoordinator => VerduidelijkingKaart.VoorCoordinator(dossier),
        KaartSoort.LaterOpnieuw => NiemandKaart.LaterOpnieuw(dossier.Aanvraag),
        KaartSoort.Dagherinnering when dossier.Aanvraag.Vraag.Werkwijze.Dag is not null && toon.PersoonId is { } wie =>
            DagKaart.Herinnering(dossier.Aanvraag, wie),
        KaartSoort.Uitkomstvraag => DagKaart.Uitkomst(dossier.Aanvraag),
        _ => null,
    };
}
