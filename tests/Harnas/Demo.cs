using System.Text.Json;
using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Harnas;

/// <summary>A demo municipality on the Monday of the weekly card; each test class has one of its own.</summary>
public sealed class Demo : IAsyncLifetime
{
    public Geheugenproeftuin Proeftuin { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Proeftuin = await Geheugenproeftuin.StartAsync(Maandag, "--klok", Waterrijk.Start);

    /// <summary>What the bot warned of stays behind: it tells why a test that failed did.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Proeftuin.Fouten is { Count: > 0 } fouten)
            await File.WriteAllLinesAsync(
                Path.Combine(Uitvoer.Map("gewaarschuwd"), TestContext.Current.TestClass!.TestClassName + ".txt"), fouten);
        await Proeftuin.DisposeAsync();
    }

    /// <summary>The weekly card of a channel.</summary>
    public async Task<Teamsbericht> AgendakaartAsync(string kanaal, string lid) =>
        (await Proeftuin.BerichtenAsync(lid, kanaal)).Last(b => b.Knop("vraag-advies") is not null);

    /// <summary>Somebody asks with one click; returns the number and the card in the pool channel.</summary>
    public async Task<(string Nummer, Teamsbericht InPool)> VraagAsync(string kanaal, string wie, params (string, string)[] invoer)
    {
        var antwoord = await Proeftuin.KlikAsync(wie, await AgendakaartAsync(kanaal, wie), "vraag-advies", invoer);
        await Proeftuin.LeegAsync();
        var nummer = Nummer(antwoord.Tekst);
        return (nummer, (await Proeftuin.BerichtenAsync(Els, Pool)).Single(b => b.Tekst.Contains(nummer, StringComparison.Ordinal)));
    }

    /// <summary>Somebody types <c>vraag</c> in the own chat and gets the form.</summary>
    public async Task<Formulierspel> FormulierAsync(string wie, string getypt = "vraag")
    {
        await Proeftuin.ZegAsync(wie, await Proeftuin.ChatAsync(wie), getypt);
        await Proeftuin.LeegAsync();
        return new(
            Proeftuin, wie,
            (await Proeftuin.ChatberichtenAsync(wie)).Last(
                b => b.Knop("vraag-stellen") is not null || b.Knop("vraag-keuzehulp") is not null));
    }

    /// <summary>
    /// The process is killed and started again; what it left behind is delivered by the time this returns. Not in the middle of a post:
    /// such a card may stand there twice, and tests/Betrouwbaarheid does that for every step.
    /// </summary>
    public async Task HerstartAsync()
    {
        await Proeftuin.LeegAsync();
        await Proeftuin.SlaDoodAsync();
        await Proeftuin.StartOpnieuwAsync();
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(1));
    }

    /// <summary>A team writes down what to do when it becomes urgent; without that nothing with a bewoner is asked.</summary>
    public async Task SpreekUrgentAfAsync(string kanaal, string wie, string afspraak)
    {
        await Proeftuin.ZegAsync(wie, kanaal, "afspraken");
        await Proeftuin.LeegAsync();
        var kaart = (await Proeftuin.BerichtenAsync(wie, kanaal)).Last(b => b.Knop("afspraken-opslaan") is not null);
        var antwoord = await Proeftuin.KlikAsync(wie, kaart, "afspraken-opslaan", ("teamUrgent", afspraak));
        Assert.Contains(afspraak, antwoord.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
    }

    /// <summary>The card of an own aanvraag in the chat of its asker.</summary>
    public async Task<Teamsbericht> EigenKaartAsync(string wie, string nummer)
    {
        await Proeftuin.LeegAsync();
        return (await Proeftuin.ChatberichtenAsync(wie)).Last(
            b => b.Tekst.Contains($"{nummer} ·", StringComparison.Ordinal) && b.Knop("aanvraag-intrekken") is not null);
    }

    /// <summary>The coördinator's view of an aanvraag, as a message that can be clicked on.</summary>
    public async Task<Teamsbericht> BekijkAsync(string coordinator, Teamsbericht inPool)
    {
        var antwoord = await Proeftuin.KlikAsync(coordinator, inPool, "aanvraag-bekijken");
        return inPool with { Kaart = antwoord.Kaart };
    }

    /// <summary>Ids of the EDs that can be proposed, in the order of the card.</summary>
    public static IReadOnlyList<string> Kandidaten(Teamsbericht kaart) =>
        [.. Datas(kaart.Kaart!.Value, "match-voorstellen").Select(d => d.GetProperty("id").GetString()!.Split('/')[2])];

    /// <summary>The first ED whose row says this.</summary>
    public static string Kandidaat(Teamsbericht kaart, string waarom) => Datas(
        Rijen(kaart.Kaart!.Value).First(rij => rij.GetRawText().Contains(waarom, StringComparison.Ordinal)), "match-voorstellen")
        .Single().GetProperty("id").GetString()!.Split('/')[2];

    /// <summary>What holds the button of one ED and nobody else's.</summary>
    private static IEnumerable<JsonElement> Rijen(JsonElement deel) => deel.ValueKind switch
    {
        JsonValueKind.Array => deel.EnumerateArray().SelectMany(Rijen),
        JsonValueKind.Object when deel.TryGetProperty("items", out _) && Datas(deel, "match-voorstellen").Count() == 1 => [deel],
        JsonValueKind.Object => deel.EnumerateObject().SelectMany(l => Rijen(l.Value)),
        _ => [],
    };

    /// <summary>Proposes one ED from the coördinator's view.</summary>
    public async Task<Klikantwoord> StelVoorAsync(string coordinator, Teamsbericht kaart, string ed)
    {
        return await Proeftuin.KlikAsync(coordinator, kaart, "match-voorstellen", Voorstel(kaart, ed));
    }

    /// <summary>A coördinator asks the first candidate, who says ja; gives the ED.</summary>
    public async Task<string> EersteZegtJaAsync(string coordinator, Teamsbericht inPool)
    {
        var kaart = await BekijkAsync(coordinator, inPool);
        var ed = Kandidaten(kaart)[0];
        await StelVoorAsync(coordinator, kaart, ed);
        await Proeftuin.LeegAsync();
        await Proeftuin.KlikAsync(ed, (await Proeftuin.ChatberichtenAsync(ed)).Last(b => b.Knop("aanbod-ja") is not null), "aanbod-ja");
        await Proeftuin.LeegAsync();
        return ed;
    }

    /// <summary>The data of the button that proposes this ED.</summary>
    public static JsonElement Voorstel(Teamsbericht kaart, string ed) =>
        Datas(kaart.Kaart!.Value, "match-voorstellen").Single(d => d.GetProperty("id").GetString()!.EndsWith(ed, StringComparison.Ordinal));

    /// <summary>Every proposal on a card: about which aanvraag, of which ED, and the data of its button.</summary>
    public static IReadOnlyList<(string Aanvraag, string Ed, JsonElement Data)> Voorstellen(Teamsbericht kaart) =>
        [.. Datas(kaart.Kaart!.Value, "match-voorstellen").Select(d => (Delen(d)[1], Delen(d)[2], d))];

    /// <summary>The id of the aanvraag of a card in the pool channel.</summary>
    public static string AanvraagId(Teamsbericht inPool) => Delen(inPool.Knop("aanvraag-bekijken")!.Value.GetProperty("data"))[1];

    public static string Nummer(string tekst)
    {
        var begin = tekst.IndexOf("H-20", StringComparison.Ordinal);
        Assert.True(begin >= 0, $"No number in: {tekst}");
        return tekst.Substring(begin, "H-2026-0000".Length);
    }

    private static string[] Delen(JsonElement data) => data.GetProperty("id").GetString()!.Split('/');

    public static IEnumerable<JsonElement> Datas(JsonElement element, string verb) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(e => Datas(e, verb)),
        JsonValueKind.Object when element.TryGetProperty("verb", out var v) && v.ValueKind == JsonValueKind.String && v.GetString() == verb
            && element.GetProperty("type").GetString() == "Action.Execute" => [element.GetProperty("data")],
        JsonValueKind.Object =>
            element.EnumerateObject().Where(p => p.Name is not ("fallback" or "refresh")).SelectMany(p => Datas(p.Value, verb)),
        _ => [],
    };
}
