using NodaTime;
using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    private const int MeesteVondsten = 5;

    internal const string KeurTitel = "Kijk nog even naar je tekst";

    /// <summary>A proposal was put in the field.</summary>
    public const string VoorstelNeergezet =
        "Wat ik zag, staat er niet meer. Zou iemand uit de wijk de bewoner nog herkennen? Lees het nog even na. Dan kun je verder.";

    /// <summary>The answer is a message, so the text is not in it.</summary>
    internal const string TekstStaatErNiet =
        "Mijn antwoord blijft hier staan. Daarom zet ik je tekst er niet bij. Schrijf hem nog een keer, en dan anders.";

    /// <summary>The same, with how it can be said.</summary>
    internal const string TekstStaatErAnders =
        "Mijn antwoord blijft hier staan. Daarom zet ik je eigen tekst er niet bij. Zo kan het wel. Lees het na, en ga verder.";

    internal const string KeurVoetZonderTekst = "Alleen jij ziet dit. Wat je koos, staat er nog.";

    /// <summary>Only a warning, as the pool chose.</summary>
    public const string AlleenWaarschuwing = "Dit is nog niet verstuurd. Kijk nog even naar je tekst. Is het goed zo? Verstuur het dan.";

    /// <summary>Somebody said that the check is wrong.</summary>
    /// <param name="magZo">The pool chose that this only warns.</param>
    public static string KloptNietGeteld(bool magZo) =>
        "Dankjewel. Ik tel alleen de soort, niet wat je schreef."
        + (magZo ? "" : " De tekst gaat zo nog niet door. Schrijf het met andere woorden.");

    internal const string ControleUitleg = "Ik houd een tekst tegen als die naar één persoon lijkt te wijzen. " +
        "Vindt iemand dat dat niet klopt? Dan tel ik alleen de soort.";

    internal const string ControleGeen = "Dit kwartaal zei niemand dat het niet klopte.";

    internal const string ControleGeteld = "Hierbij zei iemand dit kwartaal dat het niet klopte:";

    internal const string ControleAltijd =
        "Ik houd altijd tegen: een burgerservicenummer, een telefoonnummer, een adres en gevaar.";

    /// <summary>What a coördinator chose is saved.</summary>
    public const string ControleBewaard = "Bewaard. Het geldt vanaf de volgende tekst.";

    /// <summary>So often said to be wrong that the rules need a look.</summary>
    /// <param name="soorten">The kinds.</param>
    public static string KijkNaarRegels(IReadOnlyList<VondstSoort> soorten) =>
        $"Drie keer of vaker {(soorten.Count == 1 ? "klopte" : "klopten")} {Opsomming([.. soorten.Select(Vondstwoord)])} niet. "
        + "Bespreek de regels met wie de bot beheert.";

    internal const string KeurVoet = "Alleen jij ziet dit. Wat je invulde, staat er nog.";

    /// <summary>Under the field: what seems to stand there, and how to say it otherwise. Each kind once.</summary>
    /// <param name="tekst">The text as it was typed, or empty when nothing of it may be shown.</param>
    /// <param name="vondsten">What was found in it.</param>
    /// <param name="vandaag">To tell an age.</param>
    public static string Keurtip(string tekst, IReadOnlyList<Vondst> vondsten, LocalDate vandaag)
    {
        if (vondsten.Any(v => v.Soort == VondstSoort.Nood)) return "Is er nu geen gevaar? Schrijf het dan met andere woorden.";
        var tips = vondsten.Where(v => v.IsHerkenbaar).DistinctBy(v => v.Soort).Take(MeesteVondsten)
            .GroupBy(v => Tip(tekst, v, vandaag), v => Vondstwoord(v.Soort))
            .Select(g => $"Hier {(g.Skip(1).Any() ? "lijken" : "lijkt")} {Opsomming([.. g])} te staan. {g.Key}");
        return string.Join(' ', tips);
    }

    /// <summary>The button that puts the proposal in the field.</summary>
    internal static string ZetNeer(IReadOnlyList<VondstSoort> soorten) => soorten switch
    {
        [VondstSoort.Naam] => $"Zet “{Voorstel.Naam}” neer",
        [VondstSoort.Adres] => $"Zet “{Voorstel.Adres}” neer",
        [VondstSoort.Geboortedatum] => "Zet de leeftijd neer",
        [_] => "Haal het weg",
        _ => "Pas het zo aan",
    };

    private static string Tip(string tekst, Vondst vondst, LocalDate vandaag)
    {
        if (vondst.Soort == VondstSoort.Naam) return $"Zonder naam: “{Voorstel.Naam}”. Is het een collega? Zet er “collega” voor.";
        if (vondst.Soort == VondstSoort.Adres) return $"Zonder adres: “{Voorstel.Adres}”.";
        return vondst.Soort == VondstSoort.Geboortedatum
            && vondst.Einde <= tekst.Length
            && Voorstel.Bij(tekst, vondst, vandaag).Woorden is { Length: > 0 } leeftijd
            ? $"Zonder datum: “{leeftijd}”."
            : "Laat dat gewoon weg.";
    }

    /// <summary>The noun alone, for a button: "webadres". The longest does not fit beside another.</summary>
    internal static string Vondstnaam(VondstSoort soort) => soort == VondstSoort.Bsn ? "BSN" : Vondstwoord(soort).Split(' ')[1];

    internal static string Vondstwoord(VondstSoort soort) => soort switch
    {
        VondstSoort.Bsn => "een burgerservicenummer",
        VondstSoort.Iban => "een rekeningnummer",
        VondstSoort.Email => "een e-mailadres",
        VondstSoort.Telefoon => "een telefoonnummer",
        VondstSoort.Geboortedatum => "een geboortedatum",
        VondstSoort.Kenteken => "een kenteken",
        VondstSoort.Web => "een webadres van één persoon",
        VondstSoort.Account => "een accountnaam",
        VondstSoort.Adres => "een adres",
        VondstSoort.Nummer => "een nummer van één persoon",
        VondstSoort.Naam => "een naam",
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "Only what points at a person is named."),
    };
}
