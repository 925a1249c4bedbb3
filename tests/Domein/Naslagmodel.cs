using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Matches;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>
/// Who may do what, told a second time and as plainly as possible: it knows no messages, revisions or reasons. The domain must agree
/// with it after every step.
/// </summary>
internal sealed class Naslagmodel(
    string vrager, IReadOnlySet<string> coordinatoren, IReadOnlyDictionary<string, Naslagmodel.Plek> plekken, bool compleet,
    bool metBewoner)
{
    private readonly HashSet<string> _nietOpnieuw = [];
    private readonly Dictionary<string, bool> _klikken = [];
    private bool _wacht;
    private bool _edVerder;
    private string? _wachtOp;
    private Overdracht? _keuze;
    private readonly Dictionary<string, AanbodStatus> _antwoorden = [];
    private readonly HashSet<string> _gevraagdAlsStarter = [];
    private string? _eigenaar;
    private bool _compleet = compleet;

    public AanvraagStatus Status { get; private set; } = AanvraagStatus.Nieuw;

    public bool Duo { get; private set; }

    /// <summary>Who said ja and was in time, in that order.</summary>
    public List<string> Eds { get; } = [];

    public IReadOnlyDictionary<string, AanbodStatus> Antwoorden => _antwoorden;

    private bool Zoekt => Status is AanvraagStatus.Nieuw or AanvraagStatus.Voorgesteld;

    private bool Beeindigd =>
        Status is AanvraagStatus.Ingetrokken or AanvraagStatus.Afgerond or AanvraagStatus.GeenMatch or AanvraagStatus.Gestopt;

    private bool HeeftMatch => Status is AanvraagStatus.Aanvaard or AanvraagStatus.Kennismaking or AanvraagStatus.Lopend;

    private bool StarterGevraagd => _gevraagdAlsStarter.Any(s => _antwoorden[s] is not (AanbodStatus.Nee or AanbodStatus.Vervallen));

    public bool VulAan(string wie)
    {
        if (wie != vrager || Status != AanvraagStatus.Nieuw || _compleet) return false;
        return _compleet = true;
    }

    public bool StelVoor(string wie, string ed)
    {
        if (!MagVragen(wie) || ed == vrager || _nietOpnieuw.Contains(ed)) return false;
        if (!plekken.TryGetValue(ed, out var plek) || plek.Pauze || plek.Lopend >= plek.Max) return false;
        if (_antwoorden.TryGetValue(ed, out var antwoord) && antwoord != AanbodStatus.Vervallen) return false;
        if (plek.Starter && StarterGevraagd) return false;
        _antwoorden[ed] = AanbodStatus.Gevraagd;
        if (plek.Starter) _gevraagdAlsStarter.Add(ed);
        (Status, Duo, _eigenaar) = (AanvraagStatus.Voorgesteld, Duo || plek.Starter, wie);
        return true;
    }

    public bool ZetDuo(string wie)
    {
        if (!MagVragen(wie) || (Duo && StarterGevraagd)) return false;
        Duo = !Duo;
        if (!Duo && Eds.Count == 1) Compleet();
        return true;
    }

    public bool NeemOver(string wie)
    {
        if (!coordinatoren.Contains(wie) || Status is not (AanvraagStatus.Voorgesteld or AanvraagStatus.Toegezegd) || _eigenaar == wie)
        {
            return false;
        }

        _eigenaar = wie;
        return true;
    }

    public bool Niemand(string wie)
    {
        if (!coordinatoren.Contains(wie) || !Zoekt) return false;
        Vervallen(_antwoorden.Where(a => a.Value is AanbodStatus.Gevraagd or AanbodStatus.Overleg or AanbodStatus.Ja).Select(a => a.Key));
        Status = AanvraagStatus.GeenMatch;
        Eds.Clear();
        return true;
    }

    public bool Antwoord(string wie, AanbodStatus antwoord)
    {
        if (!Zoekt
            || !_antwoorden.TryGetValue(wie, out var eerder)
            || eerder is not (AanbodStatus.Gevraagd or AanbodStatus.Overleg)
            || eerder == antwoord)
        {
            return false;
        }

        _antwoorden[wie] = antwoord;
        if (antwoord == AanbodStatus.Ja)
        {
            Eds.Add(wie);
            if (!Duo || Eds.Count == 2) Compleet();
        }

        if (antwoord == AanbodStatus.Nee && Eds.Count == 0 && !_antwoorden.Values.Any(IsOpen))
        {
            (Status, _eigenaar) = (AanvraagStatus.Nieuw, null);
        }

        return true;
    }

    public bool Aanvaard(string wie)
    {
        if (!coordinatoren.Contains(wie) || Status != AanvraagStatus.Toegezegd) return false;
        if (Eds.Any(e => plekken[e].Lopend >= plekken[e].Max)) return false;
        foreach (var ed in Eds) plekken[ed].Lopend++;
        Status = metBewoner ? AanvraagStatus.Kennismaking : AanvraagStatus.Aanvaard;
        return true;
    }

    public bool TrekIn(string wie)
    {
        if (wie != vrager || Beeindigd) return false;
        if (HeeftMatch) Laatlos();
        Vervallen(_antwoorden.Where(a => a.Value is AanbodStatus.Gevraagd or AanbodStatus.Overleg or AanbodStatus.Ja).Select(a => a.Key));
        Status = AanvraagStatus.Ingetrokken;
        return true;
    }

    public bool RondAf(string wie)
    {
        if (!IsVanMatch(wie)) return false;
        Laatlos();
        Status = AanvraagStatus.Afgerond;
        return true;
    }

    public bool GeefTerug(string wie)
    {
        if (!IsVanMatch(wie)) return false;
        Terug();
        return true;
    }

    /// <summary>Says that it clicks, or that they meet once more.</summary>
    public bool Klik(string wie, bool ja)
    {
        if (!IsVanMatch(wie) || Status != AanvraagStatus.Kennismaking || (_klikken.TryGetValue(wie, out var eerder) && eerder == ja))
        {
            return false;
        }

        _klikken[wie] = ja;
        KijkOfHetKlikt();
        return true;
    }

    public bool Anders(string wie)
    {
        if (!IsVanMatch(wie)) return false;
        _nietOpnieuw.UnionWith(Eds);
        Terug();
        return true;
    }

    public bool Wacht(string wie)
    {
        if (!IsVanMatch(wie) || _wacht) return false;
        (_wacht, _wachtOp, _edVerder, _keuze) = (true, Eds.Contains(wie) ? wie : null, false, null);
        return true;
    }

    /// <summary>The ED who paused first, then the asker; a pause of the asker ends with the asker.</summary>
    public bool Verder(string wie)
    {
        if (!IsVanMatch(wie) || !_wacht || _keuze == Overdracht.Afronden) return false;
        if (wie == _wachtOp && !_edVerder) return _edVerder = true;
        if (wie != vrager || (_wachtOp is not null && !_edVerder)) return false;
        _wacht = false;
        return true;
    }

    public bool DraagOver(string wie, Overdracht keuze)
    {
        if (!coordinatoren.Contains(wie) || !HeeftMatch || !_wacht || _wachtOp is not { } weg || _keuze == keuze) return false;
        _keuze = keuze;
        if (keuze != Overdracht.Vervanger) return true;
        if (Eds.Find(e => e != weg) is not { } blijft || plekken[blijft].Starter)
        {
            Terug();
            return true;
        }

        plekken[weg].Lopend--;
        Vervallen([weg]);
        Eds.Remove(weg);
        _klikken.Remove(weg);
        (Duo, _wacht) = (false, false);
        KijkOfHetKlikt();
        return true;
    }

    /// <summary>Ends with care, by a coördinator who chose that.</summary>
    public bool Stop(string wie)
    {
        if (!coordinatoren.Contains(wie) || !HeeftMatch || !_wacht || _keuze != Overdracht.Afronden) return false;
        Laatlos();
        Vervallen(Eds);
        Status = AanvraagStatus.Gestopt;
        return true;
    }

    private bool IsVanMatch(string wie) => HeeftMatch && (wie == vrager || Eds.Contains(wie));

    private void KijkOfHetKlikt()
    {
        if (Status == AanvraagStatus.Kennismaking && Eds.Append(vrager).All(p => _klikken.GetValueOrDefault(p)))
        {
            Status = AanvraagStatus.Lopend;
        }
    }

    private void Terug()
    {
        Laatlos();
        Vervallen(Eds);
        (Status, _eigenaar) = (AanvraagStatus.Nieuw, null);
        Eds.Clear();
        _klikken.Clear();
        _wacht = false;
    }

    private bool MagVragen(string wie) =>
        coordinatoren.Contains(wie) && Zoekt && (_eigenaar is null || _eigenaar == wie || _antwoorden.ContainsValue(AanbodStatus.Overleg));

    private void Compleet()
    {
        Status = AanvraagStatus.Toegezegd;
        Vervallen(_antwoorden.Where(a => IsOpen(a.Value)).Select(a => a.Key));
    }

    private void Laatlos()
    {
        foreach (var ed in Eds) plekken[ed].Lopend--;
    }

    private void Vervallen(IEnumerable<string> wie)
    {
        foreach (var ed in wie.ToList()) _antwoorden[ed] = AanbodStatus.Vervallen;
    }

    private static bool IsOpen(AanbodStatus status) => status is AanbodStatus.Gevraagd or AanbodStatus.Overleg;

    /// <summary>The room of one ervaringsdeskundige, shared by all aanvragen.</summary>
    internal sealed class Plek(int max, int lopend, bool starter)
    {
        public int Max { get; } = max;

        public bool Starter { get; } = starter;

        public int Lopend { get; set; } = lopend;

        public bool Pauze { get; set; }
    }
}
