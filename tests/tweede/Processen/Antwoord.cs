using System.Net;
using System.Text.Json;
using TeamsHerstelBot.Cards;

namespace TeamsHerstelBot.Processen.Tests;

/// <summary>What a person saw after a click: nothing when the connection broke, else the answer of Teams' form.</summary>
public sealed record Antwoord(HttpStatusCode Status, string Tekst, TimeSpan Duur)
{
    /// <summary>A card came, whatever it says.</summary>
    public bool IsKaart =>
        Status == HttpStatusCode.OK && JsonElement.Parse(Tekst).TryGetProperty("statusCode", out var code) && code.GetInt32() == 200;

    /// <summary>A card came, and it does not say that the click was not saved.</summary>
    public bool IsBevestigd => IsKaart && !Tekst.Contains(Teksten.OpslagWegTitel, StringComparison.Ordinal);
}
