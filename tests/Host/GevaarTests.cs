using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Teams;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>Danger waits for no table, and what a team agreed for it is read by that team only.</summary>
public sealed class GevaarTests : IAsyncDisposable
{
    private const string Gevaar = "Iemand zegt dat hij vannacht een eind aan zijn leven maakt.";
    private const string Afspraak = "Bel samen.";
    private readonly Wegvallend _opslag = new(new Geheugentabellen());
    private readonly FakeTimeProvider _klok = new(Wijk.Maandag);
    private readonly Nepteams _teams = new();
    private readonly Bot _bot;

    public GevaarTests() => _bot = Bot.Maak(_opslag, _teams, _klok);

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(11)]
    public async Task Wie_gevaar_typt_terwijl_de_tabellen_weg_zijn_of_stil_staan_krijgt_meteen_112(int seconden)
    {
        await BeginAsync();
        await KlikAsync(Wijk.Vrager, Wijk.Chat(Wijk.Vrager), Verbs.HulpTonen, Soorten.Hulp, "hulp", "");
        foreach (var stil in (bool[])[false, true])
        {
            _klok.Advance(TimeSpan.FromSeconds(seconden));
            (_opslag.Weg, _opslag.Stil) = (true, stil);
            Assert.Contains("tel:112", await KanaalAsync(Wijk.Vrager, Gevaar), StringComparison.Ordinal);
            var inChat = await KlikAsync(Wijk.Vrager, Wijk.Chat(Wijk.Vrager), Verbs.VraagStellen, Soorten.Vraag, Formulier(1), Gevaar);
            Assert.Contains("tel:112", inChat, StringComparison.Ordinal);
            _opslag.Weg = false;
        }

        Assert.Contains(Afspraak, await KanaalAsync(Wijk.Vrager, Gevaar), StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_afspraak_van_een_team_staat_alleen_waar_dat_team_hem_leest()
    {
        await BeginAsync();
        Assert.Contains(Afspraak, await ZegAsync(Wijk.Vrager, Wijk.Chat(Wijk.Vrager), "personal"), StringComparison.Ordinal);
        Assert.Contains(Afspraak, await ZegAsync(Wijk.Vrager, Wijk.Kanaal(1), "channel"), StringComparison.Ordinal);
        Assert.DoesNotContain(Afspraak, await ZegAsync(Wijk.Vrager, "19:groep@thread.v2", "groupChat"), StringComparison.Ordinal);
        Assert.DoesNotContain(Afspraak, await ZegAsync(Wijk.Vrager, Wijk.PoolKanaal, "channel"), StringComparison.Ordinal);
        Assert.DoesNotContain(Afspraak, await ZegAsync(Wijk.Ed, Wijk.Chat(Wijk.Ed), "personal"), StringComparison.Ordinal);

        // A card that names the channel of another team proves nothing.
        var vanAnder = await KlikAsync(Wijk.Ed, Wijk.Chat(Wijk.Ed), Verbs.VraagStellen, Soorten.Vraag, Formulier(1), Gevaar);
        Assert.Contains("tel:112", vanAnder, StringComparison.Ordinal);
        Assert.DoesNotContain(Afspraak, vanAnder, StringComparison.Ordinal);
    }

    private static string Formulier(int kanaal) => $"{Guid.NewGuid()}/{Wijk.Kanaal(kanaal)}/";

    private async Task BeginAsync()
    {
        await _bot.StartAsync();
        await Wijk.RichtRustigInAsync(_bot);
    }

    private Task<string> KanaalAsync(string wie, string tekst) =>
        KlikAsync(wie, Wijk.Kanaal(1), Verbs.VraagAdvies, Soorten.Agenda, "2026-W48", tekst);

    private async Task<string> ZegAsync(string wie, string gesprek, string soort)
    {
        _teams.Wis();
        var plek = new ConversationAccount { Id = gesprek, ConversationType = soort, TenantId = Wijk.Tenant };
        await _bot.MeldAsync(Wijk.Activiteit(wie, gesprek) with
        { Id = $"{Guid.NewGuid()}", Type = ActivityTypes.Message, Text = Gevaar, Conversation = plek });
        await _bot.WerkAsync();
        var kaart = Assert.Single(_teams.In(gesprek)).Kaart;
        Assert.Contains("tel:112", kaart, StringComparison.Ordinal);
        return kaart;
    }

    private async Task<string> KlikAsync(string wie, string gesprek, string verb, string soort, string id, string tekst)
    {
        var data = new JsonObject { ["v"] = 1, ["soort"] = soort, ["id"] = id, ["rev"] = 1, ["toelichting"] = tekst };
        var actie = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data };
        var antwoord = await _bot.Dienst<ITeamsBot>().OnInvokeAsync(
            Wijk.Activiteit(wie, gesprek) with
            {
                Type = ActivityTypes.Invoke,
                Name = InvokeNames.AdaptiveCardAction,
                ReplyToId = "1",
                Value = JsonSerializer.SerializeToElement(new JsonObject { ["trigger"] = "manual", ["action"] = actie }),
            },
            default);
        return antwoord.Body?.GetRawText() ?? "";
    }
}
