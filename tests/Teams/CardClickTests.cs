using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsHerstelBot.Teams.Activities;
using TeamsHerstelBot.Teams.Tests.Infrastructure;

namespace TeamsHerstelBot.Teams.Tests;

public sealed class CardClickTests
{
    private const string Data = """{"v":1,"soort":"agenda","id":"0198","rev":"3","thema":"armoede","spoed":true,"aantal":2.5,"msteams":{"type":"x"},"leeg":null}""";

    [Fact]
    public void Execute_and_its_submit_fallback_read_as_the_same_click()
    {
        var execute = CardClick.TryRead(Execute("""{"type":"Action.Execute","verb":"agenda-ja","data":""" + Data + "}"))!;
        var submit = CardClick.TryRead(Submit(Data[..^1] + ""","verb":"agenda-ja"}"""))!;

        Assert.Equal("agenda-ja", execute.Verb);
        Assert.Equal(execute.Verb, submit.Verb);
        Assert.Equal(execute.Inputs.OrderBy(Key), submit.Inputs.OrderBy(Key));
        Assert.Equal(("kaart-1", "kaart-1"), (execute.CardMessageId, submit.CardMessageId));
        Assert.Equal((ClickTrigger.Manual, ClickTrigger.Manual), (execute.Trigger, submit.Trigger));
        Assert.Equal((true, false), (execute.CanAnswerWithCard, submit.CanAnswerWithCard));
        Assert.Equal(1, submit.Data.GetProperty("v").GetInt32());
    }

    [Fact]
    public void Inputs_are_strings_whatever_the_client_made_of_them()
    {
        var click = CardClick.TryRead(Submit(Data[..^1] + ""","verb":"agenda-ja"}"""))!;

        Assert.Equal(
            [new("aantal", "2.5"), new("id", "0198"), new("rev", "3"), new("soort", "agenda"), new("spoed", "true"), new(
                "thema", "armoede"), new("v", "1")],
            click.Inputs.OrderBy(input => input.Key, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""["a","b"]""", "a,b")]
    [InlineData("[1, 2]", "1,2")]
    [InlineData("[]", "")]
    [InlineData("""["a",{}]""", null)]
    [InlineData("""{"a":1}""", null)]
    public void Several_choices_that_a_client_sends_as_an_array_are_a_list(string waarde, string? gelezen) => Assert.Equal(
        gelezen,
        CardClick.TryRead(Submit($$"""{"verb":"x","keuzes":{{waarde}}}"""))!.Inputs.GetValueOrDefault("keuzes"));

    [Fact]
    public void An_automatic_refresh_is_told_apart()
    {
        var click = CardClick.TryRead(Execute("""{"type":"Action.Execute","verb":"ververs"}""", "automatic"))!;

        Assert.Equal(ClickTrigger.Automatic, click.Trigger);
    }

    [Theory]
    [InlineData("""{"type":"Action.Execute"}""", "")]
    [InlineData("""{"type":"Action.Execute","verb":null,"data":"tekst"}""", "")]
    [InlineData("""{"type":"Action.Execute","data":{"verb":"uit-data"}}""", "uit-data")]
    [InlineData("""{"type":"Action.Execute","verb":"van-actie","data":{"verb":"uit-data"}}""", "van-actie")]
    public void A_verb_may_be_absent_and_data_may_be_anything(string action, string verb)
    {
        var click = CardClick.TryRead(Execute(action))!;

        Assert.Equal(verb, click.Verb);
        Assert.Equal(JsonValueKind.Object, click.Data.ValueKind);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("{}")]
    [InlineData("""{"action":null}""")]
    [InlineData("""{"action":"Action.Execute"}""")]
    [InlineData("""{"action":{"type":"Action.Submit","verb":"x"}}""")]
    public void A_malformed_click_is_no_click(string value) =>
        Assert.Null(CardClick.TryRead(Read(Recorded.Invoke("adaptiveCard/action", JsonNode.Parse(value)))));

    [Fact]
    public void A_message_without_a_verb_or_another_invoke_is_no_click()
    {
        Assert.Null(CardClick.TryRead(Read(Recorded.Message())));
        Assert.Null(CardClick.TryRead(Submit("""{"tekst":"a"}""")));
        Assert.Null(CardClick.TryRead(Read(Recorded.Invoke("config/submit", JsonNode.Parse("""{"data":{"verb":"x"}}""")))));
        Assert.Equal("", CardClick.TryRead(Read(Recorded.Invoke("task/submit", JsonNode.Parse("""{"verb":"x","data":{}}"""))))!.Verb);
    }

    [Theory]
    [InlineData("<at>HerstelBot</at> hulp", "hulp")]
    [InlineData("<at>HerstelBot</at>&nbsp;hulp\n", "hulp")]
    [InlineData("\u00a0<at>HerstelBot</at>\u00a0hulp", "hulp")]
    [InlineData("vraag <at>HerstelBot</at> aan <at>Noor</at>", "vraag   aan <at>Noor</at>")]
    [InlineData("<at>HerstelBot</at>", "")]
    [InlineData("hulp", "hulp")]
    public void Only_the_mention_of_the_bot_itself_goes(string text, string expected)
    {
        var activity = Recorded.Message(text);
        activity["entities"] = JsonNode.Parse($$"""
            [7, {"type":"mention"}, {"type":"mention","mentioned":{"id":5},"text":"x"},
             {"type":"mention","mentioned":{"id":"28:{{Channel.AppId}}","name":"HerstelBot"},"text":"<at>HerstelBot</at>"},
             {"type":"mention","mentioned":{"id":"29:noor","name":"Noor"},"text":"<at>Noor</at>"}]
            """);

        Assert.Equal(expected, Mentions.Strip(Read(activity)));
        Assert.True(Mentions.Has(Read(activity), "29:noor"));
        Assert.False(Mentions.Has(Read(activity), "29:piet"));
    }

    [Theory]
    [InlineData("<at>Wijk & Herstel</at> begrip pauze", """{"type":"mention","mentioned":{"id":"28:{bot}","name":"Wijk & Herstel"}}""", "begrip pauze")]
    [InlineData("<at>Wijk &amp; Herstel</at> hulp", """{"type":"mention","mentioned":{"id":"28:{bot}"},"text":"<at>Wijk & Herstel</at>"}""", "hulp")]
    [InlineData("<at>Bot</at> hulp", """{"type":"mention","mentioned":{"id":"28:{bot}"},"text":"Bot"}""", "hulp")]
    [InlineData("<at>BOT</at> hulp", """{"type":"mention","mentioned":{"id":"28:{bot}"},"text":"<at>Bot</at>"}""", "hulp")]
    [InlineData("<at id=\"0\">Bot</at>&nbsp;hulp", """{"type":"mention","mentioned":{"id":"28:{bot}"},"text":"<at>Bot</at>"}""", "hulp")]
    [InlineData("<at id=\"0\">Bot</at> pauze", """{"type":"mention","mentioned":{"id":"28:{bot}"},"text":"Bot"}""", "pauze")]
    [InlineData(
        "<at id=\"0\">Noor</at> <at id=\"1\">Bot</at> vraag de Bot", """{"type":"mention","mentioned":{"id":"28:{bot}"},"text":"Bot"}""",
        "<at id=\"0\">Noor</at>  vraag de Bot")]
    [InlineData("Bot, hulp", """{"type":"mention","mentioned":{"id":"28:{bot}"},"text":"Bot"}""", ", hulp")]
    [InlineData("\u00a0<at>Bot</at> hulp", """{"type":"clientInfo"}""", "hulp")]
    [InlineData("Bot hulp", """{"type":"mention","mentioned":{"id":"28:{bot}"},"text":"Bot"}""", "hulp")]
    [InlineData("<at>Noor</at> hulp", """{"type":"mention","mentioned":{"id":"29:noor"},"text":"<at>Noor</at>"}""", "<at>Noor</at> hulp")]
    [InlineData("vraag aan <at>Iemand</at>", """{"type":"clientInfo"}""", "vraag aan <at>Iemand</at>")]
    [InlineData("begrip pauze <at>Wijk & Herstel</at>", """{"type":"mention","mentioned":{"id":"28:{bot}","name":"Wijk & Herstel"}}""", "begrip pauze")]
    [InlineData("<at>nooit dicht", """{"type":"clientInfo"}""", "<at>nooit dicht")]
    [InlineData("<attentie>x</at> hulp", """{"type":"clientInfo"}""", "<attentie>x</at> hulp")]
    public void A_mention_of_the_bot_goes_whatever_its_text_says(string text, string entity, string expected)
    {
        var activity = Recorded.Message(text);
        activity["entities"] = new JsonArray(JsonNode.Parse(entity.Replace("{bot}", Channel.AppId, StringComparison.Ordinal)));

        Assert.Equal(expected, Mentions.Strip(Read(activity)));
    }

    [Fact]
    public void A_message_without_text_has_empty_text() => Assert.Equal("", Mentions.Strip(new Activity()));

    private static string Key(KeyValuePair<string, string> input) => input.Key;

    private static Activity Execute(string action, string trigger = "manual")
    {
        var activity = Recorded.Invoke(
            "adaptiveCard/action", new JsonObject { ["action"] = JsonNode.Parse(action), ["trigger"] = trigger });
        activity["replyToId"] = "kaart-1";
        return Read(activity);
    }

    private static Activity Submit(string value)
    {
        var activity = Recorded.With("message", ("value", JsonNode.Parse(value)));
        activity["replyToId"] = "kaart-1";
        return Read(activity);
    }

    private static Activity Read(JsonObject json)
    {
        Assert.True(ActivityJson.TryRead(Encoding.UTF8.GetBytes(json.ToJsonString()), out var activity));
        return activity;
    }
}
