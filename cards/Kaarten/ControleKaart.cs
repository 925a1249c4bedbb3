using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Cijfers;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Privacy;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>How often people of a pool said that the check of texts was wrong, by kind, and of which kinds it only warns.</summary>
public static class ControleKaart
{
    private const int NaamOpKnop = 16;

    /// <param name="pool">The pool of a coördinator.</param>
    /// <param name="geteld">The totals of this quarter.</param>
    /// <param name="melding">On top, or null.</param>
    public static Kaartbeeld Maak(Pool pool, Telling geteld, Melding? melding = null)
    {
        var gezegd = Controle.Soorten.Select(s => (Soort: s, Keer: geteld.Aantallen.GetValueOrDefault(Tellers.KloptNiet(s))))
            .Where(s => s.Keer > 0).ToList();
        return Kaart(
            new Kaartkop(IconName.LockClosed, "Controle van teksten", pool.Naam),
            melding ?? Signaal(geteld),
            [
                Alinea(Teksten.ControleUitleg),
                Alinea(gezegd.Count == 0 ? Teksten.ControleGeen : Teksten.ControleGeteld),
                gezegd.Count == 0
                    ? null
                    : new FactSet([.. gezegd.Select(g => new Fact(
                        Teksten.Hoofdletter(Teksten.Vondstwoord(g.Soort)), $"{Teksten.Getal(g.Keer)} keer"))])
                    { Spacing = Spacing.Small },
                .. Veld(
                    new InputChoiceSet(
                        "Waarbij waarschuw ik alleen?",
                        [.. Controle.Instelbaar.Select(s => new Choice(Teksten.Hoofdletter(Teksten.Vondstwoord(s)), s.ToString()))])
                    { IsMultiSelect = true, Style = ChoiceStyle.Expanded },
                    Velden.AlleenWaarschuwen, null, string.Join(',', pool.AlleenWaarschuwen)),
                Rustig(Teksten.ControleAltijd) with { Spacing = Spacing.Small },
                Knoppen(
                    Hoofdknop("Bewaar", Verbs.ControleInstellen, Data(pool)),
                    Knop("Terug naar de wachtrij", Verbs.WachtrijTonen, Actiedata.Wachtrij(1))),
                Voet(Teksten.AlleenJij),
            ],
            "Controle van teksten in je pool.");
    }

    /// <summary>The button that opens it; who has one pool needs no name on it, and a long name does not fit a phone.</summary>
    internal static CardAction Open(Pool pool, bool enige) =>
        Knop(enige ? "Controle van teksten" : $"Controle: {Teksten.Kort(pool.Naam, NaamOpKnop)}", Verbs.ControleTonen, Data(pool));

    /// <summary>The kinds that were said to be wrong too often, or null.</summary>
    internal static Melding? Signaal(Telling geteld) =>
        Controle.Soorten.Where(s => geteld.Aantallen.GetValueOrDefault(Tellers.KloptNiet(s)) >= Controle.Signaal)
            .ToList() is { Count: > 0 } vaak
            ? Melding.Info(Teksten.KijkNaarRegels(vaak))
            : null;

    private static Actiedata Data(Pool pool) => new(Soorten.Controle, pool.Id, 0);
}
