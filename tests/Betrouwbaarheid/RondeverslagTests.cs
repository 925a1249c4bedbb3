using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>What makes the bot say that it is not fit: everything that waits, but not what one conversation keeps from arriving.</summary>
public sealed class RondeverslagTests
{
    private static readonly Instant Nu = Instant.FromDateTimeOffset(Wijk.Maandag);

    [Theory]
    [InlineData(UitStatus.Wachtend, 0, 0, true)]
    [InlineData(UitStatus.Wachtend, 0, 3, true)]
    [InlineData(UitStatus.Wachtend, 0, 4, false)]
    [InlineData(UitStatus.Onbekend, 1, 1, true)]
    [InlineData(UitStatus.Onbekend, 3, 3, true)]
    [InlineData(UitStatus.Onbekend, 4, 4, false)]
    [InlineData(UitStatus.Geparkeerd, 0, 1, false)]
    public void Een_kaart_die_blijft_hangen_maakt_de_bot_niet_ziek(UitStatus status, int onzeker, int pogingen, bool telt)
    {
        var rij = new Uitrij(Status: status, Onzeker: onzeker, Pogingen: pogingen);
        var bestelling = new Bestelling([(Sleutel.Uit(new Guid(1, 0, 0, new byte[8])), new Rij<Uitrij>(rij, default))]);
        var verslag = new Rondeverslag(null, null, Gespaard: false).Met(bestelling, Nu, status);
        Assert.Equal(Nu, verslag.Straks);
        Assert.Equal(telt, verslag.Oudste is not null);
    }

    /// <summary>Nothing is asked again without end, and nothing waits longer than somebody would look for it.</summary>
    [Theory]
    [InlineData(429, 0, 1, 1)]
    [InlineData(429, 7, 7, 7)]
    [InlineData(429, 5_000_000, 3600, 3600)]
    [InlineData(503, 0, 225, 375)]
    [InlineData(503, 900, 900, 900)]
    [InlineData(400, 0, 225, 375)]
    public void Hoe_lang_Teams_ook_vraagt_te_wachten_het_is_nooit_niets_en_nooit_meer_dan_een_uur(
        int status, int gevraagd, double minstens, double hoogstens)
    {
        var fout = new ConnectorError(
            status, null, status == 400 ? DeliveryAdvice.RetryFew : DeliveryAdvice.Retry, TimeSpan.FromSeconds(gevraagd));
        var rij = new Rij<Uitrij>(new Uitrij(Pogingen: 4), default);
        foreach (var jitter in (double[])[0, 1])
        {
            var na = new Bestelling([(Sleutel.Uit(new Guid(1, 0, 0, new byte[8])), rij)]).Na(fout, Nu, jitter, onzeker: 0);
            Assert.InRange((na.NietVoor!.Value - Nu).TotalSeconds, minstens, hoogstens);
        }
    }

    /// <summary>What was answered was deleted meanwhile; the channel is still there, and is not silent because of it.</summary>
    [Fact]
    public void Een_antwoord_op_een_bericht_dat_er_niet_meer_is_komt_in_het_kanaal()
    {
        var los = new Losbericht(Wijk.Vrager, new Gesprek(Wijk.Kanaal(1) + ";messageid=1", Wijk.ServiceUrl), default, "", null);
        var bestelling = new Bestelling([(Sleutel.Uit(new Guid(1, 0, 0, new byte[8])), new Rij<Uitrij>(new Uitrij(Los: los), default))]);
        var na = bestelling.Na(new(404, "ConversationNotFound", DeliveryAdvice.Disable), Nu, 0.5, onzeker: 0);
        Assert.Equal((UitStatus.Wachtend, Wijk.Kanaal(1)), (na.Status, na.Los!.Gesprek!.ConversationId));
        Assert.True(bestelling.IsInDraad);
    }

    /// <summary>Two instances that wait for the same moment would show it at the same moment again, for ever.</summary>
    [Fact]
    public void Wat_twee_tegelijk_lieten_zien_laat_een_van_de_twee_nog_eens_zien_en_de_ander_pas_als_die_het_niet_doet()
    {
        var toon = new Toonbericht(KaartSoort.Inrichten, "k", null, null, "k");
        var rij = new Uitrij(Toon: toon, Door: "een", NietVoor: Nu + Duration.FromSeconds(20));
        var bestelling = new Bestelling([(Sleutel.Uit(new Guid(1, 0, 0, new byte[8])), new Rij<Uitrij>(rij, default))]);
        Assert.True(bestelling.NietVoor("een") <= Nu);
        Assert.Equal(Nu + Duration.FromSeconds(20), bestelling.NietVoor("twee"));

        // What somebody clicks meanwhile does not wait for that.
        var klik = (Sleutel.Uit(new Guid(2, 0, 0, new byte[8])), new Rij<Uitrij>(new Uitrij(Toon: toon), default));
        Assert.True(new Bestelling([.. bestelling.Rijen, klik]).NietVoor("twee") <= Nu);

        // What failed waits for everybody.
        var na = bestelling.Na(new(500, null, DeliveryAdvice.Retry), Nu, 0.5, onzeker: 0);
        Assert.True(new Bestelling([(bestelling.Rijen[0].Sleutel, new Rij<Uitrij>(na, default))]).NietVoor("een") > Nu);
    }
}
