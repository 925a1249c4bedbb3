using NodaTime;
using TeamsHerstelBot.Domein.Aanwezigheden;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Signalen;
using TeamsHerstelBot.Domein.Teamvragen;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

public sealed partial class VerloopTests
{
    private static readonly Guid Nummer = Guid.Parse("01930000-0000-7000-8000-000000000004");

    /// <summary>A step on something that stands by itself.</summary>
    private static T Stap<T>(Verhaal verhaal, string zin, T oud, Uitkomst<T> uitkomst)
        where T : class
    {
        verhaal.Kop(zin);
        if (uitkomst is Uitkomst<T>.Geweigerd nee)
        {
            verhaal.Regel($"nee: {nee.Reden} {nee.Wie}".TrimEnd());
            return oud;
        }

        var gelukt = (Uitkomst<T>.Gelukt)uitkomst;
        verhaal.Verschil("", oud, gelukt.Nieuw);
        verhaal.Berichten(">", gelukt.Berichten);
        return gelukt.Nieuw;
    }

    [Fact]
    public void Wie_meedenkt_met_een_ED_ziet_de_vraag_zolang_die_loopt()
    {
        var verhaal = new Verhaal("teamvraag");
        var vraag = new Teamvraag(
            Nummer, Linde.KanaalId, Linde.Naam, Karin, TeamvraagSoort.Vraag, "netwerk", ["schulden"], "Hoe?", null, Nu,
            TeamvraagStatus.Open, Rev: 1);
        verhaal.Kop("Gesteld");
        verhaal.Berichten(">", vraag.NaStellen);
        Stap(verhaal, "Nog niemand spreekt af", vraag, vraag.Spreekaf("driegesprek", Vrijdag, Karin, Nu));
        Stap(verhaal, "Nog niemand rondt af", vraag, vraag.RondAf(Karin));
        Stap(verhaal, "Karin trekt in", vraag, vraag.TrekIn(Karin));
        var een = Stap(verhaal, "Tom denkt mee", vraag, vraag.DenkMee(Tom));
        Stap(verhaal, "Tom laat los en de vraag staat weer open", een, een.LaatLos(Tom.Id));
        var twee = Stap(verhaal, "Ravi staat klaar", een, een.DenkMee(Ravi));
        Stap(verhaal, "Ravi staat al klaar", twee, twee.DenkMee(Ravi));
        Stap(verhaal, "Tom geeft door aan Ravi", twee, twee.GeefDoor(Tom));
        Stap(verhaal, "Tom laat los", twee, twee.LaatLos(Tom.Id));
        Stap(verhaal, "Ravi laat los", twee, twee.LaatLos(Ravi.Id));
        Stap(verhaal, "Els heeft niets los te laten", twee, twee.LaatLos(Els.Id));
        var dag = Stap(verhaal, "Ze spreken een dag af", twee, twee.Spreekaf("driegesprek", Vrijdag, Tom, Nu));
        Stap(verhaal, "Dezelfde dag", dag, dag.Spreekaf("driegesprek", Vrijdag, Karin, Nu));
        Stap(verhaal, "Een andere vorm", dag, dag.Spreekaf("gescheiden", Vrijdag, Karin, Nu));
        Stap(verhaal, "Een andere dag", dag, dag.Spreekaf("driegesprek", Vrijdag.PlusDays(1), Karin, Nu));
        Stap(verhaal, "Zonder dag", dag, dag.Spreekaf("driegesprek", null, Karin, Nu));
        Stap(verhaal, "Om negen uur de dag ervoor is het te laat voor een herinnering", dag,
            dag.Spreekaf("gescheiden", Vrijdag, Karin, Op(11, 26, 9)));
        verhaal.Kop("De dag ervoor, laat op de avond");
        verhaal.Berichten(">", dag.Herinnering(Op(11, 26, 9), Op(11, 26, 23)));
        verhaal.Kop("Op de dag zelf, na afloop of over een andere dag niet");
        verhaal.Berichten(">", dag.Herinnering(Op(11, 26, 9), Op(11, 27, 0)));
        verhaal.Berichten(">", (dag with { Status = TeamvraagStatus.Afgerond }).Herinnering(Op(11, 26, 9), Op(11, 26)));
        verhaal.Berichten(">", dag.Herinnering(Op(11, 25, 9), Op(11, 25)));
        Stap(verhaal, "Ravi rondt niet af", dag, dag.RondAf(Ravi));
        Stap(verhaal, "Tom trekt niet in", dag, dag.TrekIn(Tom));
        var af = Stap(verhaal, "Tom rondt af", dag, dag.RondAf(Tom));
        foreach (var voorbij in new[] { af, dag with { Status = TeamvraagStatus.Ingetrokken } })
        {
            verhaal.Kop($"{voorbij.Status}: loopt {voorbij.Loopt}, voorbij {voorbij.IsVoorbij}");
            Stap(verhaal, "Meedenken", voorbij, voorbij.DenkMee(Els));
            Stap(verhaal, "Doorgeven", voorbij, voorbij.GeefDoor(Tom));
            Stap(verhaal, "Loslaten", voorbij, voorbij.LaatLos(Ravi.Id));
            Stap(verhaal, "Afspreken", voorbij, voorbij.Spreekaf("gescheiden", Vrijdag, Tom, Nu));
            Stap(verhaal, "Afronden", voorbij, voorbij.RondAf(Tom));
            Stap(verhaal, "Intrekken", voorbij, voorbij.TrekIn(Karin));
        }

        verhaal.Klopt();
    }

    [Fact]
    public void Een_signaal_gaat_niet_verder_dan_wie_het_gaf_wilde()
    {
        var verhaal = new Verhaal("signaal");
        var signaal = new Signaal(Nummer, "pool", Karin, SignaalWens.AgendaZonderNaam, "Druk", Linde.KanaalId, Linde.Naam, Nu, 1);
        verhaal.Kop("Gegeven");
        verhaal.Berichten(">", signaal.Tonen(Voorbeeld.Pool));
        Stap(verhaal, "Tom antwoordt niet", signaal, signaal.Beantwoord(Voorbeeld.Pool, "gezien", Tom));
        var antwoord = Stap(verhaal, "Els antwoordt", signaal, signaal.Beantwoord(Voorbeeld.Pool, "gezien", Els));
        Stap(verhaal, "Dat stond er al", antwoord, antwoord.Beantwoord(Voorbeeld.Pool, "gezien", Ravi));
        Stap(verhaal, "Ravi antwoordt iets anders", antwoord, antwoord.Beantwoord(Voorbeeld.Pool, "besproken", Ravi));
        Stap(verhaal, "Tom zet niets op de agenda", signaal, signaal.ZetOpAgenda(Voorbeeld.Pool, Tom));
        var agenda = Stap(verhaal, "Els zet het op de agenda", signaal, signaal.ZetOpAgenda(Voorbeeld.Pool, Els));
        Stap(verhaal, "Daar staat het al", agenda, agenda.ZetOpAgenda(Voorbeeld.Pool, Ravi));
        var delen = signaal with { Wens = SignaalWens.AlleenDelen };
        Stap(verhaal, "Wie alleen wil delen", delen, delen.ZetOpAgenda(Voorbeeld.Pool, Els));
        var nergens = signaal with { KanaalId = null };
        Stap(verhaal, "Zonder wijkteam", nergens, nergens.ZetOpAgenda(Voorbeeld.Pool, Els));
        verhaal.Klopt();
    }

    [Fact]
    public void Wie_er_vandaag_is_weet_wie_er_binnenloopt_en_niemand_wacht_voor_niets()
    {
        Ervaringsdeskundige Er(Persoon wie, params Dagdeel[] delen) => Ed(wie) with
        {
            Themas = [new("schulden", Zichtbaarheid.Teams), new("rouw"), new("angst", Zichtbaarheid.Niemand)],
            Keuzes = Profielkeuzes.Gewoon with
            {
                Aanwezig =
                [
                    .. delen.Select(d => new Aanwezigheid(Linde.KanaalId, IsoDayOfWeek.Monday, d)),
                    new("19:elders", IsoDayOfWeek.Monday, Dagdeel.Avond), new(Linde.KanaalId, IsoDayOfWeek.Friday, Dagdeel.Avond),
                ],
            },
        };
        var verhaal = new Verhaal("aanwezig");
        var maandag = new LocalDate(2026, 11, 23);
        var anna = Karin with { Id = "z", Naam = "Anna" };
        var gemaakt = Aanwezigheidsdag.Maak(Linde.KanaalId, Linde.Naam, maandag,
        [
            Er(Karin, Dagdeel.Middag, Dagdeel.Ochtend, Dagdeel.Middag), Er(anna, Dagdeel.Avond), Er(anna with { Id = "a" }, Dagdeel.Avond),
            Er(Bram), Er(Zonder, Dagdeel.Ochtend), Er(Ravi, Dagdeel.Ochtend) with { Pauze = true },
        ])!;
        verhaal.Kop("Wie er is, op naam");
        verhaal.Verschil("dag", null, gemaakt.Nieuw);
        verhaal.Berichten(">", gemaakt.Berichten);
        var een = Stap(verhaal, "Tom loopt binnen bij Karin", gemaakt.Nieuw, gemaakt.Nieuw.LoopBinnen(Karin.Id, Tom));
        Stap(verhaal, "Tom loopt al binnen", een, een.LoopBinnen(Karin.Id, Tom));
        Stap(verhaal, "Karin loopt niet bij zichzelf binnen", een, een.LoopBinnen(Karin.Id, Karin));
        Stap(verhaal, "Bram is er niet", een, een.LoopBinnen(Bram.Id, Tom));
        var twee = Stap(verhaal, "Els loopt binnen bij Anna", een, een.LoopBinnen("z", Els));
        verhaal.Kop($"Bij Karin {twee.AantalBij(Karin.Id)}, bij Anna {twee.AantalBij("z")}; Tom bij Anna: {twee.LooptBinnen("z", Tom.Id)}, "
            + $"Els bij Anna: {twee.LooptBinnen("z", Els.Id)}");
        Stap(verhaal, "Tom meldt zich niet af", twee, twee.MeldAf(Tom));
        var weg = Stap(verhaal, "Karin is er toch niet: alleen Tom hoort het", twee, twee.MeldAf(Karin));
        Stap(verhaal, "Dat was gezegd", weg, weg.MeldAf(Karin));
        Stap(verhaal, "Bij wie weg is loopt niemand binnen", weg, weg.LoopBinnen(Karin.Id, Els));
        Assert.Equal((null, anna), (weg.Aanwezig(Karin.Id), weg.Aanwezig("z")));
        Assert.Null(Aanwezigheidsdag.Maak(Linde.KanaalId, Linde.Naam, maandag, [Er(Bram)]));

        // Until half past twelve it is news; the channel hears it at half past eight, also when that is a week away.
        Assert.True(Aanwezigheidsplan.IsNieuws(maandag, Op(11, 23, 12, 29)));
        Assert.False(Aanwezigheidsplan.IsNieuws(maandag, Op(11, 23, 12, 30)));
        Assert.Equal(Op(11, 23, 8, 30), Aanwezigheidsplan.Volgende(Linde, [Er(Karin, Dagdeel.Ochtend)], Op(11, 23, 8, 29))!.Om);
        Assert.Equal(Op(11, 27, 8, 30), Aanwezigheidsplan.Volgende(Linde, [Er(Karin, Dagdeel.Ochtend)], Op(11, 23, 8, 30))!.Om);
        verhaal.Klopt();
    }
}
