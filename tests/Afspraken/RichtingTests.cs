using System.Reflection;

namespace TeamsHerstelBot.Afspraken.Tests;

public sealed class RichtingTests
{
    /// <summary>The folders of the Host, from the roof to the ground. A new folder gets its place here.</summary>
    private static readonly string[] Verdiepingen =
    [
        Pijlen.Wortel, "Beheer", "Beveiliging", "Gezondheid", "Pagina", "Verhuizingen", "Vergeten", "Gegevens", "Gesprekken", "Leveringen",
        "Controles", "Ledenwissels", "Wijkteams", "Matches", "Aanvragen", "Borgingsweken", "Agendaweken", "Brieven", "Profielen",
        "Teamvragen", "Signalen", "Aanwezigheden", "Pools", "Inkomst", "Post", "Wekkers", "Adressen", "Graph", "Opslag", "Metingen",
    ];

    [Fact]
    public void In_de_host_wijst_elke_pijl_naar_beneden()
    {
        var pijlen = Pijlen.Van(Assembly.Load("TeamsHerstelBot.Host"), "bot/Host");
        Assert.True(pijlen.Count > Verdiepingen.Length);
        Assert.Empty(pijlen.SelectMany(p => new[] { p.Van, p.Naar }).Except(Verdiepingen));
        var omhoog = pijlen.Where(p => Array.IndexOf(Verdiepingen, p.Van) > Array.IndexOf(Verdiepingen, p.Naar)).ToList();
        Assert.True(omhoog is [], string.Join(Environment.NewLine, omhoog));
    }

    [Theory]
    [InlineData("TeamsHerstelBot.Host", "bot/Host")]
    [InlineData("TeamsHerstelBot.Domein", "bot/Domein")]
    [InlineData("TeamsHerstelBot.Inhoud", "bot/Inhoud")]
    [InlineData("TeamsHerstelBot.Proeftuin", "bot/Proeftuin")]
    [InlineData("TeamsHerstelBot.Cards", "cards")]
    [InlineData("TeamsHerstelBot.Teams", "bot/Teams")]
    [InlineData("TeamsHerstelBot.Tabellen", "bot/Tabellen")]
    public void Geen_map_gebruikt_langs_een_omweg_zichzelf(string project, string map)
    {
        var kringen = Pijlen.Kringen(Pijlen.Van(Assembly.Load(project), map));
        Assert.True(kringen is [], string.Join(Environment.NewLine, kringen));
    }
}
