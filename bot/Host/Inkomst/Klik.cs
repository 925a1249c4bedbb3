using NodaTime;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>
/// What somebody did, whichever way it came in: a button, a typed command, a message action, a search. Who and where come from Teams; the
/// rest comes from a card or a keyboard and proves nothing.
/// </summary>
public sealed record Klik(Plek Plek, Persoon Wie)
{
    private IReadOnlyDictionary<string, IReadOnlyList<Vondst>>? _gezien;

    public string TenantId => Plek.TenantId;

    /// <summary>Chat or channel, without thread.</summary>
    public string GesprekId => Plek.GesprekId;

    public bool InKanaal => Plek.InKanaal;

    /// <summary>Others see the answer as well: a channel or a group chat.</summary>
    public bool Meelezers { get; init; }

    /// <summary>The verb of the button, the command that was typed, or the command of the manifest.</summary>
    public string Verb { get; init; } = "";

    /// <summary>What it is about, as the card says: see <see cref="Aanvraag"/> for one form of it.</summary>
    public string Id { get; init; } = "";

    /// <summary>What was filled in on the card, with the data of the button.</summary>
    public IReadOnlyDictionary<string, string> Invoer
    {
        get;
        init
        {
            field = value;
            _gezien = null;
        }
    } = new Dictionary<string, string>();

    /// <summary>What the check sees in what was filled in and holds back, by field. It is read once, however many ask.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Vondst>> Gezien => _gezien ??= Tekstpoort.Lees(Invoer);

    /// <summary>Fields whose text was taken out, since the answer is stored.</summary>
    public IReadOnlyList<string> Weggelaten { get; init; } = [];

    /// <summary>What was typed, or the text of the message it is about; null when there is none.</summary>
    public string? Getypt { get; init; }

    /// <summary>The client did it by itself, to refresh a card.</summary>
    public bool Vanzelf { get; init; }

    /// <summary>The answer becomes a message, and so is stored by Teams.</summary>
    public bool AntwoordIsBericht { get; init; }

    /// <summary>Which activity it was, the same when Teams delivers it again; empty when Teams gave it no id.</summary>
    public string Levering { get; init; } = "";

    /// <summary>Which message was typed, the same when it is edited; empty for anything else.</summary>
    public string Berichtsleutel { get; init; } = "";

    /// <summary>Id of the message with the card, or null when Teams did not say.</summary>
    public string? Bericht { get; init; }

    /// <summary>The card stands in a dialog, not in that message.</summary>
    public bool InVenster { get; init; }

    /// <summary>Results of a search that were shown already.</summary>
    public int Overslaan { get; init; }

    /// <summary>Results of a search that are wanted at most.</summary>
    public int Aantal { get; init; }

    /// <summary>The trimmed input, or null when it is empty.</summary>
    public string? Tekst(string veld) => Invoer.GetValueOrDefault(veld)?.Trim() is { Length: > 0 } tekst ? tekst : null;

    /// <summary>The chosen value, or null for "makes no difference" and "later".</summary>
    public string? Keuze(string veld) => Tekst(veld) is { } waarde && waarde != Velden.Geen ? waarde : null;

    public IReadOnlyList<string> Lijst(string veld) => Cards.Invoer.Lijst(Tekst(veld));

    public int? Getal(string veld) => Cards.Invoer.Getal(Tekst(veld));

    public LocalDate? Dag(string veld) => Cards.Invoer.Dag(Tekst(veld));

    public LocalTime? Tijd(string veld) => Cards.Invoer.Tijd(Tekst(veld));

    /// <summary>The aanvraag it is about, or null when the id says something else.</summary>
    public Aanvraagplek? Aanvraag() => Aanvraagplek.Lees(Id);
}
