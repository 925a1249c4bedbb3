using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Domein.Tests.Privacy;

/// <summary>A municipality changes the words and numbers of the check with lines of its own.</summary>
public sealed class PrivacylijstenTests
{
    [Theory]
    [InlineData("gevaar", "wens: hemelvaart")]
    [InlineData("gevaar", "-wens: levensmoe")]
    [InlineData("gevaar", "zelfdoding | wens nu ~9")]
    [InlineData("gevaar", "levn = leeven")]
    [InlineData("noodnummers", "Leven | Crisisdienst | 030 123 45 67 | bij een crisis")]
    [InlineData("etiketten", "zwerver = iemand zonder huis")]
    [InlineData("organisatie", "buurtkracht")]
    public void Een_regel_die_klopt_mag(string lijst, string tekst) => Assert.Empty(Privacylijsten.Keur([new(lijst, 1, tekst)]));

    [Theory]
    [InlineData("onbekend", "woord", "onbekend.txt: de privacycheck heeft geen lijst met deze naam.")]
    [InlineData(
        "organisatie", "-bestaatechtniet", "organisatie.txt, regel 3: 'bestaatechtniet' staat niet in de lijst, dus het kan er niet uit.")]
    [InlineData("organisatie", "Buurtkracht", "organisatie.txt, regel 3: 'Buurtkracht' moet in kleine letters zonder accenten.")]
    [InlineData("etiketten", "zwerver", "etiketten.txt, regel 3: 'zwerver' is niet 'woord = andere woorden'.")]
    [InlineData(
        "gevaar", "-wens: bestaatechtniet",
        "gevaar.txt, regel 3: 'wens: bestaatechtniet' staat niet in de lijst, dus het kan er niet uit.")]
    public void Een_regel_die_niet_klopt_wordt_gezegd_met_bestand_en_regel(string lijst, string tekst, string zin) =>
        Assert.Equal([zin], Privacylijsten.Keur([new(lijst, 3, tekst)]));

    [Theory]
    [InlineData("gevaar", "zomaar wat")]
    [InlineData("gevaar", "zelfdoding | dezegroepisernergens")]
    [InlineData("gevaar", "regen | wens")]
    [InlineData("noodnummers", "Leven | 112")]
    public void Een_regel_die_de_check_niet_kan_lezen_houdt_de_bot_tegen(string lijst, string tekst) =>
        Assert.StartsWith($"{lijst}.txt, regel 7: ", Assert.Single(Privacylijsten.Keur([new(lijst, 7, tekst)])), StringComparison.Ordinal);

    [Fact]
    public void Wie_je_belt_als_iemands_leven_gevaar_loopt_blijft_op_de_kaart_staan()
    {
        Lijstregel weg = new("noodnummers", 1, "-leven | 112 | 112 | gevaar voor iemands leven, nu");
        Assert.Equal(
            ["noodnummers.txt: zonder een regel die met 'leven' begint zegt de kaart bij gevaar niet wie je belt."],
            Privacylijsten.Keur([weg]));
        Assert.Empty(Privacylijsten.Keur([weg, new("noodnummers", 2, "leven | Meldkamer | 112 | gevaar voor iemands leven")]));
    }

    [Fact]
    public void Wat_een_gemeente_eruit_haalt_is_geen_gevaar_meer_en_wat_zij_erbij_zet_wel()
    {
        const string weg = "Zij is levensmoe.";
        const string erbij = "Hij zegt dat hij gaat sterrenkijken.";
        Assert.Equal([1, 0], Vondsten([weg, erbij]));
        Assert.Equal([0, 1], Vondsten([weg, erbij], "-wens: levensmoe", "wens: sterrenkijken"));
    }

    /// <summary>The lists are read once in a process; another copy of the assembly has lists of its own.</summary>
    private static int[] Vondsten(string[] teksten, params string[] regels)
    {
        var eigen = new AssemblyLoadContext("gemeente", isCollectible: true);
        var domein = eigen.LoadFromAssemblyPath(typeof(Privacycheck).Assembly.Location);
        var lijstregel = domein.GetType(typeof(Lijstregel).FullName!, throwOnError: true)!;
        var lijst = Array.CreateInstance(lijstregel, regels.Length);
        for (var i = 0; i < regels.Length; i++) lijst.SetValue(Activator.CreateInstance(lijstregel, "gevaar", i + 1, regels[i]), i);
        Roep(domein, typeof(Privacylijsten), nameof(Privacylijsten.Gebruik), lijst);
        int[] aantallen = [.. teksten.Select(t => ((ICollection)Roep(domein, typeof(Privacycheck), nameof(Privacycheck.Lees), t)!).Count)];
        eigen.Unload();
        return aantallen;
    }

    private static object? Roep(Assembly domein, Type soort, string methode, object argument) =>
        domein.GetType(soort.FullName!, throwOnError: true)!.GetMethod(methode)!.Invoke(null, [argument]);
}
