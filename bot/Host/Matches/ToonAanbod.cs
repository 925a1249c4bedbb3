using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>
/// An ED looks at one of the questions that wait for their answer, or at which there are; each is answered where it is shown.
/// </summary>
public sealed class ToonAanbod(Inzage inzage, Poolkast kast) : IKlikHandler, IToont, IVoorPoollid
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Aanvraag() is null) return TermijnKaart.VoorErvaringsdeskundige(await OpenAsync(klik, ct), klik.Wie.Id);
        var (dossier, weigering) = await inzage.LaadAsync(klik, Kijker.Gevraagde, ct);
        return dossier?.AanbodAan(klik.Wie.Id) is { } aanbod
            ? AanbodKaart.Maak(dossier, aanbod, uitLijst: true)
            : weigering ?? MeldingKaart.KnopOnbekend();
    }

    private async Task<IReadOnlyList<Dossier>> OpenAsync(Klik klik, CancellationToken ct)
    {
        var open = await kast.OpenAanbodAsync([klik.Id], klik.Wie.Id, ct);
        var dossiers = await Task.WhenAll(open.Select(o => kast.DossierAsync(klik.TenantId, klik.Id, o.Aanvraag.Id, ct)));
        return [.. dossiers.OfType<Dossier>().OrderBy(d => d.Aanvraag.Nummer, StringComparer.Ordinal)];
    }
}
