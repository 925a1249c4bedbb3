using TeamsHerstelBot.Teams.Logging;

namespace TeamsHerstelBot.Teams.Tests;

/// <summary>What a service says of itself gets into a log line, and no further.</summary>
public sealed class LogTextTests
{
    [Theory]
    [InlineData("Throttled", "Throttled")]
    [InlineData("a\r\nfail: Host[1] everybody may come in", "afail: Host[1] everybody may come in")]
    [InlineData("a\u2028b\u2029c\u0085d\u001b[31me", "abcd[31me")]
    [InlineData("\u202egnp.exe", "gnp.exe")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void A_text_of_somebody_else_is_one_line_without_anything_that_cannot_be_seen(string? text, string? expected) =>
        Assert.Equal(expected, LogText.Of(text));

    [Fact]
    public void A_long_text_is_cut() => Assert.Equal(100, LogText.Of(new string('x', 100_000))!.Length);
}
