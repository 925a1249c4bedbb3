using NodaTime;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Wijkteams;

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
        if (klik.Dag(veld) is { } datum) return datum;
        fouten[veld] = Teksten.OngeldigeDatum;
        return null;
    }
}
