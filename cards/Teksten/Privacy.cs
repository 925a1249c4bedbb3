using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    private const int MeesteVondsten = 5;

    /// <summary>Enough to see which words are meant; the text itself stands in the field above it.</summary>
    private const int MeesteTekens = 5;

    /// <summary>On top of the card when a text is held back, or null when it may go on. Danger goes before everything else.</summary>
    /// <param name="vondsten">What the privacy check found; labels hold nothing back.</param>
    public static Melding? Tegengehouden(IReadOnlyList<Vondst> vondsten)
    {
        if (vondsten.Any(v => v.Soort == VondstSoort.Nood))
        {
            return Melding.Waarschuwing(
                "Is er nu gevaar? Bel 112. Hier kan ik niet snel genoeg bij helpen. " +
                    "Doe wat jullie team heeft afgesproken voor als er gevaar dreigt. Je vraag is niet verstuurd.");
        }

        return vondsten.Any(v => v.IsHerkenbaar) ? Melding.Waarschuwing(TekstNogNietVerstuurd) : null;
    }

    /// <summary>Under the field: what seems to stand where, and what to do about it.</summary>
    /// <param name="tekst">The text as it was typed, or empty when nothing of it may be shown.</param>
    /// <param name="vondsten">What was found in it.</param>
    public static string Tekstfout(string tekst, IReadOnlyList<Vondst> vondsten)
    {
        var herkenbaar = vondsten.Where(v => v.IsHerkenbaar).ToList();
        List<string> zinnen = [];
        foreach (var vondst in herkenbaar.Take(MeesteVondsten)) zinnen.Add(
            $"Hier lijkt {Vondstwoord(vondst.Soort)} te staan{Fragment(tekst, vondst)}.");
        if (herkenbaar.Count > 0)
        {
            zinnen.Add(
                herkenbaar.Count == 1
                    ? "Haal het weg, dan blijft iedereen onherkenbaar."
                    : "Haal dit weg, dan blijft iedereen onherkenbaar.");
        }

        if (vondsten.Any(v => v.Soort == VondstSoort.Nood))
        {
            zinnen.Add("Is er nu geen gevaar? Schrijf het dan met andere woorden en vraag het nog eens.");
        }

        return string.Join(' ', zinnen);
    }

    private static string Fragment(string tekst, Vondst vondst)
    {
        if (vondst.Einde > tekst.Length) return "";
        return $": “{Kort(tekst.Substring(vondst.Begin, vondst.Lengte), MeesteTekens)}”";
    }

    private static string Vondstwoord(VondstSoort soort) => soort switch
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
