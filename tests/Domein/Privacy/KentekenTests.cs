using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Domein.Tests.Privacy;

/// <summary>Number plates as they are typed, said and of other lands; and what only looks like one.</summary>
public sealed class KentekenTests
{
    [Theory]
    [InlineData("ze mag haar K 482 TB niet meer gebruiken van de dokter", "K 482 TB")]
    [InlineData("zn G 739 HL staat al weken stil voor de flat", "G 739 HL")]
    [InlineData("hij heeft een boete gekregen met NX 204 P en kan niet betalen", "NX 204 P")]
    [InlineData("zeven drie streepje K L F streepje twee, dat is haar autootje", "zeven drie streepje K L F streepje twee")]
    [InlineData("de auto heeft een twee streepje pee haa vee streepje negen", "een twee streepje pee haa vee streepje negen")]
    [InlineData("op zijn busje staat vee een nul drie kaa el", "vee een nul drie kaa el")]
    [InlineData("ze rijdt met haar Poolse plaat WX 48213 en krijgt boetes", "WX 48213")]
    [InlineData("zijn Bulgaarse kenteken CB 3847 PK is verlopen", "CB 3847 PK")]
    [InlineData("een Duitse auto met H-KL 4821 staat al weken voor de deur", "H-KL 4821")]
    [InlineData("kent. 4TRK92 staat op naam van zijn overleden vader", "4TRK92")]
    [InlineData("Er staat een Duitse auto, KLE-MR 204, al weken op de stoep en zijn neef slaapt erin", "KLE-MR 204")]
    [InlineData("PXR72B staat op naam van de bewoner maar zijn broer rijdt ermee, boetes komen bij hem", "PXR72B")]
    [InlineData("kenteken jee streep acht nul drie streep tee wee staat voor de deur", "jee streep acht nul drie streep tee wee")]
    public void Een_kenteken_is_te_zien_ook_gezegd_zonder_streepjes_of_van_een_ander_land(string tekst, string kenteken)
    {
        var vondst = Assert.Single(Privacycheck.Lees(tekst), v => v.Soort == VondstSoort.Kenteken);
        Assert.Contains(kenteken, tekst.Substring(vondst.Begin, vondst.Lengte), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kamer B 204 is te klein, wie weet een andere plek")]
    [InlineData("de A 28 staat vast, hoe laat beginnen we dan")]
    [InlineData("haar 3 kinderen en zijn 2 samen in een huis, hoe gaat dat")]
    [InlineData("ze heeft MBO 4 TS gedaan en zoekt werk, wie weet een plek")]
    [InlineData("De APK van ons busje verloopt, wie regelt dat?")]
    [InlineData("Duitse kentekens staan hier veel, hoe bereik je arbeidsmigranten")]
    public void Wat_er_alleen_op_lijkt_gaat_door(string tekst) =>
        Assert.DoesNotContain(Privacycheck.Lees(tekst), v => v.Soort == VondstSoort.Kenteken);
}
