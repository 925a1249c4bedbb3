using NodaTime;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Dossiers;
using static TeamsHerstelBot.Cards.Tests.Mensen;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>Two people who were just matched first meet: whether it clicks is asked, and is not what stands out.</summary>
public sealed class EerstDeChatTests
{
    [Theory]
    [InlineData(null, "Open de chat")]
    [InlineData(Contactantwoord.KomtEraan, "Open de chat")]
    [InlineData(Contactantwoord.Ja, "Het klikt")]
    public void De_grote_knop_opent_de_chat_totdat_er_contact_was(Contactantwoord? contact, string hoofdknop)
    {
        var dossier = Dossier(AanvraagStatus.Kennismaking);
        var match = new Match(
            dossier.Aanvraag.Id, new(Tom.Id, Karin.Id), new(Instant.FromUtc(2026, 11, 24, 9, 0)),
            Inbrengen: [new(Tom.Id, Contact: contact)], Chat: "https://teams.microsoft.com/l/chat/0/0");
        var json = MatchKaart.VoorVrager(dossier with { Match = match }).Kaart.ToJson();
        using var kaart = System.Text.Json.JsonDocument.Parse(json);
        Assert.Equal<string>([hoofdknop], [.. Hoofdknoppen(kaart.RootElement)]);
    }

    private static IEnumerable<string> Hoofdknoppen(System.Text.Json.JsonElement deel) => deel.ValueKind switch
    {
        System.Text.Json.JsonValueKind.Array => deel.EnumerateArray().SelectMany(Hoofdknoppen),
        System.Text.Json.JsonValueKind.Object when deel.TryGetProperty("style", out var stijl)
            && string.Equals(stijl.GetString(), "positive", StringComparison.OrdinalIgnoreCase) =>
            [deel.GetProperty("title").GetString()!],
        System.Text.Json.JsonValueKind.Object => deel.EnumerateObject()
            .Where(l => l.Name is not ("fallback" or "card")).SelectMany(l => Hoofdknoppen(l.Value)),
        _ => [],
    };
}
