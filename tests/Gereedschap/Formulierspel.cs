using System.Text.Json;

namespace TeamsHerstelBot.Gereedschap;

/// <summary>
/// Fills in a form the way a client does: the answer to a button takes the place of the card, and each button sends every field of the card
/// along, the ones out of sight included.
/// </summary>
public sealed class Formulierspel(Proefteams proeftuin, string wie, Teamsbericht bericht)
{
    /// <summary>The message with the card as this person sees it now.</summary>
    public Teamsbericht Bericht { get; private set; } = bericht;

    /// <summary>The card as text.</summary>
    public string Tekst => Bericht.Tekst;

    /// <summary>Whether there is a button with this verb.</summary>
    public bool Heeft(string verb) => Bericht.Knop(verb) is not null;

    /// <summary>What is filled in, in sight or not; null when it is not.</summary>
    public string? Waarde(string veld) => Velden(Bericht.Kaart!.Value).GetValueOrDefault(veld);

    /// <summary>Fills in some fields and presses the button with this verb.</summary>
    public Task<Klikantwoord> DrukAsync(string verb, params (string Veld, string Waarde)[] invoer) => DrukAsync(verb, "", invoer);

    /// <summary>Presses the button with this verb that chooses this.</summary>
    public async Task<Klikantwoord> DrukAsync(string verb, string keuze, params (string Veld, string Waarde)[] invoer)
    {
        var data = Datas(Bericht.Kaart!.Value, verb).FirstOrDefault(
            d => d.GetProperty("id").GetString()!.EndsWith(keuze, StringComparison.Ordinal));
        if (data.ValueKind == JsonValueKind.Undefined) throw new InvalidOperationException($"The card has no {verb} {keuze}: {Tekst}");
        var velden = Velden(Bericht.Kaart!.Value);
        foreach (var (veld, waarde) in invoer) velden[veld] = waarde;
        var antwoord = await proeftuin.KlikAsync(wie, Bericht, verb, data, [.. velden.Select(v => (v.Key, v.Value))]);
        if (antwoord.Status == 200) Bericht = Bericht with { Kaart = antwoord.Kaart };
        return antwoord;
    }

    /// <summary>
    /// On a screen of the question form with something to choose: to the last screen, and sends it. What holds it back is the answer.
    /// </summary>
    public async Task<Klikantwoord> VerstuurAsync(params (string Veld, string Waarde)[] invoer)
    {
        var antwoord = await DrukAsync("vraag-nakijken", invoer);
        return Heeft("vraag-stellen") ? await DrukAsync("vraag-stellen") : antwoord;
    }

    private static Dictionary<string, string> Velden(JsonElement kaart)
    {
        var velden = new Dictionary<string, string>();
        Lees(kaart);
        return velden;

        void Lees(JsonElement deel)
        {
            if (deel.ValueKind == JsonValueKind.Array) foreach (var kind in deel.EnumerateArray()) Lees(kind);
            if (deel.ValueKind != JsonValueKind.Object) return;
            if (deel.TryGetProperty("type", out var type) && type.GetString()?.StartsWith("Input.", StringComparison.Ordinal) == true)
            {
                velden[deel.GetProperty("id").GetString()!] = deel.TryGetProperty("value", out var waarde) ? waarde.GetString()! : "";
            }

            foreach (var lid in deel.EnumerateObject().Where(l => l.Name is not "data")) Lees(lid.Value);
        }
    }

    private static IEnumerable<JsonElement> Datas(JsonElement element, string verb) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(e => Datas(e, verb)),
        JsonValueKind.Object when element.TryGetProperty("verb", out var v)
            && v.ValueEquals(verb)
            && element.GetProperty("type").GetString() == "Action.Execute" =>
            [element.GetProperty("data")],
        JsonValueKind.Object =>
            element.EnumerateObject().Where(p => p.Name is not ("fallback" or "refresh" or "data")).SelectMany(p => Datas(p.Value, verb)),
        _ => [],
    };
}
