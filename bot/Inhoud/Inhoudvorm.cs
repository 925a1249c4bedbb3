using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Borgingsweken;

namespace TeamsHerstelBot.Inhoud;

/// <summary>What an item of a file has.</summary>
/// <param name="Velden">Text that must be there, with the most characters it may have.</param>
/// <param name="MetZinnen">
/// It has <c>zinnen</c>, at least two; and perhaps <c>doe</c> and <c>punt</c>: what can be done with it at once.
/// </param>
/// <param name="Vast">The ids that the bot chooses by itself: they cannot be switched off.</param>
internal sealed record Inhoudvorm(IReadOnlyDictionary<string, int> Velden, bool MetZinnen, IReadOnlySet<string> Vast)
{
    public const int MeesteZin = 200;

    private const int MeesteTitel = 50;
    private const int MeesteBron = 80;

    public static IReadOnlyDictionary<string, Inhoudvorm> Bestanden { get; } = new Dictionary<string, Inhoudvorm>
    {
        [Inhoudboek.BestandGesprekspunten] = new(
            new Dictionary<string, int> { ["titel"] = MeesteTitel, ["tekst"] = MeesteZin, ["bron"] = MeesteBron }, MetZinnen: false,
            new HashSet<string> { Gesprekspunten.WelkeSituatie }),
        [Inhoudboek.BestandBorgingsvragen] = new(
            new Dictionary<string, int> { ["bron"] = MeesteBron }, MetZinnen: true, new HashSet<string> { Borgingsvragen.Agenda }),
    };

    public bool Kent(string veld) =>
        Velden.ContainsKey(veld) || veld is "id" or "fase" or "uit" || (MetZinnen && veld is "zinnen" or "doe" or "punt");
}
