namespace TeamsHerstelBot.Domein.Tests;

/// <summary>How somebody is spoken of, whatever the directory makes of their name.</summary>
public sealed class PersoonTests
{
    [Theory]
    [InlineData("Sanne Bakker", "Sanne")]
    [InlineData("Vries, Marit de", "Marit")]
    [InlineData("dr. ir. P.J. van den Berg-de Wit", "P.J. van den Berg-de Wit")]
    [InlineData("Drs. Karin Smit", "Karin")]
    [InlineData("Mr.", "Mr.")]
    [InlineData("J Jansen", "J Jansen")]
    public void Een_voornaam_is_geen_titel_en_geen_letter(string naam, string verwacht) =>
        Assert.Equal(verwacht, new Persoon("a", naam).Voornaam);

    [Fact]
    public void Wie_vergeten_is_heet_naar_een_rol() =>
        Assert.Equal("een sociaal werker", new Persoon(Persoon.VergetenPrefix + "1", "een sociaal werker").Voornaam);
}
