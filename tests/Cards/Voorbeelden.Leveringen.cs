using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using static TeamsHerstelBot.Cards.Tests.Mensen;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>Which cards arrived and which did not.</summary>
internal static partial class Voorbeelden
{
    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Leveringen()
    {
        Leveringregel geblokkeerd = new(
            "pool/1/a", KaartSoort.Aanbod, Samir.Naam, Op(29), Leveringstand.Opzij, "403 ConversationBlockedByUser");
        yield return ("levering", LeveringKaart.Maak(
            [
                geblokkeerd, geblokkeerd with { Id = "pool/1/b", Soort = null, Stand = Leveringstand.Opgegeven, Waarom = "400 BadSyntax" },
                geblokkeerd with
                {
                    Id = "pool/1/c", Soort = KaartSoort.Agendavraag, Stand = Leveringstand.Onzeker, Aan = Vreemd, Waarom = "0 NoAnswer",
                },
            ],
            [geblokkeerd with { Id = "", Stand = Leveringstand.Aangekomen, Waarom = null }],
            Melding.Info("De bot probeert het nu opnieuw.")));
        yield return ("levering-alles", LeveringKaart.Maak([], []));
        yield return ("levering-veel", LeveringKaart.Maak(
            [.. Enumerable.Range(1, 12).Select(n => geblokkeerd with { Id = $"pool/1/{n}", Aan = Vreemd })], []));
    }
}
