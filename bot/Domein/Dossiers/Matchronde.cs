using System.Globalization;
using TeamsHerstelBot.Domein.Berichten;

namespace TeamsHerstelBot.Domein.Dossiers;

/// <summary>
/// The same two people may be matched again for the same question. What the second match asks and tells is new: with the cards of the
/// first it would only change those, which notifies nobody.
/// </summary>
public static class Matchronde
{
    private const string Teken = "|#";

    private static readonly KaartSoort[] Soorten =
    [
        KaartSoort.MatchVoorVrager, KaartSoort.MatchVoorErvaringsdeskundige, KaartSoort.MatchTerug, KaartSoort.Verwachting,
        KaartSoort.Contactvraag, KaartSoort.Stapvraag, KaartSoort.Succesvraag, KaartSoort.Ontmoeting, KaartSoort.OntmoetingMorgen,
        KaartSoort.Terugblik, KaartSoort.Overdracht,
    ];

    /// <summary>How many matches came before the one that it has after this, or had last.</summary>
    public static int Na(Dossier? voor, Dossier na) =>
        voor?.Match is { Loopt: false } eerder && na.Match is { Loopt: true } nu && nu.Tijd.Sinds != eerder.Tijd.Sinds
            ? na.Aanvraag.Ronde + 1
            : na.Aanvraag.Ronde;

    /// <summary>The card as it is told apart from that of an earlier match; of the first match it is what it always was.</summary>
    public static Bericht.ToonKaart Van(Aanvraag aanvraag, Bericht.ToonKaart kaart) =>
        aanvraag.Ronde == 0 || !Soorten.Contains(kaart.Kaart.Soort) || Lees(kaart.Kaart.Extra).Ronde > 0
            ? kaart
            : kaart with
            {
                Kaart = kaart.Kaart with
                {
                    Extra = string.Create(CultureInfo.InvariantCulture, $"{kaart.Kaart.Extra}{Teken}{aanvraag.Ronde}"),
                },
            };

    /// <inheritdoc cref="Van(Aanvraag, Bericht.ToonKaart)"/>
    public static Bericht Van(Aanvraag aanvraag, Bericht bericht) =>
        bericht is Bericht.ToonKaart kaart ? Van(aanvraag, kaart) : bericht;

    /// <summary>What a card is about, and of which match it is.</summary>
    public static (string? Extra, int Ronde) Lees(string? extra)
    {
        if (extra?.LastIndexOf(Teken, StringComparison.Ordinal) is not (>= 0 and var plek)) return (extra, 0);
        return int.TryParse(extra.AsSpan(plek + Teken.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var ronde)
            ? (plek == 0 ? null : extra[..plek], ronde)
            : (extra, 0);
    }

    /// <summary>It is of a match of before the one that there is now.</summary>
    public static bool IsEerder(Aanvraag aanvraag, Kaart kaart) =>
        Soorten.Contains(kaart.Soort) && Lees(kaart.Extra).Ronde != aanvraag.Ronde;
}
