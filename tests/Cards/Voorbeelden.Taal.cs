using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Domein.Wijkteams;
using static TeamsHerstelBot.Cards.Tests.Mensen;

namespace TeamsHerstelBot.Cards.Tests;

internal static partial class Voorbeelden
{
    /// <summary>A text with labels in it, as somebody might bring from a report.</summary>
    public const string MetEtiketten = "Een verslaafde man doet niet open. Hij is een echte zorgmijder en agressief. " +
        "De casus loopt al lang.";

    private static Wijkteam LindeMetAfspraken => Linde with
    {
        AfspraakUrgent = "Blijf bij de bewoner tot er iemand is. Bel de achterwacht, ook in de nacht. Is er nu gevaar? Bel 112.",
        Afspraken = new(
            "Achterwacht 030 123 45 67", "Alleen afspraken en stappen, in gewone woorden.", "In het plan dat de bewoner zelf ook heeft.",
            "We lezen het samen voor we het opslaan.", "Met de huisarts alleen als de bewoner ja zegt.", Els, Op(30), 3),
    };

    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Taal()
    {
        yield return ("afspraken-leeg", AfsprakenKaart.Maak(Linde));
        yield return ("afspraken", AfsprakenKaart.Maak(LindeMetAfspraken));
        yield return ("afspraken-half", AfsprakenKaart.Maak(
            LindeMetAfspraken with
            {
                AfspraakUrgent = null,
                Afspraken = LindeMetAfspraken.Afspraken! with { Contact = null, Waar = null },
            }));
        yield return ("afspraken-fout", AfsprakenKaart.Maak(LindeMetAfspraken, Formulier(
            (
                Velden.TeamContact, string.Concat(Enumerable.Repeat("030 123 45 67 ", 7)),
                Teksten.TeLang(98, 80)), (Velden.TeamDelen, "Met de huisarts.", null))));
        yield return ("afspraken-intussen", AfsprakenKaart.Maak(
            LindeMetAfspraken, Formulier((Velden.TeamUrgent, "Bel elkaar.", null)), Melding.Waarschuwing(Teksten.AfsprakenIntussen)));
        yield return ("afspraken-chat", AfsprakenKaart.Lees([LindeMetAfspraken]));
        yield return ("afspraken-chat-twee-teams", AfsprakenKaart.Lees([LindeMetAfspraken, Vliet]));
        yield return ("herschrijf", HerschrijfKaart.Vraag());
        yield return ("herschrijf-getypt", HerschrijfKaart.Vraag(getypt: true));
        yield return ("herschrijf-klaar", HerschrijfKaart.Toon(Herschrijver.Lees(MetEtiketten)));
        yield return ("herschrijf-niets", HerschrijfKaart.Toon(Herschrijver.Lees("Iemand durft de post niet meer open te maken.")));
        yield return ("herschrijf-leeg", HerschrijfKaart.Fout(Formulier((Velden.HerschrijfTekst, "", Teksten.Verplicht))));
        yield return ("uitleg-bewoner", UitlegKaart.Bewoner());
        yield return ("uitleg-bewoner-met-pagina", UitlegKaart.Bewoner(
            [Linde],
            _ => new(
                new("https://bot.waterrijk.example/wijk/0a1b2c3d4e5f"),
                new("https://bot.waterrijk.example/wijk/0a1b2c3d4e5f/code.png"))));
        yield return ("uitleg-bewoner-eigen-woorden", UitlegKaart.Bewoner(
            LindeMetAfspraken with
            {
                Afspraken = LindeMetAfspraken.Afspraken! with
                {
                    Uitleg = "Je treft ons op dinsdag in het buurthuis. Je mag altijd iemand meenemen.",
                },
            }, Vliet));
        yield return ("begrip", UitlegKaart.Begrip(Teksten.Begrip("herstel")!));
        yield return ("begrippen", UitlegKaart.Begrippen());
        yield return ("begrip-lijkt-op", UitlegKaart.Begrippen("stichma"));
        yield return ("begrip-onbekend", UitlegKaart.Begrippen("fiets"));
        yield return ("vraag-met-gevoelens-en-gesloten-vraag", VraagKaart.Maak(
            Vraagbeeld((Velden.Toelichting, "Moet de bewoner meer naar buiten?", null), (Velden.Emoties, "bang,hoopvol", null))));
    }
}
