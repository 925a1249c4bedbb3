using NodaTime;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>Either side plans a talk under the match, such as a driegesprek.</summary>
public sealed class PlanOntmoeting(Matchbesluit besluit, Kluis kluis) : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var velden = new Tekstvelden(klik);
        var soort = velden.Kies(Velden.OntmoetingSoort, Matchkeuzes.Ontmoetingen);
        if (soort is null && velden.Goed) velden.Fout(Velden.OntmoetingSoort, Teksten.KiesEerst);
        var dag = klik.Dag(Velden.OntmoetingDag) ?? LocalDate.MinIsoValue;
        if (dag < Weekmoment.Lokaal(kluis.Nu).Date) velden.Fout(Velden.OntmoetingDag, Teksten.DagVanafVandaag);
        var om = klik.Tijd(Velden.OntmoetingTijd);
        if (om is null && klik.Tekst(Velden.OntmoetingTijd) is not null) velden.Fout(Velden.OntmoetingTijd, Teksten.OngeldigeTijd);
        var rol = velden.Kies(Velden.OntmoetingRol, Matchkeuzes.Ontmoetingsrollen);
        if (!velden.Goed) return besluit.TerugAsync(klik, Matchformulier.Ontmoeting, velden, ct);
        return besluit.NeemAsync(
            klik, d => d.Match?.Onderweg.Ontmoetingen.Any(o => (o.Soort, o.Dag, o.Tijd, o.Rol) == (soort!, dag, om, rol)) == true,
            (d, _) => Matchverloop.Plan(d, soort!, dag, om, rol, klik.Wie, kluis.Nu), ct, Melding.Info(Teksten.OntmoetingGepland));
    }
}
