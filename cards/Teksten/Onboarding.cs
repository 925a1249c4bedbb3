using NodaTime;
using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    /// <summary>Somebody else without Teams has that name in this pool.</summary>
    public const string NaamBestaatAl = "Er staat al iemand met deze naam in de pool. Is dit een ander? Zet er dan iets bij.";

    internal const string MailMag = "E-mailadres, als deze collega zelf mee wil doen per mail. Mag leeg blijven.";

    internal const string MailStaatUit = "E-mailadres. De bot mailt nu niet. Maak het leeg om het weg te halen.";

    internal const string MailGeweigerd = "De laatste mail kwam hier niet aan. Klopt het adres toch? Bewaar, dan gaat er weer mail heen.";

    /// <summary>A mail with a link is on its way.</summary>
    public const string LinkGemaild = "De nieuwe link is onderweg. De oude blijft ook werken, tot je de toegang intrekt.";

    /// <summary>A mail address at which nothing can arrive.</summary>
    public const string MailKloptNiet = "Dit is geen e-mailadres. Kijk het na, of laat het leeg.";

    /// <summary>The mailbox of somebody else.</summary>
    public const string MailBestaatAl = "Een andere collega heeft dit e-mailadres al. Ieder heeft een eigen adres nodig.";

    /// <summary>The access of somebody without Teams was taken back.</summary>
    public const string ToegangIngetrokken =
        "De toegang is ingetrokken. Oude links en apparaten werken niet meer. In de volgende mail staat een nieuwe link.";

    internal const string AkkoordZonderTeams = "Deze collega weet dit en is akkoord.";

    /// <summary>After saving the list.</summary>
    public const string StartlijstBewaard = "Bewaard.";

    /// <summary>After an ED without Teams was noted.</summary>
    public const string ZonderTeamsBewaard = "Bewaard. Je kunt deze collega nu vragen.";

    /// <summary>After an ED without Teams was taken off.</summary>
    public const string ZonderTeamsWeg = "Deze collega staat niet meer in de pool.";

    /// <summary>Noted without agreement.</summary>
    public const string EerstAkkoordVanPersoon = "Vraag het eerst aan deze collega. Zet dan hier een vinkje.";

    /// <summary>A day that is still to come.</summary>
    public const string DagNogNiet = "Kies vandaag of een dag die geweest is.";

    /// <summary>A match that still runs.</summary>
    public const string EerstAfronden = "Deze collega heeft nog een match. Rond die eerst af.";

    /// <summary>What happens, who sees what and how to stop, for a new ED.</summary>
    internal static IReadOnlyList<string> StartErvaringsdeskundige { get; } =
    [
        "Een coördinator vraagt je soms iets. Jij zegt ja, nee of eerst overleggen.",
        $"Alleen jij en de coördinatoren zien je profiel. Een teamleider ziet het niet. {WieThemasZiet}",
        "Pauze nemen of stoppen kan altijd, zonder uitleg.",
    ];

    internal const string RolKloptNiet = "Klopt dat niet? Iedereen in het team kan het terugzetten: typ in het kanaal " +
        $"“@{Botnaam} instellingen”.";

    internal static string RolOvergegaan(string naam, string team) =>
        $"{naam} staat nu als teamleider bij de instellingen van {team}. De vraag over dat team komt niet meer bij jou.";

    internal static string Startpunt(string punt) => punt switch
    {
        "taak" => "Een taakomschrijving",
        "leidinggevende" => "Wie je leidinggevende is",
        "begeleider-inhoud" => "Een begeleider voor het werk zelf",
        "begeleider-welzijn" => "Een begeleider voor hoe het met je gaat",
        "maatje" => "Een maatje of mentor",
        "intervisie" => "Een groep voor intervisie",
        "vergoeding" => "Je vergoeding",
        "werkplek" => "Een plek om te werken",
        "overleggen" => "Bij welke overleggen je bent",
        _ => throw new ArgumentOutOfRangeException(nameof(punt), punt, "Every point has its words."),
    };

    internal static string Startstand(Startstand stand) => stand switch
    {
        Domein.Pools.Startstand.NogNiet => "Nog niet",
        Domein.Pools.Startstand.Gedaan => "Geregeld",
        Domein.Pools.Startstand.Nvt => "Niet nodig",
        _ => throw new ArgumentOutOfRangeException(nameof(stand), stand, "Every stand has its words."),
    };

    internal static string PauzeLaterTekst(LocalDate tot) => $"Goed. Ik vraag het je weer op {Datum(tot)}. Tot dan krijg je geen vragen.";
}
