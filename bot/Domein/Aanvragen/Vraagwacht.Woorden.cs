using System.Text.RegularExpressions;

namespace TeamsHerstelBot.Domein.Aanvragen;

/// <summary>
/// The words of the guard. A pattern that is too wide costs a needless question: add the sentence to the test set, then change the pattern.
/// </summary>
public static partial class Vraagwacht
{
    private const RegexOptions Ruim =
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    private const string Iets = @"(\S+ ){0,6}";

    private const string Ander = @"(hem|haar|hen|iemand|(de|een|deze|die) (bewoner|jongere|man|vrouw|moeder|vader)|mevrouw|meneer)";

    private const string Hulp = @"(hulp|zorg|behandeling|therapie|opname)";

    [GeneratedRegex(@"[.?!\n]+", Ruim)]
    private static partial Regex Zineinde();

    /// <summary>Asks about a feeling, a conversation or an own approach.</summary>
    [GeneratedRegex(
        @"^\W*((en|maar|dus) )?(hoe|waarom (is|wil|durft|voelt|laat)|wat (helpt|hielp|maakt|betekent|doet het|kan helpen|kan ik|kun je|als|geeft|gaf|zou|zeg|vertellen anderen|vinden)|waar (begin|let|kijk|loop|is)\w*|welke woorden)\b",
        Ruim)]
    private static partial Regex VraagtHoe();

    /// <summary>Somebody else should do something.</summary>
    [GeneratedRegex(
        @"\b(kan|kun|kunnen|kunt|wie|wil (je|jij|iemand|er)|willen jullie|zoek|zoeken|gezocht|graag|moet|moeten|help|helpt|helpen|hulp bij|nodig|controleer|check|breng|laat)\b",
        Ruim)]
    private static partial Regex Verzoek();

    /// <summary>A small step somebody wants to take: then a chore is practice.</summary>
    [GeneratedRegex(
        @"\b(oefen\w*|durf\w*|durven|bang|angst\w*|stap|stapje|stapjes|stappen|leren|schaam\w*|wennen|vertrouwen|betekent|voelt|zelf weer)\b",
        Ruim)]
    private static partial Regex Oefenen();

    [GeneratedRegex(
        @"\b(boodschappen|schoonma(ken|ak)|schoonmaakt|maakt (\S+ ){0,3}schoon|poets(en|t)|stofzuig(en|t)|dweilen|ramen (lappen|wassen)|de (was|afwas|strijk) (doen|doet)|(af)?gewassen|afwassen|strijken|opruimen|behangen|verven|timmeren|klussen|klusje|verhuizen"
        + @"|hond uitlaten|de hond (uitlaat|uit laat)|kat (verzorgen|voeren)|planten water|tuin (bijhouden|onderhouden|doen|wieden)|gras maaien|heg (snoeien|knippen)|onkruid|vuilnis|grofvuil|sneeuw(ruimen)?|container buiten"
        + @"|(folders|flyers|post|kranten|uitnodigingen) (\S+ )?(rondbreng|bezorg|rondde|verspreid|uitde)\w*|post (\S+ )?(op)?halen|pakket(je)? (op)?halen|koffie (\S+ )?(zetten|schenken|inschenken)|zaal (\S+ )?klaar|stoelen|sjouw(en|t)|dozen (in|uit)pakken|meubels"
        + @"|in elkaar (\S+ ){0,2}(gezet|zetten)|monteren|ophangen|lamp|gordijnen|repareren|fiets plakken|printen|kopiëren|nieten|notuleren|notulen|inkopen doen|catering|oppas(sen)?|op de kinderen passen|chauffeur|taxi|lift (nodig|geven|naar)|vervoer(en)? (regelen|nodig)|vervoer naar"
        + @"|auto|rijdt|rijden|(weg|op)brengen|(formulier|brief|spullen|pakje|sleutel) " + Iets + @"(breng|afgeven|bezorg)\w*|breng(en|t)? " + Iets + @"naar (de|het) (ziekenhuis|tandarts|fysio|dokter|huisarts|kapper|markt|winkel|voedselbank|station)"
        + @"|naar (de|het) (ziekenhuis|tandarts|fysio|dokter|huisarts|kapper|markt|winkel|voedselbank|station) (breng(en|t)|rijdt|rijden))\b",
        Ruim)]
    private static partial Regex Klus();

    /// <summary>A thing in or around a house, and what hands do with it.</summary>
    [GeneratedRegex(
        @"\b(kast|bank|bed|fiets|lamp|behang|deur|voordeur|ramen|raam|tuin|hond|kat|was|wasmachine|koelkast|afwas|maaltijd(en)?|kerst\w*|pakket(ten|jes)?|dozen|schutting|vloer|trap|keuken|spullen|meubels|aanhanger|busje) " + Iets
        + @"(tillen|maken|halen|doen|verven|schilderen|(in|uit)( te )?pakken|ophangen|plaatsen|repareren|wassen|dragen|verplaatsen|bezorgen|rond|monteren|snoeien|uitlaten|voeren|leeghalen|schoon)\b",
        Ruim)]
    private static partial Regex Handwerk();

    [GeneratedRegex(
        @"\b((zijn|zitten|is|we|wij|erg|heel|zo) krap( bezet)?|krap (bezet|zitten|deze week)|rooster|invallen|invalt|valt (\S+ ){0,2}in|inval|bijspring(en|t)|waarnemen|neemt (\S+ ){0,2}waar|bemannen|bemensen"
        + @"|hebben (we |wij )?(te weinig|geen|niet genoeg) (mensen|personeel|handen|collega's)|(te weinig|geen) (personeel|bezetting|handen)|handen (te ?kort)|personeelstekort|onderbezet(ting)?|vacature"
        + @"|diensten? " + Iets + @"(overnemen|overneemt|draaien)|huisbezoeken (\S+ ){0,3}over(nemen|neemt)?|overneemt|van ons over(nemen|neemt)|neemt (\S+ ){0,5}over"
        + @"|(zieke collega|collega (is|zijn) ziek|collega's (zijn )?ziek|(een|twee|drie) zieken|door ziekte)"
        + @"|(mijn|onze|haar|zijn|alle) (caseload|dienst(en)?|uren|huisbezoeken|spreekuur) " + Iets + @"(doen|nemen|overnemen|draaien|vullen)|(nacht|avond|weekend|dag)dienst(en)?|collega (is )?uitgevallen|er niet aan toe|niemand voor (de|het) (telefoon|balie|inloop|spreekuur|dienst|maandag|dinsdag|woensdag|donderdag|vrijdag)|inloop draaien|collega (is|zit|gaat) (met|op) (verlof|vakantie)|(doet|neemt|pakt) (haar|zijn) (gezinnen|bewoners|huisbezoeken|taken|diensten)|(zo|te) druk,? " + Iets + @"(stuur|meewerken|bijspringen|helpen))\b",
        Ruim)]
    private static partial Regex Rooster();

    [GeneratedRegex(
        @"\b(pil(len|letjes)?|medicijn(en)?|medicatie|medicamenten|tablet(ten|je|jes)?|insuline|slaappil(len)?|slaapmiddel(en)?|antidepressiva|antipsychotica|methadon|weekdoos|baxter\w*|dosering|dosis|injectie|prik|spuit|pleister|lithium|ritalin|oxazepam|diazepam|seroquel|olanzapine|clozapine|haldol|depot)\b",
        Ruim)]
    private static partial Regex Medicijn();

    /// <summary>Asks for a judgement. What is asked about medication is a task or a judgement, unless it is about living with it.</summary>
    [GeneratedRegex(
        @"\b(mag|denk (je|jij)|vind (je|jij|jullie)|volgens (jou|jullie)|hoeveel|beoordel(en|ing)|beoordeel|is (deze|dit|die|de|het)|zijn (deze|die)|hoort|werkt|werken|beter|probeer|zorg dat|let op)\b",
        Ruim)]
    private static partial Regex Oordeel();

    /// <summary>Living with medication may be talked about; the ED chose whether it is a theme of theirs.</summary>
    [GeneratedRegex(
        @"\b((praten|praat|vertel(len|t)|sparren|ervaring(en)?|omgaan|leven|leeft) (\S+ ){0,2}(over|met)|ervaring(en)? met)\b", Ruim)]
    private static partial Regex Meepraten();

    [GeneratedRegex(
        @"\b(over(halen|haalt| te halen)|haal (\S+ ){1,4}over|ompra(ten|at)|overtuig(en|t)? " + Ander + "|" + Ander + @" (\S+ ){0,3}(te )?overtuig(en|t)|zo ?ver (te )?(krijgen|krijgt)|laten inzien|smoesje|stiekem|ongemerkt|doen alsof|doe alsof"
        + @"|zeggen dat je een (vriend|buur|kennis)|(motiveren|bewegen) om|(toch|wel|gewoon) " + Hulp + @" (accepteert|aanneemt|neemt|toelaat|wil)|" + Hulp + @" (gaat|te gaan) (volgen|accepteren|nemen)|dat (hij|zij|ze) (\S+ )?" + Hulp + @" (accepteert|neemt|volgt)"
        + @"|krijg(t|en)? (jij |jullie |je )?" + Ander + @" (\S+ ){0,3}(mee|binnen|zover|naar)|in (haar|zijn) hoofd|luistert (hij|zij|ze) (\S+ )?naar (jou|jullie)|" + Ander + @" (\S+ ){0,2}meekrijgen|zodat wij (\S+ ){0,3}binnen|aan ?praten|zodat (hij|zij|ze) (\S+ )?(meewerkt|meegaat|opendoet)|zodat wij|zorg (jij|je|ervoor) dat (hij|zij|ze|de bewoner)|leg (jij|je) " + Ander + @" (\S+ )?uit|op " + Ander + @" in|aan boord|poolshoogte|uithoren|moet zich laten (helpen|behandelen|opnemen))\b",
        Ruim)]
    private static partial Regex Lokken();

    /// <summary>Somebody keeps help off.</summary>
    [GeneratedRegex(
        @"\b((wil|willen) (\S+ )?(niet|geen (hulp|zorg|contact|behandeling|opname))|weigert|(vertrouwt|laat) ons niet|niet binnen|houdt (\S+ )?af|mijdt)\b",
        Ruim)]
    private static partial Regex WilNiet();

    /// <summary>The ED should do something about that.</summary>
    [GeneratedRegex(
        @"\b((kun|kan|ga|praat|probeer|krijg|zorg|wil|lukt het) (jij|jullie)|jij (kunt|hebt|kan|krijgt)|lukt het (jou|jullie)|probeer)\b",
        Ruim)]
    private static partial Regex AanJou();

    [GeneratedRegex(@"\b(meedenk\w*|meekijk\w*|mee te denken|sparren|hoe (ik|wij|we)|met (mij|ons))\b", Ruim)]
    private static partial Regex Meedenken();

    [GeneratedRegex(
        @"\b((wil|kan|kun|kom) (je|jij|jullie)|vertel|ervaringsdeskundige|graag iemand|zoek(en)? iemand|(we|wij) willen|wie (wil|kan)) " + Iets + @"(je|jouw|zijn|haar|hun|eigen) (eigen )?(levens|ervarings|herstel)?verhaal\b",
        Ruim)]
    private static partial Regex Verhaal();

    /// <summary>What somebody lived through is asked for, whatever the form.</summary>
    [GeneratedRegex(
        @"\b(wat (heb|had|is|was|overkwam) (je|jij|jou) (\S+ ){0,4}(gehad|meegemaakt|beleefd|overkomen|gebeurd|voor (problemen|ziekte|diagnose|klachten))|wat (je|jij) (\S+ ){0,3}(hebt|had) (gehad|meegemaakt)|wat (je|jij) (\S+ ){0,3}(gehad|meegemaakt) hebt"
        + @"|welke (diagnose|stoornis|ziekte|problemen|verslaving) (heb|had) (je|jij)|(ben|was|werd|raakte) (je|jij) (\S+ ){0,4}(verslaafd|opgenomen|mishandeld|misbruikt|dakloos|depressief|psychotisch|ziek|in de war)"
        + @"|(slik|slikte|gebruik|gebruikte) (je|jij) (\S+ ){0,3}(medicijnen|drugs|pillen)|vroeger bij jou|bij jou thuis (gebeurde|was)|ervaringsdeskundige " + Iets + @"meegemaakt|met alle details|over (je|jouw) (opname|verslaving|psychose|jeugd|verleden|ziekte|trauma|schulden|diagnose)|mankeer(de|t) (jou|je|jij)|heftigste|(dronk|slikte|gebruikte|blowde|snoof) (je|jij)|(had|heb) (je|jij) (\S+ ){0,3}(last van|psychose|depressie|verslaving|stemmen|opname|diagnose|trauma)|jouw (achtergrond|geschiedenis|verleden|diagnose|verslaving|psychose|ziekte|jeugd))\b",
        Ruim)]
    private static partial Regex EigenVerleden();

    [GeneratedRegex(
        @"\b(hoe (groot|gevaarlijk|veilig|onveilig|hoog) (is|zijn)|kans (is )?dat (hij|zij|ze|het|de)|kans op (agressie|geweld|escalatie|herhaling|gevaar)|inschatten|schat (je|jij|jullie) in|risico-?(inschatting|taxatie|analyse))\b",
        Ruim)]
    private static partial Regex Risico();

    [GeneratedRegex(
        @"\b((hij|zij|ze|het|dit|dat) (\S+ ){0,2}gevaarlijk (is|was)|te gevaarlijk|is (dit|het|hij|zij|ze) (\S+ ){0,2}(risico|gevaar|veilig|onveilig|gevaarlijk)|risico voor|veilig (is|om|genoeg|blijven|thuis wonen)|(nog|wel) veilig|melding (doen|maken)|meld(ing)? (\S+ )?bij veilig thuis"
        + @"|(moet|moeten|kan|mag) (\S+ ){0,4}gedwongen|(politie|crisisdienst|crisisteam) (\S+ ){0,2}(inschakelen|bellen|erbij|nodig)|opname (\S+ )?nodig|(moet|moeten) (\S+ ){0,4}uit huis|uithuisplaats\w*|(moet|moeten) (we|wij|ik) (\S+ ){0,3}(ingrijpen|melden|aan de bel)|(kan|kunnen|mag) (dit|het|de) (kind|kinderen|gezin) (\S+ ){0,3}(blijven|alleen)|iets aan (te |kunnen |gaat )?doe[nt]|(denk|vind|schat|kun|kan|wil) (je|jij|jullie) (\S+ ){0,6}(gevaar|gevaarlijk|veilig|ernstig|risico|schadelijk|suïcidaal|suïcidale|verwaarloosd)|ernstig genoeg|peilen of|alleen te laten|misgaat|mis gaat|uit de hand (loopt|gaat)|escaleert)\b",
        Ruim)]
    private static partial Regex RisicoTenzijHoe();
}
