using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Blind;

/// <summary>Learns what danger sounds like: a weight for each word, pair and group.</summary>
internal sealed class Leraar(IEnumerable<Blindzin> zinnen)
{
    private const int Rondes = 20;

    /// <summary>There are fewer sentences with danger, and to miss one is worse.</summary>
    private const double Zwaarte = 4;

    private static readonly string[] Kop =
    [
        "# What danger sounds like: a word, the beginning of a long one (*), two words (_) or a group of gevaar.txt (@), with its weight",
        "# in hundredths; = is what a text without words weighs. Learned, not written: dotnet run --project tests/Blind -- --leer",
    ];

    private readonly Regressie _geleerd = new(zinnen.SelectMany(Lees), Rondes, Zwaarte);

    /// <summary>Less what a short text must weigh more.</summary>
    public double Weeg(string tekst)
    {
        var gelezen = Noodzin.Alle(Lezing.Van(tekst), Gevaarregels.Standaard);
        var delen = Noodtaal.Delen(gelezen, Gevaarregels.Standaard);
        return _geleerd.Weeg(delen, Noodtaal.Deler(delen.Count)) - Noodtaal.Toeslag(gelezen);
    }

    public IEnumerable<string> Regels() => Kop.Concat(_geleerd.Regels(Noodtaal.Grondslag));

    /// <summary>Of a text without danger each sentence has none either: so short ones are learned as well.</summary>
    private static IEnumerable<Voorbeeld> Lees(Blindzin zin)
    {
        var nood = zin.Oordeel == Blindzin.Danger;
        var alle = Noodzin.Alle(Lezing.Van(zin.Tekst), Gevaarregels.Standaard);
        IEnumerable<List<Noodzin>> teksten = nood || alle.Count == 1 ? [alle] : [alle, .. alle.Select(z => new List<Noodzin> { z })];
        foreach (var delen in teksten.Select(t => Noodtaal.Delen(t, Gevaarregels.Standaard)))
            yield return new(delen, Noodtaal.Deler(delen.Count), nood);
    }
}
