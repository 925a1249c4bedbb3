using System.Text.RegularExpressions;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Borgingsweken;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>Plain and kind Dutch, in all sentences of the product.</summary>
public sealed class TaalTests
{
    /// <summary>Words that the field avoids: labels for people, jargon, pressure. As whole words, also in their plural.</summary>
    private static readonly string[] Vermeden =
    [
        "patiënt", "patiënten", "cliënt", "cliënten", "casus", "casussen", "casuïstiek", "geval", "gevallen", "lijdt", "verward", "verwarde", "probleemgeval", "ex-patiënt",
        "ex-verslaafde", "verslaafde", "verslaafden", "alcoholist", "junk", "dakloze", "daklozen", "zorgmijder", "schizofreen", "borderliner", "borderline", "depressief",
        "psychotisch", "manisch", "autist", "ed'er", "ed", "ed's", "inhuren", "empoweren", "empowerment", "motiveren", "activeren", "doelstelling", "target", "score", "oplossing",
        "behandeling", "achterstand", "voldaan", "uitgevallen", "ticket", "klacht", "dossier", "indicatie", "chronisch", "symptomen", "beperkingen", "terugval", "problematiek",
        "doelgroep", "ongemotiveerd", "onwillig", "weigert", "weigeren", "moeilijk", "therapietrouw", "ziekte-inzicht", "gedragsprobleem", "uitbehandeld", "claimend", "nooit",
        "urgent", "dringend", "direct", "onmiddellijk", "helaas", "fout", "foutmelding", "ongeldig", "invoer", "record", "systeem", "gebruiker", "aandacht",
    ];

    private static readonly List<string> Teksten = AlleTeksten();

    [Fact]
    public void No_text_has_a_word_that_the_field_avoids()
    {
        Assert.True(Teksten.Count > 200);
        var woorden = new HashSet<string>(Vermeden);
        var gevonden = Teksten.Where(t => Leesbaarheid.Woorden(t.ToLowerInvariant()).Any(woorden.Contains)).ToList();
        Assert.Empty(gevonden);
    }

    [Fact]
    public void No_text_shouts() => Assert.DoesNotContain(Teksten, t => t.Contains('!', StringComparison.Ordinal) || Regex.IsMatch(t, @"\b[A-Z]{4,}\b", RegexOptions.None, TimeSpan.FromSeconds(1)));

    [Fact]
    public void No_text_uses_u() => Assert.DoesNotContain(Teksten, t => Leesbaarheid.Woorden(t).Any(w => w is "u" or "U" or "uw" or "Uw"));

    [Fact]
    public void The_sentences_are_plain_Dutch_and_short()
    {
        var zinnen = Teksten.SelectMany(Leesbaarheid.Zinnen).Where(z => Leesbaarheid.Woorden(z).Count() > 3).Distinct().ToList();
        Assert.True(zinnen.Count > 150);
        Assert.DoesNotContain(zinnen, z => Leesbaarheid.Woorden(z).Count() > 18);
        Assert.InRange(Leesbaarheid.FleschDouma(zinnen), 60, 120);
    }

    [Theory]
    [InlineData("ervaringsdeskundige", 7)]
    [InlineData("agenda", 3)]
    [InlineData("coördinator", 5)]
    [InlineData("jij", 1)]
    [InlineData("meedenken", 3)]
    public void Syllables_are_counted_the_Dutch_way(string woord, int aantal) => Assert.Equal(aantal, Leesbaarheid.Lettergrepen(woord));

    /// <summary>All sentences of the cards and of the lists behind them, without what people wrote themselves.</summary>
    private static List<string> AlleTeksten()
    {
        var vanMensen = new[] { Mensen.Aanvraag(AanvraagStatus.Nieuw).Vraag.Toelichting!, "vet* _schuin_", "{{DATE", "xxxx", "Zelfregiecentrum", "ptss", "deze zorgmijder" }.Concat(Voorbeelden.Tegengehouden.Select(t => t.Tekst)).ToList();
        return
        [
            // The one label that the field itself gave: everybody must know at once what the button is for.
            .. Voorbeelden.Alle.Values.SelectMany(Kaartlezer.Teksten).Where(t => t != Cards.Teksten.DitWordtUrgent).Where(t => !vanMensen.Any(v => t.Contains(v, StringComparison.Ordinal)))
                .Concat(Gesprekspunten.Alle.SelectMany(id => new[] { Cards.Teksten.Gesprekspunt(id).Titel, Cards.Teksten.Gesprekspunt(id).Tekst }))
                .Concat(Borgingsvragen.Alle.Select(Cards.Teksten.Borgingsvraag))
                .Concat(Enum.GetValues<Domein.Reden>().SelectMany(r => new[] { Cards.Teksten.Voor(r), Cards.Teksten.Voor(r, "Nadia") }))
                .Concat(Themas.Alle.Select(Cards.Teksten.Thema))
                .Distinct(),
        ];
    }
}
