using System.Text.RegularExpressions;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Inhoud;
using static TeamsHerstelBot.Cards.Tests.Mensen;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>The card of the teamleider says how often a question really comes.</summary>
public sealed class BorgingvoetTests
{
    [Theory]
    [InlineData(Stilte.Geen, 0, "Je krijgt elke week één vraag.")]
    [InlineData(Stilte.Rustiger, 3, "Je krijgt om de week één vraag.")]
    [InlineData(Stilte.Rustiger, 5, "Je krijgt elke 4 weken één vraag.")]
    [InlineData(Stilte.Laatste, 7, null)]
    public void In_stilte_staat_er_hoe_vaak_het_nu_komt_en_niet_hoe_vaak_er_gekozen_was(Stilte stilte, int stil, string? zin)
    {
        var week = Borging() with { Stilte = stilte, Stil = stil };
        var vraag = Inhoudboek.Standaard.Borgingsvragen.First(v => v.Id == week.VraagId);
        var tekst = BorgingKaart.Maak(week, vraag).Kaart.ToElement().GetRawText();
        foreach (var ritme in (string[])["elke week", "om de week", "elke 4 weken"])
        {
            var regel = $"Je krijgt {ritme} één vraag.";
            Assert.Equal(regel == zin, Regex.Unescape(tekst).Contains(regel, StringComparison.Ordinal));
        }
    }
}
