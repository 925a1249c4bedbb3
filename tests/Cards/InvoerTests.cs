using NodaTime;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>What a field sends is read in every spelling that means one thing only.</summary>
public sealed class InvoerTests
{
    [Theory]
    [InlineData("14:30", 14, 30)]
    [InlineData("14:30:00", 14, 30)]
    [InlineData("14:30:00.000", 14, 30)]
    [InlineData("02:30 PM", 14, 30)]
    [InlineData("2:30 pm", 14, 30)]
    [InlineData("2:30\u202fp.m.", 14, 30)]
    [InlineData("2:30PM", 14, 30)]
    [InlineData("02:30:00 PM", 14, 30)]
    [InlineData("\u200e12:05 AM", 0, 5)]
    [InlineData("9:00", 9, 0)]
    [InlineData("09.00", 9, 0)]
    [InlineData(" 9.30 uur ", 9, 30)]
    [InlineData("14u30", 14, 30)]
    [InlineData("9u05", 9, 5)]
    [InlineData("14:30Z", null, 0)]
    [InlineData("24:00", null, 0)]
    [InlineData("14:30 PM", null, 0)]
    [InlineData("kwart over", null, 0)]
    [InlineData("9", null, 0)]
    [InlineData("", null, 0)]
    [InlineData(null, null, 0)]
    public void Een_tijd_wordt_gelezen_zoals_een_client_hem_schrijft(string? tekst, int? uur, int minuut) =>
        Assert.Equal(uur is { } u ? new LocalTime(u, minuut) : null, Invoer.Tijd(tekst));

    [Theory]
    [InlineData("2026-11-27", true)]
    [InlineData("2026-11-27T00:00:00Z", true)]
    [InlineData("2026-11-27T00:00:00.000+01:00", true)]
    [InlineData("2026/11/27", true)]
    [InlineData("27-11-2026", true)]
    [InlineData(" 2026-11-27 ", true)]
    [InlineData("27.11.2026", true)]
    [InlineData("27/11/2026", true)]
    [InlineData("27 november 2026", true)]
    [InlineData("27 nov. 2026", true)]
    [InlineData("2026-11-26T23:00:00Z", true)]
    [InlineData("2026-11-26T23:00:00.000Z", true)]
    [InlineData("2026-11-26T22:00:00Z", false)]
    [InlineData("11/27/2026", false)]
    [InlineData("27 brumaire 2026", false)]
    [InlineData("2026-11-31", false)]
    [InlineData("vrijdag", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Een_dag_wordt_gelezen_zoals_een_client_hem_schrijft(string? tekst, bool leesbaar) =>
        Assert.Equal(leesbaar ? new LocalDate(2026, 11, 27) : null, Invoer.Dag(tekst));

    [Theory]
    [InlineData("3/5/2026")]
    [InlineData("12/11/2026")]
    public void Een_dag_die_twee_dagen_kan_zijn_wordt_niet_gelezen(string tekst) => Assert.Null(Invoer.Dag(tekst));

    [Theory]
    [InlineData("4", 4)]
    [InlineData(" 12 ", 12)]
    [InlineData("4.0", 4)]
    [InlineData("4,00", 4)]
    [InlineData("4.5", null)]
    [InlineData("-4", null)]
    [InlineData("4e2", null)]
    [InlineData("", null)]
    public void Een_getal_wordt_gelezen_zoals_een_client_het_schrijft(string tekst, int? getal) => Assert.Equal(getal, Invoer.Getal(tekst));

    [Theory]
    [InlineData("a,b", "a|b")]
    [InlineData("a;b", "a|b")]
    [InlineData(" a ; b , ;c", "a|b|c")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Een_lijst_wordt_gelezen_met_een_komma_en_met_een_puntkomma(string? tekst, string delen) =>
        Assert.Equal(delen, string.Join('|', Invoer.Lijst(tekst)));

    [Fact]
    public void Een_veld_heeft_op_elke_kaart_dezelfde_grens()
    {
        var grenzen = Voorbeelden.Alle.SelectMany(v => Kaartlezer.Delen(v.Value))
            .Where(d => d.Tekst("type") == "Input.Text" && d.Tekst("maxLength") is not null)
            .Select(d => (Veld: d.Tekst("id")!, Grens: d.Tekst("maxLength"))).Distinct().ToList();
        Assert.True(grenzen.Count > 10);
        Assert.Empty(grenzen.GroupBy(g => g.Veld).Where(g => g.Count() > 1).Select(g => g.Key));
    }
}
