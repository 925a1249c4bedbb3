namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Words that can become a label for a person, each with words that say what somebody sees or what a person lives. A hint, never a refusal.</summary>
internal static class Etiketten
{
    private static readonly Woordzoeker Zoeker = new(new Dictionary<string, string>
    {
        ["depressief"] = "somber", ["depressieve"] = "sombere", ["depressie"] = "sombere tijd", ["psychotisch"] = "in de war, overweldigd", ["psychotische"] = "overweldigde",
        ["psychose"] = "tijd waarin alles anders voelde", ["borderline"] = "voelt alles heel sterk", ["borderliner"] = "iemand die alles heel sterk voelt",
        ["schizofreen"] = "iemand die stemmen hoort", ["schizofrenie"] = "stemmen horen", ["autist"] = "iemand met autisme", ["autistisch"] = "met autisme",
        ["adhd'er"] = "iemand met een vol hoofd", ["adhd"] = "een vol hoofd", ["ptss"] = "last van wat gebeurd is", ["verslaafde"] = "iemand die gebruikt", ["verslaafd"] = "kan moeilijk stoppen",
        ["alcoholist"] = "iemand die veel drinkt", ["junk"] = "iemand die gebruikt", ["junkie"] = "iemand die gebruikt", ["anorexia"] = "moeite met eten", ["narcist"] = "iemand die veel ruimte neemt",
        ["narcistisch"] = "neemt veel ruimte", ["manisch"] = "vol energie, slaapt weinig", ["manisch-depressief"] = "heel hoog en heel laag", ["bipolair"] = "heel hoog en heel laag",
        ["dakloze"] = "iemand zonder huis", ["verwarde"] = "iemand die in de war is", ["verward"] = "in de war", ["zwakbegaafd"] = "heeft tijd en uitleg nodig", ["lvb'er"] = "iemand die uitleg nodig heeft",
        ["therapietrouw"] = "wat past bij de ander", ["therapieontrouw"] = "dit past nu niet", ["compliant"] = "doet mee", ["ziekte-inzicht"] = "past niet bij hoe de ander het ziet",
        ["ziekteinzicht"] = "past niet bij hoe de ander het ziet", ["agressief"] = "boos, en wat ging eraan vooraf", ["agressieve"] = "boze", ["manipulatief"] = "probeert iets voor elkaar te krijgen",
        ["manipuleert"] = "probeert iets voor elkaar te krijgen", ["onbehandelbaar"] = "heeft nog niet gevonden wat helpt", ["uitbehandeld"] = "heeft nog niet gevonden wat helpt",
        ["claimend"] = "zoekt veel contact", ["claimt"] = "zoekt veel contact", ["zorgmijder"] = "wil nog geen contact", ["zorgmijdend"] = "wil nog geen contact", ["casus"] = "situatie",
        ["patiënt"] = "bewoner", ["patient"] = "bewoner", ["dossier"] = "wat er is opgeschreven", ["indicatie"] = "wat er is afgesproken", ["chronisch"] = "in herstel", ["chronische"] = "langdurige",
        ["afwijkend gedrag"] = "wat zie je gebeuren", ["problematiek"] = "wat speelt er", ["gedragsprobleem"] = "wat zie je gebeuren", ["gedragsproblemen"] = "wat zie je gebeuren", ["onwillig"] = "wil dit nu niet",
        ["ongemotiveerd"] = "ziet nog geen reden", ["weigert"] = "wil nog niet", ["niet leerbaar"] = "leert op een andere manier", ["laag niveau"] = "heeft uitleg nodig die past",
        ["kwetsbare doelgroep"] = "mensen met wie het tegenzit", ["moeilijke cliënt"] = "contact dat stokt", ["moeilijke man"] = "contact dat stokt", ["moeilijke vrouw"] = "contact dat stokt",
        ["terugval"] = "moeilijke periode", ["die mensen"] = "de mensen die hier wonen", ["zulke mensen"] = "de mensen die hier wonen", ["lijdt aan"] = "heeft te maken met", ["probleemgeval"] = "iemand met wie het tegenzit",
    });

    public static IEnumerable<Vondst> Zoek(string tekst) => Zoeker.Zoek(tekst).Select(m => new Vondst(VondstSoort.Etiket, m.Begin, m.Lengte, m.Bij));
}
