using System.Globalization;
using NodaTime;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>A coördinator notes an ED without Teams, who knows it and agreed on a day. The same form sent twice is one person.</summary>
public sealed class NoteerZonderTeams(ZonderTeamsblad blad, Poolkast kast, Kluis kluis) : IKlikHandler, IWijzigtLosseKaart
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (ZonderTeamsblad.Over(klik) is not var (poolId, edId)) return MeldingKaart.KnopOnbekend();
        if (await blad.PoolAsync(klik.TenantId, klik.Wie.Id, poolId, ct) is not { } pool)
        {
            return MeldingKaart.Weigering(Reden.AlleenCoordinator);
        }

        var partitie = Poolkast.Partitie(klik.TenantId, poolId);
        var fout = await kluis.BesluitAsync<Kaartbeeld?>(partitie, async () =>
        {
            var eds = await kast.EdsAsync(poolId, ct);
            var rij = eds.FirstOrDefault(e => e.Waarde.Wie.Id == edId);
            var lezer = new ZonderTeamslezer(klik);
            if (Lees(klik, lezer, edId, rij?.Waarde, [.. eds.Select(e => e.Waarde)]) is not { } profiel)
            {
                return new(Terug(klik, poolId, edId, rij?.Waarde, lezer.Fouten, null));
            }

            if (rij?.Waarde is { MailGeweigerd: false } eerder && eerder.KiestHetzelfdeAls(profiel) && eerder.Akkoord == profiel.Akkoord)
            {
                return new(null);
            }

            // It was changed since this form was drawn, by the person on the page or by a colleague.
            if (rij is not null && Actiedata.Uit(klik.Invoer).Rev != rij.Waarde.Rev)
            {
                return new(Terug(klik, poolId, edId, rij.Waarde, lezer.Fouten, Teksten.MeldingVoor(Reden.Verouderd)));
            }

            var beurt = new Beurt(partitie);
            var nagekeken = rij is null || rij.Waarde.Email != profiel.Email || rij.Waarde.MailGeweigerd;
            if (profiel.PerMail && nagekeken) beurt.Bericht([Welkom(profiel)]);
            await kast.ZetEdAsync(beurt, profiel, rij, ct);
            return new(null, beurt);
        }, ct);
        return fout ?? await blad.LijstAsync(pool, Melding.Info(Teksten.ZonderTeamsBewaard), ct);
    }

    private Kaartbeeld Terug(
        Klik klik, string poolId, string edId, Ervaringsdeskundige? profiel, Dictionary<string, string> fouten, Melding? melding) =>
        ZonderTeamsKaart.Maak(
            poolId, edId, profiel, Weekmoment.Lokaal(kluis.Nu).Date, blad.PerMail, Tekstpoort.Terug(klik, fouten), melding) with
        { NietVerstuurd = true };

    /// <summary>Once for each address, and when it was looked at again: it also brings the first link.</summary>
    private static Bericht.ToonKaart Welkom(Ervaringsdeskundige ed) => new(
        new Kaart(KaartSoort.Welkom, nameof(Rollen.Ervaringsdeskundige), ed.Rev.ToString(CultureInfo.InvariantCulture)),
        new Ontvanger.Iemand(ed.Wie.Id));

    private Ervaringsdeskundige? Lees(
        Klik klik, ZonderTeamslezer lezer, string edId, Ervaringsdeskundige? eerder, IReadOnlyList<Ervaringsdeskundige> eds)
    {
        var (fouten, gelezen) = (lezer.Fouten, lezer.Lees(Velden.Naam, Velden.Organisatie));
        if (gelezen is var (genoemd, _) && ZonderTeamslezer.Vind(eds.Where(e => e.Wie.Id != edId), genoemd) is not null)
        {
            fouten[Velden.Naam] = Teksten.NaamBestaatAl;
        }

        var themas = klik.Lijst(Velden.Themas).Distinct().ToList();
        if (themas.Count == 0) fouten[Velden.Themas] = Teksten.Verplicht;
        else if (themas.Any(t => !Themas.Alle.Contains(t))) fouten[Velden.Themas] = Teksten.OngeldigeKeuze;
        var email = blad.PerMail || eerder?.Email is not null ? lezer.LeesMail(Velden.Email, eds.Where(e => e.Wie.Id != edId)) : null;
        var max = klik.Getal(Velden.MaxGelijktijdig);
        if (max is not (>= 1 and <= ProfielKaart.MeesteGelijktijdig)) fouten[Velden.MaxGelijktijdig] = Teksten.OngeldigeKeuze;
        LocalDate? op = klik.Dag(Velden.AkkoordOp);
        if (op is null) fouten[Velden.AkkoordOp] = Teksten.Verplicht;
        else if (op > Weekmoment.Lokaal(kluis.Nu).Date) fouten[Velden.AkkoordOp] = Teksten.DagNogNiet;
        if (fouten.Count > 0 || gelezen is not var (naam, organisatie)) return null;
        var nieuw = eerder ?? Ervaringsdeskundige.ZonderAccount(new(edId, naam), organisatie, kluis.Nu);
        return nieuw with
        {
            Wie = new(edId, naam),
            Organisatie = organisatie,
            Themas = [.. Themakeuze.Kies(nieuw.Themas, themas)],
            MaxGelijktijdig = max!.Value,
            Email = email,
            MailGeweigerd = false,
            Akkoord = Weekmoment.Zone.AtStartOfDay(op!.Value).ToInstant(),
            Rev = nieuw.Rev + 1,
        };
    }
}
