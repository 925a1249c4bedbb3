using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;
using TeamsHerstelBot.Teams;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Tests.Buitenstaanders;

public sealed partial class BuitenstaanderTests
{
    /// <summary>A bot whose tables are put back after every click that changed them.</summary>
    private sealed class Proef(Bot bot, Geheugentabellen tabellen, Nepteams teams, IReadOnlyList<(string Wat, string Id)> dingen)
        : IAsyncDisposable
    {
        private Geheugentabellen _begin = new();
        private Dictionary<string, string> _geplant = [];

        public IReadOnlyList<(string Wat, string Id)> Dingen => dingen;

        public static async Task<Proef> BeginAsync(bool zonderVrager = false)
        {
            var (tabellen, teams) = (new Geheugentabellen(), new Nepteams());
            var klok = new FakeTimeProvider(Wijk.Zondag);
            var bot = Bot.Maak(tabellen, teams, klok);
            await bot.StartAsync();
            await Wijk.RichtRustigInAsync(bot);
            klok.SetUtcNow(Wijk.Maandag);
            var proef = new Proef(bot, tabellen, teams, await Geplant.PlantAsync(bot));
            if (zonderVrager) await Geplant.LaatVragerGaanAsync(bot.Kluis);
            await bot.WerkAsync();
            proef._begin = tabellen.Kopie();
            proef._geplant = await proef.RijenAsync();
            return proef;
        }

        /// <summary>
        /// What the click is answered and what is posted because of it where this person reads; and whether a planted row changed.
        /// </summary>
        public async Task<(string Gezien, bool Gewijzigd)> KlikAsync(
            Buitenstaander wie, string verb, string wat, string id, IReadOnlyDictionary<string, string> invoer)
        {
            var gezien = await StuurAsync(wie, verb, id, invoer, InvokeNames.AdaptiveCardAction);
            if (tabellen.IsGelijkAan(_begin)) return (gezien, false);
            var magWijzigen = wie.MagWijzigen || wie.Eigen.Any(e => wat.StartsWith(e, StringComparison.Ordinal));
            var gewijzigd = !magWijzigen && await IsGewijzigdAsync();
            if (!magWijzigen) gezien += await GepostAsync(wie);
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

            // The settings of the wijkteam; a roster beside them is read again by whoever asks.
            var instellingen = await tabellen.GetAsync(Tabel.Wijkteams, Wijk.Tenant, Sleutel.Kanaal(Wijk.Kanaal(1)), default);
            rijen["settings"] = instellingen!.ETag.ToString();
            return rijen;
        }

        private static string SoortVan(string id, string verb) => id switch
        {
            "2026-W48" => Soorten.Agenda,
            _ when id.Contains("/2026-W38", StringComparison.Ordinal) => Soorten.Stilte,
            _ when verb.StartsWith("vraag-", StringComparison.Ordinal) && !id.StartsWith("pool", StringComparison.Ordinal) =>
                id.Contains("2026-11", StringComparison.Ordinal) ? Soorten.Aanwezig : Soorten.Vraag,
            _ => Soorten.Aanvraag,
        };

        public ValueTask DisposeAsync() => bot.DisposeAsync();
    }
}
