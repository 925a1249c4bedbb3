using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>What a question form is about, by the id on its buttons: a new question, or the own aanvraag that is changed.</summary>
/// <param name="FormulierId">Id of a new question: however often it is sent, it is one aanvraag.</param>
/// <param name="KanaalId">The wijkteam that asks, or null while that is still to be chosen.</param>
/// <param name="Waar">
/// Where the form stands: <see cref="Chat"/>, the week of the weekly card, the ED of the card that says who is there, the aanvraag that
/// it follows on, or empty.
/// </param>
/// <param name="Wijzigt">The aanvraag that is changed.</param>
/// <param name="Keuze">What the button chooses.</param>
public sealed record Vraagplek(Guid FormulierId, string? KanaalId, string Waar, (string PoolId, Guid AanvraagId)? Wijzigt, string? Keuze)
{
    /// <summary>The form is a message of its own in the chat.</summary>
    public const string Chat = "chat";

    private const string BijPrefix = "bij-";
    private const string NaPrefix = "na-";

    public Isoweek? Week => Isoweek.Lees(Waar);

    /// <summary>The ED who is asked, from the card that says who is there today.</summary>
    public string? Bij => Waar.StartsWith(BijPrefix, StringComparison.Ordinal) ? Waar[BijPrefix.Length..] : null;

    /// <summary>The own aanvraag that this question follows on.</summary>
    public Guid? Na =>
        Waar.StartsWith(NaPrefix, StringComparison.Ordinal) && Guid.TryParse(Waar.AsSpan(NaPrefix.Length), out var id) ? id : null;

    /// <summary>Where a form stands that follows on this aanvraag.</summary>
    public static string WaarNa(Guid aanvraagId) => $"{NaPrefix}{aanvraagId}";

    /// <summary>Where a form stands that asks this ED.</summary>
    public static string WaarBij(string edId) => BijPrefix + edId;

    /// <summary>The data of the buttons, without what one of them chooses.</summary>
    public Actiedata Data(int rev) => Wijzigt is { } aanvraag
        ? new(Soorten.Aanvraag, $"{aanvraag.PoolId}/{aanvraag.AanvraagId}", rev)
        : new(Soorten.Vraag, $"{FormulierId}/{KanaalId}/{Waar}", 0);

    public static Vraagplek Nieuw(Guid formulierId, string? kanaalId, string waar = "") => new(formulierId, kanaalId, waar, null, null);

    /// <summary>The row that says which aanvraag a new question of this form became.</summary>
    public string Klik(string kanaalId, string wieId) => Sleutel.Klik(kanaalId, FormulierId.ToString(), wieId);

    /// <summary>Null when the button is about something else.</summary>
    public static Vraagplek? Lees(Klik klik)
    {
        var delen = klik.Id.Split('/');
        switch (klik.Tekst("soort"))
        {
            case Soorten.Aanvraag or Soorten.Eerlijk when klik.Aanvraag() is { } over:
                return new(Guid.Empty, null, "", (over.PoolId, over.AanvraagId), over.EdId);
            case Soorten.Vraag when Guid.TryParse(delen[0], out var id):
                return new(
                    id, delen.ElementAtOrDefault(1) is { Length: > 0 } kanaal ? kanaal : null, delen.ElementAtOrDefault(2) ?? "", null,
                    delen.ElementAtOrDefault(3));
            default:
                return null;
        }
    }
}
