using FsCheck;
using FsCheck.Fluent;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matching;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>What holds for every pool and every question.</summary>
public sealed partial class RangschikkingTests
{
    private const int Gevallen = 2_000;

    [Fact]
    public void De_volgorde_is_een_volgorde_en_hangt_niet_af_van_hoe_de_pool_gelezen_is()
    {
        var metKeus = 0;
        Voor((situatie, toeval) =>
        {
            var volgorde = Ids(situatie.Volgorde());
            metKeus += volgorde.Count > 1 ? 1 : 0;
            Ervaringsdeskundige[] geschud = [.. situatie.Eds];
            new Random(toeval).Shuffle(geschud);
            Assert.Equal(volgorde, Ids(situatie.Volgorde(geschud)));
            Assert.Equal(volgorde.Count, volgorde.Distinct(StringComparer.Ordinal).Count());

            // Total: any two of them stand in the same order without the others.
            var twee = volgorde.Where((_, plaats) => plaats % 3 == toeval % 3).ToList();
            Assert.Equal(twee, Ids(situatie.Volgorde(geschud.Where(e => twee.Contains(e.Wie.Id)))));
        });
        Assert.True(metKeus > Gevallen / 10, $"Only {metKeus} cases have anything to order.");
    }

    [Fact]
    public void Wie_iemand_liever_niet_heeft_is_er_gewoon_niet_en_laat_geen_spoor()
    {
        var weg = 0;
        Voor((situatie, _) =>
        {
            var zonder = situatie.Eds.Where(e => !e.Kiest.LieverNietMet.Contains(Tom.Id) && !e.Kiest.LieverNietMet.Contains(Linde.KanaalId))
                .ToList();
            weg += situatie.Volgorde(
                situatie.Eds.Select(e => e with { Keuzes = e.Kiest with { LieverNietMet = [] } })).Count > situatie.Volgorde().Count
                ? 1
                : 0;
            var (met, kaal) = (situatie.Volgorde(), situatie.Volgorde(zonder));
            Assert.Equal(Ids(kaal), Ids(met));
            Assert.All(met.Zip(kaal), paar => Assert.Equal(paar.Second.Redenen, paar.First.Redenen));
            Assert.Equal(
                Rangschikking.EigenKeuze(situatie.Dossier, zonder, Nu).Select(e => e.Wie.Id),
                Rangschikking.EigenKeuze(situatie.Dossier, situatie.Eds, Nu).Select(e => e.Wie.Id));
            Assert.Equal(Directe(situatie, zonder)?.Wie.Id, Directe(situatie, situatie.Eds)?.Wie.Id);
            foreach (var ed in situatie.Eds.Except(zonder))
            {
                // What it says has other causes too: no room, or a form, role or age group that this person did not choose.
                Assert.Contains(
                    Geweigerd(Aanvraagverloop.StelVoor(situatie.Dossier, ed, Els, Nu)), new[] { Reden.GeenRuimte, Reden.PastNuNiet });
            }
        });
        Assert.True(weg > Gevallen / 20, $"Only {weg} cases leave anybody out.");
    }

    [TraagFact]
    public void Niemand_komt_met_een_match_erbij_over_de_eigen_grens()
    {
        var gezien = 0;
        Voor((situatie, _) =>
        {
            foreach (var ed in situatie.Volgorde().Select(k => k.Ed).Concat(Rangschikking.EigenKeuze(situatie.Dossier, situatie.Eds, Nu)))
            {
                gezien++;
                var met = ed.NeemMatch(situatie.Dossier.Aanvraag.Vraag, Nu);
                var past = met.Lopend <= met.MaxGelijktijdig && (met.Kiest.UrenPerWeek is not { } uren || met.UrenLopend <= uren);

                // By own choice somebody at the limit can be named, but never be asked just like that.
                if (!past) Assert.IsType<Uitkomst<Wijziging>.Geweigerd>(Aanvraagverloop.KiesZelf(situatie.Dossier, ed, null, Els, Nu));
                Assert.True(past || situatie.Volgorde().All(k => k.Ed.Wie != ed.Wie));
                Assert.False(ed.Pauze || ed.RustTot > Nu);
            }
        });
        Assert.True(gezien > Gevallen, $"Only {gezien} EDs were looked at.");
    }

    [TraagFact]
    public void Elke_kandidaat_heeft_een_tot_drie_redenen_en_wie_leert_komt_met_een_tweede() => Voor((situatie, _) =>
        Assert.All(situatie.Volgorde(), k =>
        {
            Assert.InRange(k.Redenen.Count, 1, 3);
            Assert.Equal(k.Ed.Kiest.BrengtTweede, k.Redenen.Contains(new Matchreden.KomtMetTweede()));
        }));

    [Fact]
    public void Een_nee_elders_verandert_niets_aan_de_volgorde() => Voor((situatie, _) =>
    {
        if (situatie.Volgorde() is not [{ Ed: var eerste }, ..]) return;
        var elders = situatie.Dossier with { Aanvraag = situatie.Dossier.Aanvraag with { Id = Guid.CreateVersion7() } };
        var wijziging = Gelukt(
            Aanvraagverloop.Antwoord(elders.Na(d => Aanvraagverloop.StelVoor(d, eerste, Els, Nu)), AanbodStatus.Nee, eerste.Wie)).Nieuw;
        Assert.Empty(wijziging.Eds);
        Assert.Null(wijziging.Match);
        Assert.Equal(eerste.Wie.Id, situatie.Volgorde()[0].Ed.Wie.Id);
    });

    private static Ervaringsdeskundige? Directe(Situatie situatie, IEnumerable<Ervaringsdeskundige> eds) => Rangschikking.EersteDirecte(
        Linde, Tom, situatie.Dossier.Aanvraag.Vraag with { Vorm = Vormen.Sparren },
        eds.Select(e => e with { Keuzes = e.Kiest with { DirectSparren = true } }), Nu);

    private static List<string> Ids(IEnumerable<Kandidaat> kandidaten) => [.. kandidaten.Select(k => k.Ed.Wie.Id)];

    private static void Voor(Action<Situatie, int> geldt) => Prop.ForAll(
        Arb.From(from situatie in Willekeur.Situaties from toeval in Gen.Choose(0, 1_000_000) select (situatie, toeval)),
        geval => geldt(geval.situatie, geval.toeval)).Check(Config.QuickThrowOnFailure.WithMaxTest(Gevallen).WithQuietOnSuccess(true));
}
