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

/// <summary>Where every question form passes before its last screen, and again before it is sent; what stops there is counted.</summary>
public sealed partial class Vraagpoort(Poolkast kast, Voorkeuren voorkeuren, Kluis kluis, ILogger<Vraagpoort> logger)
{
    /// <summary>The question in a form, with the card that says what stands in its way, or null when nothing does.</summary>
    /// <param name="zo">The asker saw the labels and sends it with them.</param>
    public async Task<(Vraag Vraag, Kaartbeeld? Kaart)> LeesAsync(Klik klik, Vraagstand stand, bool zo, CancellationToken ct)
    {
        if (zo && stand.Plek.Keuze == VraagKaart.ZonderTip)
        {
            await voorkeuren.WijzigAsync(klik.TenantId, klik.Wie.Id, v => v with { ZonderTaaltip = true }, ct);
        }

        var (vraag, fouten) = Vraaglezer.Lees(stand.Beeld.Formulier.Waarden);
        var vandaag = Weekmoment.Lokaal(kluis.Nu).Date;
        var houdt = Vraagtoets.Houdt(stand, vraag, fouten, vandaag, zo);

        // Only who wrote a label can have said that they want no tips about it.
        if (houdt is { Wat: Vraagtoets.Etiket } && (await voorkeuren.LeesAsync(klik.TenantId, klik.Wie.Id, ct)).ZonderTaaltip)
        {
            houdt = Vraagtoets.Houdt(stand, vraag, fouten, vandaag, zonderTip: true);
        }

        if (houdt is not var (wat, kaart)) return (vraag, null);
        Log.Tegengehouden(logger, wat);
        if (Enum.TryParse<Bezwaar>(wat, out var bezwaar) && stand.Team?.PoolId is { } poolId)
        {
            // Once for a form, however often somebody comes past it; a click on the weekly card begins one each time.
            var form = stand.Wijzigt?.Aanvraag.Id ?? stand.Plek.FormulierId;
            var eens = klik.Tekst("soort") == Soorten.Agenda ? klik.Levering : $"{form}/{bezwaar}";
            await kast.TelAsync(klik.TenantId, poolId, Tellers.Bezwaar(bezwaar), eens, ct);
        }

        return (vraag, kaart);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "A question was held back: {What}")]
        public static partial void Tegengehouden(ILogger logger, string what);
    }
}
