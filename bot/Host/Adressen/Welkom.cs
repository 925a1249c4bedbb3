using NodaTime;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Berichten;

namespace TeamsHerstelBot.Host.Adressen;

/// <summary>The welcome for a role, in the own chat.</summary>
public static class Welkom
{
    /// <summary>Once for each person, whatever told first that they are there; it is in the partition of that person.</summary>
    public static Bericht.ToonKaart SociaalWerker(string persoonId) =>
        new(new Kaart(KaartSoort.Welkom, nameof(Rollen.SociaalWerker)), new Ontvanger.Iemand(persoonId));

    /// <summary>Each team and each pool has a welcome of its own, for each time that somebody gets the role.</summary>
    public static Bericht.ToonKaart Voor(Rollen rol, string kanaalId, string persoonId, Instant nu) =>
        new(new Kaart(KaartSoort.Welkom, rol.ToString(), new Kaartkeer(kanaalId, nu).ToString()), new Ontvanger.Iemand(persoonId));
}
