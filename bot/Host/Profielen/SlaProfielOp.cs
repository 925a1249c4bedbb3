using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Cards.Teksten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Klikken;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>An ED makes or changes the own profile; nobody else can.</summary>
public sealed class SlaProfielOp(Profielblad blad, Kluis kluis) : IKlikHandler
{
    private const int MaxOrganisatie = 80;
    private const int MeesteGelijktijdig = 5;

    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var (beeld, rij) = await blad.LaadAsync(klik.TenantId, klik.Wie.Id, klik.Tekst("pool") ?? klik.Id, ct);
        if (beeld.PoolId is not { } poolId) return MeldingKaart.Maak(Reden.NietInPool);

        var fouten = new Dictionary<string, string>();
        if (Lees(klik, beeld, rij?.Waarde, fouten) is not { } profiel) return ProfielKaart.Maak(beeld, new Formulier(klik.Invoer, fouten));
        var beurt = new Beurt(new(klik.TenantId, Tabel.Pool, poolId)).Zet(Sleutel.Ed(klik.Wie.Id), profiel, rij);
        return (await kluis.BewaarAsync(beurt, ct)).Succeeded
            ? ProfielKaart.Maak(beeld with { Profiel = profiel }, melding: Melding.ProfielBewaard)
            : ProfielKaart.Maak(beeld, new Formulier(klik.Invoer, fouten), Melding.Voor(Reden.Verouderd));
    }

    private static Ervaringsdeskundige? Lees(Klik klik, ProfielBeeld beeld, Ervaringsdeskundige? eerder, Dictionary<string, string> fouten)
    {
        var organisatie = klik.Tekst("organisatie");
        if (organisatie is null) fouten["organisatie"] = Fouttekst.Verplicht;
        else if (organisatie.Length > MaxOrganisatie) fouten["organisatie"] = Fouttekst.TeLang(organisatie.Length, MaxOrganisatie);
        var themas = klik.Lijst("themas");
        if (themas.Count == 0) fouten["themas"] = Fouttekst.Verplicht;
        else if (themas.Any(t => !Themas.Alle.Contains(t))) fouten["themas"] = Fouttekst.KiesUitLijst;
        var wijken = klik.Lijst("wijken");
        if (wijken.Any(w => beeld.Wijkteams.All(t => t.KanaalId != w))) fouten["wijken"] = Fouttekst.KiesUitLijst;
        var max = klik.Getal("maxGelijktijdig");
        if (max is not (>= 1 and <= MeesteGelijktijdig)) fouten["maxGelijktijdig"] = Fouttekst.KiesUitLijst;
        return fouten.Count > 0
            ? null
            : new(
                klik.Wie, organisatie!, themas, wijken, max!.Value, eerder?.Lopend ?? 0, eerder?.Pauze ?? false, eerder?.LaatsteMatch, (eerder?.Rev ?? 0) + 1);
    }
}
