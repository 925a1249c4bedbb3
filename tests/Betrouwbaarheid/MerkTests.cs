using System.Text;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Host.Gegevens;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>
/// In every flow of the bot everybody types a word of their own in every field. Then each of them is forgotten, one after another, whatever
/// state things are in; and of none of them an id, a name or a word is left in any row, or was ever
/// told in a log, a figure or a trace.
/// </summary>
public sealed class MerkTests(ITestOutputHelper uitvoer)
{
    private static readonly string[] Mensen =
        [Wijk.Vrager, Wijk.Ed, Wijk.Ed2, Wijk.Leider, Wijk.Collega, Wijk.Coordinator, Wijk.Coordinator2];

    /// <summary>What a team agreed or is called stays when who wrote it goes, and so does somebody else whom a coördinator noted.</summary>
    private static readonly string[] VanAnderen =
    [
        Velden.Naam, Velden.PoolNaam, Velden.SluitingNaam, Velden.EdNaam, Velden.EdOrganisatie, Velden.TeamUrgent, Velden.TeamContact,
        Velden.TeamVastleggen, Velden.TeamWaar, Velden.TeamInformeren, Velden.TeamDelen, Velden.TeamUitleg,
    ];

    /// <summary>Is answered and stored nowhere; or is an address, which no word may stand in.</summary>
    private static readonly string[] NergensBewaard = [Velden.HerschrijfTekst, Velden.Email];

    [Fact]
    public async Task Wie_vergeten_is_staat_in_geen_enkele_rij_welke_rol_en_wat_er_ook_loopt()
    {
        using var toezicht = new Toezicht();
        HashSet<string> getypt = new(StringComparer.Ordinal);
        List<string> over = [];
        var (gekeken, ooit) = (0, new HashSet<string>(StringComparer.Ordinal));
        var standen = await BeginAsync(new Geheugenschijf(new Geheugentabellen()));
        var laatste = Stromen.Alle.Select(s => s.Naam).Except(Stromen.Alle.Select(s => s.Van)).ToHashSet(StringComparer.Ordinal);
        foreach (var stroom in Stromen.Alle)
        {
            standen[stroom.Naam] = await NaAsync(standen[stroom.Van], stroom, getypt, ooit, toezicht);
            if (!laatste.Contains(stroom.Naam)) continue;
            await using var proces = await standen[stroom.Naam].StartAsync(standen[stroom.Naam].Nu, toezicht);
            foreach (var wie in Mensen) await VergeetAsync(proces, wie);
            over.AddRange((await RijenAsync(proces)).Where(IsVanIemand).Select(r => $"{stroom.Naam}: {r}"));
            gekeken++;
        }

        uitvoer.WriteLine(
            FormattableString.Invariant(
                $"{gekeken} states, {Mensen.Length} people each, {getypt.Count} fields typed, {ooit.Count} stored"));
        Assert.True(over is [], string.Join('\n', over.Take(10)));
        Assert.Empty(Schrijfvelden.Alle.Keys.Except(NergensBewaard).Except(getypt));
        Assert.True(toezicht.Gehoord.Count > 300, $"Only {toezicht.Gehoord.Count} different things were heard.");
        var verteld = toezicht.Gehoord.Where(VertelVanIemand).ToList();
        Assert.True(verteld is [], string.Join('\n', verteld.Take(10)));
        Assert.Empty(Schrijfvelden.Alle.Keys.Except(NergensBewaard).Except(VanAnderen).Except(ooit));
    }

    [Fact]
    public async Task Ook_in_de_bytes_van_het_bestand_en_zijn_logboek_staat_niets_meer()
    {
        using var map = new Schijf();
        var bestand = map.Nieuw();
        var standen = await BeginAsync(new Bestandsschijf(map, bestand));
        foreach (var stroom in Keten("thank you")) standen[stroom.Naam] = await NaAsync(standen[stroom.Van], stroom, [], []);
        ISchijf schijf;
        await using (var proces = await standen["thank you"].StartAsync(standen["thank you"].Nu))
        {
            schijf = proces.Schijf;
            Assert.Contains(Merk(Wijk.Vrager, Velden.Dank), await BytesAsync(schijf), StringComparison.Ordinal);
            foreach (var wie in Mensen) await VergeetAsync(proces, wie);
        }

        // The log of the file is cut off a moment after it was wiped, and at the latest when the process ends.
        var bytes = await BytesAsync(schijf);
        Assert.DoesNotContain(
            Mensen.SelectMany(m => Schrijfvelden.Alle.Keys.Except(VanAnderen).Select(v => Merk(m, v))),
            merk => bytes.Contains(merk, StringComparison.Ordinal));
        Assert.DoesNotContain(Mensen, m => bytes.Contains($"\"{m}\"", StringComparison.Ordinal));
    }

    /// <summary>The flow and those before it, first to last.</summary>
    private static IReadOnlyList<Stroom> Keten(string naam)
    {
        List<Stroom> keten = [];
        for (var van = naam; Stromen.Alle.FirstOrDefault(s => s.Naam == van) is { } stroom; van = stroom.Van) keten.Insert(0, stroom);
        return keten;
    }

    private static async Task<Dictionary<string, Stand>> BeginAsync(ISchijf schijf)
    {
        var standen = new Dictionary<string, Stand>(StringComparer.Ordinal);
        foreach (var naam in (string[])[Stromen.Leeg, Stromen.Maandag, Stromen.Rustig])
        {
            standen[naam] = await Stand.BeginAsync(schijf.Kopie(), naam);
        }

        return standen;
    }

    /// <summary>What is left after a flow in which everybody typed a word of their own.</summary>
    private static async Task<Stand> NaAsync(
        Stand stand, Stroom stroom, HashSet<string> getypt, HashSet<string> ooit, Toezicht? toezicht = null)
    {
        var van = stroom.Vanzelf ? stand.Tot(stroom.Wekkers[0], stroom.Naam, stroom.Slaapt) : stand;
        await using var proces = await van.StartAsync(van.Nu, toezicht);
        proces.Bot.Vult = (wie, veld, waarde) =>
        {
            if (waarde.Length == 0 || veld == Velden.Email || !Schrijfvelden.Alle.ContainsKey(veld)) return waarde;
            if (stroom.Verb == Verbs.TekstKloptNiet) return waarde;
            getypt.Add(veld);
            return $"{waarde} {Merk(wie, veld)}";
        };
        await stroom.Doe(proces);
        await proces.LaatUitwerkenAsync();
        var rijen = await RijenAsync(proces);
        ooit.UnionWith(
            getypt.Except(ooit).Where(veld => Mensen.Any(m => rijen.Exists(r => r.Contains(Merk(m, veld), StringComparison.Ordinal)))));
        return await Stand.EindigAsync(proces);
    }

    /// <summary>One word, of letters, so that the check of texts sees nobody in it.</summary>
    private static string Merk(string wie, string veld)
    {
        var nummer = Schrijfvelden.Alle.Keys.Order(StringComparer.Ordinal).ToList().IndexOf(veld);
        return $"zq{wie}{(char)('a' + (nummer / 20))}{(char)('a' + (nummer % 20))}x";
    }

    private static async Task VergeetAsync(Proces proces, string wie)
    {
        await proces.Bot.KlikAsync(wie, Wijk.Chat(wie), null, Verbs.VergeetMij, Soorten.Hulp, "hulp");
        for (var keer = 0; keer < 3; keer++)
        {
            await proces.Bot.WerkAsync();
            proces.Klok.Advance(TimeSpan.FromSeconds(70));
        }

        await proces.Bot.WerkAsync();
    }

    /// <summary>An id, a name or a typed word of one of them.</summary>
    private static bool IsVanIemand(string rij) => Mensen.Any(
        m => Sporen.Noemt(rij, m) || Sporen.Noemt(rij, char.ToUpperInvariant(m[0]) + m[1..])
        || Schrijfvelden.Alle.Keys.Except(VanAnderen).Any(v => rij.Contains(Merk(m, v), StringComparison.Ordinal)));

    /// <summary>The same in a log, a figure or a trace, where what a team is called has no place either.</summary>
    private static bool VertelVanIemand(string regel) => Mensen.Any(
        m => Sporen.Noemt(regel, m) || Schrijfvelden.Alle.Keys.Any(v => regel.Contains(Merk(m, v), StringComparison.Ordinal)));

    /// <summary>Every row of every table, keys and columns.</summary>
    private static async Task<List<string>> RijenAsync(Proces proces)
    {
        var rijen = new List<string>();
        foreach (var tabel in Tabel.Alle)
        {
            await foreach (var rij in proces.Tabellen.ScanAsync(tabel, default))
            {
                rijen.Add($"{tabel} {rij.PartitionKey} {rij.RowKey} {string.Join(' ', rij.Select(k => k.Value))}");
            }
        }

        return rijen;
    }

    private static async Task<string> BytesAsync(ISchijf schijf)
    {
        var alles = new StringBuilder();
        foreach (var deel in ((Bestandsschijf)schijf).Bestanden)
        {
            await using var bestand = new FileStream(deel, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var lezer = new StreamReader(bestand, Encoding.Latin1);
            alles.Append(await lezer.ReadToEndAsync());
        }

        return alles.ToString();
    }
}
