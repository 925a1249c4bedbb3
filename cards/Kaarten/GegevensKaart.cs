using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Vergeten;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>What is held of one kind, a line for each thing.</summary>
public sealed record Gegevensgroep(Gegevenssoort Soort, IReadOnlyList<string> Regels);

/// <summary>Everything that is held about whoever asks, and until when.</summary>
public static class GegevensKaart
{
    private const int MeestePerSoort = 8;

    /// <summary>So many kinds fit on a page; the others are one button away.</summary>
    private const int InZicht = 4;

    private const string Restblok = "rest";

    /// <summary>In the order of the kinds; a long list shows its first lines and how many there are.</summary>
    public static Kaartbeeld Maak(IReadOnlyList<Gegevensgroep> groepen) => Passend(MeestePerSoort, n => Maak(groepen, n));

    private static Kaartbeeld Maak(IReadOnlyList<Gegevensgroep> groepen, int meeste)
    {
        var rest = Acties.Meer(Restblok, groepen.Skip(InZicht).SelectMany(g => Groep(g, meeste)), out var knop);
        var isMeer = groepen.Count > InZicht;
        return Kaart(
            new Kaartkop(IconName.LockClosed, "Dit weet de bot van je"),
            null,
            [
                Alinea("Hier staat wat er van je bewaard is. Namen en keuzes van anderen staan er niet bij."),
                .. groepen.Take(InZicht).SelectMany(g => Groep(g, meeste)),
                groepen.Count == 0 ? Alinea("Er is niets van je bewaard.") : null,
                isMeer ? rest : null,
                Acties.Rij(
                    isMeer ? knop with { Title = Teksten.ToonMeer(groepen.Count - InZicht) } : null,
                    Opdrachtknop.Naar("vergeet mij", "Vergeet mij…")),
                Rustig(
                    "Wil je alles als bestand? Vraag het de beheerder van de bot. Die maakt het met één opdracht, alleen voor jou.") with
                { Spacing = Spacing.Medium },
                Voet(Teksten.AlleenJij),
            ],
            "Dit weet de bot van je.");
    }

    private static IEnumerable<CardElement> Groep(Gegevensgroep groep, int meeste) =>
    [
        Vet(Teksten.Gegevens(groep.Soort)),
        .. groep.Regels.Take(meeste).Select(r => Vervolg(r)),
        .. groep.Regels.Count > meeste ? [Vervolg($"En nog {Teksten.Getal(groep.Regels.Count - meeste)}.")] : Array.Empty<CardElement>(),
        Rustig(string.Join(' ', Gegevenstermijnen.Van(groep.Soort).Select(Teksten.Bewaartermijn))) with { Spacing = Spacing.Small },
    ];
}
