using NodaTime;
using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Domein.Tests.Privacy;

/// <summary>A sentence with what points at one person can be said otherwise, and then goes through.</summary>
public sealed class VoorstelTests
{
    private static readonly LocalDate Vandaag = new(2026, 11, 30);

    [Theory]
    [InlineData("Hoe praat ik met mevrouw Hoogendijk over geld?", "Hoe praat ik met een bewoner over geld?")]
    [InlineData("Mevrouw Hoogendijk durft niet naar buiten.", "Een bewoner durft niet naar buiten.")]
    [InlineData("Iemand woont op Kerkstraat 12 en slaapt slecht.", "Iemand woont in de wijk en slaapt slecht.")]
    [InlineData("Mevrouw Van den Berg van de Kerkstraat 12 durft niet naar buiten.", "Een bewoner in de wijk durft niet naar buiten.")]
    [InlineData("Hij is geboren op 12-03-1961 en woont alleen.", "Hij is tussen 60 en 70 jaar en woont alleen.")]
    [InlineData("Kun je bellen met 06 87 65 43 21?", "Kun je bellen met?")]
    [InlineData("Kun je mailen naar j.hoogeveldt@voorbeeld.nl, het gaat om post?", "Kun je mailen naar, het gaat om post?")]
    public void Een_voorstel_zegt_hetzelfde_van_niemand(string tekst, string verwacht)
    {
        var nieuw = Voorstel.Zet(tekst, Privacycheck.Lees(tekst), Vandaag);
        Assert.Equal(verwacht, nieuw);
        Assert.DoesNotContain(Privacycheck.Lees(nieuw), v => v.IsHerkenbaar);
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
