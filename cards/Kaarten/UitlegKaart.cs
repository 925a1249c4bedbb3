using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Wijkteams;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>The page of a wijkteam for bewoners.</summary>
/// <param name="Adres">Of the page.</param>
/// <param name="Code">Of a picture that a phone reads.</param>
public sealed record Bewonerspagina(Uri Adres, Uri Code);

/// <summary>Texts to read: what a word means, and what to tell a bewoner.</summary>
public static class UitlegKaart
{
    /// <summary>For the bewoner, with what the own team tells beside it.</summary>
    /// <param name="teams">The wijkteams it is for.</param>
    public static Kaartbeeld Bewoner(params IReadOnlyList<Wijkteam> teams) => Bewoner(teams, _ => null);

    /// <summary>The same, with the page of each wijkteam as a code that a phone reads, and as words.</summary>
    /// <param name="teams">The wijkteams it is for.</param>
    /// <param name="pagina">Where the page of a wijkteam is, or null where there is none.</param>
    public static Kaartbeeld Bewoner(IReadOnlyList<Wijkteam> teams, Func<Wijkteam, Bewonerspagina?> pagina) => Kaart(
        new Kaartkop(IconName.BookOpen, "Uitleg voor de bewoner"),
        null,
        [
            .. Teksten.UitlegVoorBewoner.SelectMany(d =>
                new[] { Vet(d.Kop), Vervolg(d.Tekst) with { Spacing = AdaptiveCards.Spacing.None } }),
            .. teams.Where(t => t.Afspraken?.Uitleg is not null).SelectMany(t =>
                new[] { Vet($"Bij {t.Naam}"), Vervolg(t.Afspraken!.Uitleg!) with { Spacing = AdaptiveCards.Spacing.None } }),
            .. teams.Select(t => (Team: t, Pagina: pagina(t))).Where(t => t.Pagina is not null).SelectMany(t => new CardElement[]
            {
                Vet($"Zo vraag je erom bij {t.Team.Naam}"),
                Vervolg("Richt je telefoon op de code, of typ dit adres:") with { Spacing = AdaptiveCards.Spacing.None },
                Vervolg(t.Pagina!.Adres.ToString()) with { Spacing = AdaptiveCards.Spacing.None },
                new Image(t.Pagina.Code.ToString(), $"Code voor je telefoon, naar de pagina van {t.Team.Naam}") { Size = ImageSize.Large },
            }),
            Voet(Teksten.UitlegVoet),
        ],
        "Uitleg voor de bewoner over een ervaringsdeskundige.");

    /// <summary>One word.</summary>
    public static Kaartbeeld Begrip(Begriptekst begrip) => Kaart(
        new Kaartkop(IconName.BookOpen, Teksten.Hoofdletter(begrip.Woord)), null, [
            Alinea(begrip.Uitleg), Voet(Teksten.BegripMeer),
        ], begrip.Uitleg);

    /// <summary>No word, or one that is not known: what looks like it, or everything there is.</summary>
    public static Kaartbeeld Begrippen(string? gevraagd = null)
    {
        var lijkt = gevraagd is null ? [] : Teksten.LijktOp(gevraagd);
        return Kaart(
            new Kaartkop(IconName.BookOpen, "Woorden uitgelegd"),
            null,
            [
                Alinea(
                    gevraagd is null
                        ? Teksten.BegripUitleg
                        : lijkt.Count > 0 ? $"Dat woord ken ik niet. Bedoel je {Teksten.Keuzeregel(lijkt)}?" : Teksten.BegripOnbekend),
                lijkt.Count > 0 ? null : Vervolg(string.Join(", ", Teksten.Begrippen.Select(b => b.Woord))),
                Voet(Teksten.BegripMeer),
            ],
            "Woorden uitgelegd.");
    }
}
