using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// Opens the question form from a message or from the compose box. What the message says stands in the form, to shorten or to take out;
/// nothing of it is kept unless the asker sends it.
/// </summary>
public sealed class VraagBijBericht(Vraagloket loket, Tekstpoort tekstpoort) : IKlikHandler
{
    /// <summary>Id of the command in the manifest.</summary>
    public const string CommandId = "vraag";

    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var waarden = new Dictionary<string, string>();
        if (klik.Getypt is { } tekst) waarden[Velden.Toelichting] = tekst;
        var (stand, weigering) = await loket.OpenAsync(klik.TenantId, klik.Wie, klik.GesprekId, waar: "", waarden, ct);
        if (stand is null) return weigering!;
        if (klik.Getypt is null) return VraagKaart.Maak(stand.Beeld);

        // What points at a person or speaks of danger is said at once, before anything else is filled in.
        var over = stand.Beeld.Over;
        var alsKlik = klik with
        {
            Verb = Verbs.VraagTerug,
            Id = over.Id,
            Invoer = new Dictionary<string, string>(waarden) { ["soort"] = over.Soort, ["id"] = over.Id },
        };
        return await tekstpoort.NoodAsync(alsKlik, ct) ?? await tekstpoort.HoudTegenAsync(alsKlik, ct)
            ?? Gelezen(stand.Beeld with { UitBericht = true });
    }

    private static Kaartbeeld Gelezen(VraagBeeld beeld)
    {
        var (_, fouten) = Vraaglezer.Lees(beeld.Formulier.Waarden);
        return VraagKaart.Maak(beeld with { Formulier = beeld.Formulier with { Fouten = fouten } });
    }
}
