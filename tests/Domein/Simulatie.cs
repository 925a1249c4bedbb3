using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matching;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Domein.Wijkteams;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>Which of the EDs who can be asked the coördinator picks.</summary>
internal enum Manier
{
    EersteVanDeLijst,
    Toeval,
    WieHetEerstKan,
}

/// <summary>What came of a year.</summary>
/// <param name="PerPlek">Matches of each ED for each place they made.</param>
/// <param name="PerEd">Matches of each ED.</param>
/// <param name="Wachttijden">Working days from question to match.</param>
/// <param name="ZelfdeThema">Share of the matches with a theme in which the ED knows one of the themes.</param>
/// <param name="ZelfdePaar">Matches of two who were together in the six weeks before.</param>
internal sealed record Jaarbeeld(
    IReadOnlyList<double> PerPlek, IReadOnlyList<double> PerEd, IReadOnlyList<double> Wachttijden, int ZonderMatch, double ZelfdeThema,
    int ZelfdePaar, IReadOnlyList<string> OverDeGrens);

/// <summary>
/// One year of a pool with the decisions of the domain itself: questions come in, a coördinator asks by <see cref="Manier"/>, an ED answers
/// after a while, matches run and end. The same luck for every manner: how the n-th ED who is asked for a question answers, is drawn with
/// the question.
/// </summary>
internal sealed class Simulatie(Manier manier, Proefwereld wereld)
{
    private const int MeesteDagdelen = 20;
    private readonly Dictionary<string, Ervaringsdeskundige> _eds = wereld.Eds.ToDictionary(e => e.Wie.Id);
    private readonly List<Lopend> _lopend = [];
    private readonly List<Match> _matches = [];
    private readonly List<(Vraagrij Rij, Dossier Dossier)> _aanvaard = [];
    private readonly List<string> _overDeGrens = [];
    private readonly List<double> _wachttijden = [];
    private readonly Random _toeval = new(7);
    private readonly List<(string Ed, Vraag Vraag, Guid Aanvraag)> _beloofd = [];
    private Matchgeheugen _geheugen = Matchgeheugen.Leeg;
    private int _zonderMatch;
    private int _zelfdePaar;

    public Jaarbeeld Draai()
    {
        List<Open> open = [];
        for (var slot = 0; slot < wereld.Momenten.Count; slot++)
        {
            var nu = wereld.Momenten[slot];
            ZetPauzes(nu);
            Beeindig(nu);
            open.AddRange(wereld.Vragen.Where(v => v.Slot == slot).Select(v => new Open(v, Stel(v, nu))));
            foreach (var vraag in open)
            {
                Beantwoord(vraag, slot, nu);
                if (!vraag.Klaar && slot - vraag.Rij.Slot < MeesteDagdelen) VraagEds(vraag, open, slot, nu);
                if (!vraag.Klaar && slot - vraag.Rij.Slot >= MeesteDagdelen && !vraag.Dossier.Open.Any()) GeenMatch(vraag, nu);
            }

            open.RemoveAll(v => v.Klaar);
        }

        var matches = _eds.Values.ToDictionary(
            e => e.Wie.Id, e => _matches.Count(m => m.Wie.EdId == e.Wie.Id || m.Wie.TweedeId == e.Wie.Id));
        var metThema = _aanvaard.Where(a => a.Rij.Vraag.Themas.Count > 0).ToList();
        return new(
            [.. _eds.Values.Select(e => (double)matches[e.Wie.Id] / e.MaxGelijktijdig)], [.. matches.Values.Select(m => (double)m)],
            [.. _wachttijden.Order()], _zonderMatch,
            metThema.Average(a => a.Rij.Vraag.Themas.Any(t => a.Dossier.Aanvraag.Eds.Any(ed => _eds[ed.Id].Kent(t))) ? 1.0 : 0),
            _zelfdePaar, _overDeGrens);
    }

    private static Dossier Stel(Vraagrij rij, Instant nu) =>
        new(
            Voorbeeld.Pool,
            Gelukt(Aanvraagverloop.Stel(rij.Id, Voorbeeld.Pool, rij.Team, null, rij.Aanvrager, rij.Vraag, nu)).Nieuw.Aanvraag, []);

    private void VraagEds(Open vraag, List<Open> open, int slot, Instant nu)
    {
        // No starter left who needs a second: one is enough.
        if (vraag.Dossier.Aanvraag.Toezegging.Duo
            && !vraag.Dossier.Aanbiedingen.Any(a => a is { MetTweede: true, Status: not (AanbodStatus.Nee or AanbodStatus.Vervallen) }))
        {
            vraag.Dossier = vraag.Dossier.Na(d => Aanvraagverloop.ZetDuo(d, aan: false, Els));
        }

        while (vraag.Dossier.Open.Count() + vraag.Dossier.Aanvraag.Eds.Count() < (vraag.Dossier.Aanvraag.Toezegging.Duo ? 2 : 1))
        {
            _geheugen = Matchgeheugen.Van(
                _matches.Where(m => nu - m.Tijd.Sinds <= Matchgeheugen.Terug), nu,
                [.. open.Where(o => o != vraag && !o.Klaar).Select(o => o.Dossier)]);
            var kandidaten = Rangschikking.Maak(vraag.Dossier, _eds.Values, nu, _geheugen);
            if (kandidaten.Count == 0) return;
            var ed = manier switch
            {
                Manier.EersteVanDeLijst => kandidaten[0].Ed,
                Manier.Toeval => kandidaten[_toeval.Next(kandidaten.Count)].Ed,
                _ => kandidaten.MinBy(k => k.Ed.Wie.Id, StringComparer.Ordinal)!.Ed,
            };
            if (ed.Pauze || ed.RustTot > nu || ed.IsVolVoor(vraag.Rij.Vraag)) _overDeGrens.Add($"{ed.Wie.Id} asked at {nu}");
            vraag.Dossier = vraag.Dossier.Na(d => Aanvraagverloop.StelVoor(d, ed, Els, nu));
            var geluk = vraag.Rij.Geluk[Math.Min(vraag.Poging++, vraag.Rij.Geluk.Count - 1)];
            vraag.Antwoorden.Add((ed.Wie, geluk.Ja, slot + geluk.Dagdelen));
        }
    }

    private void Beantwoord(Open vraag, int slot, Instant nu)
    {
        foreach (var (ed, ja, _) in vraag.Antwoorden.Where(a => a.Slot <= slot).ToList())
        {
            vraag.Antwoorden.RemoveAll(a => a.Ed == ed);
            if (vraag.Dossier.AanbodAan(ed.Id) is not { IsOpen: true }) continue;
            vraag.Dossier = vraag.Dossier.Na(
                d => Aanvraagverloop.Antwoord(d, ja && ZietRuimte(ed.Id, vraag.Rij.Vraag) ? AanbodStatus.Ja : AanbodStatus.Nee, ed));
            if (vraag.Dossier.Aanvraag.IsEd(ed.Id)) _beloofd.Add((ed.Id, vraag.Rij.Vraag, vraag.Rij.Id));
        }

        if (vraag.Dossier.Aanvraag.Status != AanvraagStatus.Toegezegd) return;
        switch (Aanvraagverloop.Aanvaard(vraag.Dossier, [.. vraag.Dossier.Aanvraag.Eds.Select(e => _eds[e.Id])], Els, nu))
        {
            case Uitkomst<Wijziging>.Gelukt gelukt:
                if (vraag.Dossier.Aanvraag.Eds.Any(e => _geheugen.WarenSamen(vraag.Rij.Aanvrager.Id, e.Id))) _zelfdePaar++;
                vraag.Dossier = vraag.Dossier.Na(_ => gelukt);
                Neem(gelukt.Nieuw);
                _beloofd.RemoveAll(b => b.Aanvraag == vraag.Rij.Id);
                _matches.Add(gelukt.Nieuw.Match!);
                _lopend.Add(new(vraag.Dossier, nu + Duration.FromDays(vraag.Rij.Dagen)));
                _aanvaard.Add((vraag.Rij, vraag.Dossier));
                _wachttijden.Add((slot - vraag.Rij.Slot) / 2.0);
                vraag.Klaar = true;
                break;

            // Full by now: the asker waits until there is room again.
            default:
                if (slot - vraag.Rij.Slot >= MeesteDagdelen) GeenMatch(vraag, nu);
                break;
        }
    }

    /// <summary>Nobody says ja to more than they can do, nor during a pause.</summary>
    private bool ZietRuimte(string id, Vraag vraag)
    {
        var straks = _beloofd.Where(b => b.Ed == id).Aggregate(_eds[id], (ed, belofte) => ed.NeemMatch(belofte.Vraag, Instant.MinValue));
        return !straks.Pauze && !straks.IsVolVoor(vraag);
    }

    private void GeenMatch(Open vraag, Instant nu)
    {
        _beloofd.RemoveAll(b => b.Aanvraag == vraag.Rij.Id);
        if (vraag.Dossier.Aanvraag.Status != AanvraagStatus.Toegezegd)
        {
            vraag.Dossier = vraag.Dossier.Na(d => Aanvraagverloop.GeenMatch(d, "later-opnieuw", Els, nu));
        }

        vraag.Klaar = true;
        _zonderMatch++;
    }

    private void Beeindig(Instant nu)
    {
        foreach (var lopend in _lopend.Where(l => l.Tot <= nu))
        {
            Neem(
                Gelukt(
                    Aanvraagverloop.RondAf(
                        lopend.Dossier, [.. lopend.Dossier.Aanvraag.Eds.Select(e => _eds[e.Id])], lopend.Dossier.Aanvraag.Aanvrager,
                        nu)).Nieuw);
        }

        _lopend.RemoveAll(l => l.Tot <= nu);
    }

    private void ZetPauzes(Instant nu)
    {
        foreach (var (id, van, tot) in wereld.Pauzes)
        {
            if (van <= nu && nu < tot && !_eds[id].Pauze) _eds[id] = _eds[id] with { Pauze = true };
            else if (nu >= tot && _eds[id].Pauze && !wereld.Pauzes.Any(p => p.Ed == id && p.Van <= nu && nu < p.Tot))
            {
                _eds[id] = _eds[id] with { Pauze = false };
            }
        }
    }

    private void Neem(Wijziging wijziging)
    {
        foreach (var ed in wijziging.Eds)
        {
            _eds[ed.Wie.Id] = ed;
            if (ed.Lopend > ed.MaxGelijktijdig || ed.UrenLopend > (ed.Kiest.UrenPerWeek ?? int.MaxValue))
            {
                _overDeGrens.Add($"{ed.Wie.Id} has {ed.Lopend} matches, {ed.UrenLopend} hours");
            }
        }
    }

    private sealed record Lopend(Dossier Dossier, Instant Tot);

    private sealed class Open(Vraagrij rij, Dossier dossier)
    {
        public Vraagrij Rij { get; } = rij;

        public Dossier Dossier { get; set; } = dossier;

        public List<(Persoon Ed, bool Ja, int Slot)> Antwoorden { get; } = [];

        public int Poging { get; set; }

        public bool Klaar { get; set; }
    }
}

/// <summary>A question with what will come of asking for it.</summary>
/// <param name="Slot">Half-day in which it is asked.</param>
/// <param name="Dagen">How long the match runs.</param>
/// <param name="Geluk">Per ED who is asked: ja or nee, and after how many half-days.</param>
internal sealed record Vraagrij(
    Guid Id, int Slot, Wijkteam Team, Persoon Aanvrager, Vraag Vraag, int Dagen, IReadOnlyList<(bool Ja, int Dagdelen)> Geluk);
