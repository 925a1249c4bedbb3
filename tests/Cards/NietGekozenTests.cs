using TeamsHerstelBot.Cards.Kaarten;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>A card shows what somebody chose or said, and never a default in its place.</summary>
public sealed class NietGekozenTests
{
    [Fact]
    public void Een_match_waarin_niemand_een_rol_koos_noemt_er_geen()
    {
        var zonder = Voorbeelden.ZonderKeuzes;
        foreach (var beeld in new[] { MatchKaart.VoorVrager(zonder), MatchKaart.VoorErvaringsdeskundige(zonder) })
        {
            var json = beeld.Kaart.ToJson();
            Assert.DoesNotContain("\"title\":\"Rol\"", json, StringComparison.Ordinal);
            Assert.Contains("Nog niet afgesproken", json, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Een_succes_zonder_thema_noemt_er_geen() =>
        Assert.DoesNotContain(
            "Het begon met", SuccesKaart.Maak(Voorbeelden.SuccesZonderThema, 1).Kaart.ToJson(), StringComparison.Ordinal);
}
