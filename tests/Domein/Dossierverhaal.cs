using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>A story of one aanvraag: every step is saved as the bot does, with what follows from it.</summary>
internal sealed class Dossierverhaal
{
    private readonly Verhaal _verhaal;

    public Dossierverhaal(string naam, Dossier begin)
    {
        _verhaal = new(naam);
        Nu = begin;
    }

    public Dossier Nu { get; private set; }

    public Instant Klok { get; set; } = Voorbeeld.Nu;

    /// <summary>The profiles as they are saved.</summary>
    public Dictionary<string, Ervaringsdeskundige> Eds { get; } = [];

    public IReadOnlyList<Ervaringsdeskundige> Profielen => [.. Eds.Values];

    public Dossierverhaal Met(params Ervaringsdeskundige[] eds)
    {
        foreach (var ed in eds) Eds[ed.Wie.Id] = ed;
        return this;
    }

    public Dossierverhaal Opnieuw(string zin, Dossier begin)
    {
        _verhaal.Kop("# " + zin);
        Nu = begin;
        return this;
    }

    public Dossierverhaal Zet(Func<Dossier, Dossier> zo)
    {
        Nu = zo(Nu);
        return this;
    }

    /// <summary>Time goes on.</summary>
    public Dossierverhaal Na(Duration duur)
    {
        Klok += duur;
        return this;
    }

    public Dossierverhaal Stap(string zin, Func<Dossier, Uitkomst<Wijziging>> stap)
    {
        _verhaal.Kop(zin);
        if (stap(Nu) is not Uitkomst<Wijziging>.Gelukt gelukt)
        {
            var nee = (Uitkomst<Wijziging>.Geweigerd)stap(Nu);
            _verhaal.Regel($"nee: {nee.Reden} {nee.Wie}".TrimEnd());
            return this;
        }

        var gevolg = Vervolgwerk.Bij(Nu, gelukt, Klok);
        var w = gevolg.Wijziging;
        var naam = w.ZonderNaam ? ", zonder naam" : "";
        _verhaal.Regel($"{w.Gebeurtenis} door {w.Door.Id}{naam}{Tel("+", w.Geteld)}{Tel("-", w.Teruggeteld)}");
        _verhaal.Verschil("aanvraag", Nu.Aanvraag, w.Aanvraag);
        foreach (var aanbod in w.Aanbiedingen) _verhaal.Verschil($"aanbod {aanbod.Ed.Id}", Nu.AanbodAan(aanbod.Ed.Id), aanbod);
        foreach (var ed in w.Eds)
        {
            _verhaal.Verschil($"ed {ed.Wie.Id}", Eds.GetValueOrDefault(ed.Wie.Id), ed);
            Eds[ed.Wie.Id] = ed;
        }

        if (w.Match is { } match) _verhaal.Verschil("match", Nu.Match, match);
        _verhaal.Berichten(">", gevolg.Berichten);
        _verhaal.Berichten("als getoond", gevolg.AlsGetoond);
        Nu = gevolg.Na;
        return this;
    }

    /// <summary>The step as it would be, without being taken.</summary>
    public Dossierverhaal Zou(string zin, Func<Dossier, Uitkomst<Wijziging>> stap)
    {
        var (was, eds) = (Nu, Eds.ToDictionary());
        Stap(zin, stap);
        Nu = was;
        foreach (var ed in eds) Eds[ed.Key] = ed.Value;
        return this;
    }

    public Dossierverhaal Kaarten(string zin, Func<Dossier, IEnumerable<Bericht>> kaarten)
    {
        _verhaal.Kop(zin);
        var wat = kaarten(Nu).ToList();
        _verhaal.Berichten(">", wat);
        if (wat.Count == 0) _verhaal.Regel("niets");
        return this;
    }

    public void Klopt() => _verhaal.Klopt();

    private static string Tel(string teken, Lijst<string> tellers) => string.Concat(tellers.Select(t => $" {teken}{t}"));
}
