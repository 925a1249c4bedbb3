using System.Collections.Frozen;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>The words the search for names knows. A word that is missing costs a needless question or a missed name; add it and its sentence to the test set.</summary>
internal static partial class Woordenlijst
{
    /// <summary>Before a name, and hardly ever before anything else with a capital.</summary>
    public static readonly FrozenSet<string> Aansprekingen = Lijst(
        "mevrouw mevr mw mvr meneer mijnheer dhr heer de-heer familie fam gezin juf juffrouw dr drs ds mr ir dokter huisarts zuster");

    public static readonly FrozenSet<string> Relaties = Lijst(
        """
        zoon dochter zoontje dochtertje broer broertje zus zusje vader moeder papa mama opa oma oom tante neef nicht man vrouw partner vriend vriendin ex echtgenoot echtgenote buurman buurvrouw
        buurmeisje buurjongen kleinzoon kleindochter stiefvader stiefmoeder schoonmoeder schoonvader cliënt client cliënte klant bewoner bewoonster inwoner patiënt kind baby meisje jongen jongere
        oud-cliënt collega casus dossier
        """);

    /// <summary>A full stop after these ends no sentence.</summary>
    public static readonly FrozenSet<string> Afkortingen = Lijst("mevr mw mvr dhr fam dr drs ds mr ir st art nr tel bijv enz etc evt incl excl geb jr ca min max resp i.v.m");

    public static readonly FrozenSet<string> Tussenvoegsels = Lijst("van de der den het ten ter te in 't t op aan el al ben bin von da dos la le du 's vd v/d");

    /// <summary>Part of a surname, and an ordinary word before a place.</summary>
    public static readonly FrozenSet<string> Voorzetsels = Lijst("in op aan te het du la le");

    /// <summary>What has a letter after it that is no person: "plan B.", "vitamine D.".</summary>
    public static readonly FrozenSet<string> Soorten = Lijst(
        "plan vitamine hepatitis type groep klas optie keuze categorie route blok gebouw lijn variant niveau team punt deel rijbewijs bijlage locatie zaal poule influenza cluster bloedgroep lokaal model onderdeel stap fase");

    public static readonly FrozenSet<string> Lettergroepen = Lijst("NB PS BV NV EU VS UK IT TV PC ZZP VO BSO DM AA NA PO");

    public static readonly FrozenSet<string> NoemtNaam = Lijst(
        "heet heette heten genaamd noem noemt noemen ken kent begeleid begeleidt bezoek bezoekt ondersteun ondersteunt sprak spreek spreekt bel belde help hielp ontmoette met");

    /// <summary>Before a thing or a place with a capital, hardly ever before a person: "het Parool", "in Overvecht".</summary>
    public static readonly FrozenSet<string> VoorDingOfPlek = Lijst("de het een 't deze dit die dat geen elke elk ieder iedere in uit op via te nabij rond richting vanuit tot sinds spreekt spreken");

    /// <summary>Dutch words that people use much.</summary>
    public static readonly FrozenSet<string> Gewoon = Lijst(Gewonewoorden);

    /// <summary>Ends like a Dutch word, so at the start of a sentence it is no name.</summary>
    public static bool EindigtAlsWoord(string woord) => Array.Exists(Woordeinden, e => woord.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Woordeinden =
        ["en", "ing", "heid", "schap", "tie", "lijk", "isme", "teit", "geld", "schuld", "kracht", "zaam", "loos", "baar", "achtig", "kunde", "vraag", "huis", "tijd", "leven", "tje", "plek"];

    public static readonly FrozenSet<string> DoetEenMens = Lijst(
        """
        wil wilde durft durfde vertelt vertelde zegt zei vindt vond huilt huilde slaapt drinkt dronk belt belde woont woonde voelt voelde mist miste schaamt zorgt komt kwam kan kon heeft had zoekt zocht
        denkt dacht hoort ziet zag eet gebruikt gebruikte verloor leeft werd verhuisde rouwt opent slikt snapt begrijpt begreep weet wist vroeg staat zit krijgt kreeg
        """);

    /// <summary>Has a capital, or opens a sentence, and is no name of a person.</summary>
    public static readonly FrozenSet<string> GeenNaam = Lijst(
        """
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december
        kerst kerstmis pasen pinksteren ramadan suikerfeest offerfeest sinterklaas koningsdag nieuwjaar oud-en-nieuw moederdag vaderdag hemelvaart carnaval keti-koti keti koti divali diwali
        nederlands nederlandse turks turkse marokkaans marokkaanse syrisch syrische pools poolse surinaams surinaamse antilliaans antilliaanse arabisch arabische engels engelse duits duitse frans
        franse spaans spaanse oekraïens oekraïense eritrees eritrese somalisch somalische afghaans afghaanse iraans iraanse roemeens roemeense bulgaars bulgaarse hindoestaans hindoestaanse molukse
        twi dari pasjto farsi urdu hindi somalisch berbers tamazight koerdisch lingala swahili mandarijn kantonees sarnami oekraïens sloveens grieks hebreeuws servisch kroatisch bosnisch hongaars
        indonesische portugees portugese italiaans italiaanse belgisch belgische europees europese papiaments tigrinya nederlander nederlanders koerdisch koerdische chinees chinese russisch
        wmo wlz jeugdwet participatiewet zorgverzekeringswet avg bijstand god jezus allah islam bijbel koran whatsapp teams facebook instagram google excel word outlook zoom tiktok signal youtube
        marktplaats digid mijnoverheid internet netflix microsoft office sharepoint planner onenote albert heijn jumbo lidl aldi action ikea hema bol postnl ns ziggo kpn
        kwartiermaken herstelacademie wellness recovery action plan mental health first aid eigen kracht kracht-tegen-kracht samen verder vooruit nieuwe nieuw start sterk thuis
        herstel herstellen wij vrij open goed goede werk doen beter leven jong oud mee meedoen welkom verbinding ontmoeting ontmoeten nabij dichtbij kansrijk kansen maatje maatjes buddy
        hulp zorg welzijn jeugd gezond gezondheid sociaal sociale wijkwijzer krachtwijzer zelfredzaamheidsmatrix positieve omgekeerd oké ok week dag dagen overleg agenda rode kruis leger heils
        noord oost zuid west midden centrum noordoost noordwest zuidoost zuidwest binnenstad oude oost-west linde haven brug anker baken kompas schakel brink hoek lindehof de het een tegen zonder
        ik jij je u hij zij ze we jullie iemand niemand iedereen men wie wat waar wanneer waarom hoe hoeveel welke welk dit dat deze die er hier daar daarom dus dan toen nu straks morgen gisteren
        vandaag vanavond vannacht vanochtend vanmiddag soms vaak altijd nooit ooit eerst later ook nog niet geen al als omdat want maar en of toch wel misschien graag hopelijk eigenlijk gewoon
        zo om te op aan in uit met voor van bij naar over onder door tot sinds tijdens na voordat nadat terwijl zodra via vanuit volgens binnen buiten tussen naast achter rond rondom per ondanks
        mijn jouw zijn haar hun ons onze elke elk ieder iedere alle alles veel weinig meer minder sommige één twee drie vier vijf zes zeven acht negen tien beide allebei laatst onlangs inmiddels
        is was waren ben bent heb hebt heeft hebben had kan kun kunnen kon mag moet moeten zal zou zouden wil willen weet ken kent heeft gaat gaan komt denk vind zie hoor merk zoek zoeken vraag
        vragen help helpt wordt werd blijft lijkt staat zit loopt speelt geeft krijgt dank dankjewel bedankt hoi hallo dag beste goedemorgen goedemiddag lieve ja nee tips tip idee ideeën advies
        bewoner bewoners bewoonster buurvrouw buurman buren buurt buurtgenoten gezin gezinnen familie man vrouw vader moeder ouder ouders kind kinderen jongen meisje jongere jongeren oudere ouderen
        zoon dochter broer zus partner vriend vriendin opa oma mantelzorger mantelzorgers vrijwilliger vrijwilligers cliënt cliënten client klant klanten patiënt collega collega's teamleider
        mevrouw meneer mevr dhr mw mijnheer heer inwoner inwoners alleenstaande statushouder statushouders student weduwe weduwnaar mens mensen persoon stel echtpaar tweeling volwassene puber tiener
        team wijkteam sociaal-werker ervaringsdeskundige ervaringsdeskundigen ed's coördinator gemeente huisarts wijkagent politie school werkgever woningcorporatie schuldhulp bewindvoerder jongerenwerker
        schulden rouw eenzaamheid verslaving post geld wonen huur schaamte angst stress vertrouwen verlies scheiding geweld opvoeding autisme adhd ptss depressie boosheid verdriet taal vluchten alcohol
        groep groepen module hoofdstuk stap fase artikel lid paragraaf bijlage punt kamer lokaal zaal lijn bus tram metro trein perron jaar maand kwartaal ronde keer plan versie nummer deel
        den ombudsman burgemeester wethouder minister staatssecretaris koning koningin prinses directeur kamerlid raadslid
        januari-maart bijeenkomst inloop inloopspreekuur spreekuur huisbezoek gesprek gesprekken wandeling koffie koffieochtend eetclub cursus training workshop project programma pilot bijvoorbeeld kort
        omgaan praten luisteren leren durven samenwerken bespreken beginnen begin gezocht geef bel mail kom kijk lees schrijf stel neem maak laat ga loop even heel erg best beetje boos stil
        """);

    /// <summary>Names an organisation, building or activity: what stands beside it with a capital is no person.</summary>
    public static bool IsOrganisatiewoord(string woord) => Organisatiewoorden.Contains(woord);

    /// <summary>Ends like an organisation or a place, and hardly ever like a surname: Belastingdienst, Woonbron.</summary>
    public static bool EindigtAlsOrganisatie(string woord) =>
        woord.Length > 6 && Einden.Any(e => woord.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Einden =
    [
        "dienst", "bron", "bank", "zorg", "groep", "centrum", "dorp", "raad", "hulp", "werk", "wonen", "stichting", "fonds", "loket", "punt", "buurt",
        "school", "team", "dag", "feest", "wet", "corporatie", "kring", "gids", "app", "plan", "lijn", "academie",
    ];

    private static readonly FrozenSet<string> Organisatiewoorden = Lijst(
        """
        stichting vereniging wijkteam team buurtteam gemeente wijk buurt centrum wijkcentrum buurthuis buurtcentrum huiskamer huis inloophuis inloop zelfregiecentrum herstelacademie academie pool
        project programma cursus training methode methodiek groep werkgroep organisatie school basisschool college mbo roc universiteit hogeschool ziekenhuis kliniek praktijk apotheek kerk moskee
        tempel café restaurant winkel supermarkt bibliotheek bieb park plein straat laan station halte film boek boekje serie app podcast liedje lied sint sinterklaas instelling corporatie woningstichting
        bewonersgroep taalhuis sportclub voetbalclub club zwembad sporthal theater museum hotel camping festival flat complex gebouw zaal locatie regio provincie eiland platform netwerk coöperatie
        bv fonds voedselbank kringloop kringloopwinkel speeltuin kinderboerderij boerderij tuin buurttuin campagne dag week maand pilot aanpak werkplaats leergang opleiding module platform bureau loket radio omroep krant tijdschrift wet regeling formulier raad commissie uitzending koor orkest perron
        """);

    public static readonly FrozenSet<string> Plaatsen = Lijst(
        """
        nederland belgië duitsland turkije marokko syrië polen suriname curaçao aruba bonaire antillen eritrea somalië afghanistan iran irak oekraïne rusland frankrijk spanje portugal italië engeland
        roemenië bulgarije hongarije china india indonesië ghana nigeria egypte europa afrika azië amerika londen parijs brussel antwerpen berlijn damascus aleppo istanbul rabat paramaribo
        amsterdam rotterdam utrecht haag 's-gravenhage den-haag eindhoven groningen tilburg almere breda nijmegen apeldoorn haarlem arnhem enschede amersfoort zaanstad zaandam bosch 's-hertogenbosch
        zwolle leiden zoetermeer leeuwarden maastricht dordrecht ede alphen alkmaar delft emmen westland venlo deventer sittard geleen helmond oss roosendaal hilversum heerlen purmerend schiedam lelystad
        hoofddorp haarlemmermeer amstelveen vlaardingen gouda assen veenendaal capelle nieuwegein zeist hengelo almelo katwijk hoorn hardenberg doetinchem barneveld spijkenisse nissewaard kampen
        bergen terneuzen vlissingen middelburg goes zeeland limburg brabant noord-brabant gelderland overijssel drenthe friesland flevoland noord-holland zuid-holland holland veluwe achterhoek betuwe
        helder dolder twente weert roermond kerkrade landgraaf waalwijk uden veghel boxtel tiel culemborg houten woerden maarssen bilthoven soest baarn bussum huizen weesp diemen uithoorn aalsmeer heerhugowaard
        schagen texel heemskerk beverwijk velsen ijmuiden zandvoort heemstede hillegom lisse noordwijk voorschoten wassenaar rijswijk voorburg leidschendam pijnacker nootdorp barendrecht ridderkerk
        hellevoetsluis gorinchem papendrecht zwijndrecht sliedrecht steenwijk meppel hoogeveen coevorden stadskanaal veendam winschoten delfzijl appingedam drachten sneek heerenveen harlingen franeker
        dokkum zutphen winterswijk aalten lochem ermelo harderwijk nunspeet putten epe wageningen rhenen renkum zevenaar wijchen cuijk boxmeer deurne valkenswaard veldhoven geldrop best oirschot
        kanaleneiland overvecht lombok bijlmer zuidas jordaan pijp slotervaart geuzenveld osdorp feijenoord charlois delfshaven kralingen ijsselmonde schilderswijk transvaal laak escamp segbroek loosduinen
        scheveningen ypenburg leidsche rijn vathorst woensel gestel stratum strijp lindenholt dukenburg hatert presikhaaf malburgen waterrijk zaltbommel druten
        humanitas philadelphia kwintes lister altrecht parnassia arkin lentis ggnet dimence pluryn lunet cordaan amarant abrona reinaerde timon trajectum tactus jellinek novadic-kentron iriszorg
        mediant yulius antes bavo emergis rivierduinen fivoor veilig-thuis veilig movisie trimbos vilans nji divosa vng uwv svb cjg ggd mee ixta noa zelfregie enik howie hersenstichting korrelatie
        vesteda woonbron ymere rochdale vestia havensteder portaal mitros bo-ex mentrum rabobank ing triodos sns feyenoord ajax psv tuindorp eneco essent vattenfall vitens belastingdienst toeslagen duo cak coa ind
        albanië algerije angola argentinië armenië australië azerbeidzjan bangladesh barbados belarus benin bolivia bosnië botswana brazilië burkina faso burundi cambodja canada chili colombia
        costa rica cuba cyprus denemarken djibouti ecuador estland ethiopië filipijnen finland gambia georgië griekenland guatemala guinee guyana haïti honduras ierland ijsland israël ivoorkust jamaica
        japan jemen jordanië kameroen kazachstan kenia koeweit kongo congo kosovo kroatië laos letland libanon liberia libië litouwen luxemburg macedonië madagaskar malawi maleisië mali malta
        mauritanië mexico moldavië mongolië montenegro mozambique myanmar namibië nepal nicaragua niger noorwegen oeganda oostenrijk oezbekistan pakistan palestina panama paraguay peru qatar rwanda
        saoedi-arabië schotland senegal servië sierra leone singapore slovenië slowakije soedan sri lanka sudan taiwan tanzania thailand togo trinidad tobago tsjaad tsjechië tunesië uruguay venezuela
        vietnam wales zambia zimbabwe zuid-afrika zuid-soedan zweden zwitserland koerdistan gaza friesland vlaanderen wallonië
        philips pharos lowlands stadgenoot parool volkskrant telegraaf trouw nrc bol-com vitesse sparta heracles twente schiphol unilever tata heineken efteling walibi artis blijdorp xenia
        lumens wij-groningen dock incluzio tintengroep farent combiwel vluchtelingenwerk buurtzorg thuiszorg sensoor slachtofferhulp exodus youturn halt resto vanharte resto-vanharte alzheimer ypsilon
        """);

    private static FrozenSet<string> Lijst(string woorden) =>
        woorden.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
