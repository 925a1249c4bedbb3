using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Inhoud;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>A small municipality to decide about; every part can be changed with <c>with</c>.</summary>
internal static class Voorbeeld
{
    public static readonly Persoon Tom = new("tom", "Tom Hendriks");
    public static readonly Persoon Els = new("els", "Els Kuipers");
    public static readonly Persoon Ravi = new("ravi", "Ravi Ramdin");
    public static readonly Persoon Marit = new("marit", "Marit de Vries");
    public static readonly Persoon Karin = new("karin", "Karin Smit");
    public static readonly Persoon Bram = new("bram", "Bram Willems");

    public static readonly Instant Nu = Instant.FromUtc(2026, 11, 23, 9, 0);

    public static readonly Wijkteam Linde = new(
        "19:linde", "De Linde", new(IsoDayOfWeek.Tuesday, new LocalTime(10, 0)), new(IsoDayOfWeek.Monday, new LocalTime(9, 0)), "pool",
        Marit);

    public static readonly Pool Pool = new("pool", "Pool Ervaringskracht", "19:pool", "H", [Els, Ravi], Jaar: 2026, Teller: 141);

    public static Ervaringsdeskundige Ed(
        Persoon wie, int max = 2, int lopend = 0, bool pauze = false, string[]? themas = null, string[]? wijken = null) =>
        new(
            wie, "Stichting De Brug", [.. (themas ?? ["schulden"]).Select(t => new Themakeuze(t))], [.. wijken ?? []], max, lopend, pauze,
            null, 1);

    public static Agendaweek Week => Agendaweek.Vraag(
        Linde, Linde.Kaartmoment.In(new Isoweek(2026, 48)), Nu, Inhoudboek.Standaard.Gesprekspunten, []).Nieuw;

    public static Dossier Nieuw(string? thema = "schulden", string? toelichting = null) =>
        new(
            Pool,
            Gelukt(
                Aanvraagverloop.Stel(
                    Guid.Parse("01930000-0000-7000-8000-000000000001"), Pool, Linde, Week, Tom,
                    Vraag.EvenSparren(thema is null ? [] : [thema], toelichting), Nu)).Nieuw.Aanvraag,
            []);

    public static Dossier Voorgesteld() => Nieuw().Na(d => Aanvraagverloop.StelVoor(d, Ed(Karin), Els, Nu));

    public static Dossier Toegezegd() => Voorgesteld().Na(d => Aanvraagverloop.Antwoord(d, AanbodStatus.Ja, Karin));

    public static Dossier Aanvaard() => Toegezegd().Na(d => Aanvraagverloop.Aanvaard(d, [Ed(Karin)], Els, Nu));

    public static Uitkomst<Wijziging>.Gelukt Gelukt(Uitkomst<Wijziging> uitkomst) => Assert.IsType<Uitkomst<Wijziging>.Gelukt>(uitkomst);

    public static Reden Geweigerd(Uitkomst<Wijziging> uitkomst) => Assert.IsType<Uitkomst<Wijziging>.Geweigerd>(uitkomst).Reden;

    /// <summary>The dossier after a step, as the tables would hold it.</summary>
    public static Dossier Na(this Dossier dossier, Func<Dossier, Uitkomst<Wijziging>> stap)
    {
        var wijziging = Gelukt(stap(dossier)).Nieuw;
        return new(
            wijziging.Pool ?? dossier.Pool,
            wijziging.Aanvraag,
            [.. dossier.Aanbiedingen.Where(a => wijziging.Aanbiedingen.All(w => w.Ed.Id != a.Ed.Id)), .. wijziging.Aanbiedingen],
            wijziging.Match ?? dossier.Match);
    }
}
