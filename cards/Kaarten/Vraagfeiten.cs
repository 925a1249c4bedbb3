using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>What somebody chose in the form, for whoever decides about it: only what was chosen.</summary>
internal static class Vraagfeiten
{
    /// <summary>The choices, in the order of the form.</summary>
    public static FactSet Keuzes(Vraag vraag, params Fact[] erbij) =>
        Inhoud.Feiten(
        [
            new Fact("Vorm", Teksten.Hoofdletter(Teksten.Vorm(vraag.Vorm))),
            new Fact("Thema", Teksten.Hoofdletter(Teksten.Themafeit(vraag))),
            .. Feit("Gevoelens", Domein.Vragen.Keuzes.Emoties, [.. vraag.Achtergrond.Emoties]),
            .. Feit("Hoopt op", Domein.Vragen.Keuzes.Hoopt, [.. vraag.Achtergrond.Hoopt]),
            .. Feit("Rol", Domein.Vragen.Keuzes.Rollen, vraag.Werkwijze.Rol),
            .. Feit("Samen", Domein.Vragen.Keuzes.Samenwerkingen, vraag.Werkwijze.Samenwerking),
            .. Feit("Plek", Domein.Vragen.Keuzes.Plekken, vraag.Werkwijze.Plek),
            .. Feit("Hoe lang", Domein.Vragen.Keuzes.Duren, vraag.Werkwijze.Duur),
            .. vraag.Werkwijze.Dag is { } dag ? new[] { new Fact("Dag", Teksten.Datum(dag)) } : [],
            .. vraag.Bewoner.Erbij ? new[] { new Fact("Bewoner", "Is erbij en kiest wat jullie bespreken") } : [],
            .. vraag.Bewoner.Toestemming is { Gegeven: true, Op: { } op }
                ? new[] { new Fact("Ja sinds", Teksten.Datum(op)) }
                : [],
            .. Feit("Voor wie", Domein.Vragen.Keuzes.Doelgroepen, vraag.Achtergrond.VoorWie),
            .. Feit("Ervaring", Domein.Vragen.Keuzes.Ervaringen, vraag.Bewoner.Ervaring),
            .. erbij,
        ]);

    /// <summary>What the asker wrote.</summary>
    public static Container Tekst(Vraag vraag, string kop, string zonder) => Inhoud.Citaat(kop, [.. Geschreven(vraag, zonder)]);

    /// <summary>The same, with what was added when a coördinator asked.</summary>
    public static Container Tekst(Aanvraag aanvraag, string kop, string zonder) => Inhoud.Citaat(
        kop,
        [
            .. Geschreven(aanvraag.Vraag, zonder),
            aanvraag is { Vraag.Tekst.Aanvulling: { } aanvulling, Verduidelijking: { } vraag }
                ? Rustig(Teksten.Verduidelijkingsvraag(vraag.Vraag)) with { Spacing = Spacing.Medium }
                : null,
            aanvraag.Vraag.Tekst.Aanvulling is { } antwoord ? Vervolg(antwoord) : null,
        ]);

    private static IEnumerable<CardElement?> Geschreven(Vraag vraag, string zonder) =>
    [
        Vervolg(vraag.Tekst.Toelichting ?? zonder),
        vraag.Tekst.WaaromErvaring is null ? null : Rustig(Teksten.WaaromErvaring) with { Spacing = Spacing.Medium },
        vraag.Tekst.WaaromErvaring is { } waarom ? Vervolg(waarom) : null,
    ];

    private static IEnumerable<Fact> Feit(string titel, IReadOnlyList<string> lijst, params string?[] ids)
    {
        var gekozen = ids.OfType<string>().Select(id => Teksten.Keuze(lijst, id)).ToList();
        if (gekozen.Count > 0) yield return new Fact(titel, Teksten.Hoofdletter(Teksten.Opsomming(gekozen)));
    }
}
