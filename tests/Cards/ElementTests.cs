using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>
/// Each element as Microsoft documents it (its card library and the pages on layouts), and what a client without it shows instead.
/// </summary>
public sealed class ElementTests
{
    /// <summary>Elements of version 1.4 and below, which every client that draws the card draws.</summary>
    private static readonly string[] Overal =
    [
        "TextBlock", "RichTextBlock", "Container", "ColumnSet", "FactSet", "ActionSet", "Image",
        "Input.Text", "Input.ChoiceSet", "Input.Time", "Input.Date",
    ];

    /// <summary>What may go without anything in its place: it decorates, or its words stand below it.</summary>
    private static readonly string[] MagWeg = ["Icon", "ProgressBar", "Chart.Donut", "Chart.VerticalBar", "Chart.HorizontalBar"];

    public static TheoryData<string> Namen => [.. Voorbeelden.Alle.Keys, Elementen];

    private const string Elementen = "elementen";

    public static TheoryData<string> Soorten => [.. Gedocumenteerd.Select(g => g.Element.GetType().Name)];

    private static readonly (CardElement Element, string Json)[] Gedocumenteerd =
    [
        (
            new Icon(IconName.TaskListLtr) { Size = IconSize.ExtraSmall, Style = IconStyle.Filled, Color = TextColor.Accent },
            """{"type":"Icon","name":"TaskListLtr","size":"xSmall","style":"Filled","color":"Accent","fallback":"drop"}"""
        ),
        (
            new Badge("match")
            { Style = BadgeStyle.Good, Appearance = BadgeAppearance.Tint, Shape = BadgeShape.Circular, GridArea = "stand" },
            """
            {"type":"Badge","text":"match","style":"Good","appearance":"Tint","shape":"Circular","grid.area":"stand",
             "fallback":{"type":"TextBlock","text":"match","wrap":true,"isSubtle":true,"size":"Small","grid.area":"stand"}}
            """
        ),
        (
            new UserComponent("3c1b", "Karin de Wit") { Spacing = Spacing.Small },
            """
            {"type":"Component","name":"graph.microsoft.com/user","properties":{"id":"3c1b","displayName":"Karin de Wit"},"spacing":"Small",
             "fallback":{"type":"TextBlock","text":"KW · Karin de Wit","wrap":true,"weight":"Bolder","spacing":"Small"}}
            """
        ),
        (
            new ProgressBar(3, 4, "3 van de 4") { Color = ProgressBarColor.Warning },
            """{"type":"ProgressBar","value":3,"max":4,"color":"Warning","fallback":"drop"}"""
        ),
        (
            new DonutChart("Antwoorden", [new("ja", 5, ChartColor.Good)]),
            """
            {"type":"Chart.Donut","title":"Antwoorden","showTitle":false,"data":[{"legend":"ja","value":5,"color":"good"}],
             "fallback":"drop"}
            """
        ),
        (
            new VerticalBarChart("Vragen", [new("week 46", 3)]) { Color = ChartColor.Blue },
            """
            {"type":"Chart.VerticalBar","title":"Vragen","showTitle":false,"color":"categoricalBlue","showBarValues":true,
             "data":[{"x":"week 46","y":3}],"fallback":"drop"}
            """
        ),
        (
            new HorizontalBarChart("Themas", [new("schulden", 3, ChartColor.Neutral)]),
            """
            {"type":"Chart.HorizontalBar","title":"Themas","showTitle":false,"data":[{"x":"schulden","y":3,"color":"neutral"}],
             "fallback":"drop"}
            """
        ),
        (
            new Table(["Team", "Vragen"], [["Oost", "2"]]),
            """
            {"type":"Table","firstRowAsHeaders":true,"columns":[{"width":3},{"width":2}],"rows":[
              {"type":"TableRow","cells":[{"type":"TableCell","items":[{"type":"TextBlock","text":"Team","wrap":true}]},
               {"type":"TableCell","items":[{"type":"TextBlock","text":"Vragen","wrap":true}]}]},
              {"type":"TableRow","cells":[{"type":"TableCell","items":[{"type":"TextBlock","text":"Oost","wrap":true}]},
               {"type":"TableCell","items":[{"type":"TextBlock","text":"2","wrap":true}]}]}],
             "fallback":{"type":"FactSet","facts":[{"title":"Oost","value":"Vragen: 2"}]}}
            """
        ),
        (
            new Image("https://a.nl/b.png", "Een tafel") { Size = ImageSize.Small, Style = ImageStyle.Person },
            """{"type":"Image","url":"https://a.nl/b.png","altText":"Een tafel","size":"Small","style":"Person"}"""
        ),
        (
            new Container([])
            {
                Layouts =
                [
                    new AreaGridLayout([60], [new("wie", 1, 1), new("knop", 2, 1) { RowSpan = 2 }])
                    { TargetWidth = TargetWidth.AtLeastStandard, ColumnSpacing = Spacing.Small },
                    new FlowLayout { TargetWidth = TargetWidth.VeryNarrow, HorizontalItemsAlignment = HorizontalAlignment.Left },
                    new StackLayout(),
                ],
            },
            """
            {"type":"Container","items":[],"layouts":[
              {"type":"Layout.AreaGrid","columns":[60],"columnSpacing":"Small","targetWidth":"atLeast:Standard","areas":[
               {"name":"wie","column":1,"row":1},{"name":"knop","column":2,"row":1,"rowSpan":2}]},
              {"type":"Layout.Flow","horizontalItemsAlignment":"Left","targetWidth":"VeryNarrow"},
              {"type":"Layout.Stack"}]}
            """
        ),
        (
            new ActionSet([new ActionOpenUrl("Stop", "https://a.nl") { Style = ActionStyle.Destructive, Mode = ActionMode.Secondary }]),
            """
            {"type":"ActionSet","actions":[
              {"type":"Action.OpenUrl","title":"Stop","url":"https://a.nl","style":"Destructive","mode":"Secondary"}]}
            """
        ),
    ];

    [Theory]
    [MemberData(nameof(Soorten))]
    public void An_element_is_written_as_Microsoft_documents_it(string soort)
    {
        var (element, verwacht) = Assert.Single(Gedocumenteerd, g => g.Element.GetType().Name == soort);
        var json = JsonNode.Parse(new AdaptiveCards.AdaptiveCard { Body = [element] }.ToJson())!["body"]![0];
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(verwacht), json), json!.ToJsonString());
    }

    [Fact]
    public void Every_kind_of_element_is_written_and_what_not_every_client_draws_cannot_be_written_without_a_fallback()
    {
        var geschreven = typeof(CardElement).GetCustomAttributes<JsonDerivedTypeAttribute>().ToDictionary(a => a.DerivedType);
        var soorten = typeof(CardElement).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CardElement)) && !t.IsAbstract).ToList();
        Assert.Equal(soorten.Count, geschreven.Count);
        Assert.All(soorten, soort => Assert.Equal(
            !Overal.Contains(geschreven[soort].TypeDiscriminator), soort.IsSubclassOf(typeof(TeamsElement))));
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void A_client_that_does_not_know_an_element_shows_the_same_in_one_that_it_knows(string naam)
    {
        var bijzonder = Kaartlezer.Delen(Kaart(naam)).Where(d => d.TryGetProperty("fallback", out _) && !IsActie(d)).ToList();
        Assert.All(bijzonder, deel =>
        {
            var terugval = deel.GetProperty("fallback");
            if (terugval.ValueKind == JsonValueKind.String) Assert.Contains(deel.Tekst("type"), MagWeg);
            else Assert.All(Kaartlezer.Delen(terugval), d => Assert.Contains(d.Tekst("type"), (string?[])[.. Overal, "Column"]));
        });
        var zonder = Kaartlezer.Delen(Kaart(naam)).Where(
            d => !Overal.Contains(d.Tekst("type")) && !IsActie(d) && !Delen.Contains(d.Tekst("type"))
                && !d.TryGetProperty("fallback", out _));
        Assert.Empty(zonder);
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void Below_a_drawing_of_numbers_stand_the_numbers_in_words(string naam)
    {
        foreach (var buren in Kaartlezer.Delen(Kaart(naam)).SelectMany(Rijen))
        {
            foreach (var (nummer, deel) in buren.EnumerateArray().Index().Where(d => IsTekening(d.Item)))
            {
                var woorden = buren[nummer + 1].GetRawText();
                Assert.All(Getallen(deel), getal => Assert.Contains(getal, woorden, StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void A_client_that_does_not_know_widths_shows_nothing_twice(string naam)
    {
        var teksten = Kaartlezer.Delen(Kaart(naam)).Where(d => d.TryGetProperty("targetWidth", out _)).SelectMany(Kaartlezer.Delen)
            .Select(d => d.Tekst("text") ?? d.Tekst("title")).OfType<string>().ToList();
        var alle = Kaartlezer.Delen(Kaart(naam)).Select(d => d.Tekst("text") ?? d.Tekst("title")).ToList();
        Assert.All(teksten, tekst => Assert.Single(alle, t => t == tekst));
    }

    [Fact]
    public void The_initials_of_a_person_are_those_of_the_first_and_the_last_name()
    {
        static string Initialen(string naam) => Kaartlezer.Delen(new AdaptiveCards.AdaptiveCard { Body = [new UserComponent("a", naam)] }
            .ToElement()).First(d => d.Tekst("type") == "TextBlock").Tekst("text")!.Split(' ')[0];

        Assert.Equal("KW", Initialen("Karin de Wit"));
        Assert.Equal("Ü", Initialen("ümit"));
        Assert.Equal("𝒜B", Initialen("𝒜nna  B"));
        Assert.Equal("?", Initialen(" "));
        Assert.Equal("J", Initialen("Jan (stagiair)"));
    }

    [Fact]
    public void The_Proeftuin_has_a_drawing_of_every_icon()
    {
        var tekeningen = File.ReadAllLines(Broncode.Pad("bot", "Proeftuin", "wwwroot", "js", "teams", "icoon.js"));
        Assert.All(Enum.GetNames<IconName>(), naam => Assert.Contains(
            tekeningen, regel => regel.StartsWith($"  {naam}: ", StringComparison.Ordinal)));
    }

    /// <summary>Parts of an element, which come and go with it.</summary>
    private static readonly string[] Delen =
    [
        "AdaptiveCard", "Column", "TableRow", "TableCell", "TextRun", "Data.Query", "mention",
        "Layout.Stack", "Layout.Flow", "Layout.AreaGrid",
    ];

    private static JsonElement Kaart(string naam) =>
        naam == Elementen ? Voorbeelden.Elementen.ToElement() : Voorbeelden.Alle[naam].Kaart.ToElement();

    private static bool IsActie(JsonElement deel) => deel.Tekst("type")!.StartsWith("Action.", StringComparison.Ordinal);

    private static bool IsTekening(JsonElement deel) =>
        deel.Tekst("type") is { } soort && soort != "Icon" && MagWeg.Contains(soort);

    private static IEnumerable<JsonElement> Rijen(JsonElement deel) =>
        deel.EnumerateObject().Where(l => l.Name is "items" or "body").Select(l => l.Value);

    private static IEnumerable<string> Getallen(JsonElement tekening) => tekening.TryGetProperty("data", out var data)
        ? data.EnumerateArray().SelectMany(punt => punt.EnumerateObject()).Where(l => l.Name != "color").Select(l => l.Value.ToString())
        : [tekening.Tekst("value")!, tekening.Tekst("max")!];
}
