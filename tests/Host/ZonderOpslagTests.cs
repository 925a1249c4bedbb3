using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Teams.Activities;
using Stopwatch = System.Diagnostics.Stopwatch;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>Whoever writes while nothing can be stored is not left without a word, and one word is enough.</summary>
public sealed class ZonderOpslagTests : IAsyncDisposable
{
    private const string Zin = "Ik kan even niet bij de gegevens.";
    private const string Gevaar = "Iemand zegt dat hij vannacht een eind aan zijn leven maakt.";
    private static readonly string EigenChat = Wijk.Chat(Wijk.Vrager);

    private readonly Wegvallend _opslag = new(new Geheugentabellen());
    private readonly Nepteams _teams = new();
    private readonly Bot _bot;

    public ZonderOpslagTests() => _bot = Bot.Maak(
        _opslag, _teams, new FakeTimeProvider(Wijk.Maandag), tijd: new Kliktijd(TimeSpan.FromSeconds(1)));

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData("mijn aanvragen", false)]
    [InlineData("mijn aanvragen", true)]
    [InlineData("iets wat niemand begrijpt", false)]
    [InlineData("pauze", true)]
    public async Task Wie_iets_typt_terwijl_de_tabellen_weg_zijn_of_stil_staan_leest_dat_meteen_en_krijgt_daarna_weer_antwoord(
        string tekst, bool stil)
    {
        await BeginAsync();
        (_opslag.Weg, _opslag.Stil) = (true, stil);
        var begin = Stopwatch.GetTimestamp();
        await TypAsync(EigenChat, tekst);
        Assert.InRange(Stopwatch.GetElapsedTime(begin), TimeSpan.Zero, TimeSpan.FromSeconds(10));
        var kaart = Assert.Single(_teams.In(EigenChat)).Kaart;
        Assert.Contains(Zin, kaart, StringComparison.Ordinal);
        Assert.DoesNotContain(tekst, kaart, StringComparison.Ordinal);

        _opslag.Weg = false;
        await TypAsync(EigenChat, tekst);
        await _bot.LeegAsync();
        Assert.DoesNotContain(Zin, _teams.In(EigenChat)[^1].Kaart, StringComparison.Ordinal);
        Assert.Equal(2, _teams.In(EigenChat).Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wie_in_een_bericht_over_gevaar_typt_krijgt_ook_dan_112(bool stil)
    {
        await BeginAsync();
        (_opslag.Weg, _opslag.Stil) = (true, stil);
        await TypAsync(EigenChat, Gevaar);
        Assert.Contains("tel:112", Assert.Single(_teams.In(EigenChat)).Kaart, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_bedankt_krijgt_ook_dan_geen_kaart()
    {
        await BeginAsync();
        _opslag.Weg = true;
        await TypAsync(EigenChat, "dank je wel");
        Assert.Empty(_teams.In(EigenChat));
    }

    /// <summary>A client that sends a message for a click: where others read along the answer is about one person.</summary>
    [Theory]
    [InlineData("channel")]
    [InlineData("groupChat")]
    public async Task Wie_met_een_oudere_client_klikt_waar_anderen_meelezen_leest_het_in_de_eigen_chat(string soort)
    {
        await BeginAsync();
        _opslag.Weg = true;
        var data = new JsonObject
        {
            ["v"] = 1,
            ["soort"] = Soorten.Agenda,
            ["id"] = "2026-W48",
            ["verb"] = Verbs.VraagAdvies,
            ["toelichting"] = "Hoe begin ik?",
        };
        await MeldAsync(Wijk.Kanaal(1), a => a with
        {
            Conversation = a.Conversation! with { ConversationType = soort },
            ReplyToId = "1",
            Value = JsonSerializer.SerializeToElement(data),
        });
        var kaart = Assert.Single(_teams.In(EigenChat)).Kaart;
        Assert.Contains(Zin, kaart, StringComparison.Ordinal);
        Assert.DoesNotContain("Hoe begin ik?", kaart, StringComparison.Ordinal);
        Assert.Empty(_teams.In(Wijk.Kanaal(1)));
    }

    /// <summary>Then Teams hears it, and may deliver the message again.</summary>
    [Fact]
    public async Task Kan_het_ook_niet_gezegd_worden_dan_is_het_bericht_niet_aangenomen()
    {
        await BeginAsync();
        _opslag.Weg = true;
        _teams.StoorPlaatsen(Storing.Geblokkeerd);
        await Assert.ThrowsAnyAsync<Exception>(() => TypAsync(EigenChat, "mijn aanvragen"));
    }

    private async Task BeginAsync()
    {
        await _bot.StartAsync();
        await Wijk.RichtRustigInAsync(_bot);
    }

    private Task TypAsync(string gesprek, string tekst) => MeldAsync(gesprek, a => a with { Text = tekst });

    private Task MeldAsync(string gesprek, Func<Activity, Activity> maak) => _bot.MeldAsync(
        maak(Wijk.Activiteit(Wijk.Vrager, gesprek) with { Id = $"{Guid.NewGuid()}", Type = ActivityTypes.Message }));
}
