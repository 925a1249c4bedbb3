using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>
/// Reads the fields of a form. What is too long stays in the form and is stored nowhere.
/// </summary>
public sealed class Tekstvelden(Klik klik)
{
    private readonly Dictionary<string, string> _fouten = [];
    private readonly Dictionary<string, string> _tips = [];

    /// <summary>Nothing is wrong, and nothing has a tip that was not seen yet.</summary>
    public bool Goed => _fouten.Count == 0 && _tips.Count == 0;

    /// <param name="etiketten">A label gets a tip, once, because it is said to a person.</param>
    public string? Lees(string veld, int max, bool etiketten = false)
    {
        if (klik.Tekst(veld) is not { } tekst) return null;
        if (etiketten
            && klik.Tekst(Velden.TipGezien) is null
            && Privacycheck.Lees(tekst).FirstOrDefault(v => v.Soort == VondstSoort.Etiket) is { } etiket)
        {
            _tips[veld] = Teksten.Dankwoord(etiket.Alternatief);
        }

        return tekst.Length > max ? Fout(veld, Teksten.TeLang(tekst.Length, max)) : tekst;
    }

    /// <summary>A choice out of a list, or null when nothing was chosen.</summary>
    public string? Kies(string veld, IReadOnlyList<string> lijst)
    {
        if (klik.Keuze(veld) is not { } keuze) return null;
        return lijst.Contains(keuze) ? keuze : Fout(veld, Teksten.OngeldigeKeuze);
    }

    public IReadOnlyList<string> KiesMeer(string veld, IReadOnlyList<string> lijst)
    {
        var keuzes = klik.Lijst(veld).Where(k => k != Velden.Geen).Distinct(StringComparer.Ordinal).ToList();
        if (keuzes.Exists(k => !lijst.Contains(k))) Fout(veld, Teksten.OngeldigeKeuze);
        return keuzes;
    }

    public string? Fout(string veld, string zin)
    {
        _fouten[veld] = zin;
        return null;
    }

    /// <summary>
    /// What was typed. An answer that becomes a message is stored, so a refused text is not in it; the client still shows it.
    /// </summary>
    public Formulier Formulier() => Tekstpoort.Terug(klik, _fouten) with { Tips = _tips };
}
