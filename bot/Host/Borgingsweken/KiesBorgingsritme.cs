using System.Globalization;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Profielen;

namespace TeamsHerstelBot.Host.Borgingsweken;

/// <summary>The teamleider chooses how often the borgingsvraag comes; it holds for every wijkteam of this person.</summary>
public sealed class KiesBorgingsritme(Borgingskast kast, Voorkeuren voorkeuren, Borgingsblad blad) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Id.Split('/') is not [var tekst, var keuze]
            || Isoweek.Lees(tekst) is not { } week
            || !int.TryParse(keuze, NumberStyles.None, CultureInfo.InvariantCulture, out var elke)
            || !Borgingsweek.Ritmes.Contains(elke))
        {
            return MeldingKaart.KnopOnbekend();
        }

        var (vraag, waarom) = await kast.LeesGeleidAsync(klik.TenantId, klik.Wie.Id, week, ct);
        if (vraag is null) return waarom!;

        await voorkeuren.WijzigAsync(klik.TenantId, klik.Wie.Id, v => v with { BorgingElke = elke }, ct);
        return await blad.MaakAsync(klik.TenantId, vraag, ct, Melding.Info(Teksten.BorgingsritmeGekozen));
    }
}
