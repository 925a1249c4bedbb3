using NodaTime;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    /// <summary>After saving a profile.</summary>
    public const string ProfielBewaard = "Bewaard. Fijn dat je meedoet.";

    /// <summary>After saving a part of a profile.</summary>
    public const string OnderdeelBewaard = "Bewaard.";

    /// <summary>After starting a pause.</summary>
    public const string PauzeGestart = "Bewaard. Je krijgt nu geen nieuwe vragen. Uitleg is niet nodig.";

    /// <summary>After choosing no day for a pause that runs.</summary>
    public const string PauzeZonderDag = "Er staat geen dag. Je pauze duurt tot je zelf op “Weer beschikbaar” klikt.";

    /// <summary>After a pause.</summary>
    public const string PauzeVoorbij = "Welkom terug. Je kunt weer vragen krijgen.";

    /// <summary>After a pause, while a rest after a match goes on.</summary>
    public const string PauzeVoorbijRust = "Welkom terug. Je eigen rustdagen lopen nog even door.";

    /// <summary>A day in the past.</summary>
    public const string DagVoorbij = "Kies een dag na vandaag.";

    /// <summary>Themes without the ja that goes with them.</summary>
    public const string EerstAkkoord = "Zet hier een vinkje. Zonder jouw toestemming bewaar ik geen thema’s.";

    /// <summary>What somebody types in front of the code that moves a profile.</summary>
    public const string Verhuisopdracht = "verhuis profiel";

    /// <summary>A profile moved to an account.</summary>
    public const string ProfielVerhuisd = "Je profiel is nu van dit account. De mail is gestopt, en je pagina ook.";

    /// <summary>A profile that was taken away.</summary>
    public const string ProfielWeg = "Je profiel is weg. Dankjewel voor wat je deed.";

    /// <summary>The one part of a profile that others may see, as its ED chose.</summary>
    private const string WieThemasZiet = "Bij “Wie mag wat weten” kies je of anderen een thema zien.";

    internal const string ProfielVoet = $"Alleen jij en de coördinatoren van de pool zien je profiel. {WieThemasZiet} " +
        "Pauze nemen of stoppen kan altijd, zonder uitleg.";

    internal const string AkkoordThemas = "De coördinatoren mogen mijn thema’s zien om een match te maken. " +
        "Ik kan dit altijd wijzigen of stoppen.";

    internal const string InrichtUitleg = "Ik help wijkteams en ervaringsdeskundigen elkaar te vinden. Kies waar dit kanaal voor is. " +
        "Je kunt het later nog wijzigen.";

    internal const string PoolStil =
        "Ik kan in het kanaal van jullie pool nu niets plaatsen. Vraag een coördinator van de pool of ik daar nog in zit.";

    internal const string KanaalStil =
        "Ik kan in dit kanaal nu niets plaatsen. Typ daar een bericht aan mij, dan probeer ik het weer. In “levering” zie je wat wacht.";

    internal const string KanaalWeg =
        "Ik ben niet meer in dit kanaal: de app is weggehaald, of het team staat in het archief. Zet de app er weer in om verder te gaan.";

    internal const string JijLeidtDit = "Alleen jij ziet deze kaart. Wat je wijzigt, geldt voor het hele team.";

    internal const string WijzigInKanaal = $"Wijzigen? Typ in het kanaal van je team “@{Botnaam} instellingen”.";
    internal const string InrichtVoet = "Iedereen in dit kanaal ziet deze kaart. Ik vraag niet wie een bewoner is. Stoppen? " +
        "Haal de app uit het team.";

    internal static string Beschikbaar(Ervaringsdeskundige profiel, Instant? nu = null) => profiel switch
    {
        { Pauze: true, PauzeTot: { } tot } when nu is { } moment && tot <= Weekmoment.Lokaal(moment).Date =>
            "Je hebt nu pauze. Wil je weer vragen krijgen? Klik dan op “Weer beschikbaar”.",
        { Pauze: true, PauzeTot: { } tot } => $"Je hebt nu pauze. Op {Datum(tot)} vraag ik of je weer beschikbaar bent.",
        { Pauze: true } => "Je hebt nu pauze.",
        { RustTot: { } rust } when rust > nu =>
            $"Je hebt nu rust na een match. Vanaf {Datum(Weekmoment.Lokaal(rust).Date)} kun je weer vragen krijgen.",
        { Plaatsen: 0 } => "Je hebt nu geen ruimte voor nieuwe vragen.",
        _ => $"Je hebt ruimte voor {Vragen(profiel.Plaatsen)}.",
    };
}
