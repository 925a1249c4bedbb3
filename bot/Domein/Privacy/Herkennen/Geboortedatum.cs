using System.Collections.Frozen;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>A date with a word of birth nearer than a word of anything else.</summary>
internal static class Geboortedatum
{
    private const int Voor = 9;
    private const int Na = 6;

    /// <summary>What is born and is no person: "het idee is geboren".</summary>
    private static readonly FrozenSet<string> Zaken = FrozenSet.ToFrozenSet(
        [
            "idee", "plan", "project", "stichting", "initiatief", "traditie", "vereniging", "inloop", "organisatie", "wijkteam", "team",
            "app", "methode", "koning", "koningin", "buurthuis", "wijk", "sinterklaas", "schrijver", "filosoof",
        ]);

    public static IEnumerable<Kandidaat> Zoek(IReadOnlyList<Stuk> stukken, IReadOnlyList<Datum> datums) =>
        datums.Where(d => IsGeboorte(stukken, d)).Select(d => Kandidaat.Van(VondstSoort.Geboortedatum, stukken, d.Eerste, d.Laatste, 1.5));

    private static bool IsGeboorte(IReadOnlyList<Stuk> stukken, Datum datum)
    {
        for (var i = datum.Eerste - 1; i >= 0 && i >= datum.Eerste - Voor; i--)
        {
            if (stukken[i].Is(Kenmerk.Geboorte)) return !Zaak(stukken, i) && (datum.HeeftJaar || IsDag(stukken, i));
            if (stukken[i].IsTeken('*') && datum.HeeftJaar) return true;
            if (stukken[i].Is(Kenmerk.Geengeboorte)) return false;
        }

        if (datum.HeeftJaar && IsVan(stukken, datum.Eerste - 1)) return true;
        for (var i = datum.Laatste + 1; i < stukken.Count && i <= datum.Laatste + Na; i++)
        {
            if (stukken[i].Is(Kenmerk.Geboorte)) return !Zaak(stukken, i) && datum.HeeftJaar;
            if (stukken[i].Is(Kenmerk.Geengeboorte)) return false;
        }

        return false;
    }

    /// <summary>"jarig op 3 mei": the day is enough to know who it is.</summary>
    private static bool IsDag(IReadOnlyList<Stuk> stukken, int i) =>
        stukken[i].Vorm is not ("leeftijd" or "bouwjaar" or "geboortejaar")
            && stukken.Bij(i, i, 6, 6, Kenmerk.Derde | Kenmerk.Verwant | Kenmerk.Titel);

    private static bool Zaak(IReadOnlyList<Stuk> stukken, int i)
    {
        for (var j = Math.Max(0, i - 5); j < i + 5 && j < stukken.Count; j++)
        {
            if (stukken[j].IsWoord && Zaken.Contains(stukken[j].Vorm)) return true;
        }

        return false;
    }

    /// <summary>"Zij is van 17 juli 1958".</summary>
    private static bool IsVan(IReadOnlyList<Stuk> stukken, int i) =>
        stukken.IsWoord(i, "van")
            && stukken.IsWoord(i - 1, "is", "was")
            && stukken.Op(i - 2) is { } wie
            && wie.Is(Kenmerk.Derde | Kenmerk.Verwant | Kenmerk.Titel | Kenmerk.Voornaam);
}
