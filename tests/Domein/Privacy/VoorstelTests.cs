using NodaTime;
using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Domein.Tests.Privacy;

/// <summary>A sentence with what points at one person can be said otherwise, and then goes through.</summary>
public sealed class VoorstelTests
{
    private const int Gevallen = 20_000;
    private static readonly LocalDate Vandaag = new(2026, 11, 30);

    [Theory]
    [InlineData("Hoe praat ik met mevrouw Hoogendijk over geld?", "Hoe praat ik met een bewoner over geld?")]
    [InlineData("Mevrouw Hoogendijk durft niet naar buiten.", "Een bewoner durft niet naar buiten.")]
    [InlineData("Iemand woont op Kerkstraat 12 en slaapt slecht.", "Iemand woont in de wijk en slaapt slecht.")]
    [InlineData("Mevrouw Van den Berg van de Kerkstraat 12 durft niet naar buiten.", "Een bewoner in de wijk durft niet naar buiten.")]
    [InlineData("Hij is geboren op 12-03-1961 en woont alleen.", "Hij is tussen 60 en 70 jaar en woont alleen.")]
    [InlineData("Kun je bellen met 06 87 65 43 21?", "Kun je bellen?")]
    [InlineData("Kun je mailen naar j.hoogeveldt@voorbeeld.nl, het gaat om post?", "Kun je mailen, het gaat om post?")]
    [InlineData("De stank komt uit de Kerkstraat 12 en blijft hangen.", "De stank komt uit de wijk en blijft hangen.")]
    [InlineData("Zij loopt steeds naar de Kerkstraat 12 terug.", "Zij loopt steeds naar de wijk terug.")]
    [InlineData("Zijn adres is Kerkstraat 12.", "Zijn adres is in de wijk.")]
    [InlineData("Bel hem, zijn nummer is 06 87 65 43 21, liefst nu.", "Bel hem, liefst nu.")]
    [InlineData("Ze belt vaak. Haar telefoonnummer is 06 87 65 43 21.", "Ze belt vaak.")]
    [InlineData("Wil je meelopen, bel 06 87 65 43 21, liefst nu.", "Wil je meelopen, liefst nu.")]
    [InlineData("Ze zoekt een maatje, app haar gerust op 06 87 65 43 21.", "Ze zoekt een maatje.")]
    [InlineData("Hij wil praten. Bel hem op 06 87 65 43 21.", "Hij wil praten.")]
    [InlineData("Mevrouw J. (71) praat al weken niet meer.", "Een bewoner (71) praat al weken niet meer.")]
    [InlineData("Dit gaat over mevrouw J. Zij praat niet meer.", "Dit gaat over een bewoner. Zij praat niet meer.")]
    public void Een_voorstel_zegt_hetzelfde_van_niemand(string tekst, string verwacht)
    {
        var nieuw = Voorstel.Zet(tekst, Privacycheck.Lees(tekst), Vandaag);
        Assert.Equal(verwacht, nieuw);
        Assert.DoesNotContain(Privacycheck.Lees(nieuw), v => v.IsHerkenbaar);
    }

    [Fact]
    public void Na_een_klik_staat_er_niets_herkenbaars_meer_hoe_de_stukken_ook_aan_elkaar_zitten()
    {
        string[] stukken =
        [
            "Jan de Vries", "mevrouw Hoogenhuis", "dhr. P. van den Berg", "Fatima", "06-12345678", "jan@voorbeeld.nl", "111222333",
            "NL91ABNA0417164300", "Kerkstraat 12", "3511 AB", "geboren 12-3-1961", "geb. 1-1-2020", "AB-12-CD", "@jandevries",
            "www.facebook.com/jan", "clientnummer 123456", "en", "woont", "bel", ",", ".", "(", ")", "\n", "de", "in", "is", "heet", "bij",
            "adres:", "tel:", "nummer", "'s", "-", "/", "een bewoner",
        ];
        var toeval = new Random(42);
        var gedaan = 0;
        for (var i = 0; i < Gevallen; i++)
        {
            var tussen = toeval.Next(5) == 0 ? "" : " ";
            var tekst = string.Join(tussen, Enumerable.Range(0, toeval.Next(1, 9)).Select(_ => stukken[toeval.Next(stukken.Length)]));
            var gevonden = Privacycheck.Lees(tekst);
            if (!gevonden.Any(v => v.IsHerkenbaar)) continue;
            gedaan++;
            var nieuw = Voorstel.Zet(tekst, gevonden, Vandaag);
            Assert.True(!Privacycheck.Lees(nieuw).Any(v => v.IsHerkenbaar), $"[{tekst}] -> [{nieuw}]");
        }

        Assert.InRange(gedaan, Gevallen / 2, Gevallen);
    }

    [Fact]
    public void Bij_elk_gevaar_staat_112_en_de_andere_nummers_alleen_als_ze_passen()
    {
        Assert.Equal(["112"], Noodnummer.Bij([Noodaard.Leven]).Select(n => n.Nummer));
        Assert.Equal(["112", "0800-0113"], Noodnummer.Bij([Noodaard.Zelfdoding]).Select(n => n.Nummer));
        Assert.Equal(["112", "0800-2000"], Noodnummer.Bij([Noodaard.Geweld]).Select(n => n.Nummer));
        Assert.Equal("08000113", Noodnummer.Bij([Noodaard.Zelfdoding])[1].Kiest);
    }
}
