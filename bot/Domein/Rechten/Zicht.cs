using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Teamvragen;

namespace TeamsHerstelBot.Domein.Rechten;

/// <summary>What somebody is to a thing; that decides what they may see of it. Several at once.</summary>
[Flags]
public enum Kijker
{
    /// <summary>Sees nothing of it, also in the sentence that says so.</summary>
    Niemand = 0,

    /// <summary>Who asked: a sociaal werker, or the ED of a teamvraag.</summary>
    Aanvrager = 1,

    /// <summary>An ED who was asked.</summary>
    Gevraagde = 2,

    /// <summary>An ED of the match, while it runs and after it; who was replaced is none any more.</summary>
    Matchgenoot = 4,

    /// <summary>Coördinator of the pool.</summary>
    Coordinator = 8,

    /// <summary>Thinks along with a teamvraag, or stands by.</summary>
    Meedenker = 16,

    /// <summary>In the team of the channel where it stands.</summary>
    Kanaallid = 32,

    /// <summary>
    /// Who asked and is in no wijkteam any more: takes back what nobody works on yet, and sees nothing of a match.
    /// </summary>
    VertrokkenVrager = 64,

    /// <summary>Leads the wijkteam that asked and was called, since nobody took an alarm up: until it is.</summary>
    Geroepen = 128,

    /// <summary>Who asked, in a wijkteam or not.</summary>
    Indiener = Aanvrager | VertrokkenVrager,

    /// <summary>The two or three of a match. What they wrote to each other is theirs.</summary>
    Betrokkene = Aanvrager | Matchgenoot,
}

/// <summary>
/// Who may see what of an aanvraag with its match, and of a teamvraag: the one place that decides it. Reading needs the same right as
/// changing, and it does not depend on the state that the thing is in.
/// </summary>
public static class Zicht
{
    /// <param name="inPoolteam">Is in the team of the pool now; who left it is no ED and no coördinator of it any more.</param>
    /// <param name="vragerWeg">The asker is in no wijkteam any more.</param>
    /// <param name="leidt">Leads the wijkteam of the asker, and is in it.</param>
    public static Kijker Op(Dossier dossier, string persoonId, bool inPoolteam, bool vragerWeg = false, bool leidt = false)
    {
        if (persoonId.Length == 0) return Kijker.Niemand;
        var (pool, aanvraag, _, match) = dossier;
        var kijker = aanvraag.Aanvrager.Id == persoonId ? Vrager(aanvraag, vragerWeg) : Kijker.Niemand;
        if (leidt && match?.Onderweg is { Urgent: { } alarm, Nogmaals: { } keer } && alarm == keer) kijker |= Kijker.Geroepen;
        if (!inPoolteam) return kijker;
        if (dossier.AanbodAan(persoonId) is not null) kijker |= Kijker.Gevraagde;
        if (match?.IsEd(persoonId) == true || aanvraag.IsEd(persoonId)) kijker |= Kijker.Matchgenoot;
        if (pool.IsCoordinator(persoonId)) kijker |= Kijker.Coordinator;
        return kijker | Kijker.Kanaallid;
    }

    /// <summary>
    /// Whether a card is still drawn for who it was sent to: who left, or gave a role away, reads on it nothing of what happened after
    /// that. A card of a channel is for everybody there.
    /// </summary>
    public static bool IsNogVoor(Dossier dossier, Bericht.ToonKaart kaart) => kaart.Aan is not Ontvanger.Iemand { PersoonId: var wie }
        || (!dossier.IsVoorWieWegging(kaart) && Op(dossier, wie, inPoolteam: true).IsEenVan(Bestemd(kaart.Kaart.Soort)));

    /// <summary>For whom a card is; one that is not named here is for anybody it has to do with.</summary>
    private static Kijker Bestemd(KaartSoort soort) => soort switch
    {
        KaartSoort.ReactieVoorCoordinator or KaartSoort.HerinneringVoorCoordinator or KaartSoort.VerduidelijkingVoorCoordinator
            or KaartSoort.Overdracht => Kijker.Coordinator,
        KaartSoort.AanvraagVoorVrager or KaartSoort.MatchVoorVrager or KaartSoort.Toestemmingsvraag or KaartSoort.EerlijkBericht
            or KaartSoort.LangWachten or KaartSoort.VraagGesloten or KaartSoort.Verduidelijkingsvraag or KaartSoort.LaterOpnieuw
            or KaartSoort.Uitkomstvraag or KaartSoort.Succesvraag => Kijker.Aanvrager,
        KaartSoort.Aanbod or KaartSoort.MatchVoorErvaringsdeskundige or KaartSoort.HerinneringVoorErvaringsdeskundige
            or KaartSoort.AanbodenVanDeDag =>
            Kijker.Gevraagde | Kijker.Matchgenoot,
        _ => Kijker.Betrokkene | Kijker.Gevraagde | Kijker.Coordinator,
    };

    /// <param name="inTeam">Is in the team of the wijkteam that was asked.</param>
    public static Kijker Op(Teamvraag vraag, string persoonId, bool inTeam)
    {
        if (persoonId.Length == 0) return Kijker.Niemand;
        var kijker = vraag.Ed.Id == persoonId ? Kijker.Aanvrager : Kijker.Niemand;
        if (!inTeam) return kijker;
        if (vraag.Contact?.Id == persoonId || vraag.Achterwacht?.Id == persoonId) kijker |= Kijker.Meedenker;
        return kijker | Kijker.Kanaallid;
    }

    /// <summary>Why this person sees nothing of it, or null when they are one of those it is for.</summary>
    public static Reden? Weigert(
        Dossier dossier, string persoonId, bool inPoolteam, Kijker voor, bool vragerWeg = false, bool leidt = false)
    {
        if (Op(dossier, persoonId, inPoolteam, vragerWeg, leidt).IsEenVan(voor)) return null;
        if (vragerWeg && dossier.Aanvraag.Aanvrager.Id == persoonId) return Reden.NietMeerInWijkteam;
        return Op(dossier, persoonId, inPoolteam: true).IsEenVan(voor & ~Kijker.Kanaallid) ? Reden.AlleenLid : Alleen(voor);
    }

    /// <inheritdoc cref="Weigert(Dossier, string, bool, Kijker, bool, bool)"/>
    public static Reden? Weigert(Teamvraag vraag, string persoonId, bool inTeam, Kijker voor) =>
        Op(vraag, persoonId, inTeam).IsEenVan(voor) ? null : Alleen(voor);

    private static Kijker Vrager(Aanvraag aanvraag, bool weg) => weg switch
    {
        false => Kijker.Aanvrager,
        true when aanvraag is { IsVoorbij: false, MatchLoopt: false } => Kijker.VertrokkenVrager,
        true => Kijker.Niemand,
    };

    private static bool IsEenVan(this Kijker kijker, Kijker voor) => (kijker & voor) != Kijker.Niemand;

    private static Reden Alleen(Kijker voor) => voor switch
    {
        Kijker.Aanvrager or Kijker.Indiener => Reden.AlleenAanvrager,
        Kijker.Coordinator => Reden.AlleenCoordinator,
        Kijker.Kanaallid => Reden.AlleenLid,
        Kijker.Matchgenoot => Reden.AlleenGevraagde,
        _ when voor.HasFlag(Kijker.Gevraagde) => Reden.AlleenGevraagde,
        _ => Reden.AlleenBetrokkene,
    };
}
