using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Domein.Tests;

internal sealed partial class Naslagmodel
{
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
        if (!IsVanMatch(wie)) return false;

        // Of a duo the second as well.
        if (_wacht && Eds.Contains(wie) && _wachtOp is not null && _wachtOp != wie && !_edVerder)
        {
            if (_ookWeg == wie) return false;
            _ookWeg = wie;
            return true;
        }

        if (_wacht && (_wachtOp is not null || !Eds.Contains(wie))) return false;
        (_wacht, _wachtOp, _ookWeg, _edVerder, _keuze) = (true, Eds.Contains(wie) ? wie : null, null, false, null);
        return true;
    }

    /// <summary>The ED who paused first, then the asker; a pause of the asker ends with the asker.</summary>
    public bool Verder(string wie)
    {
        if (!IsVanMatch(wie) || !_wacht || _keuze == Overdracht.Afronden) return false;
        if (wie == _ookWeg)
        {
            _ookWeg = null;
            return true;
        }

        // Who is back first leaves it waiting for the other, of whom nothing was chosen yet.
        if (wie == _wachtOp && _ookWeg is not null)
        {
            (_wachtOp, _ookWeg, _keuze) = (_ookWeg, null, null);
            return true;
        }

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
        if (Eds.Find(e => e != weg) is not { } blijft || blijft == _ookWeg || plekken[blijft].Starter || plekken[blijft].Pauze)
        {
            Terug();
            return true;
        }

        plekken[weg].Lopend--;
        Vervallen([weg]);
        Eds.Remove(weg);
        _klikken.Remove(weg);
        (Duo, _wacht, _ookWeg) = (false, false, null);
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
        (_wacht, _ookWeg) = (false, null);
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
