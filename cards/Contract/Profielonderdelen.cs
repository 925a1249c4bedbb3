using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;

namespace TeamsHerstelBot.Cards;

/// <summary>The parts in which a profile is filled in, each a card of its own. In the data of buttons: never rename, never reuse.</summary>
public static class Profielonderdelen
{
    /// <summary>Organisation, how far, roles and for whom.</summary>
    public const string Basis = "basis";

    /// <summary>Themes.</summary>
    public const string Themas = "themas";

    /// <summary>Who may know which theme.</summary>
    public const string Zicht = "zicht";

    /// <summary>Forms of inzet; the piece is a Vormgroep.</summary>
    public const string Vormen = "vormen";

    /// <summary>Wijken, days, hours, room and rest.</summary>
    public const string Wanneer = "wanneer";

    /// <summary>Fixed parts of the week at a wijkteam; the piece is its channel.</summary>
    public const string Aanwezig = "aanwezig";

    /// <summary>What helps at work.</summary>
    public const string Helpt = "helpt";

    /// <summary>A ja beforehand for "even sparren".</summary>
    public const string Sparren = "sparren";

    /// <summary>People and teams that are left out.</summary>
    public const string LieverNiet = "liever-niet";

    /// <summary>The day on which to ask whether a pause is over.</summary>
    public const string Pauze = "pauze";

    /// <summary>In the order in which somebody goes through them.</summary>
    public static IReadOnlyList<string> Volgorde { get; } = [Basis, Themas, Zicht, Vormen, Wanneer, Aanwezig, Helpt, Sparren, LieverNiet];

    /// <summary>The part that comes after this one, or null after the last.</summary>
    public static string? Na(string onderdeel)
    {
        var plek = Volgorde.ToList().IndexOf(onderdeel);
        return plek < 0 || plek + 1 == Volgorde.Count ? null : Volgorde[plek + 1];
    }
}

/// <summary>What a button of a profile is about.</summary>
/// <param name="PoolId">The pool, or null while there is none.</param>
/// <param name="Onderdeel">One of <see cref="Profielonderdelen"/>, or null for the whole.</param>
/// <param name="Deel">A piece of it, or null.</param>
public sealed record Profielplek(string? PoolId, string? Onderdeel = null, string? Deel = null)
{
    /// <summary>The id in the data.</summary>
    public string Id => string.Join('/', new[] { PoolId ?? "nieuw", Onderdeel, Deel }.OfType<string>());

    /// <summary>From the id in the data.</summary>
    public static Profielplek Lees(string id)
    {
        var delen = id.Split('/', 3);
        return new(delen[0] is "" or "nieuw" ? null : delen[0], delen.ElementAtOrDefault(1), delen.ElementAtOrDefault(2));
    }

    /// <summary>The group of forms it is about, or null.</summary>
    public Vormgroep? Groep =>
        Onderdeel == Profielonderdelen.Vormen && Enum.TryParse<Vormgroep>(Deel, out var groep) && Enum.IsDefined(groep) ? groep : null;

    internal Actiedata Data(Ervaringsdeskundige? profiel) => new(Soorten.Profiel, Id, profiel?.Rev ?? 0);
}
