using System.Diagnostics;

namespace TeamsHerstelBot.Host.Metingen;

/// <summary>
/// What happened in which order: one trace per click, through the tables, and one per delivery, linked to the clicks that asked for it.
/// Tags are words of the program (a verb, a kind, a code), never something that a person typed or is called by.
/// </summary>
public static class Tracering
{
    public const string Bron = "TeamsHerstelBot";

    private static readonly ActivitySource Source = new(Bron);

    /// <summary>Null when nobody looks.</summary>
    public static Activity? Begin(string naam) => Source.StartActivity(naam);

    /// <summary>Something that goes on after the click, which did not wait for it.</summary>
    /// <param name="sporen">What each row that is done now said of where it began.</param>
    public static Activity? Vervolg(string naam, IEnumerable<string?> sporen) => Source.HasListeners()
        ? Source.StartActivity(naam, ActivityKind.Consumer, parentContext: default, links: sporen.Select(Link).OfType<ActivityLink>())
        : null;

    /// <summary>Where something that is saved began, to be linked to later; null when nobody looks.</summary>
    public static string? Nu => Source.HasListeners() && Activity.Current is { Recorded: true } nu ? nu.Id : null;

    /// <summary>It did not work out, for a reason of the program.</summary>
    public static void Mislukt(this Activity activiteit, string waarom) =>
        activiteit.SetStatus(ActivityStatusCode.Error).SetTag("waarom", waarom);

    private static ActivityLink? Link(string? spoor) =>
        ActivityContext.TryParse(spoor, null, isRemote: true, out var begin) ? new(begin) : null;
}
