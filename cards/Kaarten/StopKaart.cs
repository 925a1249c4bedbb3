using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>Somebody says that they stop or are done: with what can be meant, and where each is done. Nothing ends by it.</summary>
public static class StopKaart
{
    public static Kaartbeeld Maak(Rollen rollen) => Kaart(
        new Kaartkop(IconName.Info, Teksten.StopTitel), null,
        [
            .. Teksten.HulpStoppen(rollen).Select((zin, nummer) => nummer == 0 ? Alinea(zin) : Vervolg(zin)),
            Vervolg(Teksten.StopMatch),
            Knoppen([.. Opdrachtknop.OmTeStoppen(rollen).Select(Opdrachtknop.Naar), Opdrachtknop.Hulp("Hulp")]),
            Voet(Teksten.NietsGedaan),
        ],
        $"{Teksten.StopTitel} {Teksten.NietsGedaan}");
}
