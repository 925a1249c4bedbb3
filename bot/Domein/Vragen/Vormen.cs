namespace TeamsHerstelBot.Domein.Vragen;

/// <summary>What an inzet is for, as the five roles of an ervaringsdeskundige.</summary>
public enum Vormrol
{
    Ondersteuner,
    Deskundigheidsbevorderaar,
    Vernieuwer,
    Beleidsbeinvloeder,
    Onderzoeker,
}

/// <summary>How the forms are grouped behind "Meer vormen".</summary>
public enum Vormgroep
{
    Advies,
    MetBewoner,
    Groep,
    Team,
    Wijk,
    Beleid,
}

/// <summary>A form of inzet; its label is in the cards. Stored by id: never rename, never reuse.</summary>
/// <param name="MetBewoner">
/// A bewoner is there: nothing leaves the concept without that person's wish and consent, and the match begins with a kennismaking.
/// </param>
/// <param name="Lang">Usually runs for months: every six weeks one question, never a term.</param>
public sealed record Vorm(string Id, Vormgroep Groep, Vormrol Rol, bool MetBewoner = false, bool Lang = false);

/// <summary>Everything an ervaringsdeskundige can be asked for.</summary>
public static class Vormen
{
    public const string Sparren = "sparren";
    public const string Tandem = "tandem";
    public const string Ervaringsverhaal = "ervaringsverhaal";
    public const string SamenErheen = "samen-erheen";
    public const string Antistigma = "antistigma";
    public const string Casuistiek = "casuistiek";
    public const string Teamoverleg = "teamoverleg";

    /// <summary>A full answer: coördinator and ED find the form together.</summary>
    public const string WeetNiet = "weetniet";

    /// <summary>What most people look for, in the order of the card.</summary>
    public static IReadOnlyList<string> Kort { get; } =
        [Sparren, Casuistiek, Teamoverleg, "keukentafel", Tandem, "ervaringsmaatje", "bruggenbouwer", "voorlichting"];

    public static IReadOnlyList<Vorm> Alle { get; } =
    [
        Advies(Sparren), Advies(Casuistiek), Advies(Teamoverleg), Advies("coaching"), Advies("wederzijds"), Advies("meelopen"),
        Bewoner(Tandem, lang: true), Bewoner("gescheiden", lang: true), Bewoner("driegesprek"), Bewoner("keukentafel"),
        Bewoner("bruggenbouwer", lang: true),
        Bewoner("ervaringsmaatje", lang: true), Bewoner("luisterend-oor", lang: true), Bewoner("herstelondersteuning", lang: true),
        Bewoner("wegwijs"),
        Bewoner(SamenErheen), Bewoner("naasten", lang: true), Bewoner("huisbezoek"),
        Groep("herstelgroep"), Groep("wrap"), Groep("hdjz"), Groep("andere-groep"), Groep("spreekuur"), Groep("themabijeenkomst"),
        Groep("ontmoeting"),
        Team("voorlichting"), Team("workshop"), Team("training"), Team("visie"), Team("rollendiscussie"), Team("kennismaking"),
        Team("inwerken"),
        Team(Ervaringsverhaal), Team("reflectie"),
        Wijk("kwartiermaken"), Wijk(Antistigma), Wijk("wijktafel"), Wijk("toegankelijkheid"),
        Beleid("beleid", Vormrol.Beleidsbeinvloeder), Beleid("werving", Vormrol.Beleidsbeinvloeder),
        Beleid("onderzoek", Vormrol.Onderzoeker), Beleid("signaal", Vormrol.Vernieuwer),
    ];

    private static readonly Dictionary<string, Vorm> OpId = Alle.ToDictionary(v => v.Id);

    /// <summary>Null for <see cref="WeetNiet"/> and for an unknown id.</summary>
    public static Vorm? Vind(string? id) => id is null ? null : OpId.GetValueOrDefault(id);

    /// <summary>An ED stands before others with something of themself: nothing goes on before they said what.</summary>
    public static bool ToontZichzelf(string vorm) => vorm is Antistigma or Ervaringsverhaal;

    /// <summary>A situation is discussed, and the bewoner may be there.</summary>
    public static bool BewonerKanErbij(string vorm) => vorm is Casuistiek or Teamoverleg;

    public static bool Bestaat(string? id) => id == WeetNiet || Vind(id) is not null;

    private static Vorm Advies(string id) => new(id, Vormgroep.Advies, Vormrol.Deskundigheidsbevorderaar);

    private static Vorm Bewoner(string id, bool lang = false) =>
        new(id, Vormgroep.MetBewoner, Vormrol.Ondersteuner, MetBewoner: true, Lang: lang);

    private static Vorm Groep(string id) => new(id, Vormgroep.Groep, Vormrol.Ondersteuner);

    private static Vorm Team(string id) => new(id, Vormgroep.Team, Vormrol.Deskundigheidsbevorderaar);

    private static Vorm Wijk(string id) => new(id, Vormgroep.Wijk, Vormrol.Vernieuwer);

    private static Vorm Beleid(string id, Vormrol rol) => new(id, Vormgroep.Beleid, rol);
}
