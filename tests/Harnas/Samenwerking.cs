using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Opslag;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Harnas;

/// <summary>The steps that scripts with a bewoner share, played the way people do them.</summary>
public sealed class Samenwerking(Geheugenproeftuin proeftuin)
{
    public const string Urgent = "Bel eerst elkaar. Is niemand bereikbaar, bel dan de achterwacht.";

    public static readonly DateTimeOffset Start = Maandag;

    /// <summary>What is kept of things that happened to aanvragen: their kind, who did it and when.</summary>
    public async Task<IReadOnlyList<Gebeurtenis>> GebeurtenissenAsync(string wat) =>
    [
        .. (await RijenAsync("Pool")).Where(r => r.Rij.StartsWith("aanvraag|", StringComparison.Ordinal))
            .SelectMany(r => Gebeurtenis.Uit(r.Inhoud)).Where(g => g.Wat == wat),
    ];

    /// <summary>The team writes down what to do when it becomes urgent; without that nothing with a bewoner is asked.</summary>
    public async Task SpreekUrgentAfAsync(string kanaal, string wie)
    {
        await proeftuin.ZegAsync(wie, kanaal, "afspraken");
        await proeftuin.LeegAsync();
        var kaart = (await proeftuin.BerichtenAsync(wie, kanaal)).Last(b => b.Knop("afspraken-opslaan") is not null);
        var antwoord = await proeftuin.KlikAsync(
            wie, kaart, "afspraken-opslaan", ("teamUrgent", Urgent), ("teamContact", "de achterwacht van het team"));
        await proeftuin.LeegAsync();
        Assert.Contains(Urgent, antwoord.Tekst, StringComparison.Ordinal);
    }

    /// <summary>Somebody asks in the own chat; gives the number.</summary>
    public async Task<string> VraagAsync(string wie, params (string, string)[] invoer)
    {
        await proeftuin.ZegAsync(wie, await proeftuin.ChatAsync(wie), "vraag");
        await proeftuin.LeegAsync();
        var antwoord = await proeftuin.KlikAsync(wie, await KaartAsync(wie, "vraag-stellen"), "vraag-stellen", invoer);
        await proeftuin.LeegAsync();
        return Demo.Nummer(antwoord.Tekst);
    }

    /// <summary>With consent, in one go.</summary>
    public Task<string> VraagMetBewonerAsync(string wie, string vorm, string thema, string tekst) => VraagAsync(
        wie, ("vorm", vorm), ("themas", thema), ("toelichting", tekst), ("wens", "Ja"), ("toestemmingOp", "2026-11-20"),
        ("reikwijdte", "contact-en-vraag"), ("duur", "doorlopend"));

    /// <summary>A coördinator asks the first that fits, that one says ja, and the coördinator makes the match; gives the ED.</summary>
    public async Task<string> MatchAsync(Demo demo, string nummer)
    {
        var ed = await StelVoorAsync(demo, nummer);
        var aanbod = await KaartAsync(ed, "aanbod-ja", nummer);
        await proeftuin.KlikAsync(
            ed, aanbod, "aanbod-ja",
            aanbod.Tekst.Contains("Wat laat je van jezelf zien?", StringComparison.Ordinal) ? [("toont", "naam-en-verhaal")] : []);
        await proeftuin.LeegAsync();
        await proeftuin.KlikAsync(Els, await KaartAsync(Els, "match-aanvaarden", nummer), "match-aanvaarden");
        await proeftuin.LeegAsync();
        return ed;
    }

    public async Task<string> StelVoorAsync(Demo demo, string nummer)
    {
        var inPool = (await proeftuin.BerichtenAsync(Els, Pool)).Single(b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
        var kaart = await demo.BekijkAsync(Els, inPool);
        var ed = Demo.Kandidaten(kaart)[0];
        await demo.StelVoorAsync(Els, kaart, ed);
        await proeftuin.LeegAsync();
        return ed;
    }

    /// <summary>Both say that it clicks.</summary>
    public async Task KlikAlleAsync(string nummer, params string[] wie)
    {
        foreach (var persoon in wie)
        {
            await proeftuin.KlikAsync(persoon, await KaartAsync(persoon, "match-klik-ja", nummer), "match-klik-ja");
        }

        await proeftuin.LeegAsync();
    }

    /// <summary>The last card in somebody's chat that has this button.</summary>
    public async Task<Teamsbericht> KaartAsync(string wie, string verb, string? nummer = null) =>
        (await proeftuin.ChatberichtenAsync(wie)).LastOrDefault(
            b => b.Knop(verb) is not null && (nummer is null || b.Tekst.Contains(nummer, StringComparison.Ordinal)))
            ?? throw new InvalidOperationException(
                $"Nobody gave {wie} a card with {verb}. The last says: {(await proeftuin.ChatberichtenAsync(wie))[^1].Tekst}");

    /// <summary>How many cards in somebody's chat say this.</summary>
    public async Task<int> AantalAsync(string wie, string tekst) =>
        (await proeftuin.ChatberichtenAsync(wie)).Count(b => b.Tekst.Contains(tekst, StringComparison.Ordinal));

    /// <summary>Everything that anybody in the demo can read.</summary>
    public async Task<string> AllesAsync()
    {
        var tekst = new System.Text.StringBuilder();
        foreach (var wie in Enumerable.Range(1, 16).Where(n => n is <= 8 or >= 11).Select(n => $"a1d00000-0000-4000-8000-0000000000{n:D2}"))
        {
            foreach (var bericht in await proeftuin.ChatberichtenAsync(wie)) tekst.Append(bericht.Tekst).Append(bericht.Samenvatting);
        }

        foreach (var (wie, kanaal) in new[] { (Els, Pool), (Sanne, Linde), (Joost, Haven) })
        {
            foreach (var bericht in await proeftuin.BerichtenAsync(wie, kanaal)) tekst.Append(bericht.Tekst).Append(bericht.Samenvatting);
        }

        return tekst.ToString();
    }

    /// <summary>
    /// An ED chose this form in the own profile; written behind the back of the bot, because the profile card has no forms yet.
    /// </summary>
    public Task WilGraagAsync(string ed, string vorm) => proeftuin.WijzigRijAsync(Tabel.Pool, Sleutel.Ed(ed), gevonden =>
    {
        var rij = Rijvorm.Lees<Domein.Pools.Ervaringsdeskundige>(gevonden).Waarde;
        var vormen = new Dictionary<string, Domein.Pools.Vormwens> { [vorm] = Domein.Pools.Vormwens.Graag };
        return Rijvorm.Naar(gevonden.PartitionKey, gevonden.RowKey, rij with { Keuzes = rij.Kiest with { Vormen = vormen } });
    });

    /// <summary>The rows of the bot as they are stored.</summary>
    public Task<IReadOnlyList<Tabelrij>> RijenAsync(string tabel) => proeftuin.RijenAsync(tabel);
}
