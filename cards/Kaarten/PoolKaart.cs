using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Dossiers;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>An aanvraag in the pool channel, where ervaringsdeskundigen read along.</summary>
public static partial class PoolKaart
{
    private const int MeestVerversen = 60;

    /// <summary>
    /// What everybody in the channel sees: no question, no candidates. Coördinatoren get their own view by the refresh; the button is for
    /// where a client does not do that, and no main one, since to everybody else it is of no use.
    /// </summary>
    public static Kaartbeeld Basis(Dossier dossier, IReadOnlyList<string> coordinatorMris, Melding? melding = null)
    {
        var aanvraag = dossier.Aanvraag;
        var bekijk = Knop("Bekijk als coördinator", Verbs.AanvraagBekijken, Actiedata.Voor(aanvraag));
        return Kaart(
            Bovenaan(aanvraag),
            melding,
            [
                Alinea(Teksten.InPool(dossier)),
                aanvraag.Status == AanvraagStatus.Concept ? null : Feiten(aanvraag),
                aanvraag.WachtOpReactie ? Acties.Rij(bekijk) : null,
                Inhoud.Voet(Teksten.PoolVoet),
            ],
            Samenvatting(aanvraag),
            coordinatorMris.Count == 0 ? null : new Refresh(bekijk, [.. coordinatorMris.Take(MeestVerversen)]));
    }

    private static string Samenvatting(Aanvraag aanvraag) =>
        $"{aanvraag.Nummer} van {aanvraag.Herkomst.TeamNaam}: {Teksten.Stand(aanvraag.Status)}.";

    /// <summary>The same for everybody who sees the question.</summary>
    private static Kaartkop Bovenaan(Aanvraag aanvraag) =>
        new(IconName.QuestionCircle, Teksten.Titel(aanvraag), aanvraag.Nummer, Kaartstand.Van(aanvraag.Status));

    private static FactSet Feiten(Aanvraag aanvraag) => Inhoud.Feiten(
    [
        new Fact("Thema", Teksten.Hoofdletter(Teksten.Themafeit(aanvraag.Vraag))), .. Vervolgfeit(aanvraag),
        new Fact("Gesteld", Teksten.Datum(aanvraag.Gesteld)),
    ]);

    private static IEnumerable<Fact> Vervolgfeit(Aanvraag aanvraag) =>
        aanvraag.Herkomst.Na is { } eerder ? [new Fact("Vervolg op", Teksten.VervolgOp(eerder))] : [];
}
