using System.Text.Json;
using TeamsHerstelBot.Cards;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>
/// Every button that sends a form, in the state in which a flow presses it, with nothing filled in: either that is an answer and something
/// changes, or the card says in a sentence what is missing.
/// </summary>
public sealed class LeegFormulierTests
{
    /// <summary>
    /// What is sent along here was not filled in by anybody: which button it is about. And a question may be empty: the screen that looks
    /// it through says so.
    /// </summary>
    private static readonly string[] ZonderVelden = [Verbs.TekstKloptNiet, Verbs.VraagNakijken];

    [Fact]
    public async Task Wie_een_leeg_formulier_verstuurt_hoort_wat_er_nog_mist_of_heeft_ermee_geantwoord()
    {
        var standen = new Dictionary<string, Stand>();
        foreach (var naam in (string[])[Stromen.Leeg, Stromen.Maandag, Stromen.Rustig])
        {
            standen[naam] = await Stand.BeginAsync(new Geheugenschijf(new Geheugentabellen()), naam);
        }

        var formulieren = 0;
        List<string> stil = [];
        foreach (var stroom in Stromen.Alle)
        {
            var van = standen[stroom.Van];
            if (stroom.Verb is { } verb && !ZonderVelden.Contains(verb) && await LeegAsync(van, stroom) is { } kaart)
            {
                formulieren++;
                if (kaart.Stil) stil.Add($"{stroom.Naam} ({stroom.Verb}): {kaart.Tekst}");
            }

            standen[stroom.Naam] = await van.NaAsync(stroom);
        }

        Assert.True(formulieren >= 20, $"Only {formulieren} forms.");
        Assert.True(stil.Count == 0, string.Join("\n\n", stil));
    }

    /// <summary>Whether nothing was said and nothing changed, and the card; null when the flow fills nothing in.</summary>
    private static async Task<(bool Stil, string Tekst)?> LeegAsync(Stand van, Stroom stroom)
    {
        await using var proces = await van.StartAsync(van.Nu);
        var voor = await proces.AfdrukAsync();
        proces.Bot.VultNietsIn = true;
        await stroom.Doe(proces);
        await proces.LaatUitwerkenAsync();
        if (proces.Bot.NaFormulier is not { } kaart) return null;
        var na = await proces.AfdrukAsync();
        return (voor.Toestand == na.Toestand && voor.Overig.Count == na.Overig.Count && !Zegt(kaart), kaart.GetRawText());
    }

    /// <summary>A sentence at a field, or a notice on top.</summary>
    private static bool Zegt(JsonElement deel) => deel.ValueKind switch
    {
        JsonValueKind.Array => deel.EnumerateArray().Any(Zegt),
        JsonValueKind.Object => Is(deel, "color", "Attention") || Is(deel, "style", "Warning") || Is(deel, "style", "Accent")
            || deel.EnumerateObject().Any(lid => Zegt(lid.Value)),
        _ => false,
    };

    private static bool Is(JsonElement deel, string naam, string waarde) =>
        deel.TryGetProperty(naam, out var lid) && lid.ValueKind == JsonValueKind.String
            && string.Equals(lid.GetString(), waarde, StringComparison.OrdinalIgnoreCase);
}
