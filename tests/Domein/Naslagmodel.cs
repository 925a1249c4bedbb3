using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>
/// Who may do what, told a second time and as plainly as possible: it knows no messages, revisions or reasons. The domain must agree
/// with it after every step.
/// </summary>
internal sealed partial class Naslagmodel(
    string vrager, IReadOnlySet<string> coordinatoren, IReadOnlyDictionary<string, Naslagmodel.Plek> plekken, bool compleet,
    bool metBewoner)
{
    private readonly HashSet<string> _nietOpnieuw = [];
    private readonly Dictionary<string, bool> _klikken = [];
    private bool _wacht;
    private bool _edVerder;
    private string? _wachtOp;
    private string? _ookWeg;
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
}
