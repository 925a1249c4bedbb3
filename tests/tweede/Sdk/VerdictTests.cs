using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Sdk.Tests;

/// <summary>
/// The SDK as a witness at the door: a bot on it and ours get the same activities from the same senders. Where it lets one in so do we,
/// with the same status, and where it refuses one so do we; what differs is in <see cref="Differences"/>, and nothing else may.
/// </summary>
public sealed class VerdictTests(TwoBots bots) : IClassFixture<TwoBots>
{
    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 200 };

    public static TheoryData<string> SenderNames => [.. Senders.All.Keys];

    public static TheoryData<string> OddNames => [.. Kinds.Odd.Keys];

    [Fact]
    public void There_are_activities_of_every_kind_and_senders_of_every_sort()
    {
        Assert.True(Kinds.Good.Count * Senders.All.Count >= 1200, "Fewer pairs than before.");
        Assert.Subset(Senders.All.Keys.ToHashSet(), Differences.BySender.Keys.ToHashSet());
        Assert.Subset(Kinds.Odd.Keys.ToHashSet(), Differences.ByOddity.Keys.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(SenderNames))]
    public async Task From_one_sender_each_kind_of_activity_gets_the_verdict_of_the_SDK(string sender)
    {
        var failures = new List<string>();
        foreach (var (kind, make) in Kinds.Good)
        {
            var (sdk, ours) = await AskAsync(sender, make());
            if (!Agree(Differences.BySender.GetValueOrDefault(sender), sdk, ours))
            {
                failures.Add($"{kind}: the SDK says {sdk}, we say {ours}");
            }
        }

        Assert.Empty(failures);
    }

    [Theory]
    [MemberData(nameof(OddNames))]
    public async Task A_body_that_Teams_does_not_send_gets_the_verdict_of_the_SDK(string oddity)
    {
        var (sdk, ours) = await AskAsync("valid", Kinds.Odd[oddity]());

        Assert.True(Agree(Differences.ByOddity.GetValueOrDefault(oddity), sdk, ours), $"The SDK says {sdk}, we say {ours}.");
    }

    [Fact]
    public async Task The_README_tells_every_difference()
    {
        var readme = await File.ReadAllTextAsync(Broncode.Pad("bot", "Teams", "README.md"));

        Assert.All(
            Differences.BySender.Concat(Differences.ByOddity),
            difference => Assert.True(readme.Contains($"*{difference.Key}*", StringComparison.Ordinal), $"Not told: {difference.Key}"));
    }

    private async Task<(int Sdk, int Ours)> AskAsync(string sender, JsonObject activity)
    {
        const string stranger = "https://evil.example/";
        var serviceUrl = activity["serviceUrl"]?.GetValue<string>() == stranger ? stranger : bots.ServiceUrl;
        if (activity.ContainsKey("serviceUrl")) activity["serviceUrl"] = serviceUrl;
        return await bots.SendAsync(Senders.All[sender](bots.Channel, serviceUrl), activity.ToJsonString(Deep));
    }

    private static bool Agree(Difference? known, int sdk, int ours) => known is null
        ? VerdictOf(sdk) == VerdictOf(ours) && VerdictOf(ours) != Verdict.Fault && (VerdictOf(ours) != Verdict.LetIn || sdk == ours)
        : (VerdictOf(sdk), VerdictOf(ours)) == (known.Sdk, known.Ours);

    private static Verdict VerdictOf(int status) => status switch
    {
        200 or 501 => Verdict.LetIn,
        401 or 403 => Verdict.Refused,
        400 => Verdict.Malformed,
        500 => Verdict.Fault,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Neither bot is known to answer with this."),
    };
}
