using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matching;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;

namespace TeamsHerstelBot.Domein.Aanvragen;

/// <summary>Asking EDs, one or several at a time, and their answers. The first ja has it; in a duo the first two.</summary>
public static partial class Aanvraagverloop
{
    /// <summary>
    /// A coördinator asks an ED, beside whoever was asked before. The first coördinator to do so has it; only that one asks more, or any
    /// coördinator once an ED wants to talk first. Who learns or starts is asked for a duo.
    /// </summary>
    public static Uitkomst<Wijziging> StelVoor(Dossier dossier, Ervaringsdeskundige? ed, Persoon door, Instant nu) =>
        StelVoor(dossier, ed, door, nu, bovenGrens: false);

    /// <param name="legtVast">The answer is there already: it does not matter how many others were asked.</param>
    private static Uitkomst<Wijziging> StelVoor(
        Dossier dossier, Ervaringsdeskundige? ed, Persoon door, Instant nu, bool bovenGrens, bool legtVast = false)
    {
        var (pool, aanvraag, _, _) = dossier;
        if (!pool.IsCoordinator(door.Id)) return Weiger(Reden.AlleenCoordinator);
        if (Gesloten(aanvraag) is { } gesloten) return gesloten;
        if (aanvraag.Status == AanvraagStatus.Concept) return Weiger(Reden.NietMeerOpen);
        if (aanvraag.VragerWeg) return Weiger(Reden.VragerWeg, aanvraag.Aanvrager.Naam);
        if (ed is null || dossier.AanbodAan(ed.Wie.Id) is { NietOpnieuw: true }) return Weiger(Reden.NietInPool);
        if (ed.Wie.Id == aanvraag.Aanvrager.Id) return Weiger(Reden.EigenVraag, ed.Wie.Naam);
        if (aanvraag.Status == AanvraagStatus.Toegezegd || !MagVragen(dossier, door))
        {
            return Weiger(Reden.AlVoorgesteld, aanvraag.Toezegging.VoorgesteldDoor?.Naam);
        }

        if (dossier.AanbodAan(ed.Wie.Id) is { Status: not AanbodStatus.Vervallen })
        {
            return Weiger(Reden.AlVoorgesteld, aanvraag.Toezegging.VoorgesteldDoor?.Naam ?? ed.Wie.Naam);
        }

        if (dossier.IsBreedGevraagd && !legtVast) return Weiger(Reden.BreedGevraagd);
        if (!bovenGrens && !ed.HeeftRuimteVoor(aanvraag.Vraag, nu)) return Weiger(Reden.GeenRuimte, ed.Wie.Naam);
        if (!Past(dossier, ed)) return Weiger(Reden.PastNuNiet, ed.Wie.Naam);
        var metTweede = bovenGrens || ed.Kiest.BrengtTweede;
        if (metTweede && dossier.Aanbiedingen.Any(a => a is { MetTweede: true, Status: not (AanbodStatus.Nee or AanbodStatus.Vervallen) }))
        {
            return Weiger(Reden.TweedeMoetErvaren, ed.Wie.Naam);
        }

        var oud = dossier.AanbodAan(ed.Wie.Id);
        var aanbod = new Aanbod(
            aanvraag.Id, ed.Wie, AanbodStatus.Gevraagd, door, nu, (oud?.Rev ?? 0) + 1, MetTweede: metTweede, BovenGrens: bovenGrens,
            PerMail: ed.LeestMail && !dossier.ZonderMail, Eerder: oud is null ? 0 : oud.Eerder + 1);
        var nieuw = aanvraag with
        {
            Status = AanvraagStatus.Voorgesteld,
            Toezegging = aanvraag.Toezegging with { VoorgesteldDoor = door, Duo = aanvraag.Toezegging.Duo || metTweede },
            Rev = aanvraag.Rev + 1,
        };
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging("voorgesteld", door, nieuw, [aanbod]),
            [ToonAanbod(aanbod), .. AndereGevraagden(dossier, ed.Wie), ToonInPool(pool, nieuw), ToonVrager(nieuw)]);
    }

    /// <summary>A coördinator asks several people at once: all of them, or nobody when one cannot be asked.</summary>
    public static Uitkomst<Wijziging> StelVoor(Dossier dossier, IReadOnlyList<Ervaringsdeskundige> eds, Persoon door, Instant nu) =>
        eds.Count == 0
        ? Weiger(Reden.NietInPool)
        : eds.Skip(1).Aggregate(StelVoor(dossier, eds[0], door, nu), (eerder, ed) => Dan(dossier, eerder, d => StelVoor(d, ed, door, nu)));

    /// <summary>A coördinator looks for two EDs, or for one again. Whoever learns or starts keeps the second.</summary>
    public static Uitkomst<Wijziging> ZetDuo(Dossier dossier, bool aan, Persoon door)
    {
        var (pool, aanvraag, _, _) = dossier;
        if (!pool.IsCoordinator(door.Id)) return Weiger(Reden.AlleenCoordinator);
        if (Gesloten(aanvraag) is { } gesloten) return gesloten;
        if (aanvraag.Status is not (AanvraagStatus.Nieuw or AanvraagStatus.Voorgesteld) || aanvraag.Toezegging.Duo == aan)
        {
            return Weiger(Reden.NietMeerOpen);
        }

        if (!MagVragen(dossier, door)) return Weiger(Reden.AlVoorgesteld, aanvraag.Toezegging.VoorgesteldDoor?.Naam);
        if (!aan
            && dossier.Aanbiedingen.FirstOrDefault(
                a => a is { MetTweede: true, Status: not (AanbodStatus.Nee or AanbodStatus.Vervallen) }) is { } starter)
        {
            return Weiger(Reden.TweedeMoetErvaren, starter.Ed.Naam);
        }

        var compleet = !aan && aanvraag.Toezegging.Ed is not null;
        var nieuw =
            aanvraag with
            {
                Toezegging = aanvraag.Toezegging with { Duo = aan },
                Status = compleet ? AanvraagStatus.Toegezegd : aanvraag.Status,
                Rev = aanvraag.Rev + 1,
            };
        Lijst<Aanbod> vervallen = compleet ? [.. dossier.Open.Select(Vervallen)] : [];
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging(aan ? "duo" : "geen-duo", door, nieuw, vervallen),
            [ToonInPool(pool, nieuw), ToonVrager(nieuw), .. vervallen.Select(ToonAanbod)]);
    }

    /// <summary>The ED answers for themself; no reason is asked.</summary>
    /// <param name="toont">What the ED wants to show of themself, for a form that asks for it.</param>
    public static Uitkomst<Wijziging> Antwoord(Dossier dossier, AanbodStatus antwoord, Persoon door, string? toont = null)
    {
        if (dossier.AanbodAan(door.Id) is not { } aanbod) return Weiger(Reden.AlleenGevraagde);
        if (Gesloten(dossier.Aanvraag) is { } gesloten) return gesloten;
        if (!aanbod.IsOpen || aanbod.Status == antwoord) return Weiger(Reden.AlBeantwoord);
        if (antwoord == AanbodStatus.Ja && toont is null && Vormen.ToontZichzelf(dossier.Aanvraag.Vraag.Vorm))
        {
            return Weiger(Reden.EerstTonen);
        }

        return Beantwoord(
            dossier, aanbod with { Status = antwoord, Toont = antwoord == AanbodStatus.Ja ? toont : null, Rev = aanbod.Rev + 1 }, door);
    }

    /// <summary>
    /// A coördinator notes the ja of an ED without Teams: who, when and how it was given. Who was not asked yet was asked in the same talk.
    /// A profile with revision 0 is new in the pool. Nothing is noted about who did not agree to that.
    /// </summary>
    public static Uitkomst<Wijziging> LegJaVast(Dossier dossier, Ervaringsdeskundige? ed, string hoe, Persoon door, Instant nu)
    {
        if (!dossier.Pool.IsCoordinator(door.Id)) return Weiger(Reden.AlleenCoordinator);
        if (Gesloten(dossier.Aanvraag) is { } gesloten) return gesloten;
        if (ed is null) return Weiger(Reden.NietInPool);
        if (!ed.ZonderTeams) return Weiger(Reden.AlleenGevraagde);
        if (ed.Akkoord is null) return Weiger(Reden.EerstAkkoord, ed.Wie.Naam);
        if (dossier.AanbodAan(ed.Wie.Id) is null or { Status: AanbodStatus.Vervallen })
        {
            var eerst = StelVoor(dossier, ed, door, nu, bovenGrens: false, legtVast: true);
            return Dan(dossier, eerst, d => LegJaVast(d, ed with { Rev = Math.Max(1, ed.Rev) }, hoe, door, nu));
        }

        var aanbod = dossier.AanbodAan(ed.Wie.Id)!;
        if (!aanbod.IsOpen) return Weiger(Reden.AlBeantwoord);
        var vast = aanbod with { Status = AanbodStatus.Ja, Vastgelegd = new(door, nu, hoe), Rev = aanbod.Rev + 1 };
        return MetAntwoord(Beantwoord(dossier, vast, door), ed, nu);
    }

    /// <summary>A coördinator takes over from a colleague who is away.</summary>
    public static Uitkomst<Wijziging> NeemOver(Dossier dossier, Persoon door)
    {
        var (pool, aanvraag, _, _) = dossier;
        if (!pool.IsCoordinator(door.Id)) return Weiger(Reden.AlleenCoordinator);
        if (Gesloten(aanvraag) is { } gesloten) return gesloten;
        if (aanvraag.Toezegging.VoorgesteldDoor is null || aanvraag.Toezegging.VoorgesteldDoor.Id == door.Id)
        {
            return Weiger(Reden.NietMeerOpen);
        }

        var nieuw = aanvraag with { Toezegging = aanvraag.Toezegging with { VoorgesteldDoor = door }, Rev = aanvraag.Rev + 1 };
        Lijst<Aanbod> mee =
        [
            .. dossier.Aanbiedingen.Where(a => a.IsOpen || a.Status == AanbodStatus.Ja)
                .Select(a => a with { GevraagdDoor = door, Rev = a.Rev + 1 })
        ];
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging("overgenomen", door, nieuw, mee),
            [
                ToonInPool(pool, nieuw), ToonVrager(nieuw), .. mee.Select(ToonAanbod), .. mee.SelectMany(a => ToonReactie(pool, nieuw, a)),
                .. Nieuws.Vertel(dossier, Besluiten.Overgenomen, door, nieuw.Aanvrager),
            ]);
    }

    /// <summary>Nobody in the pool fits now: an honest word to the asker, as a message of its own and always with an alternative.</summary>
    public static Uitkomst<Wijziging> GeenMatch(Dossier dossier, string alternatief, Persoon door, Instant nu)
    {
        if (!dossier.Pool.IsCoordinator(door.Id)) return Weiger(Reden.AlleenCoordinator);
        if (Gesloten(dossier.Aanvraag) is { } gesloten) return gesloten;
        if (dossier.Aanvraag.Status is not (AanvraagStatus.Nieuw or AanvraagStatus.Voorgesteld)) return Weiger(Reden.NietMeerOpen);
        var aanvraag = dossier.Aanvraag;
        var zonder = aanvraag with
        {
            Status = AanvraagStatus.GeenMatch,
            Toezegging = aanvraag.Toezegging with { Ed = null },
            Afloop = aanvraag.Afloop with { Alternatief = alternatief },
        };
        var einde = (Uitkomst<Wijziging>.Gelukt)Beeindig(dossier, zonder, "geen-match", [], door, nu);
        return einde with { Berichten = [.. einde.Berichten, Afspraakdag.Toon(KaartSoort.VraagGesloten, zonder, zonder.Aanvrager)] };
    }

    private static Uitkomst<Wijziging> Beantwoord(Dossier dossier, Aanbod antwoord, Persoon door)
    {
        var naOverleg = dossier.AanbodAan(antwoord.Ed.Id)?.Status == AanbodStatus.Overleg;
        var beantwoord = antwoord with { NaOverleg = naOverleg };
        var (pool, aanvraag, _, _) = dossier;
        var anderen = dossier.Open.Where(a => a.Ed.Id != beantwoord.Ed.Id).ToList();
        var toezegging = aanvraag.Toezegging;
        var (status, nu) = beantwoord.Status switch
        {
            AanbodStatus.Ja when toezegging.Ed is null =>
                (toezegging.Duo ? AanvraagStatus.Voorgesteld : AanvraagStatus.Toegezegd, toezegging with { Ed = beantwoord.Ed }),
            AanbodStatus.Ja => (AanvraagStatus.Toegezegd, toezegging with { Tweede = beantwoord.Ed }),
            AanbodStatus.Nee when anderen.Count == 0 && toezegging.Ed is null =>
                (AanvraagStatus.Nieuw, toezegging with { VoorgesteldDoor = null }),
            _ => (aanvraag.Status, toezegging),
        };
        var nieuw = aanvraag with { Status = status, Toezegging = nu, Rev = aanvraag.Rev + 1 };
        Lijst<Aanbod> gewijzigd = [beantwoord, .. nieuw.Status == AanvraagStatus.Toegezegd ? anderen.Select(Vervallen) : []];
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging(
                beantwoord.Status switch { AanbodStatus.Ja => "toegezegd", AanbodStatus.Nee => "past-niet", _ => "overleg" }, door, nieuw,
                gewijzigd),
            [
                .. gewijzigd.Select(ToonAanbod), ToonInPool(pool, nieuw), ToonVrager(nieuw), .. ToonReactie(pool, nieuw, beantwoord),
                .. naOverleg ? ToonNaOverleg(pool, nieuw, beantwoord, door) : [],
            ]);
    }

    /// <summary>Two steps that are saved as one.</summary>
    private static Uitkomst<Wijziging> Dan(Dossier dossier, Uitkomst<Wijziging> eerst, Func<Dossier, Uitkomst<Wijziging>> daarna)
    {
        if (eerst is not Uitkomst<Wijziging>.Gelukt een) return eerst;
        var tussen = dossier.Na(een.Nieuw);
        var dan = daarna(tussen);
        if (dan is not Uitkomst<Wijziging>.Gelukt twee) return dan;
        var geraakt = een.Nieuw.Aanbiedingen.Concat(twee.Nieuw.Aanbiedingen).Select(a => a.Ed.Id).ToHashSet();
        var samen = twee.Nieuw with
        {
            Aanvraag = twee.Nieuw.Aanvraag with { Rev = dossier.Aanvraag.Rev + 1 },
            Aanbiedingen =
            [
                .. tussen.Na(twee.Nieuw).Aanbiedingen.Where(a => geraakt.Contains(a.Ed.Id))
                    .Select(a => a with { Rev = (dossier.AanbodAan(a.Ed.Id)?.Rev ?? 0) + 1 })
            ],
            Eds = twee.Nieuw.Eds.Count > 0 ? twee.Nieuw.Eds : een.Nieuw.Eds,
        };
        return new Uitkomst<Wijziging>.Gelukt(samen, [.. een.Berichten.Concat(twee.Berichten).Distinct()]);
    }

    /// <summary>What an ED chose not to do, and with whom. Nobody is told which of these it was.</summary>
    private static bool Past(Dossier dossier, Ervaringsdeskundige ed)
    {
        var zijde = Vraagzijde.Van(dossier.Aanvraag);
        var collegas = dossier.Aanvraag.Toezegging.Duo ? dossier.Aanbiedingen.Where(a => a.IsOpen || a.Status == AanbodStatus.Ja) : [];
        return !zijde.WilLieverNiet(ed) && zijde.WilDit(ed) && !collegas.Any(c => ed.Kiest.LieverNietMet.Contains(c.Ed.Id));
    }

    private static bool MagVragen(Dossier dossier, Persoon door) =>
        dossier.Bezig is not { } bezig
            || bezig.Id == door.Id
            || dossier.Open.Any(a => a.Status == AanbodStatus.Overleg);
}
