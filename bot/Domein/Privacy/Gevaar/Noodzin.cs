using System.Collections.Frozen;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>The words of a sentence, and where those of each group of gevaar.txt stand.</summary>
internal sealed class Noodzin
{
    private static readonly FrozenSet<string> Personen = Gegevens.Verzameling("noodpersoon");

    private static readonly FrozenSet<string> Lijdend = Gegevens.Verzameling("noodlijdend");

    private static readonly FrozenSet<string> Zonderwie = Gegevens.Verzameling("noodzonderwie");

    /// <summary>Behind a verb that opens a question, or a sentence about a thing.</summary>
    private static readonly FrozenSet<string> Vraagt = Gegevens.Verzameling("noodvraagt");

    private Noodzin(List<Noodwoord> woorden, Noodplekken plekken) => (Woorden, Plekken) = (woorden, plekken);

    private Noodzin(Gevaarregels regels, List<Noodwoord> woorden)
    {
        Woorden = woorden;
        var plekken = new Noodplekken(regels.Aantal);
        string[] vormen = [.. woorden.Select(w => w.Vorm)];
        var (getal, mens, slachtoffer) =
            (regels.Groep(Gevaarregels.Getal), regels.Groep(Gevaarregels.Mens), regels.Groep(Gevaarregels.Slachtoffer));
        for (var plek = 0; plek < vormen.Length; plek++)
        {
            regels.Vind(vormen, plek, plekken);
            if (woorden[plek].IsGetal) plekken.Zet(getal, plek);
            if (IsMens(woorden[plek]) || plek == 0 && IsTelegram(woorden)) plekken.Zet(mens, plek);
            if (IsSlachtoffer(woorden, plek)) plekken.Zet(slachtoffer, plek);
        }

        Plekken = plekken;
    }

    public List<Noodwoord> Woorden { get; }

    public Noodplekken Plekken { get; }

    /// <summary>Those of a text that have words.</summary>
    public static List<Noodzin> Alle(Lezing lezing, Gevaarregels regels)
    {
        var (begin, woorden) = (0, Noodwoord.Alle(lezing, regels));
        List<Noodzin> zinnen = [];
        for (var i = 0; i <= woorden.Count; i++)
        {
            if (i < woorden.Count && !woorden[i].IsEinde) continue;
            if (i > begin) zinnen.Add(new(regels, woorden.GetRange(begin, i - begin)));
            begin = i + 1;
        }

        return zinnen;
    }

    /// <summary>All as one, with their ends in it.</summary>
    public static Noodzin Samen(Gevaarregels regels, IEnumerable<Noodzin> zinnen)
    {
        List<Noodwoord> woorden = [];
        var plekken = new Noodplekken(regels.Aantal);
        foreach (var zin in zinnen)
        {
            plekken.Zet(zin.Plekken, woorden.Count);
            woorden.AddRange(zin.Woorden);
            woorden.Add(Noodwoord.Eind);
        }

        return new(woorden, plekken);
    }

    /// <summary>"Zit op dak flat": who writes in a hurry leaves out who, where everybody knows it.</summary>
    private static bool IsTelegram(List<Noodwoord> woorden) =>
        woorden.Count > 2
            && Zonderwie.Contains(woorden[0].Vorm)
            && !Personen.Contains(woorden[1].Vorm) && !Vraagt.Contains(woorden[1].Vorm);

    private static bool IsMens(Noodwoord woord) =>
        Personen.Contains(woord.Vorm)
            || woord.Is(Kenmerk.Verwant | Kenmerk.Titel)
            || (woord.Kap && woord.Is(Kenmerk.Voornaam) && !woord.Is(Kenmerk.Gewoon));

    /// <summary>Whom it is done to; "haar agenda" is no person.</summary>
    private static bool IsSlachtoffer(List<Noodwoord> alle, int i)
    {
        var woord = alle[i];
        if (Lijdend.Contains(woord.Vorm)
            || woord.Is(Kenmerk.Verwant)
            || (woord.Kap && woord.Is(Kenmerk.Voornaam) && !woord.Is(Kenmerk.Gewoon)))
        {
            return true;
        }

        return woord.Vorm is "haar" or "hun"
            && (
                i + 1 >= alle.Count
                    || alle[i + 1].Is(Kenmerk.Functie | Kenmerk.Verwant | Kenmerk.Mensdoet)
                    || Noodwoord.IsDaad(alle[i + 1].Vorm));
    }
}
