using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>Either side plans a talk under the match, such as a driegesprek.</summary>
public sealed class PlanOntmoeting(Matchbesluit besluit, Kluis kluis) : IKlikHandler
{
    private static readonly LocalTimePattern Tijdvorm = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var velden = new Tekstvelden(klik);
        var soort = velden.Kies(Velden.OntmoetingSoort, Matchkeuzes.Ontmoetingen);
        if (soort is null && velden.Goed) velden.Fout(Velden.OntmoetingSoort, Teksten.KiesEerst);
        var dag = LocalDatePattern.Iso.Parse(klik.Tekst(Velden.OntmoetingDag) ?? "");
        if (!dag.Success || dag.Value < Weekmoment.Lokaal(kluis.Nu).Date) velden.Fout(Velden.OntmoetingDag, Teksten.DagVanafVandaag);
        var tijd = klik.Tekst(Velden.OntmoetingTijd) is { } tekst ? Tijdvorm.Parse(tekst) : null;
        if (tijd is { Success: false }) velden.Fout(Velden.OntmoetingTijd, Teksten.OngeldigeTijd);
        var rol = velden.Kies(Velden.OntmoetingRol, Matchkeuzes.Ontmoetingsrollen);
        if (!velden.Goed) return besluit.TerugAsync(klik, Matchformulier.Ontmoeting, velden, ct);
        LocalTime? om = tijd?.Value;
        return besluit.NeemAsync(
            klik, d => d.Match?.Onderweg.Ontmoetingen.Any(o => (o.Soort, o.Dag, o.Tijd, o.Rol) == (soort!, dag.Value, om, rol)) == true,
            (d, _) => Matchverloop.Plan(d, soort!, dag.Value, om, rol, klik.Wie, kluis.Nu), ct, Melding.Info(Teksten.OntmoetingGepland));
    }
}
