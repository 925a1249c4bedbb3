using NodaTime;

namespace TeamsHerstelBot.Domein.Dossiers;

/// <summary>
/// Two or three people who work together since a moment: what they agree on and how it goes. Who they are is in the aanvraag as well.
/// </summary>
/// <param name="Afspraken">What they agreed on, or null while they did not.</param>
/// <param name="Inbrengen">What each of them gave by themselves.</param>
/// <param name="Pauze">It waits, or null.</param>
/// <param name="Einde">How it ended.</param>
/// <param name="Chat">Address of the chat of these people, or null while there is none.</param>
/// <param name="Pauzes">How often it began to wait for an ED.</param>
public sealed record Match(
    Guid AanvraagId,
    Matchmensen Wie,
    Looptijd Tijd,
    int Rev = 1,
    Afspraken? Afspraken = null,
    Lijst<Inbreng> Inbrengen = default,
    Onderweg Onderweg = default,
    Matchpauze? Pauze = null,
    Afsluiting? Einde = null,
    string? Chat = null,
    int Pauzes = 0)
{
    public bool Loopt => Tijd.Tot is null;

    /// <summary>Asker, ED and, in a duo, the second ED.</summary>
    public IEnumerable<string> Betrokkenen => Wie.Eds.Prepend(Wie.AanvragerId);

    public bool IsEd(string persoonId) => Wie.Eds.Contains(persoonId);

    /// <summary>Those of it who did not leave.</summary>
    public IEnumerable<string> Aanwezigen => Betrokkenen.Where(b => Pauze?.IsVertrokken(b) != true);

    /// <summary>What this person gave; empty when nothing yet.</summary>
    public Inbreng Van(string persoonId) => Inbrengen.FirstOrDefault(i => i.PersoonId == persoonId) ?? new(persoonId);

    public Match Met(Inbreng inbreng) => this with { Inbrengen = [.. Inbrengen.Where(i => i.PersoonId != inbreng.PersoonId), inbreng] };

    /// <summary>Everybody gave expectations or chose to skip: only then anybody sees those of another.</summary>
    public bool VerwachtingenOpen => Betrokkenen.All(b => Van(b).Verwachting is not null);

    /// <summary>Everybody said that it clicks.</summary>
    public bool Klikt => Betrokkenen.All(b => Van(b).Klik == Klikkeuze.Ja);

    /// <summary>Everybody wrote who does what.</summary>
    public bool TakenVerdeeld => Betrokkenen.All(b => Van(b).Taken is not null);

    /// <summary>There is something that <see cref="ZonderTekst"/> takes away.</summary>
    public bool HeeftTekst => Chat is not null || Afspraken is not null and not { Wel: null, Niet: null, Ruimte: null }
        || Inbrengen.Any(i => i.Verwachting is not null || i.Taken is not null) || Onderweg.Stappen.Any(s => s.Tekst is not null);

    /// <summary>Without anything that somebody wrote, and without the address that names them; choices stay.</summary>
    public Match ZonderTekst() => this with
    {
        Afspraken = Afspraken?.ZonderTekst(),
        Inbrengen = [.. Inbrengen.Select(i => i with { Verwachting = null, Taken = null })],
        Onderweg = Onderweg with { Stappen = [.. Onderweg.Stappen.Select(s => s with { Tekst = null })], Succes = null },
        Chat = null,
        Rev = Rev + 1,
    };
}

/// <summary>The people of a match, by id.</summary>
/// <param name="EdId">The ED; in a duo the first.</param>
/// <param name="TweedeId">The second ED of a duo.</param>
/// <param name="CoordinatorId">Who made the match; null while a direct match waits for that.</param>
public sealed record Matchmensen(string AanvragerId, string EdId, string? TweedeId = null, string? CoordinatorId = null)
{
    /// <summary>One, or the two of a duo.</summary>
    public IEnumerable<string> Eds => TweedeId is null ? [EdId] : [EdId, TweedeId];
}

/// <summary>When a match was made, began and ended.</summary>
/// <param name="LooptSinds">Since when the kennismaking is over, or null.</param>
/// <param name="Tot">When it ended, or null while it runs.</param>
public readonly record struct Looptijd(Instant Sinds, Instant? LooptSinds = null, Instant? Tot = null);

/// <summary>What happens along the way.</summary>
/// <param name="Ontmoetingen">Talks with a date that belong to this match.</param>
/// <param name="Stappen">Answers to "welke stap?", between those of the match.</param>
/// <param name="Succes">A step that may become a success to share, or null.</param>
/// <param name="Urgent">When an ED last said that it becomes urgent.</param>
/// <param name="UrgentDoor">Which ED: only they take it back.</param>
/// <param name="GeenGevaar">Which of these was taken back as a mistake, the last one.</param>
/// <param name="Opgepakt">When somebody who was called for took it up.</param>
/// <param name="OpgepaktDoor">As what: one of <see cref="Oppakkers"/>, and no person.</param>
/// <param name="Nogmaals">For which of these others were called, since nobody took it up.</param>
public readonly record struct Onderweg(
    Lijst<Ontmoeting> Ontmoetingen = default, Lijst<Matchstap> Stappen = default, Succes? Succes = null, Instant? Urgent = null,
    string? UrgentDoor = null, Instant? GeenGevaar = null, Instant? Opgepakt = null, string? OpgepaktDoor = null,
    Instant? Nogmaals = null)
{
    /// <summary>The last call for help was taken up.</summary>
    public bool IsOpgepakt => Urgent is { } urgent && Opgepakt >= urgent;
}

/// <summary>Who can take up a call for help, as a role. Stored: never rename, never reuse.</summary>
public static class Oppakkers
{
    public const string Vrager = "vrager";
    public const string Coordinator = "coordinator";
    public const string Teamleider = "teamleider";
}

/// <summary>What one of the people of a match gave. Nobody is compared by it.</summary>
/// <param name="Verwachting">Given, or skipped.</param>
/// <param name="Taken">Who does what, in the eyes of this person; asked for a tandem.</param>
/// <param name="Contact">Answer to "hebben jullie elkaar gesproken?".</param>
/// <param name="Teruggekeken">Looked back; the answers are only in the totals.</param>
/// <param name="Herinnerd">Was reminded once of looking back.</param>
/// <param name="WilOverleg">Wants to talk with the coördinator.</param>
public sealed record Inbreng(
    string PersoonId,
    Klikkeuze? Klik = null,
    Verwachting? Verwachting = null,
    string? Taken = null,
    Contactantwoord? Contact = null,
    bool Teruggekeken = false,
    bool Herinnerd = false,
    bool WilOverleg = false);

/// <summary>Answer in the kennismaking. "Liever iemand anders" ends the match and is not kept. Stored by name.</summary>
public enum Klikkeuze
{
    Ja,
    NogEenKeer,
}

/// <summary>Both null when somebody chose to skip it.</summary>
public sealed record Verwachting(string? Verwacht, string? Brengt);

/// <summary>Did they speak to each other? Stored by name.</summary>
public enum Contactantwoord
{
    Ja,
    KomtEraan,
    HulpNodig,
}

/// <summary>A talk with a date under a match, such as a driegesprek.</summary>
/// <param name="Nummer">Counts from 1 within the match.</param>
/// <param name="Soort">An id of <see cref="Matchkeuzes.Ontmoetingen"/>.</param>
/// <param name="Rol">Role of the ED in it: an id of <see cref="Matchkeuzes.Ontmoetingsrollen"/>.</param>
public sealed record Ontmoeting(int Nummer, string Soort, LocalDate Dag, LocalTime? Tijd, string? Rol, string DoorId);

/// <summary>A small step, or none but contact. It is between the people of the match.</summary>
/// <param name="Ronde">The question it answers; counts from 1.</param>
/// <param name="Tekst">The step in own words, or null for "geen stap, wel contact".</param>
public sealed record Matchstap(int Ronde, LocalDate Dag, string? Tekst);

/// <summary>
/// A step that may be shared as a success: a draft as long as one of the three did not say ja. Its words are those of the step.
/// </summary>
/// <param name="Ronde">The step.</param>
/// <param name="BewonerJa">The ED asked the bewoner, who agreed.</param>
/// <param name="VragerJa">The sociaal werker agreed too.</param>
public sealed record Succes(int Ronde, bool BewonerJa = false, bool VragerJa = false)
{
    /// <summary>Everybody said ja.</summary>
    public bool MagGedeeld => BewonerJa && VragerJa;
}

/// <summary>A match that waits. Why is asked of nobody.</summary>
/// <param name="EdId">The ED who is not available, or null when the asker paused.</param>
/// <param name="Keuze">What the coördinator chose, or null while that is open.</param>
/// <param name="EdVerder">The ED wants to go on; then it is up to the asker.</param>
/// <param name="Vertrokken">The ED left the team: nothing more is asked of them.</param>
/// <param name="Ander">In a duo the other ED, who was not available already and is not yet.</param>
/// <param name="Gevraagd">The ED is available again and was asked whether to go on.</param>
public sealed record Matchpauze(
    Instant Sinds, string? EdId, Overdracht? Keuze = null, bool EdVerder = false, bool Vertrokken = false, Matchpauze? Ander = null,
    bool Gevraagd = false)
{
    /// <summary>This ED is not available.</summary>
    public bool IsVan(string edId) => EdId == edId || Ander?.EdId == edId;

    /// <summary>This ED left the team.</summary>
    public bool IsVertrokken(string edId) => (Vertrokken && EdId == edId) || Ander?.IsVertrokken(edId) == true;
}

/// <summary>What happens with a match while its ED is not available. Stored by name.</summary>
public enum Overdracht
{
    Vervanger,
    Wachten,
    Afronden,
}

/// <summary>How a match ended, by choices of <see cref="Matchkeuzes"/>; all of it may be empty.</summary>
/// <param name="Hoe">Done together, goes on without the bot, stopped, or what became of it otherwise.</param>
/// <param name="Blijft">What stays.</param>
/// <param name="Vertelt">Who tells the bewoner.</param>
/// <param name="Geleerd">What they learned.</param>
public sealed record Afsluiting(string? Hoe, string? Blijft = null, string? Vertelt = null, Lijst<string> Geleerd = default);
