using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsHerstelBot.Teams.Activities;
using TeamsHerstelBot.Teams.Tests.Infrastructure;

namespace TeamsHerstelBot.Teams.Tests;

/// <summary>
/// Dialogs, messaging extensions and dynamic choices: what is read, and what Teams gets back (protocol A.8.2, A.8.4, A.8.5).
/// </summary>
public sealed class DialogTests
{
    private const string Execute =
        """{"type":"Action.Execute","title":"Ja","verb":"a","data":{"id":"1"},"fallback":{"type":"Action.Submit","title":"Ja","data":{"id":"1","verb":"a"}}}""";

    private const string Submit = """{"type":"Action.Submit","title":"Ja","data":{"id":"1","verb":"a"}}""";

    [Fact]
    public void In_a_dialog_every_universal_action_is_its_submit_fallback_wherever_it_stands()
    {
        var card = Json($$$"""
            {"type":"AdaptiveCard","version":"1.5","refresh":{"action":{{{Execute}}},"userIds":["29:a"]},
             "body":[{"type":"TextBlock","text":"Action.Execute"},{"type":"ActionSet","actions":[{{{Execute}}},
              {"type":"Action.ShowCard","title":"Meer","card":{"type":"AdaptiveCard","body":[{"type":"Container","items":[{"type":"ActionSet","actions":[{{{Execute}}}]}]}]}}]}],
             "actions":[{{{Execute}}}]}
            """);

        AssertJson(
            $$$"""
            {"type":"AdaptiveCard","version":"1.5",
             "body":[{"type":"TextBlock","text":"Action.Execute"},{"type":"ActionSet","actions":[{{{Submit}}},
              {"type":"Action.ShowCard","title":"Meer","card":{"type":"AdaptiveCard","body":[{"type":"Container","items":[{"type":"ActionSet","actions":[{{{Submit}}}]}]}]}}]}],
             "actions":[{{{Submit}}}]}
            """,
            DialogCard.From(card));
    }

    [Fact]
    public void A_universal_action_without_a_fallback_keeps_its_verb_in_the_data() => AssertJson(
        """{"actions":[{"type":"Action.Submit","title":"Ja","style":"positive","data":{"id":"1","verb":"a"}},{"type":"Action.Submit","data":{"verb":"b"}}]}""",
        DialogCard.From(Json("""
            {"actions":[{"type":"Action.Execute","title":"Ja","style":"positive","verb":"a","data":{"id":"1"},"fallback":"drop"},{"type":"Action.Execute","verb":"b"}]}
            """)));

    [Fact]
    public void Each_answer_has_the_body_that_Teams_expects()
    {
        var card = Json("""{"type":"AdaptiveCard"}""");
        AssertJson(
            """
            {"task":{"type":"continue","value":{"title":"Titel","height":"medium","width":"medium",
             "card":{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard"}}}}}
            """,
            InvokeResponse.ContinueTask("Titel", card).Body!.Value);
        AssertJson("""{"task":{"type":"message","value":"Klaar"}}""", InvokeResponse.TaskMessage("Klaar").Body!.Value);
        AssertJson(
            """{"composeExtension":{"type":"message","text":"Niets"}}""", InvokeResponse.MessagingExtensionMessage("Niets").Body!.Value);
        AssertJson(
            """
            {"composeExtension":{"type":"result","attachmentLayout":"list","attachments":[
             {"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard"},
              "preview":{"contentType":"application/vnd.microsoft.card.thumbnail","content":{"title":"H-1","text":"wacht"}}}]}}
            """,
            InvokeResponse.MessagingExtensionResult([new("H-1", "wacht", card)]).Body!.Value);
        AssertJson(
            """{"statusCode":200,"type":"application/vnd.microsoft.search.searchResponse","value":{"results":[{"title":"Els","value":"e"}]}}""",
            InvokeResponse.SearchResults([new("Els", "e")]).Body!.Value);
        Assert.Equal((200, null), (InvokeResponse.CloseTask.Status, InvokeResponse.CloseTask.Body));
    }

    [Fact]
    public void At_most_fifteen_choices_are_sent() => Assert.Equal(
        15, InvokeResponse.SearchResults(Enumerable.Repeat(new SearchChoice("a", "b"), 40)).Body!.Value.GetProperty("value").GetProperty(
            "results").GetArrayLength());

    [Theory]
    [InlineData("task/fetch", """{"data":{"msteams":{"type":"task/fetch"},"verb":"a","id":"1"}}""")]
    [InlineData("task/submit", """{"data":{"verb":"a","id":"1"},"context":{"theme":"dark"}}""")]
    [InlineData("composeExtension/submitAction", """{"commandId":"x","commandContext":"message","data":{"verb":"a","id":"1"}}""")]
    public void A_button_in_a_dialog_is_a_click_like_any_other(string name, string value)
    {
        var click = CardClick.TryRead(Read(name, value))!;

        Assert.Equal(("a", "1", true, ClickTrigger.Manual), (click.Verb, click.Inputs["id"], click.CanAnswerWithCard, click.Trigger));
    }

    [Theory]
    [InlineData("{}", "")]
    [InlineData("""{"data":null}""", "")]
    [InlineData("""{"data":"verb"}""", "")]
    [InlineData("""{"data":{"verb":5}}""", "")]
    public void A_dialog_without_a_verb_is_a_click_that_nobody_handles(string value, string verb) =>
        Assert.Equal(verb, CardClick.TryRead(Read("task/submit", value))!.Verb);

    [Theory]
    [InlineData("<p>Hallo <at id=\"0\">Tom Hendriks</at>&nbsp;hoe begin ik?</p>", "Hallo hoe begin ik?")]
    [InlineData("<div>een<br>twee</div><ul><li>drie</li><li>vier &amp; vijf</li></ul>", "een\ntwee\ndrie\nvier & vijf")]
    [InlineData("<attachment id=\"7\"></attachment>", null)]
    [InlineData("<p>a</p><script>alert(1)</script><style>p{}</style><p>b</p>", "a\nb")]
    [InlineData("2 &lt; 3 &amp;amp; <b>vet</b>", "2 < 3 &amp; vet")]
    [InlineData("a < b en <", "a < b en <")]
    [InlineData("<at>nooit dicht", null)]
    [InlineData("<at id='0'/>daarna", "daarna")]
    [InlineData("   \u00a0 \u200b", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_words_of_a_message_are_left_when_its_html_and_mentions_are_gone(string? html, string? words) =>
        Assert.Equal(words, new MessagePayload("1", "html", html).PlainText(4096));

    [Fact]
    public void A_message_of_plain_text_stays_as_it_is() =>
        Assert.Equal("a <b> c", new MessagePayload("1", "text", " a <b> c ").PlainText(4096));

    [Fact]
    public void A_long_message_is_cut_between_characters()
    {
        var words = new MessagePayload("1", "html", string.Concat(Enumerable.Repeat("👍é", 5000))).PlainText(4096)!;

        Assert.InRange(Encoding.UTF8.GetByteCount(words), 4091, 4096);
        Assert.DoesNotContain('\ufffd', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(words)));
    }

    [Fact]
    public void A_megabyte_of_tags_is_read_in_a_moment()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        foreach (var part in new[] { "<", "<at>", "</at", "&amp;", "<p><at>x</at>", "<br " })
            _ = new MessagePayload("1", "html", string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length))).PlainText(4096);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{clock.Elapsed}");
    }

    [Theory]
    [InlineData("""{"commandId":"a","commandContext":"compose","messagePayload":{"body":{"content":"x"}}}""", CommandContext.Compose)]
    [InlineData("""{"commandId":"a","commandContext":"commandbox"}""", CommandContext.CommandBox)]
    [InlineData("""{"commandId":"a","commandContext":7}""", CommandContext.Compose)]
    public void Only_a_command_from_the_menu_of_a_message_has_a_message(string value, CommandContext context)
    {
        var action = MessagingExtensionAction.TryRead(Read("composeExtension/fetchTask", value))!;

        Assert.Equal(("a", context, null), (action.CommandId, action.Context, action.Message));
    }

    [Theory]
    [InlineData(
        """{"commandId":"a","parameters":[{"name":"initialRun","value":"true"}],"queryOptions":{"skip":0,"count":25}}""", "", 0, 25)]
    [InlineData("""{"commandId":"a","parameters":[{"name":"tekst","value":"rouw"}],"queryOptions":{"skip":25,"count":5}}""", "rouw", 25, 5)]
    [InlineData("""{"parameters":[7,{"name":"tekst"},{"name":"tekst","value":"x"},{"name":"tekst","value":"y"}],"queryOptions":{"skip":-5,"count":9999}}""", "x", 0, 25)]
    [InlineData("""{"parameters":{},"queryOptions":[]}""", "", 0, 25)]
    public void A_search_is_read_within_its_limits(string value, string text, int skip, int count)
    {
        var query = MessagingExtensionQuery.TryRead(Read("composeExtension/query", value))!;

        Assert.Equal((text, skip, count), (query.Text, query.Skip, query.Count));
    }

    [Theory]
    [InlineData("""{"queryText":"par","queryOptions":{"skip":0,"top":15},"dataset":"leden"}""", "leden", "par", 0, 15)]
    [InlineData("""{"dataset":"leden","queryOptions":{"top":500,"skip":1e99}}""", "leden", "", 0, 15)]
    [InlineData("""{"queryText":null,"queryOptions":{"top":0}}""", "", "", 0, 1)]
    public void Typing_in_a_choice_list_is_read_within_its_limits(string value, string dataset, string text, int skip, int top)
    {
        var search = SearchInvokeValue.TryRead(Read("application/search", value))!;

        Assert.Equal((dataset, text, skip, top), (search.Dataset, search.QueryText, search.Skip, search.Top));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("[]")]
    public void A_value_that_is_no_object_is_nothing_at_all(string value)
    {
        Assert.Null(CardClick.TryRead(Read("task/submit", value)));
        Assert.Null(MessagingExtensionAction.TryRead(Read("composeExtension/fetchTask", value)));
        Assert.Null(MessagingExtensionQuery.TryRead(Read("composeExtension/query", value)));
        Assert.Null(SearchInvokeValue.TryRead(Read("application/search", value)));
    }

    private static Activity Read(string name, string value)
    {
        Assert.True(
            ActivityJson.TryRead(Encoding.UTF8.GetBytes(Recorded.Invoke(name, JsonNode.Parse(value)).ToJsonString()), out var activity));
        return activity;
    }

    private static JsonElement Json(string json) => JsonElement.Parse(json);

    private static void AssertJson(string expected, JsonElement actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual.GetRawText())), actual.GetRawText());
}
