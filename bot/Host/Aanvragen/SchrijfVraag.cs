using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// A button of the question form that goes to another part of it or fills something in. It stores nothing and loses nothing.
/// </summary>
public sealed class SchrijfVraag(Vraagloket loket) : IKlikHandler, IToont
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var (stand, weigering) = await loket.LaadAsync(klik, ct);
        if (stand is null) return weigering!;
        var (beeld, stap) = Na(klik.Verb, stand);
        return Vraagtoets.Toon(klik, beeld, stap);
    }

    private static (VraagBeeld Beeld, Vraagstap Stap) Na(string verb, Vraagstand stand) => verb switch
    {
        Verbs.VraagVormen => (stand.Beeld, Vraagstap.AlleKeuzes),
        Verbs.VraagKeuzehulp => (Gevraagd(stand), Vraagstap.Keuzehulp),
        Verbs.VraagStartzin => (MetStartzin(stand.Beeld, stand.Plek.Keuze), Vraagstap.Vraag),
        Verbs.VraagVorm when Vormen.Bestaat(stand.Plek.Keuze) => MetVorm(stand, stand.Plek.Keuze!),
        _ => (stand.ZonderToestemming, Vraagstap.Vraag),
    };

    /// <summary>A starter takes the place of an empty text or of another starter; beside anything else it comes first.</summary>
    private static VraagBeeld MetStartzin(VraagBeeld beeld, string? id)
    {
        if (Teksten.Startzinnen.FirstOrDefault(z => z.Id == id) is not { } start) return beeld;
        var getypt = beeld.Formulier.Waarde(Velden.Toelichting)?.Trim() ?? "";
        var begin = Teksten.Startzinnen.FirstOrDefault(z => getypt.StartsWith(z.Zin, StringComparison.Ordinal));
        var rest = begin is null ? getypt : getypt[begin.Zin.Length..].Trim();
        return beeld.Met((Velden.Toelichting, rest.Length == 0 ? start.Zin : $"{start.Zin} {rest}"));
    }

    /// <summary>A form was chosen: on with it, or first with what it needs.</summary>
    private static (VraagBeeld Beeld, Vraagstap Stap) MetVorm(Vraagstand stand, string vorm)
    {
        var beeld = stand.ZonderToestemming.Met((Velden.Vorm, vorm));

        // Who hears that the bewoner does not want it asks how to stay available, unless there is a question already.
        if (vorm == Vormen.Sparren && stand.Beeld.Formulier.Waarde(Velden.Wens) == nameof(Bewonerswens.Nee))
        {
            beeld = beeld.ZonderToestemming;
            if (string.IsNullOrWhiteSpace(beeld.Formulier.Waarde(Velden.Toelichting)))
            {
                return (beeld.Met((Velden.Toelichting, Teksten.ZonderDruk)), Vraagstap.Vraag);
            }
        }

        var zonderAfspraak = Vormen.Vind(vorm)?.MetBewoner == true && stand.Team is { WeetWatBijGevaar: false };
        return (beeld, zonderAfspraak ? Vraagstap.Afspraak : Vraagstap.Keuze);
    }

    /// <summary>Once the questions of the keuzehulp were seen, those without an answer are asked for.</summary>
    private static VraagBeeld Gevraagd(Vraagstand stand)
    {
        var beeld = stand.Beeld;
        string[] velden = [Velden.Waarover, Velden.WilContact, Velden.Tijdsduur];
        var leeg = velden.Where(v => string.IsNullOrEmpty(beeld.Formulier.Waarde(v))).ToList();
        return leeg.Count == 0 || (leeg.Count == velden.Length && stand.Plek.Keuze != VraagKaart.Gezien)
            ? beeld
            : beeld with { Formulier = beeld.Formulier with { Fouten = leeg.ToDictionary(v => v, _ => Teksten.KiesEerst) } };
    }
}
