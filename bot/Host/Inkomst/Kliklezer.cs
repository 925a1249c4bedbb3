using System.Globalization;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>Reads an activity into the one shape that everything behind it knows.</summary>
public static class Kliklezer
{
    /// <summary>A message longer than this is cut before anything reads it.</summary>
    public const int MeesteBytes = 4 * 1024;

    /// <summary>Who and where, for what is no click.</summary>
    public static Klik Lees(Activity activity)
    {
        var plek = Plek(activity);
        return new(plek, Wie(activity)) { Levering = Levering(activity), Meelezers = plek.Soort != Pleksoort.Persoonlijk };
    }

    /// <summary>A button, wherever its card stands; null when the activity holds none.</summary>
    public static Klik? Knop(Activity activity)
    {
        if (CardClick.TryRead(activity) is not { } click) return null;
        var klik = Lees(activity);
        return klik with
        {
            Verb = click.Verb,
            Id = click.Inputs.GetValueOrDefault("id", ""),
            Invoer = click.Inputs,
            Vanzelf = click.Trigger == ClickTrigger.Automatic,
            AntwoordIsBericht = activity.Type == ActivityTypes.Message,
            Meelezers = klik.InKanaal,
            Bericht = click.CardMessageId,
            InVenster = IsBerichtactie(activity) || activity.Name is InvokeNames.TaskSubmit,
        };
    }

    /// <summary>A command from the menu of a message or from the compose box; null when the activity holds none.</summary>
    public static Klik? Berichtactie(Activity activity) => MessagingExtensionAction.TryRead(activity) is { } actie
        ? Lees(activity) with { Verb = actie.CommandId, Getypt = actie.Message?.PlainText(MeesteBytes) }
        : null;

    /// <summary>A search from the compose box; null when the activity holds none.</summary>
    public static Klik? Zoekvraag(Activity activity) => MessagingExtensionQuery.TryRead(activity) is { } vraag
        ? Lees(activity) with { Verb = vraag.CommandId, Getypt = vraag.Text.Trim(), Overslaan = vraag.Skip, Aantal = vraag.Count }
        : null;

    /// <summary>Typing in a choice list; null when the activity holds none.</summary>
    public static Klik? Keuzevraag(Activity activity) => SearchInvokeValue.TryRead(activity) is { } vraag
        ? Lees(activity) with { Verb = vraag.Dataset, Getypt = vraag.QueryText.Trim(), Overslaan = vraag.Skip, Aantal = vraag.Top }
        : null;

    /// <summary>What somebody typed, without the mention of the bot.</summary>
    public static Klik Bericht(Activity activity) => Lees(activity) with
    {
        Getypt = Begin(Mentions.Strip(activity)),
        Berichtsleutel = Hash(activity, ActivityTypes.Message),
    };

    /// <summary>As much of a text as is read: what is longer fits in no field, and reading it would keep everybody else waiting.</summary>
    internal static string Begin(string tekst) => tekst.Length <= MeesteBytes ? tekst : tekst[..MeesteBytes];

    /// <summary>Each edit of a message is one of its own, under the id of that message.</summary>
    private static string Levering(Activity activity) => Hash(
        activity,
        activity is { Type: ActivityTypes.MessageUpdate, Timestamp: { } om }
            ? string.Create(CultureInfo.InvariantCulture, $"{activity.Type}|{om.UtcTicks}")
            : activity.Type);

    private static string Hash(Activity activity, string? soort) => activity.Id is { Length: > 0 } id
        ? Sleutel.Levering(ConversationId.WithoutThread(activity.Conversation?.Id ?? ""), id, soort ?? "")
        : "";

    private static bool IsBerichtactie(Activity activity) =>
        activity.Name?.StartsWith("composeExtension/", StringComparison.Ordinal) == true;

    private static Plek Plek(Activity activity) => new(
        activity.Conversation?.TenantId ?? activity.ChannelData?.Tenant?.Id ?? "",
        ConversationId.WithoutThread(activity.Conversation?.Id ?? ""),
        activity.Conversation?.Id ?? "",
        activity.ServiceUrl ?? "",
        Soort(activity));

    private static Pleksoort Soort(Activity activity) => activity.Conversation?.ConversationType switch
    {
        _ when IsBerichtactie(activity) => Pleksoort.BovenEenGesprek,
        "personal" => Pleksoort.Persoonlijk,
        "channel" => (activity.ChannelData?.Channel ?? activity.ChannelData?.Settings?.SelectedChannel)?.Type is null or "standard"
            ? Pleksoort.Kanaal
            : Pleksoort.AfgeschermdKanaal,
        _ => Pleksoort.Groep,
    };

    /// <summary>The Entra object id is the key of a person; only accounts outside Entra lack it.</summary>
    private static Persoon Wie(Activity activity) => new(
        activity.From?.AadObjectId ?? activity.From?.Id ?? "",
        activity.From?.Name is { Length: > 0 } naam ? naam : Teksten.EenCollega);
}
