using System.Globalization;
using System.Text.RegularExpressions;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Inhoud;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>Plain and kind Dutch, in all sentences of the product.</summary>
public sealed class TaalTests(ITestOutputHelper uitvoer)
{
    /// <summary>Words that the field avoids: labels for people, jargon, pressure. As whole words, also in their plural.</summary>
    private static readonly string[] Vermeden =
    [
        "patiënt", "patiënten", "cliënt", "cliënten", "casus", "casussen", "casuïstiek", "geval", "gevallen", "lijdt", "verward",
        "verwarde", "probleemgeval", "ex-patiënt", "ex-verslaafde", "verslaafde", "verslaafden", "alcoholist", "junk", "dakloze",
        "daklozen", "zorgmijder", "schizofreen", "borderliner", "borderline", "depressief", "psychotisch", "manisch", "autist", "ed'er",
        "ed", "ed's", "inhuren", "empoweren", "empowerment", "motiveren", "activeren", "doelstelling", "target", "score", "oplossing",
        "behandeling", "achterstand", "voldaan", "uitgevallen", "ticket", "klacht", "dossier", "indicatie", "chronisch", "symptomen",
        "beperkingen", "terugval", "problematiek", "doelgroep", "ongemotiveerd", "onwillig", "weigert", "weigeren", "moeilijk",
        "therapietrouw", "ziekte-inzicht", "gedragsprobleem", "uitbehandeld", "claimend", "nooit", "overdue", "deadline", "caseload",
        "professional", "professionals", "hulpvrager", "zorgvrager", "symptoom", "psychose", "narcist", "junkie", "zwakbegaafd",
        "slachtoffer", "probleemwijk", "kwetsbaren", "verslaafd", "zorgmijders", "agressief", "manipulatief", "onbehandelbaar",
        "compliant", "gedragsproblemen", "afwijkend", "uitval", "ziekteverzuim", "urgent", "dringend", "direct", "onmiddellijk", "helaas",
        "fout", "foutmelding", "ongeldig", "invoer", "record", "systeem", "gebruiker", "aandacht",
    ];

    /// <summary>The same in more words: pressure, goods, and taking over.</summary>
    private static readonly string[] VermedenZinsdelen =
    [
        "te laat", "inzetten van", "inzet van een bewoner", "aandacht vragen", "aandacht trekken", "regie teruggeven", "regie nemen",
        "lijdt aan", "hulp krijgen van", "niet voldaan", "moeilijke bewoner", "zulke mensen", "die mensen", "laag niveau", "niet leerbaar",
        "kwetsbare doelgroep", "je moet nog", "je bent vergeten", "laatste herinnering", "zo snel mogelijk",
    ];

    private static readonly List<string> Teksten = AlleTeksten();

    /// <summary>One thing has one word, and a sentence begins with who does it.</summary>
    public static TheoryData<string, string> Termen => new()
    {
        { @"(?i)\baanvra(ag|gen)\b", "vraag" },
        { @"[Kk]oppel", "match" },
        { @"(?i)\baanvaard|\bbevestig|\bmaak(t|te)? de match af\b", "Maak de match" },
        { @"\bz[’']n\b", "met zijn drieën" },
        { @"(?i)\b(hij|hem|zijn) of (zij|haar)\b|\b(zij|haar) of (hij|hem|zijn)\b", "die, diens" },
        { @"(?i)\bspannend\b|\burgent\b|\b(situatie|het) opeens zwaar\b", "Als er gevaar dreigt" },
        { @"(?i)\bnet voor\b|\bkrijgt de vraag\b", "gaat mee: nobody wins from a colleague" },
        {
            @"(?i)\b(toelichting|tekst|antwoord|profiel|vraag|vragen|zelf|namen|advies|dit) (ziet|zien) (?!je\b)",
            "Alleen … ziet je tekst: who sees it comes first"
        },
        { @"^Één|[.?] Één", "Eén" },
        { ";", "two sentences" },
        { @"^Dit (kan|kunnen) alleen\b", "Alleen … kan dit doen: who may comes first" },
        { @"(?i)\bgeen gegevens van\b|\bgeen dossier\b|\bbericht zonder inhoud\b", "what is true: Ik vraag niet wie een bewoner is" },
        { @"(?i)\bhet stond\b|\b(of|stond) het\b.*\bop de agenda\b", "Ervaringsdeskundigheid stond … op de agenda" },
        { @"(?i)\bkomt (het|de vraag) niet uit\b|\bnet eerder\b|\bniet meer actueel\b|\binrichten\b|\brichten? de bot in\b", "plain" },
        {
            @"(?i)\bschiet er\b|\blanden\b|\bwaar ik in zit\b|\bzit aan de eigen grens\b|\bthuishulp\b|\bvraag van de week niet uit\b",
            "plain words"
        },
        { @"\p{Lu}\p{Ll}+( \p{L}+)* en \p{Lu}\p{Ll}+( \p{L}+)* (is|denkt|heeft|komt|gaat|wil|kan|staat)\b", "two people are" },
    };

    [Theory]
    [MemberData(nameof(Termen))]
    public void A_settled_term_is_used_everywhere(string anders, string afgesproken)
    {
        var gevonden = Teksten.Where(t => Regex.IsMatch(t, anders, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))).ToList();
        Assert.True(gevonden.Count == 0, $"Settled: {afgesproken}\n{string.Join('\n', gevonden)}");
    }

    [Fact]
    public void A_day_of_the_week_has_no_capital_after_the_name_of_a_fact()
    {
        var feiten = Voorbeelden.Alle.Values.SelectMany(Kaartlezer.Delen).Where(d => d.Tekst("type") == "FactSet")
            .SelectMany(d => d.GetProperty("facts").EnumerateArray()).Select(f => f.Tekst("value")!).ToList();
        Assert.True(feiten.Count > 500);
        Assert.Contains(feiten, f => f.Contains("maandag", StringComparison.Ordinal));
        Assert.DoesNotContain(feiten, f => Regex.IsMatch(
            f, "^(Maan|Dins|Woens|Donder|Vrij|Zater|Zon)dag", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void No_text_has_a_word_that_the_field_avoids()
    {
        Assert.True(Teksten.Count > 200);
        var woorden = new HashSet<string>(Vermeden);
        var gevonden = Teksten.Where(t => Leesbaarheid.Woorden(t.ToLowerInvariant()).Any(woorden.Contains)).ToList();
        Assert.Empty(gevonden);
        var zinsdelen = Teksten.Where(t => VermedenZinsdelen.Any(z => t.Contains(z, StringComparison.OrdinalIgnoreCase))).ToList();
        Assert.Empty(zinsdelen);
        Assert.True(Vermeden.Length + VermedenZinsdelen.Length >= 100);
    }

    [Fact]
    public void A_sentence_that_is_on_no_card_yet_is_read_too()
    {
        var opKaarten = Voorbeelden.Alle.Values.SelectMany(Kaartlezer.Teksten).ToHashSet();
        var alleen = Tekstlezer.Alle.Where(t => !opKaarten.Contains(t)).ToList();
        Assert.True(Tekstlezer.Alle.Count > 500);
        Assert.NotEmpty(alleen);
        Assert.All(alleen.Where(t => !IsUitgelegd(t)), t => Assert.Contains(t, Teksten));
    }

    [Fact]
    public void What_stands_in_the_app_of_Teams_in_a_mail_and_on_a_page_is_read_too()
    {
        Assert.True(Tekstbronnen.Manifest().Count > 25);
        Assert.Contains("Stop je pauze", Tekstbronnen.Manifest());
        Assert.True(Tekstlezer.Mail.Count > 20);
        Assert.Contains("Kijk even terug op de match.", Tekstlezer.Mail);
        Assert.True(Tekstbronnen.Pagina().Count > 30);
        Assert.Contains("Log uit op al mijn apparaten", Tekstbronnen.Pagina());
        Assert.Contains("Een nieuw apparaat", Tekstbronnen.Pagina());
        Assert.Equal(
            [], ((IEnumerable<string>)[.. Tekstbronnen.Manifest(), .. Tekstlezer.Mail, .. Tekstbronnen.Pagina()]).Except(Teksten));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(KaartSoort.Urgent)]
    public void A_sentence_for_a_choice_that_may_be_left_out_is_read(KaartSoort? soort) =>
        Assert.Contains(Cards.Teksten.Kaartnaam(soort), Tekstlezer.Alle);

    [Fact]
    public void No_text_shouts() => Assert.DoesNotContain(
        Teksten, t => t.Contains('!', StringComparison.Ordinal)
            || Regex.IsMatch(t.Replace("WRAP", "", StringComparison.Ordinal), @"\b[A-Z]{4,}\b", RegexOptions.None,
                 TimeSpan.FromSeconds(1)));

    [Fact]
    public void No_text_uses_u() => Assert.DoesNotContain(Teksten, t => Leesbaarheid.Woorden(t).Any(w => w is "u" or "U" or "uw" or "Uw"));

    [Fact]
    public void The_sentences_are_plain_Dutch_and_short()
    {
        var zinnen = Teksten.SelectMany(Leesbaarheid.Zinnen).Where(z => Leesbaarheid.Woorden(z).Count() > 3).Distinct().ToList();
        Assert.True(zinnen.Count > 150);
        var lang = zinnen.Where(z => Leesbaarheid.Woorden(z).Count() > 18).ToList();
        Assert.Empty(lang);
        var gemak = Leesbaarheid.FleschDouma(zinnen);
        var lengte = zinnen.Average(z => Leesbaarheid.Woorden(z).Count());
        uitvoer.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"Flesch-Douma {gemak:F1} over {zinnen.Count} sentences, {lengte:F1} words each"));
        Assert.InRange(gemak, 60, 120);
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
        List<string> vanMensen =
        [
            Mensen.Aanvraag(AanvraagStatus.Nieuw).Vraag.Tekst.Toelichting!, "vet* _schuin_", "{{DATE", "xxxx", "Zelfregiecentrum", "ptss",
            "deze zorgmijder", "” werd “", .. Voorbeelden.Tegengehouden,
        ];
        return
        [
            .. Voorbeelden.Alle.Values.SelectMany(Kaartlezer.Teksten)
                .Where(t => !vanMensen.Any(v => t.Contains(v, StringComparison.Ordinal)))
                .Concat(Tekstlezer.Alle).Where(t => !IsUitgelegd(t))
                .Concat(Tekstlezer.Mail).Concat(Tekstbronnen.Manifest()).Concat(Tekstbronnen.Pagina())
                .Concat(Inhoudboek.Standaard.Gesprekspunten.SelectMany(p => new[] { p.Titel, p.Tekst }))
                .Concat(Inhoudboek.Standaard.Borgingsvragen.SelectMany(v => v.Zinnen))
                .Concat(Enum.GetValues<Reden>().SelectMany(r => new[] { Cards.Teksten.Voor(r), Cards.Teksten.Voor(r, "Nadia") }))
                .Concat(Themas.Alle.Select(Cards.Teksten.Thema))
                .Distinct(),
        ];
    }

    /// <summary>A word of the field may be named where it is explained.</summary>
    private static bool IsUitgelegd(string tekst) =>
        Cards.Teksten.Begrippen.Any(b => string.Equals(b.Woord, tekst, StringComparison.OrdinalIgnoreCase))
        || tekst == string.Join(", ", Cards.Teksten.Begrippen.Select(b => b.Woord));
}
