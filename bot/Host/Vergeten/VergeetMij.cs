using NodaTime;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Gegevens;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Vergeten;

/// <summary>
/// Forgets one person, in steps that each can be done again: hand over what is going on; a little later, when others heard of it, take the
/// person out of every row; look whether anything was left; write the receipt, and take away what is theirs, this work last of all. A
/// process that ends in the middle leaves the wekker, and the next goes on.
/// </summary>
public sealed partial class VergeetMij(
    DraagOver overdracht, WisSporen sporen, Sporen zoeker, Gespreksboek gesprekken, Ledenboek leden, Kluis kluis,
    ILogger<VergeetMij> logger) : IWekkerHandler
{
    /// <summary>By then what others hear of it was delivered, with the name that they knew.</summary>
    private static readonly Duration Straks = Duration.FromMinutes(2);

    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        var persoonId = wekker.Sleutel;
        var eigen = Sporen.Eigen(tenantId, persoonId);
        if (await kluis.LeesAsync<Vergeetopdracht>(eigen.Tabel, eigen.Sleutel, Sleutel.VergeetRij, ct) is not { } rij)
        {
            await RuimOpAsync(eigen, (await zoeker.OverzichtAsync(tenantId, persoonId, ookBijAnderen: true, ct)).Wekkers, ct);
            return null;
        }

        if (rij.Waarde.Overgedragen is not { } sinds)
        {
            await overdracht.GeefAsync(tenantId, persoonId, ct);
            sinds = kluis.Nu;
            await NoteerAsync(eigen, rij, rij.Waarde with { Overgedragen = sinds }, ct);
        }

        if (kluis.Nu < sinds + Straks) return wekker with { Om = sinds + Straks };

        var (partities, wekkers) = await zoeker.OverzichtAsync(tenantId, persoonId, ookBijAnderen: true, ct);
        var opdracht = rij.Waarde;
        if (opdracht.Geteld is null)
        {
            // This work and the name of the partition are no work that was set for later.
            var taken = wekkers.Count(w => !w.Is(Tabel.Wekkers, Sleutel.PartitiePrefix) && !IsDit(w));
            var (geteld, namen) = await sporen.TelAsync(tenantId, persoonId, partities, taken, ct);
            opdracht = opdracht with { Geteld = geteld, Namen = namen };
            await NoteerAsync(eigen, rij, opdracht, ct);
        }

        var chat = await ChatAsync(eigen, persoonId, ct);
        if (!await sporen.WisAsync(tenantId, persoonId, partities, opdracht, chat, ct)
            || await sporen.IsErNogAsync(tenantId, persoonId, partities, opdracht, ct))
        {
            Log.NogNietKlaar(logger, opdracht.Nummer);
            return wekker with { Om = kluis.Nu + Straks };
        }

        await BewijsAsync(eigen, new(opdracht.Nummer, Weekmoment.Lokaal(kluis.Nu).Date, opdracht.Geteld), chat, ct);
        await RuimOpAsync(eigen, wekkers, ct);
        Log.Vergeten(logger, opdracht.Nummer);
        return null;
    }

    private async Task NoteerAsync(Partitie eigen, Rij<Vergeetopdracht> rij, Vergeetopdracht nieuw, CancellationToken ct)
    {
        if (!(await kluis.BewaarAsync(new Beurt(eigen).Vervang(Sleutel.VergeetRij, nieuw, rij.ETag), ct)).Succeeded)
        {
            throw new TableStoreException("What is to be forgotten was changed by somebody else.");
        }
    }

    /// <summary>Null for who is in no team any more: nothing arrives there.</summary>
    private async Task<Gesprek?> ChatAsync(Partitie eigen, string persoonId, CancellationToken ct)
    {
        var gesprek = await kluis.LeesAsync<Gesprek>(eigen.Tabel, eigen.Sleutel, Sleutel.GesprekRij, ct);
        return gesprek is { Waarde.Weg: false } && await leden.IsBereikbaarAsync(eigen.TenantId, persoonId, ct) ? gesprek.Waarde : null;
    }

    private static bool IsDit(Ruwerij wekker) => wekker.Sleutel.Contains($"|{WekkerSoort.VergeetMij}|", StringComparison.Ordinal);

    /// <summary>Once, whoever does it again.</summary>
    private async Task BewijsAsync(Partitie eigen, Bewijs bewijs, Gesprek? chat, CancellationToken ct)
    {
        var beurt = new Beurt(new(eigen.TenantId, Tabel.Wijkteams, eigen.TenantId)).Voeg(Sleutel.Bewijs(bewijs.Nummer), bewijs);
        if (chat is not null) beurt.Bericht(WisKaarten.LaatsteWoord(chat, VergeetKaart.Klaar(bewijs.Beeld), null));
        await kluis.BewaarAsync(beurt, ct);
    }

    /// <summary>The own partition, later work about this person but this, and that there was such a partition.</summary>
    private async Task RuimOpAsync(Partitie eigen, IEnumerable<Ruwerij> wekkers, CancellationToken ct)
    {
        await kluis.VerwijderAsync(eigen, await kluis.SleutelsAsync(eigen, ct).ToListAsync(ct), ct);
        gesprekken.Vergeet(eigen);
        foreach (var rij in wekkers.Where(w => !IsDit(w) && !w.Is(Tabel.Wekkers, Sleutel.PartitiePrefix)))
        {
            await kluis.VerwijderAsync(rij.Partitie, [(rij.Sleutel, rij.ETag)], ct);
        }

        await kluis.VergeetAsync(eigen, ct);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Somebody was forgotten; receipt {Number}")]
        public static partial void Vergeten(ILogger logger, string number);

        [LoggerMessage(2, LogLevel.Warning, "Somebody is not forgotten yet, since messages are being delivered; receipt {Number}")]
        public static partial void NogNietKlaar(ILogger logger, string number);
    }
}
