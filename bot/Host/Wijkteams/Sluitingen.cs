using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>Shows when the wijkteam of this channel is closed.</summary>
public sealed class ToonSluitingen(Kanalen kanalen, Kluis kluis) : IKlikHandler, IToont
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        klik.InKanaal && (await kanalen.LeesAsync(klik.TenantId, klik.GesprekId, ct))?.Waarde.Wijkteam is { } team
            ? SluitingKaart.Maak(team, kluis.Nu)
            : MeldingKaart.KnopOnbekend();
}

/// <summary>Somebody in the channel says when the team is closed: days of their own, or a school holiday.</summary>
public sealed class VoegSluitingToe(Sluitbesluit besluit) : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var fouten = new Dictionary<string, string>();
        return Lees(klik, fouten) is { } sluiting
            ? besluit.NeemAsync(klik, (team, vandaag) => team.Sluit(sluiting, vandaag), null, ct)
            : besluit.NeemAsync(klik, (team, _) => team, new Formulier(klik.Invoer, fouten), ct);
    }

    private static Sluiting? Lees(Klik klik, Dictionary<string, string> fouten)
    {
        if (Sluitbesluit.Dagen(klik) is var (van, tot))
        {
            var soort = Enum.TryParse<Vakantie>(klik.Id.Split('/').ElementAtOrDefault(3), out var vakantie) ? Teksten.Naam(vakantie) : null;
            return new Sluiting(van, tot, soort) is { IsGeldig: true } vrij ? vrij : null;
        }

        var eerste = Datum(klik, Velden.SluitingVan, fouten);
        var laatste = Datum(klik, Velden.SluitingTot, fouten);
        var naam = klik.Tekst(Velden.SluitingNaam);
        if (naam?.Length > SluitingKaart.MaxNaam) fouten[Velden.SluitingNaam] = Teksten.TeLang(naam.Length, SluitingKaart.MaxNaam);
        if (eerste is not { } e || laatste is not { } l) return null;
        if (!new Sluiting(e, l).IsGeldig) fouten[Velden.SluitingTot] = Teksten.OngeldigePeriode;
        return fouten.Count > 0 ? null : new(e, l, naam);
    }

    private static LocalDate? Datum(Klik klik, string veld, Dictionary<string, string> fouten)
    {
        if (LocalDatePattern.Iso.Parse(klik.Tekst(veld) ?? "") is { Success: true, Value: var datum }) return datum;
        fouten[veld] = Teksten.OngeldigeDatum;
        return null;
    }
}

/// <summary>Somebody in the channel says that the team is open after all.</summary>
public sealed class HaalSluitingWeg(Sluitbesluit besluit) : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        besluit.NeemAsync(klik, (team, _) => Sluitbesluit.Dagen(klik) is var (van, tot) ? team.Open(van, tot) : team, null, ct);
}

/// <summary>Somebody in the channel chooses whose school holidays are suggested.</summary>
public sealed class KiesSchoolregio(Sluitbesluit besluit) : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        Schoolregio? regio = Enum.TryParse<Schoolregio>(klik.Keuze(Velden.Schoolregio), out var gekozen) && Enum.IsDefined(gekozen) ? gekozen : null;
        return besluit.NeemAsync(klik, (team, _) => team.Schoolregio == regio ? team : team with { Schoolregio = regio }, null, ct);
    }
}

/// <summary>What changing closures shares: load, decide, save with the wekker of the next card, show.</summary>
public sealed class Sluitbesluit(Kanalen kanalen, Kluis kluis)
{
    /// <summary>The days in the id of a button.</summary>
    public static (LocalDate Van, LocalDate Tot)? Dagen(Klik klik) =>
        klik.Id.Split('/') is [SluitingKaart.Kanaal, var van, var tot, ..]
        && LocalDatePattern.Iso.Parse(van) is { Success: true, Value: var eerste } && LocalDatePattern.Iso.Parse(tot) is { Success: true, Value: var laatste }
            ? (eerste, laatste)
            : null;

    /// <param name="beslis">The team as it becomes; itself when nothing changes, null when the list is full.</param>
    /// <param name="formulier">What comes back with errors; then nothing is saved.</param>
    public Task<Kaartbeeld> NeemAsync(Klik klik, Func<Wijkteam, LocalDate, Wijkteam?> beslis, Formulier? formulier, CancellationToken ct) => Kluis.HerhaalAsync<Kaartbeeld>(async () =>
    {
        if (!klik.InKanaal || await kanalen.LeesAsync(klik.TenantId, klik.GesprekId, ct) is not { Waarde.Wijkteam: { } team } rij) return (true, MeldingKaart.KnopOnbekend());
        if (formulier is not null) return (true, SluitingKaart.Maak(team, kluis.Nu, formulier, Melding.Waarschuwing(Teksten.NogNietBewaard)));
        if (beslis(team, Weekmoment.Lokaal(kluis.Nu).Date) is not { } nieuw) return (true, SluitingKaart.Maak(team, kluis.Nu, melding: Melding.Waarschuwing(Teksten.TeVeelSluitingen)));
        if (ReferenceEquals(nieuw, team)) return (true, SluitingKaart.Maak(team, kluis.Nu));
        var beurt = new Beurt(new(klik.TenantId, Tabel.Wijkteams, klik.TenantId))
            .Vervang(Sleutel.Kanaal(klik.GesprekId), rij.Waarde with { Wijkteam = nieuw }, rij.ETag)
            .Bericht(nieuw.NaInrichten(kluis.Nu));
        var bewaard = (await kluis.BewaarAsync(beurt, ct)).Succeeded;
        return (bewaard, SluitingKaart.Maak(nieuw, kluis.Nu));
    });
}
