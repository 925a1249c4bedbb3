using System.Globalization;
using System.Text.Json.Serialization;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Cards;

/// <summary>
/// What a button is about, and nothing more; rights are checked on the server. Cards live for years: never change the shape.
/// </summary>
/// <param name="Soort">One of <see cref="Soorten"/>.</param>
/// <param name="Id">What it is about, within its kind.</param>
/// <param name="Rev">Revision that the card shows.</param>
public sealed record Actiedata(string Soort, string Id, int Rev)
{
    /// <summary>Version of this shape.</summary>
    [JsonPropertyOrder(-1)]
    public int V => 1;

    /// <summary>Only in the Submit fallback, which has no verb of its own.</summary>
    public string? Verb { get; init; }

    /// <summary>The same as came in with a click; the inputs beside it are left out.</summary>
    /// <param name="invoer">Data and inputs of the click, by id.</param>
    public static Actiedata Uit(IReadOnlyDictionary<string, string> invoer) => new(
        invoer.GetValueOrDefault("soort", ""),
        invoer.GetValueOrDefault("id", ""),
        int.TryParse(invoer.GetValueOrDefault("rev"), NumberStyles.None, CultureInfo.InvariantCulture, out var rev) ? rev : 0);

    /// <summary>The agendavraag: the ISO week, such as <c>2026-W48</c>.</summary>
    public static Actiedata Voor(Agendaweek week) => new(Soorten.Agenda, week.Week.ToString(), week.Rev);

    /// <summary>What came of an agendavraag: the week and the answer, such as <c>2026-W48/afspraak</c>.</summary>
    public static Actiedata Voor(Agendaweek week, Agendagevolg gevolg) =>
        Voor(week) with { Id = $"{week.Week}/{Agendagevolgen.Id(gevolg)}" };

    /// <summary>A silence in a channel: <c>{channel}/{after how many cards}/{week of the first}</c>.</summary>
    public static Actiedata Voor(Stiltebericht over) =>
        new(Soorten.Stilte, string.Create(CultureInfo.InvariantCulture, $"{over.KanaalId}/{over.Keer}/{over.Sinds}"), 0);

    /// <summary>Another moment for the card, after that: <c>/{weekday 1 to 7}/{HHmm}</c>.</summary>
    public static Actiedata Voor(Stiltebericht over, Weekmoment moment) => Voor(over) with
    {
        Id = string.Create(
            CultureInfo.InvariantCulture, $"{Voor(over).Id}/{(int)moment.Dag}/{moment.Tijd.Hour:D2}{moment.Tijd.Minute:D2}"),
    };

    /// <summary>The aanvraag: <c>{poolId}/{aanvraagId}</c>.</summary>
    public static Actiedata Voor(Aanvraag aanvraag) => new(Soorten.Aanvraag, Sleutel(aanvraag), aanvraag.Rev);

    /// <summary>The proposal of one ED: <c>{poolId}/{aanvraagId}/{edId}</c>.</summary>
    public static Actiedata Voor(Aanvraag aanvraag, Ervaringsdeskundige ed) =>
        new(Soorten.Aanvraag, $"{Sleutel(aanvraag)}/{ed.Wie.Id}", aanvraag.Rev);

    /// <summary>The proposal of one ED, by who it is: <c>{poolId}/{aanvraagId}/{edId}</c>.</summary>
    public static Actiedata Voor(Aanvraag aanvraag, Persoon ed) => new(Soorten.Aanvraag, $"{Sleutel(aanvraag)}/{ed.Id}", aanvraag.Rev);

    /// <summary>A page of the wachtrij, from 1.</summary>
    public static Actiedata Wachtrij(int pagina) => new(Soorten.Wachtrij, pagina.ToString(CultureInfo.InvariantCulture), 0);

    /// <summary>The question to one ED: <c>{poolId}/{aanvraagId}</c>, since only the asked person may answer.</summary>
    public static Actiedata Voor(Aanvraag aanvraag, Aanbod aanbod) => new(Soorten.Aanbod, Sleutel(aanvraag), aanbod.Rev);

    /// <summary>The questions of one pool to the ED who asks for them: the pool.</summary>
    public static Actiedata Aanbiedingen(Pool pool) => new(Soorten.Aanbod, pool.Id, 0);

    /// <summary>The match of an aanvraag: <c>{poolId}/{aanvraagId}</c>.</summary>
    public static Actiedata VoorMatch(Aanvraag aanvraag) => new(Soorten.Match, Sleutel(aanvraag), aanvraag.Rev);

    /// <summary>A match and one of its EDs: <c>{poolId}/{aanvraagId}/{edId}</c>.</summary>
    public static Actiedata VoorMatch(Aanvraag aanvraag, string edId) => new(Soorten.Match, $"{Sleutel(aanvraag)}/{edId}", aanvraag.Rev);

    /// <summary>
    /// A small question within a match: <c>{poolId}/{aanvraagId}</c>, for a step <c>/{round}</c>, about an asker who left <c>/{id}</c>.
    /// </summary>
    public static Actiedata VoorMatchvraag(Aanvraag aanvraag, string? deel = null) =>
        new(Soorten.Matchvraag, deel is null ? Sleutel(aanvraag) : $"{Sleutel(aanvraag)}/{deel}", aanvraag.Rev);

    /// <summary>The borgingsvraag: the ISO week.</summary>
    public static Actiedata Voor(Borgingsweek week) => new(Soorten.Borging, week.Week.ToString(), week.Rev);

    /// <summary>The figures of a wijkteam: its channel, and <c>/{phase}</c> where one is chosen, <c>/bot</c> for none.</summary>
    public static Actiedata Cijfers(Wijkteam team) => new(Soorten.Cijfers, team.KanaalId, 0);

    /// <inheritdoc cref="Cijfers(Wijkteam)"/>
    public static Actiedata Cijfers(Wijkteam team, Fase? fase) =>
        Cijfers(team) with { Id = $"{team.KanaalId}/{fase?.ToString().ToLowerInvariant() ?? GeenFase}" };

    /// <summary>Instead of a phase: what happened says it.</summary>
    public const string GeenFase = "bot";

    private static string Sleutel(Aanvraag aanvraag) => $"{aanvraag.PoolId}/{aanvraag.Id}";
}

/// <summary>Kinds of <see cref="Actiedata"/>. Sent: never rename, never reuse.</summary>
public static class Soorten
{
    /// <summary>An agendaweek.</summary>
    public const string Agenda = "agenda";

    /// <summary>An aanvraag.</summary>
    public const string Aanvraag = "aanvraag";

    /// <summary>A question to one ED.</summary>
    public const string Aanbod = "aanbod";

    /// <summary>A match.</summary>
    public const string Match = "match";

    /// <summary>A small question within a match, on a card of its own.</summary>
    public const string Matchvraag = "matchvraag";

    /// <summary>A borgingsweek.</summary>
    public const string Borging = "borging";

    /// <summary>Setting up a channel; the id is <c>kanaal</c>.</summary>
    public const string Inrichten = "inrichten";

    /// <summary>The role of somebody who left; the id is that person.</summary>
    public const string Rol = "rol";

    /// <summary>
    /// The own profile; the id is the pool or <c>nieuw</c>, of a part <c>{poolId}/{part}</c>, and of a piece of that
    /// <c>{poolId}/{part}/{piece}</c>.
    /// </summary>
    public const string Profiel = "profiel";

    /// <summary>A question that is being written: <c>{formulierId}/{kanaalId}/{waar}</c>, the last two perhaps empty.</summary>
    public const string Vraag = "vraag";

    /// <summary>The page of what is on its way; which card is a field.</summary>
    public const string Levering = "levering";

    /// <summary>Help and lists, about nothing in particular.</summary>
    public const string Hulp = "hulp";

    // Cards of their own about an aanvraag; the id is the same.

    /// <summary>A reminder to a coördinator.</summary>
    public const string Herinnering = "herinnering";

    /// <summary>The honest word to an asker.</summary>
    public const string Eerlijk = "eerlijk";

    /// <summary>The one question of a coördinator to an asker.</summary>
    public const string Verduidelijking = "verduidelijking";

    /// <summary>What came out of a day.</summary>
    public const string Uitkomst = "uitkomst";

    /// <summary>The wachtrij; the id is a page, from 1.</summary>
    public const string Wachtrij = "wachtrij";

    /// <summary>
    /// A question or offer of an ED to a wijkteam; the id is <c>{channel}/{id}</c>, of its form <c>vraag/{id}</c> or <c>aanbod/{id}</c>.
    /// </summary>
    public const string Teamvraag = "teamvraag";

    /// <summary>A signaal; the id is <c>{poolId}/{id}</c>, of its form the id alone.</summary>
    public const string Signaal = "signaal";

    /// <summary>Who is there today; the id is <c>{channel}/{day}/{edId}</c>.</summary>
    public const string Aanwezig = "aanwezig";

    /// <summary>The agreements of a wijkteam; the id is the channel.</summary>
    public const string Afspraken = "afspraken";

    /// <summary>The own list for a good start; the id is the pool.</summary>
    public const string Startlijst = "startlijst";

    /// <summary>EDs without Teams; the id is the pool, or <c>{poolId}/{edId}</c>.</summary>
    public const string ZonderTeams = "zonder-teams";

    /// <summary>A command that can be typed; the id is the command.</summary>
    public const string Opdracht = "opdracht";

    /// <summary>How the check of texts does in a pool; the id is the pool.</summary>
    public const string Controle = "controle";

    /// <summary>The figures of a wijkteam; the id is the channel, of a chosen phase <c>{channel}/{phase}</c>.</summary>
    public const string Cijfers = "cijfers";

    /// <summary>
    /// Nobody answers the agendavraag; the id is <c>{channel}/{after how many cards}/{week of the first}</c>, of a moment that is chosen
    /// with <c>/{weekday}/{HHmm}</c>.
    /// </summary>
    public const string Stilte = "stilte";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Alle { get; } =
    [
        Afspraken, Agenda, Aanvraag, Aanbod, Match, Borging, Inrichten, Profiel, Vraag, Hulp, Teamvraag, Signaal, Aanwezig, Matchvraag,
        Herinnering, Eerlijk, Verduidelijking, Uitkomst, Wachtrij, Startlijst, ZonderTeams, Opdracht, Rol, Controle, Levering,
        Cijfers, Stilte,
    ];
}
