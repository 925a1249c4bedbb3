using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Cijfers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Profielen;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>A question form, read.</summary>
/// <param name="Beeld">The form, with the tips that its asker did not see yet.</param>
/// <param name="Kaart">What stands in its way, or null when nothing does.</param>
public sealed record Vraaglezing(Vraag Vraag, VraagBeeld Beeld, Kaartbeeld? Kaart)
{
    /// <summary>What is shown once to who sends a question at once, without having seen its tips; null when there are none.</summary>
    public Kaartbeeld? Tip => Beeld.Formulier.Tips.Count == 0 ? null : Vraagtoets.ToonTips(Beeld);
}

/// <summary>Where every question form passes before its last screen, and again before it is sent; what stops there is counted.</summary>
public sealed partial class Vraagpoort(Poolkast kast, Voorkeuren voorkeuren, Kluis kluis, ILogger<Vraagpoort> logger)
{
    public async Task<Vraaglezing> LeesAsync(Klik klik, Vraagstand stand, CancellationToken ct)
    {
        var (vraag, fouten) = Vraaglezer.Lees(stand.Beeld.Formulier.Waarden);
        if (klik.Verb != Verbs.VraagZoStellen) stand = await MetTipsAsync(klik, stand, vraag, ct);
        else if (stand.Plek.Keuze == VraagKaart.ZonderTip)
        {
            await voorkeuren.WijzigAsync(klik.TenantId, klik.Wie.Id, v => v with { ZonderTaaltip = true }, ct);
        }

        var vandaag = Weekmoment.Lokaal(kluis.Nu).Date;
        if (Vraagtoets.Houdt(stand, vraag, fouten, vandaag) is not var (wat, kaart)) return new(vraag, stand.Beeld, null);
        Log.Tegengehouden(logger, wat);
        if (Enum.TryParse<Bezwaar>(wat, out var bezwaar) && stand.Team?.PoolId is { } poolId)
        {
            // Once for a form, however often somebody comes past it; a click on the weekly card begins one each time.
            var form = stand.Wijzigt?.Aanvraag.Id ?? stand.Plek.FormulierId;
            var eens = klik.Tekst("soort") == Soorten.Agenda ? klik.Levering : $"{form}/{bezwaar}";
            await kast.TelAsync(klik.TenantId, poolId, Tellers.Bezwaar(bezwaar), eens, ct);
        }

        return new(vraag, stand.Beeld, kaart);
    }

    private async Task<Vraagstand> MetTipsAsync(Klik klik, Vraagstand stand, Vraag vraag, CancellationToken ct)
    {
        // Only who wrote a label can have said that they want no tips about it.
        var tips = Vraagtoets.Tips(stand, vraag);
        return tips.Count == 0 || (await voorkeuren.LeesAsync(klik.TenantId, klik.Wie.Id, ct)).ZonderTaaltip
            ? stand
            : stand with { Beeld = stand.Beeld with { Formulier = stand.Beeld.Formulier with { Tips = tips } } };
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "A question was held back: {What}")]
        public static partial void Tegengehouden(ILogger logger, string what);
    }
}
