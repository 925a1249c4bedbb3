using TeamsHerstelBot.Domein.Vragen;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>What a question makes likely, with the words of the asker that make it so. The sentences were written with the lists.</summary>
public sealed class VraagvoorstelTests
{
    [Theory]
    [InlineData("Hoe praat ik over de schulden?", "schulden", "schulden")]
    [InlineData("Er ligt een stapel brieven van de deurwaarder.", "schulden", "deurwaarder")]
    [InlineData("Ze komt het huis niet uit.", "angst", "komt het huis niet uit")]
    [InlineData("Hij is EENZAAM sinds de verhuizing", "eenzaamheid", "EENZAAM")]
    [InlineData("Een cliënt met dementie vergeet alles", "ouder", "dementie")]
    [InlineData("Zij wil af van de antidepressiva", "medicatie", "antidepressiva")]
    [InlineData("hij drinkt weer", "verslaving", "drinkt")]
    public void Een_thema_wordt_voorgesteld_met_het_woord_dat_de_vrager_schreef(string tekst, string thema, string woorden) =>
        Assert.Contains(new(thema, woorden), Vraagvoorstel.Bij(tekst).Themas);

    [Theory]
    [InlineData("Hij doet niet open als ik kom.", "bruggenbouwer", "doet niet open")]
    [InlineData("Wie kan een keer meegaan naar de inloop?", Vormen.SamenErheen, "meegaan naar")]
    [InlineData("Wij willen dit samen bespreken in het team", Vormen.Casuistiek, "samen bespreken")]
    [InlineData("We zoeken een maatje", "ervaringsmaatje", "maatje")]
    public void Een_vorm_wordt_voorgesteld_met_het_woord_dat_de_vrager_schreef(string tekst, string vorm, string woorden) =>
        Assert.Contains(Vraagvoorstel.Bij(tekst).Vormen, v => v.Id == vorm && woorden.Contains(v.Woorden, StringComparison.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("Hoe begin ik rustig?")]
    [InlineData("Zij verschuldigde hem niets en las een boek over de bouw van de brug")]
    public void Zonder_zo_n_woord_wordt_niets_voorgesteld(string? tekst)
    {
        Assert.Empty(Vraagvoorstel.Bij(tekst).Themas);
        Assert.Empty(Vraagvoorstel.Bij(tekst).Vormen);
    }

    [Fact]
    public void Er_zijn_hoogstens_drie_themas_in_de_volgorde_van_de_tekst()
    {
        var voorstel = Vraagvoorstel.Bij("Schulden, rouw, angst en een verslaving, en dan ook nog ontslag.");

        Assert.Equal(["schulden", "rouw", "angst"], voorstel.Themas.Select(t => t.Id));
    }

    [Fact]
    public void Accenten_en_hoofdletters_maken_niets_uit() =>
        Assert.Equal([new("eenzaamheid", "GEÏSOLEERD")], Vraagvoorstel.Bij("Zij leeft GEÏSOLEERD.").Themas);
}
