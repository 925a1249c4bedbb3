using NodaTime;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vergeten;
using static TeamsHerstelBot.Cards.Tests.Mensen;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>What is held about somebody, and being forgotten.</summary>
internal static partial class Voorbeelden
{
    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Gegevens()
    {
        var vraag = Aanvraag(AanvraagStatus.Lopend);
        yield return ("gegevens-niets", GegevensKaart.Maak([]));
        yield return (
            "gegevens-sociaal-werker",
            GegevensKaart.Maak(
                [
                    new(Gegevenssoort.Teams, [Linde.Naam]),
                    new(Gegevenssoort.Vragen, [Teksten.Gegeven(vraag), Teksten.Gegeven(vraag with { Nummer = "H-2026-0099" })]),
                    new(Gegevenssoort.Agenda, [Teksten.Gegeven(Linde.Naam, Agenda(AgendaAntwoord.ZetErop))]),
                    new(Gegevenssoort.Instellingen, [.. Teksten.GegevenVoorkeur(zonderTaaltip: true, 2)]),
                    new(Gegevenssoort.Bereikbaar, [.. Teksten.GegevenBereikbaar(chat: true, 3, 1, 2)]),
                    new(Gegevenssoort.Sporen, [Teksten.GegevenSporen(1)]),
                ]));
        yield return (
            "gegevens-alles",
            GegevensKaart.Maak(
                [
                    .. Enum.GetValues<Gegevenssoort>().Select(
                        s => new Gegevensgroep(s, [.. Enumerable.Range(1, 30).Select(n => $"{Vreemd} {Teksten.Gegevens(s)} {n}")])),
                ]));
        yield return (
            "gegevens-ervaringsdeskundige",
            GegevensKaart.Maak(
                [
                    new(Gegevenssoort.Teams, [Mensen.Pool.Naam]),
                    new(
                        Gegevenssoort.Profiel,
                        [Teksten.Gegeven(Mensen.Pool.Naam, Vol), Teksten.Gegeven(Mensen.Pool.Naam, Startlijst.Leeg)]),
                    new(Gegevenssoort.Matches, [Teksten.GegevenMatch(vraag)]),
                    new(Gegevenssoort.Aanwezigheid, [Teksten.GegevenAanwezig(Linde.Naam, new(2026, 11, 24), zelf: true)]),
                ]));
        yield return ("vergeet-mij", VergeetKaart.Vraag());
        yield return ("vergeet-mij-bezig", VergeetKaart.Bezig("VG-7K3Q-9XHD"));
        yield return ("vergeet-mij-klaar", VergeetKaart.Klaar(new("VG-7K3Q-9XHD", new LocalDate(2026, 11, 30), 41, 1, 2, 5)));
        yield return ("vergeet-mij-bezig-op-pagina", VergeetKaart.Bezig("VG-7K3Q-9XHD", opPagina: true));
        yield return (
            "vergeet-mij-klaar-op-pagina",
            VergeetKaart.Klaar(new("VG-7K3Q-9XHD", new LocalDate(2026, 11, 30), 41, 1, 2, 5), opPagina: true));
        yield return ("voorbij", VoorbijKaart.Maak());
        yield return ("vergeet-mij-kaart-gewist", VergeetKaart.Gewist());
        var wie = new Persoon($"{Persoon.VergetenPrefix}{Guid.Empty}", Teksten.ZonderNaam(Rollen.Ervaringsdeskundige));
        yield return (
            "match-met-wie-vergeten-is",
            MatchKaart.VoorVrager(new(Mensen.Pool, vraag with { Toezegging = vraag.Toezegging with { Ed = wie } }, [])));
        yield return (
            "agenda-van-wie-vergeten-is", AgendaKaart.Maak(Agenda(AgendaAntwoord.StaatErop) with { Door = wie }, Linde, Punt));
        yield return (
            "rol-overnemen-van-wie-vergeten-is",
            RolKaart.VoorTeamleider(
                Linde with { Teamleider = wie with { Naam = Teksten.ZonderNaam(Rollen.Teamleider) } }, wie.Id, open: true));
    }
}
