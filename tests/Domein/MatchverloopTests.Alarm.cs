using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>Nobody takes an alarm up.</summary>
public sealed partial class MatchverloopTests
{
    private static Wekker Tweede(Dossier d) => Matchverloop.TweedeOproep(d.Aanvraag, d.Match!.Onderweg.Urgent!.Value);

    [Fact]
    public void Pakt_niemand_een_alarm_op_dan_horen_de_coordinatoren_het_een_keer()
    {
        var d = Lopend().Na(x => Matchverloop.MeldUrgent(x, Karin, Nu));
        var oproep = Matchverloop.RoepAnderen(d, Tweede(d), Marit);
        Assert.Equal([(KaartSoort.Urgent, Els.Id), (KaartSoort.Urgent, Ravi.Id)], Ontvangers(Gelukt(oproep).Berichten));
        Assert.Equal(Reden.NietMeerOpen, Geweigerd(Matchverloop.RoepAnderen(d.Na(_ => oproep), Tweede(d), Marit)));

        // Of the alarm before, and of one that was seen, nobody is called.
        var eerder = Tweede(d) with { Om = Tweede(d).Om - Duration.FromMinutes(1) };
        Assert.Equal(Reden.NietMeerOpen, Geweigerd(Matchverloop.RoepAnderen(d, eerder, Marit)));
        var gezien = d.Na(x => Matchverloop.PakUrgentOp(x, Tom, Nu));
        Assert.Equal(Reden.NietMeerOpen, Geweigerd(Matchverloop.RoepAnderen(gezien, Tweede(d), Marit)));
    }

    [Fact]
    public void Zonder_andere_coordinator_hoort_wie_het_wijkteam_leidt_het()
    {
        var d = Lopend().Na(x => Matchverloop.MeldUrgent(x, Karin, Nu));
        foreach (var zonder in (Dossier[])[d with { Pool = d.Pool with { Coordinatoren = [] } }, d with { PoolWeg = true }])
        {
            Assert.Equal(
                (KaartSoort.Urgent, Marit.Id),
                Assert.Single(Ontvangers(Gelukt(Matchverloop.RoepAnderen(zonder, Tweede(d), Marit)).Berichten)));
            Assert.Equal(Reden.NietMeerOpen, Geweigerd(Matchverloop.RoepAnderen(zonder, Tweede(d), teamleider: null)));
        }

        // The coördinatoren were called first when the asker left.
        var weg = ZonderVrager().Na(x => Matchverloop.MeldUrgent(x, Karin, Nu));
        Assert.Equal(
            (KaartSoort.Urgent, Marit.Id),
            Assert.Single(Ontvangers(Gelukt(Matchverloop.RoepAnderen(weg, Tweede(weg), Marit)).Berichten)));
    }

    [Fact]
    public void Wie_het_wijkteam_leidt_pakt_een_alarm_pas_op_na_de_oproep_en_alleen_dat_alarm()
    {
        var d = Lopend().Na(x => Matchverloop.MeldUrgent(x, Karin, Nu)) with { PoolWeg = true };
        Assert.Equal(Reden.AlleenAanvrager, Geweigerd(Matchverloop.PakUrgentOp(d, Marit, Nu, leidt: true)));

        var geroepen = d.Na(x => Matchverloop.RoepAnderen(x, Tweede(d), Marit));
        Assert.Equal(Reden.AlleenAanvrager, Geweigerd(Matchverloop.PakUrgentOp(geroepen, Marit, Nu)));
        var opgepakt = geroepen.Na(x => Matchverloop.PakUrgentOp(x, Marit, Nu, leidt: true));
        Assert.Equal((true, Oppakkers.Teamleider), (opgepakt.Match!.Onderweg.IsOpgepakt, opgepakt.Match.Onderweg.OpgepaktDoor));

        // A new alarm is first for who asked.
        var later = opgepakt.Na(x => Matchverloop.MeldUrgent(x, Karin, Nu + Duration.FromHours(3)));
        Assert.Equal(Reden.AlleenAanvrager, Geweigerd(Matchverloop.PakUrgentOp(later, Marit, Nu + Duration.FromHours(3), leidt: true)));
    }
}
