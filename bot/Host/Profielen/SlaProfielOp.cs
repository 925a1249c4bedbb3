using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Klikken;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>An ED makes or changes the own profile; nobody else can.</summary>
public sealed class SlaProfielOp(Profielblad blad, Kluis kluis) : IWijzigtLosseKaart
{
    private const int Pogingen = 12;
    private const int MeesteGelijktijdig = 5;

    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        for (var poging = 0; poging < Pogingen; poging++)
        {
            var (beeld, rij) = await blad.LaadAsync(klik.TenantId, klik.Wie.Id, klik.Tekst(Velden.Pool) ?? klik.Id, ct);
            if (beeld.PoolId is not { } poolId) return MeldingKaart.Weigering(Reden.NietInPool);

            var fouten = new Dictionary<string, string>();
            if (Lees(klik, beeld, rij?.Waarde, fouten) is not { } profiel) return ProfielKaart.Maak(beeld, new Formulier(klik.Invoer, fouten));
            if (rij?.Waarde.KiestHetzelfdeAls(profiel) == true) return Bewaard(beeld);
            var beurt = new Beurt(new(klik.TenantId, Tabel.Pool, poolId)).Zet(Sleutel.Ed(klik.Wie.Id), profiel, rij);
            if ((await kluis.BewaarAsync(beurt, ct)).Succeeded) return Bewaard(beeld with { Profiel = profiel });
        }

        throw new TableStoreException(TableFault.Throttled, "A profile kept changing while it was being saved.");
    }

    private static Kaartbeeld Bewaard(ProfielBeeld beeld) => ProfielKaart.Maak(beeld, melding: Melding.Info(Teksten.ProfielBewaard));

    private static Ervaringsdeskundige? Lees(Klik klik, ProfielBeeld beeld, Ervaringsdeskundige? eerder, Dictionary<string, string> fouten)
    {
        var organisatie = klik.Tekst(Velden.Organisatie);
        if (organisatie is null) fouten[Velden.Organisatie] = Teksten.Verplicht;
        else if (organisatie.Length > ProfielKaart.MaxOrganisatie) fouten[Velden.Organisatie] = Teksten.TeLang(organisatie.Length, ProfielKaart.MaxOrganisatie);
        var themas = klik.Lijst(Velden.Themas);
        if (themas.Count == 0) fouten[Velden.Themas] = Teksten.Verplicht;
        else if (themas.Any(t => !Themas.Alle.Contains(t))) fouten[Velden.Themas] = Teksten.OngeldigeKeuze;
        var wijken = klik.Lijst(Velden.Wijken);
        if (wijken.Any(w => beeld.Wijkteams.All(t => t.KanaalId != w))) fouten[Velden.Wijken] = Teksten.OngeldigeKeuze;
        var max = klik.Getal(Velden.MaxGelijktijdig);
        if (max is not (>= 1 and <= MeesteGelijktijdig)) fouten[Velden.MaxGelijktijdig] = Teksten.OngeldigeKeuze;
        return fouten.Count > 0
            ? null
            : new(
                klik.Wie, organisatie!, [.. themas.Select(t => eerder?.Themas.FirstOrDefault(e => e.Id == t) ?? new Themakeuze(t))], wijken, max!.Value,
                eerder?.Lopend ?? 0, eerder?.Pauze ?? false, eerder?.LaatsteMatch, (eerder?.Rev ?? 0) + 1, eerder?.Keuzes, eerder?.UrenLopend ?? 0, eerder?.RustTot, eerder?.PauzeTot);
    }
}
