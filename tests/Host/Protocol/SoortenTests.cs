using System.Text.Json.Nodes;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests.Protocol;

/// <summary>Every kind of activity that Teams sends, in every kind of place, as Teams words it.</summary>
public sealed class SoortenTests(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    /// <summary>What is taken note of and changes nothing: name, type, more members.</summary>
    public static TheoryData<string, string, string[]> ZonderGevolg => new()
    {
        { "an edited message", "messageUpdate", ["id=\"1732352400000\"", "text=\"<at>TeamsHerstelBot</at> hulp\"", "channelData.eventType=\"editMessage\""] },
        { "a message that comes back", "messageUpdate", ["id=\"1732352400000\"", "text=\"hulp\"", "channelData.eventType=\"undeleteMessage\""] },
        { "a deleted message", "messageDelete", ["id=\"1732352400000\"", "channelData.eventType=\"softDeleteMessage\""] },
        { "a reaction", "messageReaction", ["reactionsAdded=[{\"type\":\"heart\"}]", "replyToId=\"1732352400000\""] },
        { "a reaction taken back", "messageReaction", ["reactionsRemoved=[{\"type\":\"1f44b_wavinghand\"}]", "replyToId=\"1732352400000\""] },
        { "typing", "typing", [] },
        { "a meeting that starts", "event", ["name=\"application/vnd.microsoft.meetingStart\"", "value={\"Id\":\"m\",\"StartTime\":\"2026-11-23T09:00:00Z\"}"] },
        { "a meeting that ends", "event", ["name=\"application/vnd.microsoft.meetingEnd\"", "value={\"Id\":\"m\"}"] },
        { "a participant", "event", ["name=\"application/vnd.microsoft.meetingParticipantJoin\"", "value={\"members\":[]}"] },
        { "a read receipt", "event", ["name=\"application/vnd.microsoft.readReceipt\"", "value={\"lastReadMessageId\":\"1\"}"] },
        { "a channel that was made", "conversationUpdate", ["channelData.eventType=\"channelCreated\"", "channelData.channel={\"id\":\"19:ander@thread.tacv2\",\"name\":\"Ander\"}"] },
        { "a channel that is shared", "conversationUpdate", ["channelData.eventType=\"channelShared\"", "channelData.sharedWithTeams=[{\"id\":\"19:t@thread.tacv2\"}]"] },
        { "the topic of a group chat", "conversationUpdate", ["topicName=\"Overleg\"", "conversation.conversationType=\"groupChat\"", "conversation.id=\"19:groepje@thread.v2\""] },
        { "a message of another bot", "message", ["from={\"id\":\"28:0d2b6c1f-6d0b-4a53-b6a4-5a1f2f6f0a33\",\"name\":\"Planner\"}", "text=\"<at>TeamsHerstelBot</at> hulp\""] },
        { "a type of later", "endOfConversation", ["code=\"unknown\""] },
        { "another type of later", "handoff", [] },
    };

    [Theory]
    [MemberData(nameof(ZonderGevolg))]
    public async Task Wat_niets_vraagt_wordt_aangenomen_en_verandert_niets(string naam, string type, string[] leden)
    {
        Assert.NotEmpty(naam);
        await Proeftuin.LeegAsync();
        var voor = await AllesAsync();
        var activiteit = Activiteit.Soort(Proeftuin.Adres, type, Tom, Linde, "channel");
        foreach (var lid in leden)
        {
            var (pad, json) = (
                lid[..lid.IndexOf('=', StringComparison.Ordinal)].Split('.'), lid[(lid.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            var doel = pad.Length == 2 ? activiteit[pad[0]]!.AsObject() : activiteit;
            doel[pad[^1]] = JsonNode.Parse(json);
        }

        Assert.Equal("", await Proeftuin.LeverAsync(activiteit));
        await Proeftuin.LeegAsync();
        Assert.Equal(voor, await AllesAsync());
    }

    [Fact]
    public async Task Gevaar_dat_iemand_achteraf_in_een_bericht_zet_of_dat_alleen_als_opmaak_komt_krijgt_meteen_112()
    {
        var chat = await Proeftuin.ChatAsync(Tom);
        foreach (var (type, leden) in new (string, (string, string)[])[]
        {
            (
                "messageUpdate",
                [("id", "\"17\""), ("text", "\"ik wil niet meer leven\""), ("channelData", """{"eventType":"editMessage"}""")]),
            (
                "message",
                [
                    ("text", "\"\""),
                    ("attachments", """[{"contentType":"text/html","content":"<blockquote>hulp</blockquote><p>ik wil niet meer leven</p>"}]"""),
                ]),
        })
        {
            var eerder = (await Proeftuin.ChatberichtenAsync(Tom)).Count;
            await Proeftuin.LeverAsync(Activiteit.Soort(Proeftuin.Adres, type, Tom, chat, "personal", leden));
            await Proeftuin.LeegAsync();
            var nieuw = Assert.Single((await Proeftuin.ChatberichtenAsync(Tom)).Skip(eerder));
            Assert.Contains("112", nieuw.Tekst, StringComparison.Ordinal);
            Assert.Contains("113", nieuw.Tekst, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("private")]
    [InlineData("shared")]
    public async Task In_een_prive_of_gedeeld_kanaal_krijgt_elk_bericht_en_elke_klik_een_vriendelijke_zin(string kanaalsoort)
    {
        var plek = $"19:{kanaalsoort}@thread.tacv2";
        JsonObject In(string type, params (string, string)[] leden) =>
            Activiteit.Soort(Proeftuin.Adres, type, Tom, plek, "channel", leden).InKanaalsoort(kanaalsoort);

        await Proeftuin.LeverAsync(In("message", ("text", "\"<at>TeamsHerstelBot</at> mijn aanvragen\"")));
        await Proeftuin.LeegAsync();
        Assert.Contains(
            "gewoon kanaal", Assert.Single(await Proeftuin.BerichtenAsync(Tom, plek), b => b.Kaart is not null).Tekst,
            StringComparison.Ordinal);

        const string Knop = """{"v":1,"soort":"hulp","id":"hulp","rev":0,"verb":"hulp-tonen"}""";
        var klik = await Proeftuin.LeverAsync(In(
            "invoke", ("name", "\"adaptiveCard/action\""), ("value", $$"""{"action":{"type":"Action.Execute","verb":"hulp-tonen","data":{{Knop}}},"trigger":"manual"}""")));
        var venster = await Proeftuin.LeverAsync(In("invoke", ("name", "\"task/fetch\""), ("value", $$"""{"data":{{Knop}}}""")));
        var keuze = await Proeftuin.LeverAsync(In("invoke", ("name", "\"application/search\""), ("value", """{"dataset":"leden","queryText":""}""")));
        Assert.Contains("gewoon kanaal", klik, StringComparison.Ordinal);
        Assert.Contains("gewoon kanaal", venster, StringComparison.Ordinal);
        Assert.Contains("\"results\":[]", keuze, StringComparison.Ordinal);

        // A message action is about the person, and nothing is posted: it works there as in any chat.
        var vraag = await Proeftuin.LeverAsync(In("invoke", ("name", "\"composeExtension/fetchTask\""), ("value", """{"commandId":"vraag"}""")));
        Assert.Contains("De Linde", vraag, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_berichtactie_in_een_andere_chat_verandert_niet_waar_iemand_te_bereiken_is()
    {
        var chat = await Proeftuin.ChatAsync(Sanne);
        var actie = Activiteit.Soort(
            Proeftuin.Adres, "invoke", Sanne, "19:sanne_tom@unq.gbl.spaces", "personal", ("name", "\"composeExtension/fetchTask\""), ("value", """{"commandId":"vraag"}"""));
        Assert.Contains("vraag-stellen", await Proeftuin.LeverAsync(actie), StringComparison.Ordinal);
        var voor = (await Proeftuin.BerichtenAsync(Sanne, chat)).Count;
        await demo.VraagAsync(Linde, Sanne);
        Assert.Equal(voor + 1, (await Proeftuin.BerichtenAsync(Sanne, chat)).Count);
    }

    private async Task<IReadOnlyList<string>> AllesAsync()
    {
        var lijst = new List<string>();
        foreach (var (wie, kanaal) in ((string, string)[])[(Els, Pool), (Tom, Linde), (Joost, Haven)])
            lijst.AddRange((await Proeftuin.BerichtenAsync(wie, kanaal)).Where(b => b.Kaart is not null).Select(b => $"{b.Id} {b.Tekst}"));
        foreach (var wie in (string[])[Marit, Sanne, Tom])
        {
            lijst.AddRange((await Proeftuin.ChatberichtenAsync(wie)).Select(b => $"{b.Id} {b.Tekst}"));
        }

        return lijst;
    }
}
