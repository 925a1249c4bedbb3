using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// Somebody types in the own chat while a coördinator waits for one answer: the text is shown as that answer, to send with one click. It
/// becomes a message, so what points at a person is held back, as in a field.
/// </summary>
public sealed class Antwoordloket(EigenAanvragen eigen, Tekstpoort tekstpoort)
{
    /// <summary>Further back nobody waits for an answer any more.</summary>
    private const int Meeste = 20;

    /// <summary>Null when nothing was asked, or more than one thing.</summary>
    public async Task<Antwoordvoorstel?> OpenAsync(Klik klik, CancellationToken ct)
    {
        Dossier[] open =
        [
            .. (await eigen.NieuwsteAsync(klik.TenantId, klik.Wie, Meeste, ct))
                .Where(d => d.Aanvraag is { WachtOpReactie: true, VragerWeg: false, Verduidelijking.Beantwoord: false }),
        ];
        if (open is not [var dossier]) return null;
        var over = VerduidelijkingKaart.Over(dossier.Aanvraag);
        var tekst = klik.Getypt!.Trim();
        var alsKlik = klik with
        {
            Verb = Verbs.VerduidelijkingGeven,
            Id = over.Id,
            AntwoordIsBericht = true,
            Invoer = new Dictionary<string, string> { [Velden.Antwoord] = tekst, ["soort"] = over.Soort, ["id"] = over.Id },
        };
        var beeld = await tekstpoort.HoudTegenAsync(alsKlik, ct)
            ?? VerduidelijkingKaart.IsDitJeAntwoord(
                dossier,
                tekst.Length > Vraag.MaxToelichting
                    ? new(
                        new Dictionary<string, string>(),
                        new Dictionary<string, string> { [Velden.Antwoord] = Teksten.TeLang(tekst.Length, Vraag.MaxToelichting) })
                    : new(new Dictionary<string, string> { [Velden.Antwoord] = tekst }, new Dictionary<string, string>()));
        return new(beeld, over.Id);
    }
}
