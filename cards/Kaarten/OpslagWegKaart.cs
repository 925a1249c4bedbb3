using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>
/// What was stored cannot be reached: the click was not saved. Everything that was filled in travels along, the written text in view, so
/// that
/// one more click does the same again.
/// </summary>
public static class OpslagWegKaart
{
    private static readonly string[] Data = ["v", "soort", "id", "rev", "verb"];

    /// <param name="verb">Verb of the click.</param>
    /// <param name="data">What the card was about.</param>
    /// <param name="invoer">The data and inputs of the click, by id.</param>
    public static Kaartbeeld Maak(string verb, Actiedata data, IReadOnlyDictionary<string, string> invoer)
    {
        var velden = invoer.Where(v => !Data.Contains(v.Key) && v.Value.Length > 0).OrderBy(v => v.Key, StringComparer.Ordinal).ToList();
        var tekst = velden.Find(v => v.Key == Velden.Toelichting).Value;
        return Kaart(
            new Kaartkop(IconName.Warning, Teksten.OpslagWegTitel),
            null,
            [
                Alinea(velden.Count > 0 ? Teksten.OpslagWegMetInvoer : Teksten.OpslagWeg),
                tekst is null
                    ? null
                    : new InputText("Wat je schreef")
                    { Id = Velden.Toelichting, Value = tekst, IsMultiline = true, Spacing = Spacing.Medium },
                .. velden.Where(v => v.Key != Velden.Toelichting).Select(v =>
                    new InputText("Wat je koos") { Id = v.Key, Value = v.Value, IsVisible = false }),
                Knoppen(Hoofdknop("Probeer het opnieuw", verb, data)),
                Voet(Teksten.AlleenJij),
            ],
            Teksten.OpslagWeg);
    }
}
