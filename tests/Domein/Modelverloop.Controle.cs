using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

internal sealed partial class Modelverloop
{
    private void ControleerGelukt(Dossier? van, Uitkomst<Wijziging>.Gelukt gelukt)
    {
        var (nieuw, aanvraag) = (gelukt.Nieuw, gelukt.Nieuw.Aanvraag);
        Assert.Equal((van?.Aanvraag.Rev ?? 0) + 1, aanvraag.Rev);
        Assert.All(nieuw.Aanbiedingen, a => Assert.Equal((van?.AanbodAan(a.Ed.Id)?.Rev ?? 0) + 1, a.Rev));
        Assert.All(nieuw.Eds, ed => Assert.Equal(_eds[ed.Wie.Id].Rev + 1, ed.Rev));

        // What happens within a match is between its people; the others see it when the state changes.
        if (van?.Match?.Loopt != true || van.Aanvraag.Status != aanvraag.Status)
        {
            Assert.Contains(
                Kaart(KaartSoort.AanvraagVoorVrager, aanvraag, null, new Ontvanger.Iemand(aanvraag.Aanvrager.Id)), gelukt.Berichten);
            Assert.Contains(Kaart(KaartSoort.AanvraagInPool, aanvraag, null, new Ontvanger.Kanaal(_pool.KanaalId)), gelukt.Berichten);
        }

        Assert.All(
            nieuw.Aanbiedingen,
            a => Assert.Contains(Kaart(KaartSoort.Aanbod, aanvraag, a.Kaart.ToString(), new Ontvanger.Iemand(a.Ed.Id)), gelukt.Berichten));
        Assert.Equal(gelukt.Berichten.Count, gelukt.Berichten.Distinct().Count());
        _telling.Bereikt[aanvraag.Status] = _telling.Bereikt.GetValueOrDefault(aanvraag.Status) + 1;
    }

    private static void Vergelijk(Dossier dossier, Naslagmodel model)
    {
        Assert.Equal((model.Status, model.Duo), (dossier.Aanvraag.Status, dossier.Aanvraag.Toezegging.Duo));
        Assert.Equal(model.Eds, dossier.Aanvraag.Eds.Select(e => e.Id));
        Assert.Equal(
            model.Antwoorden.OrderBy(a => a.Key, StringComparer.Ordinal),
            dossier.Aanbiedingen.Select(a => KeyValuePair.Create(a.Ed.Id, a.Status)).OrderBy(a => a.Key, StringComparer.Ordinal));
        var beloofd = dossier.Aanbiedingen.Count(a => a.Status == AanbodStatus.Ja);
        Assert.InRange(beloofd, 0, dossier.Aanvraag.Toezegging.Duo ? 2 : 1);
        if (
            dossier.Aanvraag.Status is AanvraagStatus.Toegezegd or AanvraagStatus.Aanvaard or AanvraagStatus.Kennismaking
                or AanvraagStatus.Lopend or AanvraagStatus.Afgerond)
        {
            Assert.Equal(model.Eds.Count, beloofd);
        }

        Assert.Equal(dossier.Aanvraag.HeeftMatch, dossier.Match is { Loopt: true });
        if (dossier.Match is { Loopt: true } match)
        {
            Assert.Equal(model.Eds.Append(dossier.Aanvraag.Aanvrager.Id).Order(), match.Betrokkenen.Order());
        }
    }

    /// <summary>What an ED is said to carry is exactly the matches that run, and within the own limit.</summary>
    private void ControleerPlekken()
    {
        foreach (var (id, ed) in _eds)
        {
            var lopend = _dossiers.Count(d => d is { Aanvraag.HeeftMatch: true } && d.Aanvraag.IsEd(id));
            Assert.Equal(_plekken[id].Lopend, ed.Lopend);
            Assert.Equal(lopend + (id == Bram.Id ? 1 : 0), ed.Lopend);
            Assert.InRange(ed.Lopend, 0, ed.MaxGelijktijdig);
        }
    }
}
