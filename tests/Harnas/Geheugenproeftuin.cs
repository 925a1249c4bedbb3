using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Proeftuin;
using TeamsHerstelBot.Proeftuin.Kern;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Harnas;

/// <summary>
/// The Proeftuin inside the test: the whole bot and the local Teams with their tables in memory, requests that leave out the network, and a
/// clock that stands still until it is moved. The same start is made once and copied for whoever asks for it after that.
/// </summary>
public sealed class Geheugenproeftuin : Proefteams
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<(Geheugentabellen Bot, Geheugentabellen Teams)>>> Begonnen =
        new(StringComparer.Ordinal);

    /// <summary>The clock of the local Teams, as it dates its answers, is this much ahead of the bot's.</summary>
    public static readonly TimeSpan Voorsprong = TimeSpan.FromHours(1);

    private readonly Startinstellingen _instellingen;
    private readonly Geheugentabellen _bot;
    private readonly Geheugentabellen _teams;
    private readonly ConcurrentQueue<string> _ooitBewaard = new();
    private Leven? _leven;
    private Action<WebApplicationBuilder>? _anders;

    private Geheugenproeftuin(Startinstellingen instellingen, Geheugentabellen bot, Geheugentabellen teams)
    {
        (_instellingen, _bot, _teams) = (instellingen, bot, teams);
        bot.Geschreven = rij => _ooitBewaard.Enqueue(string.Concat(rij.Select(k => k.Value).Prepend(rij.RowKey).Prepend(rij.PartitionKey)));
        Adres = instellingen.Adres;
    }

    /// <summary>What the bot stored, past the bot.</summary>
    public IScannableTableStore Tabellen => _bot;

    /// <inheritdoc/>
    protected override HttpClient Http => (_leven ?? throw new InvalidOperationException("It was killed.")).Http;

    /// <summary>
    /// Starts with these switches of the Proeftuin and nothing done before; without <c>--klok</c> it is <see cref="Waterrijk.Start"/>.
    /// </summary>
    public static Task<Geheugenproeftuin> StartAsync(params string[] opties) => StartAsync(null, opties);

    /// <summary>The same, with the clock moved on to this moment.</summary>
    public static Task<Geheugenproeftuin> StartAsync(DateTimeOffset? naar, params string[] opties) =>
        MaakAsync(naar, [.. opties, "--kaal"]);

    /// <summary>Starts as a newcomer does: on the Monday of the weekly card, after a month in which people used it.</summary>
    public static Task<Geheugenproeftuin> MetVerledenAsync(string? maandag = null) =>
        MaakAsync(null, "--klok", maandag ?? Waterrijk.Maandag.ToString("O", CultureInfo.InvariantCulture));

    private static async Task<Geheugenproeftuin> MaakAsync(DateTimeOffset? naar, params string[] opties)
    {
        if (!opties.Contains("--klok", StringComparer.Ordinal)) opties = [.. opties, "--klok", Waterrijk.Start];
        var instellingen = Startopdracht.Lees([.. opties, "--urls", "http://localhost:5178"]);
        var soort = string.Join(' ', opties.Append(naar?.ToString("O", CultureInfo.InvariantCulture)));
        var (bot, teams) = await Begonnen.GetOrAdd(soort, _ => new(() => BeginAsync(instellingen, naar))).Value;
        return await OpAsync(instellingen, bot.Kopie(), teams.Kopie());
    }

    /// <inheritdoc/>
    public override async Task SlaDoodAsync()
    {
        if (_leven is null) return;
        _leven.Punt.ValOm();
        await _leven.DisposeAsync();
        _leven = null;
    }

    /// <inheritdoc/>
    public override async Task StartOpnieuwAsync() => _leven = await Leven.BeginAsync(_instellingen, _bot, _teams, Gehoord, _anders);

    /// <summary>Ends properly and starts once more, with something different in how it is built.</summary>
    public async Task StartAndersAsync(Action<WebApplicationBuilder> anders)
    {
        await StopAsync();
        _anders = anders;
        await StartOpnieuwAsync();
    }

    /// <summary>A proper end: what waits to be sent is sent.</summary>
    public async Task StopAsync()
    {
        await _leven!.StopAsync();
        await _leven.DisposeAsync();
        _leven = null;
    }

    /// <summary>The rows of these tables.</summary>
    public async Task<IReadOnlyList<Tabelrij>> RijenAsync(params string[] tabellen)
    {
        await LeegAsync();
        var rijen = new List<Tabelrij>();
        foreach (var tabel in tabellen)
        {
            await foreach (var rij in _bot.ScanAsync(tabel, default)) rijen.Add(new(tabel, rij.PartitionKey, rij.RowKey, Inhoud(rij)));
        }

        return rijen;
    }

    /// <summary>Changes one row of the bot behind its back.</summary>
    public async Task WijzigRijAsync(string tabel, string rijsleutel, Func<TableEntity, TableEntity> wijzig)
    {
        TableEntity? gevonden = null;
        await foreach (var rij in _bot.ScanAsync(tabel, default)) gevonden = rij.RowKey == rijsleutel ? rij : gevonden;
        var uitkomst = await _bot.WriteAsync(tabel, [new TableWrite.Replace(wijzig(gevonden!), gevonden!.ETag)], default);
        if (!uitkomst.Succeeded) throw new InvalidOperationException($"The row {rijsleutel} was not changed: {uitkomst.Error}.");
    }

    /// <summary>Also what was overwritten or taken away since the start: on a disk that can be read for a while.</summary>
    public override async Task<bool> StaatErgensAsync(string tekst)
    {
        var bewaard = (await RijenAsync([.. Tabel.Alle])).Any(r => r.Bevat(tekst));
        return bewaard || _ooitBewaard.Concat(Gehoord).Any(r => r.Contains(tekst, StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync() => await SlaDoodAsync();

    private static async Task<Geheugenproeftuin> OpAsync(Startinstellingen instellingen, Geheugentabellen bot, Geheugentabellen teams)
    {
        var proeftuin = new Geheugenproeftuin(instellingen, bot, teams);
        await proeftuin.StartOpnieuwAsync();
        return proeftuin;
    }

    /// <summary>Starts once and stops properly, so that whoever goes on from here waits for nobody.</summary>
    private static async Task<(Geheugentabellen Bot, Geheugentabellen Teams)> BeginAsync(
        Startinstellingen instellingen, DateTimeOffset? naar)
    {
        await using var proeftuin = await OpAsync(instellingen, new(), new());
        if (naar is { } moment) await proeftuin.SpringAsync(moment);
        if (proeftuin.Gehoord is { IsEmpty: false } fouten)
        {
            throw new InvalidOperationException($"The start warned: {string.Join(' ', fouten)}");
        }

        await proeftuin._leven!.StopAsync();
        return (proeftuin._bot, proeftuin._teams);
    }

    /// <summary>The text of a row, which is spread over columns when it is long.</summary>
    private static string Inhoud(TableEntity rij) =>
        string.Concat(rij.Where(k => k.Key.StartsWith(nameof(Inhoud), StringComparison.Ordinal))
        .OrderBy(k => k.Key.Length).ThenBy(k => k.Key, StringComparer.Ordinal).Select(k => k.Value));
}
