using System.Text.Json.Serialization;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Cards;

/// <summary>What a button is about, and nothing more; rights are checked on the server. Cards live for years: never change the shape.</summary>
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

    /// <summary>The agendavraag: the ISO week, such as <c>2026-W48</c>.</summary>
    public static Actiedata Voor(Agendaweek week) => new(Soorten.Agenda, week.Week.ToString(), week.Rev);

    /// <summary>The aanvraag: <c>{poolId}/{aanvraagId}</c>.</summary>
    public static Actiedata Voor(Aanvraag aanvraag) => new(Soorten.Aanvraag, Sleutel(aanvraag), aanvraag.Rev);

    /// <summary>The proposal of one ED: <c>{poolId}/{aanvraagId}/{edId}</c>.</summary>
    public static Actiedata Voor(Aanvraag aanvraag, Ervaringsdeskundige ed) => new(Soorten.Aanvraag, $"{Sleutel(aanvraag)}/{ed.Wie.Id}", aanvraag.Rev);

    /// <summary>The proposal of one ED, by who it is: <c>{poolId}/{aanvraagId}/{edId}</c>.</summary>
    public static Actiedata Voor(Aanvraag aanvraag, Persoon ed) => new(Soorten.Aanvraag, $"{Sleutel(aanvraag)}/{ed.Id}", aanvraag.Rev);

    /// <summary>A page of the wachtrij, from 1.</summary>
    public static Actiedata Wachtrij(int pagina) => new(Soorten.Wachtrij, Teksten.Getal(pagina), 0);

    /// <summary>The question to one ED: <c>{poolId}/{aanvraagId}</c>, since only the asked person may answer.</summary>
    public static Actiedata Voor(Aanvraag aanvraag, Aanbod aanbod) => new(Soorten.Aanbod, Sleutel(aanvraag), aanbod.Rev);

    /// <summary>The match of an aanvraag: <c>{poolId}/{aanvraagId}</c>.</summary>
    public static Actiedata VoorMatch(Aanvraag aanvraag) => new(Soorten.Match, Sleutel(aanvraag), aanvraag.Rev);

    /// <summary>The borgingsvraag: the ISO week.</summary>
    public static Actiedata Voor(Borgingsweek week) => new(Soorten.Borging, week.Week.ToString(), week.Rev);

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

    /// <summary>A borgingsweek.</summary>
    public const string Borging = "borging";

    /// <summary>Setting up a channel; the id is <c>kanaal</c>.</summary>
    public const string Inrichten = "inrichten";

    /// <summary>The own profile; the id is the pool, or <c>nieuw</c>.</summary>
    public const string Profiel = "profiel";

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

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Alle { get; } =
        [Agenda, Aanvraag, Aanbod, Match, Borging, Inrichten, Profiel, Hulp, Herinnering, Eerlijk, Verduidelijking, Uitkomst, Wachtrij];
}
