using System.Runtime.InteropServices;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>The words of a sentence, and where those of each group of gevaar.txt stand.</summary>
internal sealed class Noodzin
{
    private static readonly Woordenset Personen = Gegevens.Verzameling("noodpersoon");

    private static readonly Woordenset Lijdend = Gegevens.Verzameling("noodlijdend");

    private static readonly Woordenset Zonderwie = Gegevens.Verzameling("noodzonderwie");

    /// <summary>Behind a verb that opens a question, or a sentence about a thing.</summary>
    private static readonly Woordenset Vraagt = Gegevens.Verzameling("noodvraagt");

    /// <summary>About so many groups a word is in; a list that has no room grows.</summary>
    private const int GroepenPerWoord = 3;

    private readonly List<Noodwoord> _alle;
    private readonly int _van;
    private readonly int _tot;

    private Noodzin(List<Noodwoord> alle, int van, int tot, Noodplekken plekken) =>
        (_alle, _van, _tot, Plekken) = (alle, van, tot, plekken);

    /// <summary>All words of the text, in which the places of <see cref="Plekken"/> are.</summary>
    public ReadOnlySpan<Noodwoord> Tekst => CollectionsMarshal.AsSpan(_alle);

    public ReadOnlySpan<Noodwoord> Woorden => Tekst[_van.._tot];

    public Noodplekken Plekken { get; }

    /// <summary>Those of a text that have words.</summary>
    public static List<Noodzin> Alle(Lezing lezing, Gevaarregels regels)
    {
        var (begin, woorden) = (0, Noodwoord.Alle(lezing, regels));
        List<Noodzin> zinnen = [];
        List<(int Groep, int Plek)> plekken = new(GroepenPerWoord * woorden.Count);
        for (var i = 0; i <= woorden.Count; i++)
        {
            if (i < woorden.Count && !woorden[i].IsEinde) continue;
            if (i > begin)
            {
                Noodzin zin = new(woorden, begin, i, new(regels.Aantal, plekken, begin));
                zin.Vind(regels);
                zinnen.Add(zin);
            }

            begin = i + 1;
        }

        return zinnen;
    }

    /// <summary>All of a text as one, with their ends in it.</summary>
    public static Noodzin Samen(List<Noodzin> zinnen) =>
        new(zinnen[0]._alle, 0, zinnen[0]._alle.Count, zinnen[0].Plekken.Samen(zinnen));

    private void Vind(Gevaarregels regels)
    {
        var woorden = Woorden;
        var (getal, mens, slachtoffer) =
            (regels.Groep(Gevaarregels.Getal), regels.Groep(Gevaarregels.Mens), regels.Groep(Gevaarregels.Slachtoffer));
        for (var plek = 0; plek < woorden.Length; plek++)
        {
            regels.Vind(woorden, plek, Plekken);
            if (woorden[plek].IsGetal) Plekken.Zet(getal, plek);
            if (IsMens(woorden[plek]) || plek == 0 && IsTelegram(woorden)) Plekken.Zet(mens, plek);
            if (IsSlachtoffer(woorden, plek)) Plekken.Zet(slachtoffer, plek);
        }
    }

    /// <summary>"Zit op dak flat": who writes in a hurry leaves out who, where everybody knows it.</summary>
    private static bool IsTelegram(ReadOnlySpan<Noodwoord> woorden) =>
        woorden.Length > 2
            && Zonderwie.Contains(woorden[0].Som)
            && !Personen.Contains(woorden[1].Som) && !Vraagt.Contains(woorden[1].Som);

    private static bool IsMens(in Noodwoord woord) =>
        Personen.Contains(woord.Som)
            || woord.Is(Kenmerk.Verwant | Kenmerk.Titel)
            || (woord.Kap && woord.Is(Kenmerk.Voornaam) && !woord.Is(Kenmerk.Gewoon));

    /// <summary>Whom it is done to; "haar agenda" is no person.</summary>
    private static bool IsSlachtoffer(ReadOnlySpan<Noodwoord> alle, int i)
    {
        ref readonly var woord = ref alle[i];
        if (Lijdend.Contains(woord.Som)
            || woord.Is(Kenmerk.Verwant)
            || (woord.Kap && woord.Is(Kenmerk.Voornaam) && !woord.Is(Kenmerk.Gewoon)))
        {
            return true;
        }

        return woord.Vorm is "haar" or "hun"
            && (
                i + 1 >= alle.Length
                    || alle[i + 1].Is(Kenmerk.Functie | Kenmerk.Verwant | Kenmerk.Mensdoet)
                    || alle[i + 1].IsDaad);
    }
}
