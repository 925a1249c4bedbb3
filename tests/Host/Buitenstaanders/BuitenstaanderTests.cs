using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Signalen;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;
using TeamsHerstelBot.Teams;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Tests.Buitenstaanders;

/// <summary>
/// Reading needs the same right as changing: every button, with the id of every thing of somebody else, by everybody who has nothing to do
/// with it. The buttons are those of <see cref="Routes"/>, so a new one is in it at once. Nothing that was planted is in an answer or in
/// what is posted, and no planted row is another one afterwards.
/// </summary>
public sealed class BuitenstaanderTests
{
    private static readonly string[] Verbs =
    [
        .. WebApplication.CreateBuilder().AddTeamsHerstelBot().Services
            .Where(s => s.ServiceType == typeof(IKlikHandler)).Select(s => s.ServiceKey).OfType<string>().Order(StringComparer.Ordinal),
    ];

    /// <summary>Something plausible in every field: what is refused before the right is looked at hides nothing.</summary>
    private static readonly Dictionary<string, string> Ingevuld = new()
    {
        [Velden.Vervolgvorm] = Teamvraag.Vervolgvormen[0],
        [Velden.Vervolgdag] = "2026-11-27",
        [Velden.PlanDag] = "2026-12-09",
        [Velden.Signaalwens] = nameof(SignaalWens.AlleenDelen),
        [Velden.OntmoetingSoort] = Matchkeuzes.Keukentafel,
        [Velden.OntmoetingDag] = "2026-11-27",
        [Velden.OntmoetingTijd] = "14:00",
        [Velden.Wat] = Teamvraag.Vragen[0],
        [Velden.Wijkteam] = Wijk.Kanaal(1),
        [Velden.Stap] = "Samen naar de markt.",
        [Velden.Verwacht] = "Rust.",
        [Velden.Brengt] = "Geduld.",
        [Velden.Dank] = "Dank je wel.",
        [Velden.AfspraakWel] = "Samen wandelen.",
        [Velden.Signaalantwoord] = "Wij nemen dit mee.",
        [Velden.Signaal] = "De stoep is hoog.",
        [Velden.Antwoord] = "In de ochtend.",
        [Velden.BewonerJa] = Velden.Ja,
        [Velden.Collega] = Wijk.Ed2,
        [Velden.Kandidaten] = Wijk.Ed2,
        [Velden.Toelichting] = "Hoe begin ik?",
        [Velden.TeamUrgent] = "Bel elkaar.",
        [Velden.Teamleider] = "niemand",
    };

    public static TheoryData<string> Namen() => [.. Buitenstaander.Alle.Select(b => b.Naam)];

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task Wie_er_niet_bij_hoort_leest_en_verandert_niets_met_welke_knop_ook(string naam)
    {
        var wie = Buitenstaander.Alle.Single(b => b.Naam == naam);
        await using var proef = await Proef.BeginAsync();
        Assert.True(Verbs.Length > 100);
        Assert.True(proef.Dingen.Count > 40);
        var gelekt = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var verb in Verbs)
        {
            foreach (var (wat, id) in proef.Dingen)
            {
                foreach (var invoer in new[] { [], Ingevuld }.Skip(wat is "Lopend" or "Afgerond" or "teamvraag Opgepakt" ? 0 : 1))
                {
                    var (gezien, gewijzigd) = await proef.KlikAsync(wie, verb, id, invoer);
                    foreach (var woord in Geplant.Alles.Except(wie.Mag).Where(w => gezien.Contains(w, StringComparison.Ordinal)))
                        gelekt.Add($"{verb} on {wat} shows {woord}");
                    if (gewijzigd) gelekt.Add($"{verb} on {wat} changes it");
                }
            }
        }

        Assert.True(gelekt.Count == 0, string.Join('\n', gelekt));
    }

    /// <summary>A card stands in a dialog as well, and an older client sends a message: the same gate.</summary>
    [Theory]
    [InlineData(InvokeNames.TaskFetch)]
    [InlineData(InvokeNames.TaskSubmit)]
    [InlineData(InvokeNames.MessagingExtensionSubmitAction)]
    [InlineData(ActivityTypes.Message)]
    public async Task Ook_langs_een_venster_of_een_bericht_leest_wie_er_niet_bij_hoort_niets(string weg)
    {
        // What is posted goes through the room that Teams gives a chat, on a clock that stands still: no more than fit in one second.
        var verbs = weg == ActivityTypes.Message ? Verbs.Where(v => v.StartsWith("stap-", StringComparison.Ordinal)) : Verbs;
        await using var proef = await Proef.BeginAsync();
        var gezien = "";
        foreach (var verb in verbs)
        {
            foreach (var (_, id) in proef.Dingen.Where(d => d.Wat is "Lopend, a step of it" or "Afgerond, a step of it"))
                gezien += await proef.StuurAsync(Buitenstaander.Alle[0], verb, id, Ingevuld, weg);
        }

        gezien += await proef.GepostAsync(Buitenstaander.Alle[0]);
        Assert.Contains("niets veranderd", gezien, StringComparison.Ordinal);
        Assert.All(Geplant.Alles, w => Assert.DoesNotContain(w, gezien, StringComparison.Ordinal));
        Assert.False(await proef.IsGewijzigdAsync());
    }

    /// <summary>The same clicks by who does belong: every planted word can be read, so that its absence means something.</summary>
    [Fact]
    public async Task Wie_er_wel_bij_hoort_leest_elk_woord()
    {
        await using var proef = await Proef.BeginAsync();
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, gesprek, soort) in new[]
            {
                (Wijk.Vrager, Wijk.Chat(Wijk.Vrager), "personal"), (Wijk.Ed, Wijk.Chat(Wijk.Ed), "personal"),
                (Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator), "personal"), (Wijk.Vrager, Wijk.Kanaal(1), "channel"),
            })
        {
            foreach (var verb in Verbs)
            {
                foreach (var (_, ding) in proef.Dingen)
                {
                    var wie = new Buitenstaander("", id, gesprek) { Soort = soort, MagWijzigen = true };
                    var (antwoord, _) = await proef.KlikAsync(wie, verb, ding, Ingevuld);
                    gezien.UnionWith(Geplant.Alles.Where(w => antwoord.Contains(w, StringComparison.Ordinal)));
                }
            }
        }

        Assert.Equal(Geplant.Alles.Order(StringComparer.Ordinal), gezien.Order(StringComparer.Ordinal));
    }

    /// <summary>A bot whose tables are put back after every click that changed them.</summary>
    private sealed class Proef(Bot bot, Geheugentabellen tabellen, Nepteams teams, IReadOnlyList<(string Wat, string Id)> dingen)
        : IAsyncDisposable
    {
        private Geheugentabellen _begin = new();
        private Dictionary<string, string> _geplant = [];

        public IReadOnlyList<(string Wat, string Id)> Dingen => dingen;

        public static async Task<Proef> BeginAsync()
        {
            var (tabellen, teams) = (new Geheugentabellen(), new Nepteams());
            var klok = new FakeTimeProvider(Wijk.Zondag);
            var bot = Bot.Maak(tabellen, teams, klok);
            await bot.StartAsync();
            await Wijk.RichtRustigInAsync(bot);
            klok.SetUtcNow(Wijk.Maandag);
            var proef = new Proef(bot, tabellen, teams, await Geplant.PlantAsync(bot));
            await bot.WerkAsync();
            proef._begin = tabellen.Kopie();
            proef._geplant = await proef.RijenAsync();
            return proef;
        }

        /// <summary>
        /// What the click is answered and what is posted because of it where this person reads; and whether a planted row changed.
        /// </summary>
        public async Task<(string Gezien, bool Gewijzigd)> KlikAsync(
            Buitenstaander wie, string verb, string id, IReadOnlyDictionary<string, string> invoer)
        {
            var gezien = await StuurAsync(wie, verb, id, invoer, InvokeNames.AdaptiveCardAction);
            if (tabellen.IsGelijkAan(_begin)) return (gezien, false);
            var gewijzigd = !wie.MagWijzigen && await IsGewijzigdAsync();
            if (!wie.MagWijzigen) gezien += await GepostAsync(wie);
            teams.Wis();
            tabellen.Word(_begin);
            return (gezien, gewijzigd);
        }

        public async Task<string> StuurAsync(
            Buitenstaander wie, string verb, string id, IReadOnlyDictionary<string, string> invoer, string weg)
        {
            var data = new JsonObject { ["v"] = 1, ["soort"] = SoortVan(id, verb), ["id"] = id, ["rev"] = 1 };
            foreach (var (veld, waarde) in invoer) data[veld] = waarde;
            if (weg != InvokeNames.AdaptiveCardAction) data["verb"] = verb;
            var activiteit = Wijk.Activiteit(wie.Id, wie.Gesprek);
            activiteit = activiteit with
            {
                ChannelData = wie.Soort == "private" ? new() { Channel = new() { Id = wie.Gesprek, Type = "private" } } : null,
                Conversation = activiteit.Conversation! with
                {
                    TenantId = wie.Tenant,
                    ConversationType = wie.Soort == "private" ? "channel" : wie.Soort,
                },
                Value = JsonSerializer.SerializeToElement<JsonNode>(weg switch
                {
                    InvokeNames.AdaptiveCardAction => new JsonObject
                    {
                        ["trigger"] = "manual",
                        ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
                    },
                    ActivityTypes.Message => data,
                    _ => new JsonObject { ["data"] = data, ["commandId"] = "vraag" },
                }),
            };
            if (weg == ActivityTypes.Message)
            {
                await bot.Dienst<ITeamsBot>().OnActivityAsync(activiteit with { Type = weg }, default);
                return "";
            }

            var antwoord = await bot.Dienst<ITeamsBot>().OnInvokeAsync(
                activiteit with { Type = ActivityTypes.Invoke, Name = weg }, default);
            return antwoord.Body?.ToString() ?? "";
        }

        /// <summary>What was posted in the chat and the place of this person, once the outbox is empty.</summary>
        public async Task<string> GepostAsync(Buitenstaander wie)
        {
            await bot.LeegAsync();
            return string.Concat(teams.In(wie.Gesprek).Concat(teams.In(Wijk.Chat(wie.Id))).Select(b => b.Kaart));
        }

        public async Task<bool> IsGewijzigdAsync()
        {
            var nu = await RijenAsync();
            return _geplant.Any(g => nu.GetValueOrDefault(g.Key) != g.Value);
        }

        private async Task<Dictionary<string, string>> RijenAsync()
        {
            var rijen = new Dictionary<string, string>();
            foreach (var (tabel, partitie) in new[]
                {
                    (Tabel.Pool, Wijk.PoolId), (Tabel.Agenda, Sleutel.AgendaPartitie(Wijk.Kanaal(1))),
                })
            {
                await foreach (var rij in tabellen.QueryAsync(tabel, partitie, RowKeyRange.All, default))
                    rijen[$"{partitie} {rij.RowKey}"] = rij.ETag.ToString();
            }

            return rijen;
        }

        private static string SoortVan(string id, string verb) => id switch
        {
            "2026-W48" => Soorten.Agenda,
            _ when verb.StartsWith("vraag-", StringComparison.Ordinal) && !id.StartsWith("pool", StringComparison.Ordinal) =>
                id.Contains("2026-11", StringComparison.Ordinal) ? Soorten.Aanwezig : Soorten.Vraag,
            _ => Soorten.Aanvraag,
        };

        public ValueTask DisposeAsync() => bot.DisposeAsync();
    }
}
