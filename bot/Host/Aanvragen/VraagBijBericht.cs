using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Host.Aanwezigheden;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// Opens the question form from a message or from the compose box. What the message says stands in the form, to shorten or to take out;
/// nothing of it is kept unless the asker sends it.
/// </summary>
public sealed class VraagBijBericht(Vraagloket loket) : IKlikHandler
{
    /// <summary>Id of the command in the manifest.</summary>
    public const string CommandId = "vraag";

    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var waarden = new Dictionary<string, string>();
        if (klik.Getypt is { } tekst) waarden[Velden.Toelichting] = tekst;
        var (stand, weigering) = await loket.OpenAsync(klik.TenantId, klik.Wie, klik.GesprekId, waar: "", waarden, ct);
        if (stand is null) return weigering!;
        return klik.Getypt is null ? VraagKaart.Maak(stand.Beeld) : Gelezen(stand.Beeld with { UitBericht = true });
    }

    /// <summary>Says at once what points at a person, so that it is taken out before anything else is filled in.</summary>
    private static Kaartbeeld Gelezen(VraagBeeld beeld)
    {
        var (_, fouten) = Vraaglezer.Lees(beeld.Formulier.Waarden);
        var tekst = beeld.Formulier.Waarden[Velden.Toelichting];
        var vondsten = Privacycheck.Lees(tekst);
        if (vondsten.Any(v => v.Soort == VondstSoort.Nood))
        {
            return VraagKaart.Nood(beeld.Afspraak, beeld.Formulier, VraagKaart.Terug(beeld.Over));
        }

        if (vondsten.Any(v => v.IsHerkenbaar))
        {
            fouten = new Dictionary<string, string> { [Velden.Toelichting] = Teksten.Tekstfout(tekst, vondsten) };
        }

        return VraagKaart.Maak(
            beeld with { Formulier = beeld.Formulier with { Fouten = fouten } }, melding: Teksten.Tegengehouden(vondsten));
    }
}
