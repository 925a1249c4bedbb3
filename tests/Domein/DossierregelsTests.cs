using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>What an aanvraag and a match say of themselves, and when something is asked along the way.</summary>
public sealed class DossierregelsTests
{
    private static Instant Op(int maand, int dag, int uur = 10, int minuut = 0) =>
        new LocalDateTime(2026, maand, dag, uur, minuut).InZoneLeniently(Weekmoment.Zone).ToInstant();

    [Fact]
    public void Een_herhaalde_klik_wordt_herkend_en_wat_er_al_staat_wordt_niet_overschreven()
    {
        var vol = Nieuw("rouw", "Hoe?").Aanvraag;
        Assert.Equal(
            [true, true, true, false, false],
            new (string?, string?)[] { ("rouw", "Hoe?"), (null, "Hoe?"), ("rouw", null), ("angst", "Hoe?"), ("rouw", "Wat?") }
                .Select(z => vol.Zegt(z.Item1, z.Item2)));
        Assert.Equal([false, false], new[] { vol.KanAangevuld("angst", null), vol.KanAangevuld(null, "Wat?") });
        Assert.True(Nieuw(null).Aanvraag.KanAangevuld("rouw", "Hoe?"));
        var af = Aanvaard().Na(d => Aanvraagverloop.RondAf(d, [Ed(Karin)], Tom, Nu)).Aanvraag;
        Assert.Equal(
            [true, false, false],
            new[] { Aanvaard().Aanvraag.IsAanvaardDoor("els"), Aanvaard().Aanvraag.IsAanvaardDoor("ravi"), af.IsAanvaardDoor("els") });
        Assert.Equal(
            [AanvraagStatus.Afgerond, AanvraagStatus.Ingetrokken, AanvraagStatus.GeenMatch, AanvraagStatus.Gestopt],
            Enum.GetValues<AanvraagStatus>().Where(s => (vol with { Status = s }).IsVoorbij));
    }

    [Fact]
    public void Of_een_vraag_is_afgerond_of_teruggegeven_hangt_aan_hoe_het_ging()
    {
        var aanvaard = Aanvaard();
        var terug = aanvaard.Na(d => Aanvraagverloop.GeefTerug(d, [Ed(Karin)], Karin, Nu));
        Assert.Equal([false, true, false], new[] { aanvaard, terug, Nieuw() }.Select(Aanvraagverloop.IsTeruggegeven));
        Assert.False(Aanvraagverloop.IsTeruggegeven(terug.Na(d => Aanvraagverloop.StelVoor(d, Ed(Bram), Els, Nu))));
        var gestopt = aanvaard.Na(d => Aanvraagverloop.RondAf(d, [Ed(Karin)], Tom, Nu, new(Matchkeuzes.Gestopt)));
        var af = aanvaard.Na(d => Aanvraagverloop.RondAf(d, [Ed(Karin)], Tom, Nu));
        Assert.Equal([false, true, true, false], new[] { aanvaard, gestopt, af, terug }.Select(Aanvraagverloop.IsAfgerond));
    }

    [Fact]
    public void Na_een_stap_blijft_staan_wat_bij_het_dossier_hoort_en_wie_weg_is_krijgt_niets_tenzij_als_coordinator()
    {
        var voor = Nieuw() with { Bedankt = ["karin"], ZonderMail = true };
        var na = voor.Na(new Wijziging("x", Tom, voor.Aanvraag, [], Pool: Voorbeeld.Pool with { Teller = 9 }));
        Assert.Equal((9, true), (na.Pool.Teller, na.ZonderMail));
        Assert.Equal(["karin"], na.Bedankt);
        var weg = voor with { Aanvraag = voor.Aanvraag with { VragerWeg = true } };
        Bericht Aan(string wie) => new Bericht.ToonKaart(new(KaartSoort.Aanbod, "1"), new Ontvanger.Iemand(wie));
        Assert.Equal([true, false], new[] { "tom", "els" }.Select(w => weg.IsVoorWieWegging(Aan(w))));
        Assert.False(voor.IsVoorWieWegging(Aan("tom")));
        Assert.False((weg with { Pool = Voorbeeld.Pool with { Coordinatoren = [Tom] } }).IsVoorWieWegging(Aan("tom")));
    }

    [Fact]
    public void Een_duo_klikt_pas_als_iedereen_ja_zei_en_een_succes_mag_pas_gedeeld_als_beiden_dat_willen()
    {
        var match = new Match(Guid.Empty, new(Tom.Id, Karin.Id, Bram.Id), new(Nu));
        Match Klik(Klikkeuze? bram) => match with
        {
            Inbrengen = [new(Tom.Id, Klikkeuze.Ja), new(Karin.Id, Klikkeuze.Ja), new(Bram.Id, bram)],
        };
        Assert.Equal([true, false, false], new Klikkeuze?[] { Klikkeuze.Ja, Klikkeuze.NogEenKeer, null }.Select(k => Klik(k).Klikt));
        Assert.Equal(
            [false, false, false, true],
            new[] { (false, false), (true, false), (false, true), (true, true) }.Select(s => new Succes(1, s.Item1, s.Item2).MagGedeeld));
        var samen = new Matchpauze(Nu, "a", Vertrokken: true, Ander: new(Nu, "b"));
        Assert.Equal([true, true, false], new[] { "a", "b", "c" }.Select(samen.IsVan));
        Assert.Equal([true, false, false], new[] { "a", "b", "c" }.Select(samen.IsVertrokken));
        Assert.Equal([true, true], new[] { "a", "b" }.Select((samen with { Ander = new(Nu, "b", Vertrokken: true) }).IsVertrokken));
    }

    [Fact]
    public void Onderweg_komt_elke_zes_weken_een_vraag_op_een_werkdag_om_tien_uur_en_is_te_zien_van_welke_ronde()
    {
        var aanvraag = Nieuw().Aanvraag;
        Assert.Equal(Op(11, 30), Matchritme.Contact(aanvraag, Nu).Om);
        Assert.Equal(Op(11, 25), Matchritme.Terugblik(aanvraag, Nu).Om);
        Assert.Equal(Op(11, 30), Matchritme.Terugblik(aanvraag, Op(11, 27)).Om);
        Assert.Equal(Op(11, 30), Matchritme.TerugblikNogEens("", Nu).Om);

        // Six weeks after 14 November is Saturday 26 December, a holiday too.
        var zaterdag = Op(11, 14);
        var eerste = Matchritme.Stap(aanvraag, zaterdag, 1);
        Assert.Equal(Op(12, 28), eerste.Om);
        Assert.Equal(
            [1, 1, 2, 3, null, null, null],
            new[]
            {
                eerste.Om, Matchritme.Stap(aanvraag, Op(11, 13), 1).Om + Duration.Zero, Matchritme.Stap(aanvraag, zaterdag, 2).Om,
                Matchritme.Stap(aanvraag, zaterdag, 3).Om, eerste.Om + Duration.FromHours(1), Op(11, 16), Op(12, 29),
            }.Select((om, n) => Matchritme.Stapronde(aanvraag, n == 1 ? Op(11, 13) : zaterdag, om)));
        var match = new Match(Guid.Empty, new(Tom.Id, Karin.Id), new(Nu, LooptSinds: Nu));
        int[] Ronden(int dagen) => [.. Matchritme.Stapronden(match, new LocalDate(2026, 11, 23).PlusDays(dagen))];
        Assert.Empty(Ronden(-1));
        Assert.Empty(Ronden(41));
        Assert.Equal([1], Ronden(42));
        Assert.Equal([1, 2], Ronden(84));
        Assert.Empty(Matchritme.Stapronden(match with { Tijd = new(Nu) }, new(2027, 11, 23)));
    }

    [Fact]
    public void Wat_afging_terwijl_een_match_even_voorbij_was_komt_alsnog_en_een_keer()
    {
        var aanvraag = Nieuw().Aanvraag;
        var gesprek = new Ontmoeting(1, "afstemming", new(2026, 11, 27), null, null, "tom");
        var match = new Match(Guid.Empty, new(Tom.Id, Karin.Id), new(Nu), Onderweg: new([gesprek]));
        WekkerSoort[] Tussen(Instant van, Instant tot) => [.. Matchritme.Tussen(aanvraag, match, van, tot).Select(w => w.Soort)];
        Assert.Equal([WekkerSoort.OntmoetingMorgen], Tussen(Op(11, 26, 9, 55), Op(11, 26)));
        Assert.Equal([WekkerSoort.OntmoetingMorgen], Tussen(Op(11, 26, 9, 55), Op(11, 26, 10, 5)));
        Assert.Empty(Tussen(Op(11, 26), Op(11, 26, 10, 5)));
        Assert.Empty(Tussen(Op(11, 26, 9, 50), Op(11, 26, 9, 59)));
        Assert.Equal([WekkerSoort.Contactvraag], Tussen(Op(11, 30, 9, 55), Op(11, 30)));
        Assert.Empty(Tussen(Op(11, 30), Op(11, 30, 10, 5)));
    }

    [Fact]
    public void Een_weg_terug_weet_wie_nog_gevraagd_was_en_wie_zelf_antwoordde()
    {
        var terug = new Terugweg(
            "karin", Nu, AanvraagStatus.Voorgesteld, new(Bram), default,
            Aanbiedingen: [new("karin", AanbodStatus.Overleg), new("a", AanbodStatus.Nee), new("b", AanbodStatus.Gevraagd)]);
        Assert.Equal(["karin", "b", "bram"], terug.Gevraagd);
        Assert.Equal(["karin", "b"], (terug with { Rust = [new("bram", null, 1)] }).Gevraagd);
        Assert.Equal([true, false, true, false], new[] { "karin", "a", "b", "c" }.Select(w => (terug with { DoorId = w }).IsAntwoord));
        Assert.Equal(Nu - Duration.FromMinutes(10), terug.Sinds);
    }

    [Fact]
    public void Het_wachten_begint_bij_de_pool_loopt_door_bij_een_volgende_stap_en_gaat_terug_met_de_weg_terug()
    {
        var (begin, later) = (new Wachten(Nu, Nu, [new("els", KaartSoort.HerinneringVoorCoordinator)]), Nu + Duration.FromDays(1));
        var nieuw = Nieuw().Aanvraag with { Wacht = begin };
        var gevraagd = nieuw with { Status = AanvraagStatus.Voorgesteld };
        Assert.Equal(begin, Wachten.Na(nieuw, nieuw, later));
        Assert.Equal(begin with { Stap = later }, Wachten.Na(nieuw, gevraagd, later));
        Assert.Equal(new(later, later, begin.Herinnerd), Wachten.Na(nieuw with { Status = AanvraagStatus.Aanvaard }, nieuw, later));
        Assert.Equal(new(later, later, []), Wachten.Na(null, nieuw with { Wacht = null }, later));
        Assert.Equal(new(Nu, Nu, []), Wachten.Na(nieuw, nieuw with { Wacht = null }, later));
        Assert.Equal(begin, Wachten.Na(nieuw, nieuw with { Status = AanvraagStatus.Aanvaard }, later));
        var terugweg = new Terugweg("tom", later, AanvraagStatus.Nieuw, default, default, Gebruikt: true);
        var dicht = nieuw with { Status = AanvraagStatus.Ingetrokken };
        Assert.Equal(begin, Wachten.Na(dicht, nieuw with { Terugweg = terugweg }, later));
        Assert.Equal(
            begin with { Stap = later }, Wachten.Na(nieuw with { Terugweg = terugweg }, gevraagd with { Terugweg = terugweg }, later));
    }
}
