using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Domein.Aanwezigheden;

/// <summary>An ED who is at a wijkteam today.</summary>
/// <param name="Themas">Only what this person shows to the teams where they come.</param>
/// <param name="Afgemeld">Not here after all; nobody asks why.</param>
public sealed record Aanwezige(Persoon Wie, Lijst<Dagdeel> Delen, Lijst<string> Themas, bool Afgemeld = false);

/// <summary>A colleague who walks in on one of them.</summary>
public sealed record Binnenloper(Persoon Wie, string EdId);

/// <summary>
/// Who of the EDs is at a wijkteam on one day, and who walks in. There is one per channel and day, made before anything is posted.
/// </summary>
public sealed record Aanwezigheidsdag(
    string KanaalId, string TeamNaam, LocalDate Dag, Lijst<Aanwezige> Aanwezigen, Lijst<Binnenloper> Binnenlopers, int Rev)
{
    public string Sleutel => NodaTime.Text.LocalDatePattern.Iso.Format(Dag);

    /// <summary>The day, or null when nobody would be there.</summary>
    public static Uitkomst<Aanwezigheidsdag>.Gelukt? Maak(
        string kanaalId, string teamNaam, LocalDate dag, IEnumerable<Ervaringsdeskundige> eds)
    {
        Lijst<Aanwezige> aanwezig =
        [
            .. from ed in eds
               where !ed.Pauze && !ed.ZonderTeams
               let delen = ed.Kiest.Aanwezig.Where(a => a.KanaalId == kanaalId && a.Dag == dag.DayOfWeek)
                   .Select(a => a.Deel)
                   .Distinct()
                   .Order()
                   .ToList()
               where delen.Count > 0
               orderby ed.Wie.Naam, ed.Wie.Id
               select new Aanwezige(ed.Wie, [.. delen], [.. ed.Themas.Where(t => t.Zicht == Zichtbaarheid.Teams).Select(t => t.Id)]),
        ];
        if (aanwezig.Count == 0) return null;
        var nieuw = new Aanwezigheidsdag(kanaalId, teamNaam, dag, aanwezig, [], Rev: 1);
        return new(nieuw, [nieuw.InKanaal, .. aanwezig.Select(a => nieuw.VoorEd(a.Wie.Id))]);
    }

    /// <summary>A colleague says they walk in; a second click takes it back.</summary>
    public Uitkomst<Aanwezigheidsdag> LoopBinnen(string edId, Persoon wie)
    {
        if (Aanwezigen.FirstOrDefault(a => a.Wie.Id == edId) is not { Afgemeld: false } ed)
        {
            return new Uitkomst<Aanwezigheidsdag>.Geweigerd(Reden.NietMeerOpen);
        }

        if (wie.Id == edId) return new Uitkomst<Aanwezigheidsdag>.Geweigerd(Reden.EigenVraag, ed.Wie.Naam);
        if (LooptBinnen(edId, wie.Id)) return new Uitkomst<Aanwezigheidsdag>.Geweigerd(Reden.AlBeantwoord);
        var nieuw = this with { Binnenlopers = [.. Binnenlopers, new(wie, edId)], Rev = Rev + 1 };
        return new Uitkomst<Aanwezigheidsdag>.Gelukt(nieuw, [nieuw.InKanaal, nieuw.VoorEd(edId)]);
    }

    /// <summary>The ED is not there after all: the card says so, and nobody who would walk in is left waiting.</summary>
    public Uitkomst<Aanwezigheidsdag> MeldAf(Persoon ed)
    {
        if (Aanwezigen.FirstOrDefault(a => a.Wie.Id == ed.Id) is not { } aanwezige)
        {
            return new Uitkomst<Aanwezigheidsdag>.Geweigerd(Reden.AlleenGevraagde);
        }

        if (aanwezige.Afgemeld) return new Uitkomst<Aanwezigheidsdag>.Geweigerd(Reden.AlBeantwoord);
        var nieuw = this with { Aanwezigen = [.. Aanwezigen.Select(a => a == aanwezige ? a with { Afgemeld = true } : a)], Rev = Rev + 1 };
        return new Uitkomst<Aanwezigheidsdag>.Gelukt(
            nieuw,
            [
                nieuw.InKanaal, nieuw.VoorEd(ed.Id),
                .. Binnenlopers.Where(b => b.EdId == ed.Id).Select(
                    b => new Bericht.ToonKaart(new Kaart(KaartSoort.TochNietAanwezig, Sleutel, ed.Id), new Ontvanger.Iemand(b.Wie.Id))),
            ]);
    }

    /// <summary>Who this is, while that person is there.</summary>
    public Persoon? Aanwezig(string edId) => Aanwezigen.FirstOrDefault(a => a.Wie.Id == edId && !a.Afgemeld)?.Wie;

    public bool LooptBinnen(string edId, string persoonId) => Binnenlopers.Any(b => b.EdId == edId && b.Wie.Id == persoonId);

    public int AantalBij(string edId) => Binnenlopers.Count(b => b.EdId == edId);

    private Bericht InKanaal => new Bericht.ToonKaart(new Kaart(KaartSoort.VandaagAanwezig, Sleutel), new Ontvanger.Kanaal(KanaalId));

    private Bericht VoorEd(string edId) =>
        new Bericht.ToonKaart(new Kaart(KaartSoort.AanwezigVoorErvaringsdeskundige, Sleutel, edId), new Ontvanger.Iemand(edId));
}
