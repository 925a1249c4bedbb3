using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>One side says what it expects and wants to bring, or skips it.</summary>
public sealed class GeefVerwachting(Matchbesluit besluit) : IKlikHandler<bool>
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, bool overslaan, CancellationToken ct)
    {
        var velden = new Tekstvelden(klik);
        var verwachting = overslaan
            ? new Verwachting(null, null)
            : new(velden.Lees(Velden.Verwacht, Afspraken.MaxTekst), velden.Lees(Velden.Brengt, Afspraken.MaxTekst));
        if (velden.Goed)
        {
            return await besluit.NeemAsync(
                klik, d => Matchbesluit.Inbreng(d, klik.Wie.Id, i => i.Verwachting == verwachting),
                (d, _) => Matchverloop.GeefVerwachting(d, verwachting, klik.Wie),
                (d, melding) => VerwachtingKaart.Maak(d, klik.Wie.Id, null, melding), ct);
        }

        if (await besluit.LaadAsync(klik, ct) is not { } dossier) return MeldingKaart.KnopOnbekend();
        return Matchbesluit.Is(dossier, klik.Wie.Id)
            ? VerwachtingKaart.Maak(dossier, klik.Wie.Id, velden.Formulier(), velden.Melding)
            : MeldingKaart.Weigering(Domein.Reden.AlleenBetrokkene);
    }
}
