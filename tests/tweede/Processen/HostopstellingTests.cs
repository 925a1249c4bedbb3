using NodaTime;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Processen.Tests;

/// <summary>What the processes of this suite are given to do exists at every hour, so that no run depends on the day it begins.</summary>
public sealed class HostopstellingTests
{
    [Fact]
    public void Op_elk_half_uur_van_tien_jaar_is_er_een_wijkteam_waarvan_de_kaart_nu_kan_komen()
    {
        var begin = Instant.FromUtc(2026, 1, 1, 0, 0);
        var halveUren = Enumerable.Range(0, 10 * 365 * 48).Select(n => begin + Duration.FromMinutes(30 * n + 1)).ToList();

        Assert.All(halveUren, nu =>
        {
            var team = Hostopstelling.NuAanDeBeurt(nu, out var wekker)(1);
            var plan = Kaartplan.Voor(team, Isoweek.Van(Weekmoment.Lokaal(wekker.Om).Date));
            Assert.True(plan.HeeftKaart && plan.Om == wekker.Om && plan.Om <= nu && nu < plan.Overleg);
        });
    }
}
