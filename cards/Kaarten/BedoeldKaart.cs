using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>A sentence holds words of commands: a question, with a button for each.</summary>
public static class BedoeldKaart
{
    private const int MeesteKeuzes = 3;

    /// <summary>Those that are for somebody with these roles; of who has none it is not known.</summary>
    public static IReadOnlyList<(string Woorden, string Opdracht)> Kan(
        Rollen rollen, bool inKanaal, IReadOnlyList<(string Woorden, string Opdracht)> genoemd)
    {
        if (rollen == Rollen.Geen) return genoemd;
        var kan = Opdrachtknop.Voor(rollen, inKanaal).SelectMany(g => g.Opdrachten).Select(o => o.Opdracht).ToHashSet();
        return [.. genoemd.Where(g => kan.Contains(g.Opdracht)).Take(MeesteKeuzes)];
    }

    /// <param name="genoemd">The words as they were typed, and the command each stands for.</param>
    public static Kaartbeeld Maak(IReadOnlyList<(string Woorden, string Opdracht)> genoemd) => Kaart(
        new Kaartkop(IconName.Info, genoemd is [var enige] ? Teksten.Bedoeld(Noem(enige), enige.Opdracht) : Teksten.BedoeldKeuze),
        null,
        [
            Alinea(Teksten.BedoeldUitleg),
            Knoppen([.. genoemd.Select(g => Naar(Noem(g), g.Opdracht)), Opdrachtknop.Hulp("Hulp")]),
            Voet(Teksten.NietsGedaan),
        ],
        Teksten.BedoeldUitleg);

    /// <summary>A sentence holds none: one line, and what somebody may have meant.</summary>
    /// <param name="rollen">What this person is; what is not for them is not proposed.</param>
    /// <param name="inKanaal">Others read along.</param>
    /// <param name="lijkt">Commands that look like what was typed.</param>
    /// <param name="alsVraag">The form with the sentence in it, where it can be a question for the pool.</param>
    public static Kaartbeeld Onbegrepen(Rollen rollen, bool inKanaal, IReadOnlyList<string> lijkt, VraagBeeld? alsVraag = null)
    {
        if (alsVraag is not null) return MisschienEenVraag(alsVraag);
        var kan = Opdrachtknop.Voor(rollen, inKanaal).SelectMany(g => g.Opdrachten).Select(o => o.Opdracht).ToList();
        var misschien = lijkt.Where(kan.Contains).ToList();
        string[] knoppen = [.. (misschien.Count > 0 ? misschien : Opdrachtknop.Gewoonlijk(rollen)).Take(MeesteKeuzes)];
        return Kaart(
            new Kaartkop(IconName.Info, Teksten.Onbegrepen),
            null,
            [
                knoppen.Length == 0 ? null : Alinea(knoppen.Length == 1 ? Teksten.BedoeldDit : Teksten.BedoeldEen),
                Knoppen([.. knoppen.Select(Opdrachtknop.Naar), Opdrachtknop.Hulp("Hulp")]),
                Voet(Teksten.NietsGedaan),
            ],
            $"{Teksten.Onbegrepen}.");
    }

    /// <summary>The sentence goes along with the button, out of sight.</summary>
    private static Kaartbeeld MisschienEenVraag(VraagBeeld vraag) => Kaart(
        new Kaartkop(IconName.QuestionCircle, Teksten.BedoeldVraag),
        null,
        [
            Alinea(Teksten.BedoeldVraagUitleg),
            new InputText("Wat je schreef")
            {
                Id = Velden.Toelichting,
                Value = vraag.Formulier.Waarde(Velden.Toelichting),
                IsVisible = false,
            },
            Knoppen(Hoofdknop("Ja, maak er een vraag van", Verbs.VraagTerug, vraag.Over), Opdrachtknop.Hulp("Nee, toon de hulp")),
            Voet(Teksten.NietsGedaan),
        ],
        Teksten.BedoeldVraag);

    private static ActionExecute Naar(string woorden, string opdracht) => Opdrachtknop.Naar(opdracht, opdracht switch
    {
        "pauze" => "Ja, pauze",
        "weer beschikbaar" => "Ja, weer beschikbaar",
        _ => Teksten.Hoofdletter(woorden),
    });

    /// <summary>In the words that were typed; what was said otherwise has the name of the help.</summary>
    private static string Noem((string Woorden, string Opdracht) genoemd) =>
        genoemd.Woorden == genoemd.Opdracht ? Opdrachtknop.Naam(genoemd.Opdracht) ?? genoemd.Woorden : genoemd.Woorden;
}
