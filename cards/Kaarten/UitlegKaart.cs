using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Wijkteams;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>Texts to read: what a word means, and what to tell a bewoner.</summary>
public static class UitlegKaart
{
    /// <summary>For the bewoner, with what the own team tells beside it.</summary>
    /// <param name="teams">The wijkteams it is for.</param>
    public static Kaartbeeld Bewoner(params IReadOnlyList<Wijkteam> teams) => Kaart(
        new Kaartkop(IconName.BookOpen, "Uitleg voor de bewoner"),
        null,
        [
            .. Teksten.UitlegVoorBewoner.SelectMany(d =>
                new[] { Vet(d.Kop), Vervolg(d.Tekst) with { Spacing = AdaptiveCards.Spacing.None } }),
            .. teams.Where(t => t.Afspraken?.Uitleg is not null).SelectMany(t =>
                new[] { Vet($"Bij {t.Naam}"), Vervolg(t.Afspraken!.Uitleg!) with { Spacing = AdaptiveCards.Spacing.None } }),
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
