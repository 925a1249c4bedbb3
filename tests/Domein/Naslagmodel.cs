using TeamsHerstelBot.Domein.Aanvragen;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>
/// Who may do what, told a second time and as plainly as possible: it knows no messages, revisions or reasons. The domain must agree
/// with it after every step.
/// </summary>
internal sealed class Naslagmodel(string vrager, IReadOnlySet<string> coordinatoren, IReadOnlyDictionary<string, Naslagmodel.Plek> plekken, bool compleet)
{
    private readonly Dictionary<string, AanbodStatus> _antwoorden = [];
    private string? _gevraagdDoor;
    private bool _compleet = compleet;

    public AanvraagStatus Status { get; private set; } = AanvraagStatus.Nieuw;

    public string? Kandidaat { get; private set; }

    public IReadOnlyDictionary<string, AanbodStatus> Antwoorden => _antwoorden;

    private bool Beeindigd => Status is AanvraagStatus.Ingetrokken or AanvraagStatus.Afgerond;

    public bool VulAan(string wie)
    {
        if (wie != vrager || Status != AanvraagStatus.Nieuw || _compleet) return false;
        return _compleet = true;
    }

    public bool StelVoor(string wie, string ed)
    {
        if (!coordinatoren.Contains(wie) || ed == vrager || ed == Kandidaat) return false;
        if (!plekken.TryGetValue(ed, out var plek) || plek.Pauze || plek.Lopend >= plek.Max) return false;
        if (_antwoorden.GetValueOrDefault(ed) == AanbodStatus.Nee) return false;
        var magWisselen = Status == AanvraagStatus.Voorgesteld && (_gevraagdDoor == wie || _antwoorden[Kandidaat!] == AanbodStatus.Overleg);
        if (Status != AanvraagStatus.Nieuw && !magWisselen) return false;
        if (Kandidaat is { } vorige) _antwoorden[vorige] = AanbodStatus.Vervallen;
        _antwoorden[ed] = AanbodStatus.Gevraagd;
        (Status, Kandidaat, _gevraagdDoor) = (AanvraagStatus.Voorgesteld, ed, wie);
        return true;
    }

    public bool Antwoord(string wie, AanbodStatus antwoord)
    {
        if (Status != AanvraagStatus.Voorgesteld || wie != Kandidaat || _antwoorden[wie] == antwoord) return false;
        _antwoorden[wie] = antwoord;
        if (antwoord == AanbodStatus.Ja) Status = AanvraagStatus.Toegezegd;
        if (antwoord == AanbodStatus.Nee) (Status, Kandidaat) = (AanvraagStatus.Nieuw, null);
        return true;
    }

    public bool Aanvaard(string wie)
    {
        if (!coordinatoren.Contains(wie) || Status != AanvraagStatus.Toegezegd) return false;
        var plek = plekken[Kandidaat!];
        if (plek.Lopend >= plek.Max) return false;
        plek.Lopend++;
        Status = AanvraagStatus.Aanvaard;
        return true;
    }

    public bool TrekIn(string wie)
    {
        if (wie != vrager || Beeindigd) return false;
        if (Status == AanvraagStatus.Aanvaard) plekken[Kandidaat!].Lopend--;
        if (Kandidaat is { } ed) _antwoorden[ed] = AanbodStatus.Vervallen;
        Status = AanvraagStatus.Ingetrokken;
        return true;
    }

    public bool RondAf(string wie)
    {
        if (Status != AanvraagStatus.Aanvaard || (wie != vrager && wie != Kandidaat)) return false;
        plekken[Kandidaat!].Lopend--;
        Status = AanvraagStatus.Afgerond;
        return true;
    }

    public bool GeefTerug(string wie)
    {
        if (Status != AanvraagStatus.Aanvaard || (wie != vrager && wie != Kandidaat)) return false;
        plekken[Kandidaat!].Lopend--;
        _antwoorden[Kandidaat!] = AanbodStatus.Vervallen;
        (Status, Kandidaat) = (AanvraagStatus.Nieuw, null);
        return true;
    }

    /// <summary>The room of one ervaringsdeskundige, shared by all aanvragen.</summary>
    internal sealed class Plek(int max, int lopend)
    {
        public int Max { get; } = max;

        public int Lopend { get; set; } = lopend;

        public bool Pauze { get; set; }
    }
}
