using NodaTime;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Cards.Tests.Mensen;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>Whether a bewoner is there is known before the ja, on every card where an ED can give it.</summary>
public sealed class AanbodTests
{
    public static TheoryData<string, bool> Gevallen
    {
        get
        {
            TheoryData<string, bool> gevallen = [];
            foreach (var vorm in Vormen.Alle) gevallen.Add(vorm.Id, vorm.MetBewoner);
            gevallen.Add("casuistiek", true);
            return gevallen;
        }
    }

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Wie_gevraagd_wordt_leest_voor_het_ja_of_er_een_bewoner_bij_is(string vorm, bool bewoner)
    {
        var erbij = bewoner && Vormen.Vind(vorm)?.MetBewoner != true;
        var aanvraag = Aanvraag(AanvraagStatus.Voorgesteld, "angst");
        aanvraag = aanvraag with
        {
            Vraag = aanvraag.Vraag with
            {
                Vorm = vorm,
                Bewoner = new(
                    bewoner ? new Toestemming(Bewonerswens.Ja, new LocalDate(2026, 11, 20), "contact") : null, Erbij: erbij),
            },
        };
        var aanbod = Aanbod(AanbodStatus.Gevraagd);
        foreach (var kaart in (Kaartbeeld[])
            [
                AanbodKaart.Maak(new(Pool, aanvraag, [aanbod]), aanbod),
                AntwoordKaart.Maak([(aanvraag, aanbod)], ja: true, nee: true, kent: false),
            ])
        {
            var tekst = kaart.Kaart.ToJson();
            Assert.Contains(Verbs.AanbodJa, tekst, StringComparison.Ordinal);
            Assert.Equal(bewoner, tekst.Contains("Er is een bewoner bij", StringComparison.Ordinal));
        }
    }
}
