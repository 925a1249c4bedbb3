using TeamsHerstelBot.Domein.Berichten;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>One thing that somebody does, or that comes by itself, from the state that another flow leaves behind.</summary>
/// <param name="Naam">Its name, in a few words.</param>
/// <param name="Van">Name of the flow before it, or of where everything begins.</param>
/// <param name="Doe">True when it was acknowledged; whoever got no answer does it again.</param>
public sealed record Stroom(string Naam, string Van, Func<Proces, Task<bool>> Doe)
{
    /// <summary>The button that is clicked.</summary>
    public string? Verb { get; init; }

    /// <summary>What goes off in it.</summary>
    public IReadOnlyList<WekkerSoort> Wekkers { get; init; } = [];

    /// <summary>How long nothing runs before that.</summary>
    public TimeSpan Slaapt { get; init; }

    /// <summary>It comes by itself when the first of its wekkers is due: nobody has to do it again.</summary>
    public bool Vanzelf { get; init; }
}

/// <summary>Every flow of the bot, by subject: each button that changes something, each wekker, and who comes, goes or types.</summary>
public static partial class Stromen
{
    /// <summary>A Monday morning in a municipality that was set up long ago: the weekly card and the borgingsvraag are to come.</summary>
    public const string Maandag = "monday";

    /// <summary>Nobody has the app yet.</summary>
    public const string Leeg = "nothing";

    /// <summary>A municipality with agreements and rosters, in which nothing is to come.</summary>
    public const string Rustig = "quiet";

    /// <summary>What must not get lost.</summary>
    public const string Toelichting = "Deze zin mag niet verloren gaan.";

    private static string Kanaal => Wijk.Kanaal(1);

    /// <summary>Who is in the channels of a municipality that is being set up.</summary>
    public static IReadOnlyList<string> Leden => [Wijk.Vrager, Wijk.Coordinator, Wijk.Ed, Wijk.Leider];

    /// <summary>A flow stands after the one it goes on from.</summary>
    public static IReadOnlyList<Stroom> Alle { get; } =
        [
            .. Inrichten(), .. Weken(), .. Vragen(), .. Voorstellen(), .. Kennismaken(), .. Meelopen(), .. Afsluiten(), .. Teamvragen(),
            .. Profielen(), .. Vergeten(),
        ];

    private static Stroom Klik(
        string naam, string van, string wie, string waar, string verb, string soort, string id,
        params (string Veld, string Waarde)[] invoer) =>
        Klik(naam, van, wie, waar, verb, soort, _ => Task.FromResult(id), invoer);

    private static Stroom Klik(
        string naam, string van, string wie, string waar, string verb, string soort, Func<Proces, Task<string>> id,
        params (string Veld, string Waarde)[] invoer) =>
        new(naam, van, async p => await p.Bot.KlikAsync(wie, waar, InKanaal(p, waar), verb, soort, await id(p), invoer)) { Verb = verb };

    /// <summary>The first card in a channel; in a chat the card that was clicked is told only where it matters.</summary>
    private static string? InKanaal(Proces p, string waar) =>
        waar.StartsWith("19:", StringComparison.Ordinal) ? p.Teams.In(waar).Select(b => b.Id).FirstOrDefault() : null;

    /// <summary>A click in the own chat about the aanvraag that was made last.</summary>
    private static Stroom Aanvraag(
        string naam, string van, string wie, string verb, string soort, params (string Veld, string Waarde)[] invoer) =>
        Aanvraag(naam, van, wie, verb, soort, deel: "", invoer);

    /// <param name="deel">What follows the aanvraag in the id.</param>
    private static Stroom Aanvraag(
        string naam, string van, string wie, string verb, string soort, string deel, params (string Veld, string Waarde)[] invoer) =>
        new(
            naam, van,
            async p =>
                await p.Bot.KlikAsync(
                    wie, Wijk.Chat(wie), null, verb, soort, await Afdruk.AanvraagAsync(p.Bot) + deel, invoer))
        { Verb = verb };

    private static Stroom Wekker(string naam, string van, WekkerSoort soort) => new(naam, van, async p =>
    {
        await p.Bot.WerkAsync();
        return true;
    })
    {
        Wekkers = [soort],
        Vanzelf = true,
    };

    /// <summary>The first night after so long.</summary>
    private static Stroom Nacht(string naam, string van, int dagen) =>
        Wekker(naam, van, WekkerSoort.Vergeten) with { Slaapt = TimeSpan.FromDays(dagen) };

    /// <summary>Somebody types a message in the own chat.</summary>
    /// <summary>Teams delivers again what was not acknowledged: the same message, by its id.</summary>
    private static Stroom Typ(string naam, string van, string wie, string tekst) =>
        new(
            naam, van,
            p => p.Bot.MeldAsync(
                Wijk.Activiteit(wie, Wijk.Chat(wie)) with { Id = naam, Type = Teams.Activities.ActivityTypes.Message, Text = tekst }));
}
