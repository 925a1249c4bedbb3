using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Dossiers;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>What people get when nothing happened for a while: each of them once, in their own chat.</summary>
public static class TermijnKaart
{
    internal const int MeesteRegels = 12;

    /// <summary>For a coördinator who is up, or whose colleague is; it follows the aanvraag until it is done.</summary>
    /// <param name="dossier">The aanvraag.</param>
    /// <param name="wieId">Entra object id of the coördinator.</param>
    public static Kaartbeeld VoorCoordinator(Dossier dossier, string wieId)
    {
        var aanvraag = dossier.Aanvraag;
        var data = Actiedata.Voor(aanvraag) with { Soort = Soorten.Herinnering };
        var titel = Titel(aanvraag);
        List<CardAction> knoppen =
        [
            .. aanvraag.Status == AanvraagStatus.Toegezegd ? new[] { Hoofdknop("Maak de match", Verbs.MatchAanvaarden, data) } : [],
            .. aanvraag.WachtOpReactie
                ? new[] {
                    Knop(
                        aanvraag.Status == AanvraagStatus.Voorgesteld ? "Vraag ook iemand anders" : "Bekijk en kies",
                        Verbs.AanvraagBekijken, data),
                }
                : [],
            .. aanvraag is { WachtOpReactie: true, Toezegging.VoorgesteldDoor: { } door } && door.Id != wieId
                ? new[] { PoolKaart.Overnemen(aanvraag, data) }
                : [],
        ];
        return Kaart(
            Kaartkop.Van(IconName.Clock, titel, aanvraag), null,
            [Alinea(Teksten.Herinnering(dossier)), knoppen.Count == 0 ? null : Knoppen(knoppen), Voet(Teksten.HerinneringVoet)],
            $"{titel}.");
    }

    private static string Titel(Aanvraag aanvraag) => aanvraag.Status switch
    {
        AanvraagStatus.Nieuw => $"{aanvraag.Nummer} wacht op een voorstel",
        AanvraagStatus.Voorgesteld => $"{aanvraag.Nummer} wacht op een antwoord",
        AanvraagStatus.Toegezegd => $"{aanvraag.Nummer} wacht op de match",
        _ => $"{aanvraag.Nummer} is verder",
    };

    /// <summary>The same for several of one day, a line each.</summary>
    public static Kaartbeeld VoorCoordinator(IReadOnlyList<Dossier> dossiers)
    {
        var wachten = dossiers.Count(d => d.Aanvraag.WachtOpReactie);
        var titel = Teksten.VragenWachten(wachten);
        return Kaart(
            new Kaartkop(IconName.Clock, titel),
            null,
            [
                .. dossiers.Take(MeesteRegels).SelectMany(d => Regel(d.Aanvraag, Teksten.Herinnering(d))),
                Meer(dossiers.Count, "wachtrij"),
                Voet(Teksten.HerinneringenVoet),
            ],
            $"{titel}.");
    }

    /// <summary>The question to an ED once more; nobody asks why it is still open.</summary>
    public static Kaartbeeld VoorErvaringsdeskundige(Dossier dossier, Aanbod aanbod) => AanbodKaart.Maak(
        dossier, aanbod, dossier.Aanvraag.WachtOpReactie && aanbod.Status == AanbodStatus.Gevraagd
            ? Melding.Info(Teksten.AanbodNogOpen)
            : null);

    /// <summary>The same about several of one day, a line and a button each. What they are about stands on the card of each.</summary>
    public static Kaartbeeld VoorErvaringsdeskundige(IReadOnlyList<Dossier> dossiers, string wieId)
    {
        var open = dossiers.Where(d => d.Aanvraag.WachtOpReactie && d.AanbodAan(wieId)?.IsOpen == true).ToList();
        var titel = Teksten.VragenAanJou(open.Count);
        return Kaart(
            new Kaartkop(IconName.PersonChat, titel),
            null,
            [
                Alinea(open.Count switch { 0 => Teksten.GeenVragenAanJou, 1 => Teksten.AanbodNogOpen, _ => Teksten.AanbiedingenNogOpen }),
                .. open.Take(MeesteRegels).SelectMany(d => AanbiedingenKaart.Regel(d.Aanvraag, d.AanbodAan(wieId)!)),
                open.Count > MeesteRegels ? Alinea(Teksten.MeerVragenAanJou(open.Count - MeesteRegels)) : null,
                Voet(Teksten.HerinneringenVoet),
            ],
            $"{titel}.");
    }

    /// <summary>An honest word to the asker, with what they can do.</summary>
    public static Kaartbeeld VoorVrager(Dossier dossier)
    {
        var aanvraag = dossier.Aanvraag;
        var data = Actiedata.Voor(aanvraag) with { Soort = Soorten.Eerlijk };
        var wacht = aanvraag is { WachtOpReactie: true, MatchLoopt: false };
        return Kaart(
            Kaartkop.Van(
                IconName.Clock, wacht ? Teksten.Hoofdletter(Teksten.NogGeenMatch([aanvraag])) : "Zo staat het met je vraag", aanvraag),
            null,
            wacht
                ? [
                    Alinea(Teksten.EerlijkWoord(dossier.Pool.EerlijkNa, aanvraag)),
                    Vervolg(Teksten.Vervolg(dossier)),
                    Vervolg(aanvraag.Vraag.IsOverHerstel ? Teksten.EerlijkeKeuzeZonderSparren : Teksten.EerlijkeKeuze),
                    Knoppen(
                    [
                        .. NiemandKaart.Sparren(aanvraag, data),
                        Acties.Zeker("Intrekken", Teksten.IntrekkenUitleg(aanvraag), Knop("Ja, trek in", Verbs.AanvraagIntrekken, data)),
                    ]),
                    Voet(Teksten.ReactieVoet),
                ]
                : [Alinea(Teksten.Vervolg(dossier)), Voet(Teksten.ReactieVoet)],
            wacht
                ? $"Eerlijk bericht over {aanvraag.Nummer}: er is {Teksten.NogGeenMatch([aanvraag])}."
                : $"Je vraag {aanvraag.Nummer}: {Teksten.Status(aanvraag.Status)}.");
    }

    /// <summary>The same about several of one day, a line each.</summary>
    public static Kaartbeeld VoorVrager(IReadOnlyList<Dossier> dossiers)
    {
        var wachten = Wachtend(dossiers);
        var titel = wachten.Count > 0 ? Teksten.Hoofdletter(Teksten.NogGeenMatch(wachten)) : "Zo staat het met je vragen";
        return Kaart(
            new Kaartkop(IconName.Clock, titel),
            null,
            [
                wachten.Count > 0 ? Alinea(Teksten.EerlijkWoord(dossiers[0].Pool.EerlijkNa, wachten)) : null,
                .. dossiers.Take(MeesteRegels).SelectMany(d => Regel(d.Aanvraag, Teksten.Vervolg(d), Soorten.Eerlijk)),
                Meer(dossiers.Count, "mijn vragen"),
                Knoppen(Knop("Mijn vragen", Verbs.MijnAanvragenTonen, new(Soorten.Hulp, "hulp", 0))),
                Voet(Teksten.HerinneringenVoet),
            ],
            wachten.Count > 0 ? $"Eerlijk bericht over je vragen: er is {Teksten.NogGeenMatch(wachten)}." : $"{titel}.");
    }

    /// <summary>After weeks without a match: honest once more, and what the asker can do.</summary>
    public static Kaartbeeld LangWachten(Dossier dossier)
    {
        var aanvraag = dossier.Aanvraag;
        var data = Actiedata.Voor(aanvraag) with { Soort = Soorten.Eerlijk };
        if (aanvraag is not { WachtOpReactie: true, MatchLoopt: false }) return VoorVrager(dossier);
        return Kaart(
            Kaartkop.Van(
                IconName.Clock, Teksten.Hoofdletter(Teksten.NogSteedsGeenMatch([aanvraag])), aanvraag, Kaartstand.Van(aanvraag.Status)),
            null,
            [
                Alinea(Teksten.LangWoord(aanvraag)), Vervolg(Teksten.LangGrens), Vervolg(Teksten.LangeKeuze),
                Knoppen(
                    Knop("Vraag het opnieuw", Verbs.AanvraagOpnieuw, data),
                    Acties.Zeker("Intrekken", Teksten.IntrekkenUitleg(aanvraag), Knop("Ja, trek in", Verbs.AanvraagIntrekken, data))),
                Voet(Teksten.ReactieVoet),
            ],
            $"Eerlijk bericht over {aanvraag.Nummer}: er is {Teksten.NogSteedsGeenMatch([aanvraag])}.");
    }

    /// <summary>The same about several of one day, a line each.</summary>
    public static Kaartbeeld LangWachten(IReadOnlyList<Dossier> dossiers)
    {
        var wachten = Wachtend(dossiers);
        if (wachten.Count == 0) return VoorVrager(dossiers);
        return Kaart(
            new Kaartkop(IconName.Clock, Teksten.Hoofdletter(Teksten.NogSteedsGeenMatch(wachten))),
            null,
            [
                Alinea(Teksten.LangWoord(wachten)), Vervolg(Teksten.LangGrensVoorMeer),
                .. dossiers.Take(MeesteRegels).SelectMany(d => Regel(d.Aanvraag, Teksten.Vervolg(d), Soorten.Eerlijk)),
                Meer(dossiers.Count, "mijn vragen"),
                Knoppen(Knop("Mijn vragen", Verbs.MijnAanvragenTonen, new(Soorten.Hulp, "hulp", 0))),
                Voet(Teksten.HerinneringenVoet),
            ],
            $"Eerlijk bericht over je vragen: er is {Teksten.NogSteedsGeenMatch(wachten)}.");
    }

    /// <summary>The question was closed: a message of its own, since a card that changes notifies nobody.</summary>
    public static Kaartbeeld Gesloten(Aanvraag aanvraag) => Kaart(
        Kaartkop.Van(IconName.Clock, "Je vraag is gesloten", aanvraag, Kaartstand.Van(aanvraag.Status)),
        null,
        [
            Alinea(Teksten.Vervolg(aanvraag)), Vervolg(Teksten.GeslotenKeuze),
            Knoppen(
            [
                Knop("Vraag het opnieuw", Verbs.AanvraagOpnieuw, Actiedata.Voor(aanvraag) with { Soort = Soorten.Eerlijk }),
                .. NiemandKaart.Sparren(aanvraag, Actiedata.Voor(aanvraag) with { Soort = Soorten.Eerlijk }),
            ]),
            Voet(Teksten.ReactieVoet),
        ],
        $"Je vraag {aanvraag.Nummer} is gesloten: er kwam geen {(aanvraag.HadMatch ? "nieuwe " : "")}match.");

    /// <summary>A coördinator found nobody now: a message of its own, for the same reason.</summary>
    public static Kaartbeeld NuNiemand(Aanvraag aanvraag) => Kaart(
        Kaartkop.Van(IconName.Clock, "Nu is er niemand die past", aanvraag, Kaartstand.Van(aanvraag.Status)),
        null,
        [
            Alinea(Teksten.Vervolg(aanvraag)), Vervolg(Teksten.Alternatief(aanvraag)),
            Knoppen(
            [
                .. NiemandKaart.Sparren(aanvraag, Actiedata.Voor(aanvraag) with { Soort = Soorten.Eerlijk }),
                Knop("Vraag het opnieuw", Verbs.AanvraagOpnieuw, Actiedata.Voor(aanvraag) with { Soort = Soorten.Eerlijk }),
            ]),
            Voet(Teksten.ReactieVoet),
        ],
        $"Voor je vraag {aanvraag.Nummer} is er nu niemand die past.");

    private static IReadOnlyList<Aanvraag> Wachtend(IReadOnlyList<Dossier> dossiers) =>
        [.. dossiers.Select(d => d.Aanvraag).Where(a => a is { WachtOpReactie: true, MatchLoopt: false })];

    private static IEnumerable<CardElement> Regel(Aanvraag aanvraag, string tekst, string? soort = null)
    {
        yield return Vet(
            $"{(soort is null ? Titel(aanvraag) : aanvraag.Nummer)} · {aanvraag.Herkomst.TeamNaam}") with
        { Spacing = Spacing.Medium };
        yield return new TextBlock(tekst) { Spacing = Spacing.Small };
        if (soort is null && aanvraag.WachtOpReactie)
        {
            var data = Actiedata.Voor(aanvraag) with { Soort = Soorten.Herinnering };
            yield return Knoppen(Knop($"Bekijk {aanvraag.Nummer}", Verbs.AanvraagBekijken, data)) with { Spacing = Spacing.Small };
        }
    }

    private static TextBlock? Meer(int aantal, string opdracht) =>
        aantal > MeesteRegels ? Alinea($"En nog {Teksten.Getal(aantal - MeesteRegels)}. Typ “{opdracht}” om ze te zien.") : null;

    /// <summary>A theme for which the pool is too small, for coördinatoren.</summary>
    /// <param name="thema">Theme id.</param>
    public static Kaartbeeld Themasignaal(string thema) => Kaart(
        new Kaartkop(IconName.Clock, "Een thema waar vraag naar is"), null, [
            Alinea(Teksten.Themasignaal(thema)), Voet("Alleen coördinatoren zien dit. Het gaat over de pool, niet over iemand erin."),
        ],
        Teksten.Themasignaal(thema));
}
