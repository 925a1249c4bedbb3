using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>Ervaringsdeskundigen without Teams, whom a coördinator notes with their agreement.</summary>
public static class ZonderTeamsKaart
{
    /// <summary>Most characters of a name.</summary>
    public const int MaxNaam = 60;

    private const int MeestGetoond = 20;

    /// <summary>Who there are, with a button to note one more.</summary>
    /// <param name="poolId">The pool.</param>
    /// <param name="nieuwId">Id for somebody new: the same form sent twice is one person.</param>
    /// <param name="eds">Those without Teams.</param>
    /// <param name="melding">Notice on top.</param>
    public static Kaartbeeld Lijst(string poolId, string nieuwId, IReadOnlyList<Ervaringsdeskundige> eds, Melding? melding = null) => Kaart(
        new Kaartkop(IconName.Person, "Collega’s zonder Teams"),
        melding,
        [
            Alinea(
                eds.Count == 0 ? "Er staat nog niemand zonder Teams in de pool." : "Wil iemand iets wijzigen of stoppen? Doe het samen."),
            .. eds.OrderBy(e => e.Wie.Naam, StringComparer.Ordinal).Take(MeestGetoond).Select(e => new Container(
            [
                new TextBlock(Markdown.Van($"**{e.Wie.Naam}** · {e.Organisatie}")),
                new ActionSet([Knop($"Wijzig {e.Wie.Naam}", Verbs.EdZonderTeamsTonen, Data(poolId, e.Wie.Id, e.Rev))])
                { Spacing = Spacing.Small },
            ])
            {
                Separator = true, Spacing = Spacing.Medium,
            }),
            Knoppen(Hoofdknop("Zet iemand erbij", Verbs.EdZonderTeamsTonen, Data(poolId, nieuwId, 0))),
            Voet(Wie),
        ],
        "Collega’s zonder Teams.");

    /// <summary>The form for one person.</summary>
    /// <param name="poolId">The pool.</param>
    /// <param name="edId">Of this person, new or not.</param>
    /// <param name="profiel">What is noted, or null for somebody new.</param>
    /// <param name="vandaag">To start from.</param>
    /// <param name="perMail">Who wants to can take part by mail.</param>
    /// <param name="formulier">As it was sent, when it came back.</param>
    /// <param name="melding">Notice on top.</param>
    public static Kaartbeeld Maak(
        string poolId, string edId, Ervaringsdeskundige? profiel, LocalDate vandaag, bool perMail, Formulier? formulier = null,
        Melding? melding = null)
    {
        if (formulier?.Fouten.Count > 0) melding ??= Melding.Waarschuwing(Teksten.NogNietBewaard);
        var data = Data(poolId, edId, profiel?.Rev ?? 0);
        return Kaart(
            new Kaartkop(IconName.Person, profiel is null ? "Een collega zonder Teams" : profiel.Wie.Naam),
            melding,
            [
                Alinea("Vul dit samen in. De collega beslist wat hier staat."),
                .. Veld(
                    Tekst("Naam, zoals deze collega dat wil", MaxNaam), Velden.Naam, formulier,
                    profiel?.Wie.Naam),
                .. Veld(
                    Tekst("Organisatie", ProfielKaart.MaxOrganisatie), Velden.Organisatie, formulier,
                    profiel?.Organisatie),
                .. perMail || profiel?.Email is not null
                    ? Veld(
                        new InputText(perMail ? Teksten.MailMag : Teksten.MailStaatUit)
                        {
                            MaxLength = Mailadres.Meest,
                        },
                        Velden.Email, formulier, profiel?.Email)
                    : [],
                .. profiel is { PerMail: true, MailGeweigerd: true } ? [Vervolg(Teksten.MailGeweigerd)] : Array.Empty<CardElement>(),
                .. Veld(
                    new InputChoiceSet("Waarover denkt deze collega mee?", [
                        .. Themas.Alle.Select(t => new Choice(Teksten.Hoofdletter(Teksten.Thema(t)), t)),
                    ])
                    { IsMultiSelect = true, Style = ChoiceStyle.Expanded },
                    Velden.Themas, formulier, profiel is null ? null : string.Join(',', profiel.ZichtbareThemas)),
                .. Veld(
                    new InputChoiceSet("Hoeveel vragen tegelijk?", [
                        .. Enumerable.Range(1, ProfielKaart.MeesteGelijktijdig).Select(n => new Choice(Teksten.Getal(n), Teksten.Getal(n))),
                    ])
                    { Style = ChoiceStyle.Compact },
                    Velden.MaxGelijktijdig, formulier, Teksten.Getal(profiel?.MaxGelijktijdig ?? 1)),
                .. Veld(new InputDate("Wanneer zei deze collega ja?"), Velden.AkkoordOp, formulier,
                    LocalDatePattern.Iso.Format(profiel?.Akkoord is { } eerder ? Weekmoment.Lokaal(eerder).Date : vandaag)),
                .. Akkoord(formulier),
                Knoppen(
                [
                    Hoofdknop("Bewaar", Verbs.EdZonderTeams, data),
                    .. profiel is null
                        ? []
                        : new[]
                        {
                            Acties.Zeker(
                                "Haal uit de pool", "Alles wat hier staat, gaat weg. Dat kan niet terug.",
                                Knop("Ja, haal uit de pool", Verbs.EdZonderTeamsVerwijderen, data) with { AssociatedInputs = "none" }),
                        },
                    .. perMail && profiel is { PerMail: true }
                        ? new[] { Knop("Mail een nieuwe link", Verbs.EdLinkMailen, data) with { AssociatedInputs = "none" } }
                        : [],
                    .. profiel is { PerMail: true }
                        ? new[]
                        {
                            Acties.Zeker(
                                "Trek de toegang in",
                                "De link en alle apparaten werken dan niet meer. In de volgende mail staat een nieuwe link.",
                                Knop("Ja, trek in", Verbs.EdToegangIntrekken, data) with { AssociatedInputs = "none" }),
                        }
                        : [],
                ]),
                Voet(Wie),
            ],
            "Een collega zonder Teams.");
    }

    /// <summary>A mail to this person did not arrive.</summary>
    /// <param name="poolId">The pool.</param>
    /// <param name="ed">Who it was for.</param>
    public static Kaartbeeld MailKwamNietAan(string poolId, Ervaringsdeskundige ed) => Kaart(
        new Kaartkop(IconName.Person, $"De mail aan {ed.Wie.Naam} kwam niet aan"),
        null,
        [
            Alinea("Het e-mailadres werkt niet. Er gaat geen mail meer naartoe."),
            Vervolg("Bel deze collega, en kijk samen het adres na."),
            Knoppen(Hoofdknop($"Wijzig {ed.Wie.Naam}", Verbs.EdZonderTeamsTonen, Data(poolId, ed.Wie.Id, ed.Rev))),
            Voet("Alleen coördinatoren zien dit."),
        ],
        "Een mail aan een collega zonder Teams kwam niet aan.");

    /// <summary>That this person agreed; asked wherever somebody without Teams is noted.</summary>
    internal static IEnumerable<CardElement> Akkoord(Formulier? formulier) => Veld(
        new InputChoiceSet("Toestemming", [
            new Choice(Teksten.AkkoordZonderTeams, Velden.Ja),
        ])
        { IsMultiSelect = true, Style = ChoiceStyle.Expanded }, Velden.Akkoord, formulier);

    private const string Wie = "Alleen coördinatoren zien dit. Stopt de collega, haal alles dan meteen weg.";

    private static InputText Tekst(string label, int max) =>
        new(label) { MaxLength = max, IsRequired = true, ErrorMessage = Teksten.Verplicht };

    private static Actiedata Data(string poolId, string edId, int rev) => new(Soorten.ZonderTeams, $"{poolId}/{edId}", rev);
}
