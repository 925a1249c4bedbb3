using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Privacy;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>
/// Writes a text again without words that can become a label. What is typed lives in the answer to the click and nowhere else.
/// </summary>
public static class HerschrijfKaart
{
    /// <summary>Most characters of a text.</summary>
    public const int MaxTekst = 1500;

    private static readonly Actiedata Data = new(Soorten.Hulp, "herschrijf", 0);

    /// <summary>The empty field.</summary>
    /// <param name="getypt">A text was typed behind the command.</param>
    public static Kaartbeeld Vraag(bool getypt = false) => Kaart(
        new Kaartkop(IconName.Lightbulb, "Herschrijf zonder etiketten"),
        getypt ? Melding.Info(Teksten.HerschrijfInVeld) : null,
        [Alinea(Teksten.HerschrijfUitleg), .. Invoer(null), Voet(Teksten.HerschrijfVoet)],
        "Herschrijf een tekst zonder etiketten.");

    /// <summary>The text without labels, to read over and to copy.</summary>
    public static Kaartbeeld Toon(Herschreven herschreven) => Kaart(
        new Kaartkop(IconName.Lightbulb, "Herschrijf zonder etiketten"),
        null,
        [
            Alinea(herschreven.Vervangen.Count == 0 ? Teksten.HerschrijfNiets : Teksten.HerschrijfGevonden),
            .. herschreven.Vervangen.Distinct().Select(v => Vervolg(Teksten.Vervangen(v.Van, v.Naar))),
            herschreven.Vervangen.Count == 0 ? null : Rustig(Teksten.HerschrijfVragen) with { Spacing = Spacing.Medium },
            .. Invoer(
                new Formulier(
                    new Dictionary<string, string> { [Velden.HerschrijfTekst] = herschreven.Tekst }, new Dictionary<string, string>())),
            Voet(Teksten.HerschrijfVoet),
        ],
        "Je tekst zonder etiketten.");

    /// <summary>A text that cannot be read: empty or too long.</summary>
    public static Kaartbeeld Fout(Formulier formulier) => Kaart(
        new Kaartkop(IconName.Lightbulb, "Herschrijf zonder etiketten"), null, [
            Alinea(Teksten.HerschrijfUitleg), .. Invoer(formulier), Voet(Teksten.HerschrijfVoet),
        ], "Herschrijf een tekst zonder etiketten.");

    private static IEnumerable<CardElement> Invoer(Formulier? formulier) =>
    [
        .. Veld(
            new InputText("Jouw tekst, zoals een zin uit een brief of verslag")
            {
                IsMultiline = true,
                MaxLength = MaxTekst,
            },
            Velden.HerschrijfTekst, formulier),
        Knoppen(Hoofdknop("Herschrijf", Verbs.HerschrijfTekst, Data)),
    ];
}
