using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Tests.Beslistabel;

/// <summary>
/// The bot with an empty local Teams, in which each case gets a channel of its own: an install posts a card, a new name of the team
/// changes it, and both read the members. The outbox is read from the bot's own tables.
/// </summary>
public sealed class Bezorgproef : IAsyncLifetime
{
    public const string Tenant = "0b7c9e52-3d14-4f6a-8e21-a94d6c3f5b18";
    private int _nummer;
    private Kluis _kluis = null!;

    public Geheugenproeftuin Proeftuin { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Proeftuin = await Geheugenproeftuin.StartAsync("--leeg", "--klok", Waterrijk.Start);
        _kluis = new Kluis(
            Proeftuin.Tabellen, TimeProvider.System, new Onleesbaar(NullLogger<Onleesbaar>.Instance));
    }

    public ValueTask DisposeAsync() => Proeftuin.DisposeAsync();

    public Proefkanaal NieuwKanaal() => new(this, Interlocked.Increment(ref _nummer).ToString("D4", CultureInfo.InvariantCulture));

    public async Task<Instant> NuAsync() => Instant.FromDateTimeOffset(await Proeftuin.NuAsync());

    public Task SpringAsync(Instant naar) => Proeftuin.SpringAsync(naar.ToDateTimeOffset());

    public async Task<IReadOnlyList<Uitrij>> UitbakAsync(string tabel, string partitie) =>
        [.. (await _kluis.ZoekAsync<Uitrij>(tabel, partitie, Sleutel.UitPrefix, default)).Select(r => r.Waarde)];
}

/// <summary>A channel in a team of its own, with one member.</summary>
public sealed class Proefkanaal(Bezorgproef proef, string nummer)
{
    public string Id { get; } = $"19:geval{nummer}@thread.tacv2";

    public string Lid { get; } = $"c3f00000-0000-4000-8000-00000000{nummer}";

    /// <summary>The bot is added: it posts a card and reads who is there. Returns when all that can be done now is done.</summary>
    public Task InstalleerAsync() => LeverAsync(Activiteit.Installatie(proef.Proeftuin.Adres, Lid, Id, "channel", "standard"));

    /// <summary>The team gets another name, so the card changes.</summary>
    public Task HernoemAsync(string naam) => LeverAsync(Activiteit.Gebeurtenis(proef.Proeftuin.Adres, Lid, "teamRenamed", (Id, naam)));

    public Task StoorAsync(JsonObject storing)
    {
        var hier = storing.DeepClone().AsObject();
        if ((string?)hier["operatie"] != "token") hier["gesprek"] = Id;
        return proef.Proeftuin.StoorAsync(hier);
    }

    /// <summary>What the member sees now.</summary>
    public async Task<IReadOnlyList<Teamsbericht>> StaatErAsync() =>
        [.. (await proef.Proeftuin.BerichtenAsync(Lid, Id)).Where(b => b.Kaart is not null)];

    /// <summary>The outbox row of the card.</summary>
    public async Task<Uitrij?> KaartrijAsync() => (await RijenAsync()).FirstOrDefault(r => r.Toon?.KanaalId == Id);

    /// <summary>The outbox row that reads the members.</summary>
    public async Task<Uitrij?> LedenrijAsync() => (await RijenAsync()).LastOrDefault(r => r.LedenVan == Id);

    private Task<IReadOnlyList<Uitrij>> RijenAsync() => proef.UitbakAsync(Tabel.Wijkteams, Bezorgproef.Tenant);

    private async Task LeverAsync(JsonObject activiteit)
    {
        await proef.Proeftuin.LeverAsync(activiteit);
        await proef.Proeftuin.LeegAsync();
    }
}
