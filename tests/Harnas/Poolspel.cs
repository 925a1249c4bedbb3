using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Harnas;

/// <summary>What coördinatoren, askers and EDs do in several scripts, as one line each.</summary>
public static class Poolspel
{
    /// <summary>Somebody fills in the form in their own chat; returns the number.</summary>
    public static async Task<string> VraagMetFormulierAsync(this Demo demo, string wie, params (string, string)[] velden)
    {
        var proeftuin = demo.Proeftuin;
        await proeftuin.ZegAsync(wie, await proeftuin.ChatAsync(wie), "vraag");
        await proeftuin.LeegAsync();
        var formulier = (await proeftuin.ChatberichtenAsync(wie)).Last(b => b.Knop("vraag-stellen") is not null);
        var antwoord = await proeftuin.KlikAsync(wie, formulier, "vraag-stellen", velden);
        await proeftuin.LeegAsync();
        return Demo.Nummer(antwoord.Tekst);
    }

    /// <summary>A coördinator types "wachtrij"; the card in their own chat.</summary>
    public static async Task<Teamsbericht> WachtrijAsync(this Demo demo, string coordinator)
    {
        await demo.Proeftuin.ZegAsync(coordinator, await demo.Proeftuin.ChatAsync(coordinator), "wachtrij");
        await demo.Proeftuin.LeegAsync();
        return (await demo.Proeftuin.ChatberichtenAsync(coordinator))[^1];
    }

    /// <summary>The card of an aanvraag in the pool channel.</summary>
    public static async Task<Teamsbericht> InPoolAsync(this Demo demo, string nummer) =>
        (await demo.Proeftuin.BerichtenAsync(Els, Pool)).Single(b => b.Tekst.Contains(nummer, StringComparison.Ordinal));

    /// <summary>The view of a coördinator, freshly fetched.</summary>
    public static async Task<Teamsbericht> BekijkAsync(this Demo demo, string coordinator, string nummer) =>
        await demo.BekijkAsync(coordinator, await demo.InPoolAsync(nummer));

    /// <summary>The newest message in somebody's chat about an aanvraag that has this button.</summary>
    public static async Task<Teamsbericht?> InChatAsync(this Demo demo, string wie, string nummer, string verb) =>
        (await demo.Proeftuin.ChatberichtenAsync(wie)).LastOrDefault(
            b => b.Tekst.Contains(nummer, StringComparison.Ordinal) && b.Knop(verb) is not null);

    /// <summary>An ED who was asked answers.</summary>
    public static async Task<Klikantwoord> AntwoordAsync(
        this Demo demo, string ed, string nummer, string verb, params (string, string)[] invoer)
    {
        var kaart = await demo.InChatAsync(ed, nummer, verb) ?? throw new InvalidOperationException($"{ed} was not asked for {nummer}.");
        var antwoord = await demo.Proeftuin.KlikAsync(ed, kaart, verb, invoer);
        await demo.Proeftuin.LeegAsync();
        return antwoord;
    }

    /// <summary>How many messages in somebody's chat say this.</summary>
    public static async Task<int> TelAsync(this Demo demo, string wie, string tekst) =>
        (await demo.Proeftuin.ChatberichtenAsync(wie)).Count(b => b.Tekst.Contains(tekst, StringComparison.Ordinal));
}
