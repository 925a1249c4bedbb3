namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Dutch words that people use much, from the sources in BRONNEN.md: with a capital they stand at the start of a sentence or in a title.</summary>
internal static partial class Woordenlijst
{
    private const string Gewonewoorden =
        """
        aaien aanbetaling aanbevelen aanbeveling aanbevolen aanbid aanbidden aanbidt aanbieden aanbieding aanbiedt aanblik aanbod aanbood aanbrengen aandacht aandachtig aandeed aandeel aandelen
        aandenken aandoen aandoening aandoet aandrijving aandringen aangaan aangaande aangaat aangeboden aangeboren aangebracht aangebroken aangedaan aangeeft aangegeven aangehouden aangeklaagd
        aangekleed aangekomen aangelegd aangemeld aangenaam aangename aangenomen aangepakt aangepast aangeraakt aangerand aangereden aangericht aangesloten aangesteld aangestoken aangetast
        aangetoond aangevallen aangeven aangevraagd aangewezen aangezet aangezicht aangezien aangifte aanhangers aanhoren aanhouden aankan aankijken aankijkt aanklacht aanklachten aanklagen
        aanklager aankleden aankloppen aankomen aankomende aankomst aankomt aankon aankondigen aankoop aankunnen aankunt aankwam aankwamen aanleg aanleggen aanleiding aanmelden aanmerking
        aanmoedigen aannam aanneem aanneemt aannemelijk aannemen aannemer aanpakken aanpakt aanpassen aanpassing aanraak aanraakt aanraakte aanraden aanraken aanraking aanranding aanrecht
        aanrichten aanrijding aanschouw aanschouwen aanslag aanslagen aansluiten aanspraak aanspreken aanstaande aanstaat aansteken aansteker aanstelling aantal aantallen aantonen aantrekken
        aantrekt aanvaard aanvaarden aanvaardt aanval aanvallen aanvaller aanvallers aanvalt aanviel aanvielen aanvoelen aanvoelt aanvoerder aanvraag aanvragen aanwezig aanwijzen aanwijzing
        aanwinst aanzet aanzetten aanzien aanzienlijk aanzit aanzoek aap aapje aard aardappel aardappelen aardappels aardbeien aardbeving aarde aardig aardige aardiger aardigs aardigste aardse
        aarzel aarzelen aas abel abnormaal abnormale abortus abraham absolute absoluut absurd academische accent acceptabel accepteer accepteerde accepteert accepteren account accountant accu
        accuraat ace ach achtbaan achten achteraan achteraf achterbakse achterbank achterdeur achteren achtergrond achterhaald achterhalen achterhoofd achterin achterkamer achterkant achterlaat
        achterlaten achterliet achterlijk achterlijke achterna achternaam achterom achterop achterover achterste achtertuin achteruit achtervolg achtervolgd achtervolgt achterwege achterwerk
        achtste achttien act acteren acteur acteurs actie actief acties actieve activa activeer activeren activiteit actrice acute addertje adel adelaar adem ademde ademen ademhalen ademhaling
        ademt ader aderen aders adjudant admiraal adopteren adoptie adrenaline adres adressen advertentie adviseer adviseren adviseur adviseurs advocaat advocate advocaten af afbeelding afbetaald
        afbetalen afblazen afblijven afbranden afbreken afdeling afdelingen afdoen afdruk afdrukken affaire afgaan afgaat afgebrand afgebroken afgedaan afgegaan afgegeven afgehaald afgehakt
        afgehandeld afgelast afgelegd afgelegen afgeleid afgeleverd afgelopen afgemaakt afgenomen afgepakt afgerond afgeslacht afgesloten afgesneden afgesproken afgevallen afgeven afgevoerd
        afgevraagd afgevuurd afgewezen afgezaagd afgezant afgezegd afgezet afgezien afging afgrond afhakken afhalen afhandelen afhangt afhankelijk afhouden afkeer afkicken afkoelen afkomen afkomst
        afkomstig afkomt afkorting afleggen afleiden afleiding afleveren aflevering afloop afloopt aflopen afluisteren afmaakt afmaken afneemt afnemen afpakken afpersing afrekenen afronden
        afscheid afschieten afschrikken afschudden afslaan afslachten afslag afsluiten afsluiting afsnijden afspeelt afspelen afspraak afspraakje afspraakjes afspraken afspreken afstaan afstand
        afstanden afstuderen aftellen aftrekken afval afvallen afvoer afvraagt afvragen afvuren afwachten afwachting afwas afwassen afwerken afweten afwezig afwezigheid afwijking afwijkingen
        afwijzen afwijzing afzeggen afzender afzetten afzien agent agente agenten agentschap agressie agressief agressieve ah aha ai aids air airco ais akelig akelige akkoord akte aktetas alarm
        alarmnummer album alcoholist aldoor ale alert alf alfa alfabet algemeen algemene algen algoritme alhoewel alias alibi alien aliens alimentatie all allang alledaagse allee alleen allemaal
        allemachtig allen aller allerbeste allereerst allereerste allergie allergisch allerlei alliantie alligator alma almachtige alpen alsjeblief alsjeblieft alsmaar alsnog alsof alstublieft
        altaar alternatief althans aluminium alvast alvorens alweer am amanda amandelen amateur amateurs amazone ambassade ambassadeur ambitie ambities ambitieus ambt ambtenaar ambtenaren
        ambulance amen amendement amerikaan amerikanen amigo amper amulet amusant amuseer amusement amuseren analist analyse analyseren ananas anatomie ander andere anderen anderhalf anderhalve
        andermans anders andersom aneurysma angel angels angsten angstig anita annuleer annuleren anomalie anoniem anonieme antenne antibiotica antiek antieke antwoord antwoordde antwoorden
        antwoordt anus aorta apache apaches apart aparte apen apocalyps apotheker apparaat apparaten apparatuur appartement appel appels appeltaart appeltje applaus aquarium arabier arabieren
        arbeid arbeider arbeiders archief archieven architect arena ares argument argumenten argwaan aria ark arm armband arme armen armoede arrest arrestatie arrestaties arresteer arresteerde
        arresteert arresteren arriveerde arriveert arriveren arrogant arrogante arrogantie arsenaal artefact artefacten artiest artiesten artikelen artillerie artistieke arts artsen as asbak asiel
        aspect aspecten aspirine assepoester assistent assistente assistenten assistentie assisteren asteroïde astma astronaut astronauten atelier aten atleet atleten atmosfeer atomen atoombom
        attent attentie attractie au audio auditie audities augurken august aura aurora auteur authentiek auto automaat automatisch autopsie autorijden autoriteit ava avatar avenue avond avonden
        avondje avondklok avondmaal avonds avonturen avontuur award axel azen azijn ba baai baal baan baantje baantjes baard baarmoeder baart baas baasje baat baba babbelen babe babysitten
        babysitter back bacon bacterie bacteriën bad baden badge badjas badkamer badkuip badpak bagage bah bajes bak bakboord baker bakken bakkerij baksteen bakt bal balans balen balie balk balkon
        ballen ballerina ballet balletje ballistiek ballon ballonnen bam ban banaan bananen band banden bandiet bandieten bandje bands banen bang bange banger banken banket bankier bankiers
        bankoverval bankroet bar barbaren barbecue barbie baren barkeeper barman baron barones barrière bars barst barsten baseball bash basis basketbal bastaard bat bataljon batterij batterijen
        baxter bazen bazig beademing beantwoord beantwoordt beat beau bed bedacht bedank bedanken bedankje bedden bedek bedekken bedekt bedelen bedenk bedenken bedenkingen bedenkt bederven bediend
        bediende bedienden bedienen bediening bedoel bedoeld bedoelde bedoelen bedoeling bedoelingen bedoelt bedorven bedrading bedrag bedragen bedreig bedreigd bedreigde bedreigen bedreiging
        bedreigt bedreven bedriegen bedrieger bedriegt bedrijf bedrijven bedroefd bedrog bedrogen bedroog bedtijd bedwang bedwingen beef beeld beelden beeldje beeldschoon been beenderen beest
        beesten beestje beestjes beet begaan begaat begane begeeft begeleiden begeleider begeleiding begeven beging begint begon begonnen begraaf begrafenis begraven begrepen begrijp begrijpen
        begrip begroef begroet begroeten beha behagen behalen behalve behandel behandeld behandelde behandelen behandeling behandelt beheer beheerder beheers beheersen beheerst beheert beheren
        behoeden behoefte behoeften behoeftes behoor behoorde behoorlijk behoorlijke behoort behoren behoud behouden behulp behulpzaam beiden bek bekeek bekeken beken bekend bekende bekenden
        bekennen bekent bekentenis beker bekeren bekers bekijk bekijken bekijkt bekken beklaagde beklimmen bekrompen bekwaam belachelijk beland belandde belanden belandt belang belangen belangrijk
        belangrijke belangrijks belast belasting belastingen belazerd belazeren belazert belden beledig beledigd beledigen beledigend belediging beledigt beleefd beleefde beleefdheid beleg beleid
        belemmering beleven belle bellen beller belletje belofte beloften beloftes belonen beloning beloof beloofd beloofde beloofden belooft beloond beloven bemachtigen bemanning bemoei bemoeien
        bemoeit benaderd benaderde benaderen benadering benadrukken benauwd bende bendeleden bendelid bendes bene beneden benen benieuwd benijd benjamin benodigde benoemd benoemen benul benutten
        benzine beoordeeld beoordelen beoordeling bepaal bepaald bepaalde bepaalt bepalen beperken beperkingen beperkt beperkte bepraten beproeving berecht berechten bereid bereiden bereidt bereik
        bereikbaar bereiken bereikt bereikte bereikten berekend berekenen beren berger bericht berichten berichtje berichtjes bermuda beroemd beroemde beroemdheid beroemdste beroep beroeps beroerd
        beroerte beroofd beroofde berooft berouw beroven beroving beruchte beschaafd beschaafde beschaamd beschadigd beschadigde beschadigen beschamend beschaving bescheiden bescherm beschermd
        beschermde beschermen beschermend beschermer bescherming beschermt beschikbaar beschikbare beschikken beschikking beschikt beschoten beschouw beschouwd beschouwen beschouwt beschreef
        beschreven beschrijf beschrijft beschrijven beschuldig beschuldigd beschuldigt besef beseffen beseft besefte beseften beslag beslis beslissen beslissende beslissing beslist besliste
        besloot besloten besluipen besluit besluiten besmet besmette besmetten besmetting bespaar bespaard bespaart besparen bespeeld bespelen bespioneren bespot bespraken bespreek bespreking
        besproken bessen besta bestaan bestaande bestaat bestand bestanden besteden besteed bestel besteld bestelde bestelen bestellen bestelling bestelt bestelwagen bestemd bestemming besten
        bestolen bestond bestonden bestormen bestrijden bestudeer bestudeerd bestudeert bestuderen besturen besturing bestuur bestuurd bestuurde bestuurder bestuurt bestwil betaal betaald betaalde
        betaalden betaalt betalen betaling betalingen betekend betekende betekenen betekenis betekent betere beters beton betoverd betoverend betovering betrappen betrapt betrapte betreden
        betreffende betreft betrek betrekken betrekking betreur betreuren betrokken betrouwbaar betrouwbare bette betuigen betwijfel beu beugel beul beurs beurt beval bevallen bevalling bevalt
        bevat bevatte bevatten bevechten beveel beveelt beveiligd beveiligde beveiligen beveiliging bevel bevelen bevelhebber beven bevestig bevestigd bevestigde bevestigen bevestiging bevestigt
        beviel bevind bevinden bevindingen bevindt bevoegd bevoegdheid bevolen bevolking bevond bevonden bevredigen bevredigend bevriend bevriest bevriezen bevrijd bevrijden bevrijding bevrijdt
        bevroren bewaak bewaakt bewaar bewaard bewaarde bewaart bewaken bewaker bewakers bewaking bewapend bewaren bewaring beweeg beweegt beweer beweerd beweerde beweert bewees bewegen bewegende
        beweging bewegingen beweren bewerken bewerking bewerkt bewezen bewijs bewijsstuk bewijst bewijzen bewogen bewonder bewonderd bewonderde bewonderen bewondering bewoog bewust bewuste
        bewusteloos bewustzijn bezat bezeerd bezem bezet bezeten bezetten bezetting bezielde bezielt bezig bezighouden bezit bezitten bezittingen bezocht bezoeken bezoeker bezoekers bezoekje
        bezopen bezorg bezorgd bezorgde bezorgdheid bezorgen bezorger bezorgt bezuinigen bezwaar bezwaren beëindigd beëindigen beïnvloed beïnvloeden beïnvloedt bh bid bidden bidt biecht biechten
        bied bieden bieder biedt biefstuk bier biertje biertjes big bijdehand bijdrage bijdragen bijeen bijen bijgeloof bijhouden bijkomen bijkomende bijkomt bijl bijles bijna bijnaam bijpraten
        bijstaan bijt bijten bijwonen bijzijn bijzonder bijzondere bijzonders bikini bil biljet biljetten biljoen billen bind binden bindt bingo bink binnengaan binnenhalen binnenin binnenkant
        binnenkomen binnenkomt binnenkort binnenkwam binnenlaten binnenlopen binnenste binnenuit biografie biologie biologisch biologische biopsie bioscoop bisschop bitch bitter bittere bizar
        bizarre blaadjes blaas blaast black blad bladen bladeren bladzijde bladzijden blaffen blaft blanche blanco blank blanke blanken blaren blauw blauwe blazen bleef bleek bleken bleven blies
        blij blijdschap blije blijf blijk blijkbaar blijken blijkt blijven blijvend blijvende blik blikje blikjes blikken bliksem blind blinddoek blinde block bloed bloedbad bloedcellen bloedde
        bloeddruk bloede bloeden bloederig bloederige bloedige bloeding bloedingen bloedt bloei bloeien bloemen blog blokkade blokkeer blokkeert blokken blokkeren blond blonde blondine blondje
        bloody bloot blote blouse blue blues bluf bluffen bluft blunder blussen blut bobby bobo bocht bochten bod bodem boden body bodyguard boe boeddha boef boeg boei boeien boeiend boeit boeken
        boeket boekhouder boekhouding boel boem boeman boerderijen boeren boete boeten boetes boeven boezem bof boffen bofkont boft bok boksen bokser bom bomaanslag bombarderen bomen bommen bon
        bond bondgenoot bondgenoten bonen bonjour bonnen bonnetje bono bont bonus bood boodschap boog bookmaker boom boor boord boot bord bordeel borden bordje boren borg borgsom borrel borst
        borstel borsten borstkas bosjes boss bossen boston bot boten boter boterham boterhammen botsen botsing botste botten boulevard bourbon bouw bouwde bouwden bouwen bouwt boven bovenaan
        bovenal bovendien bovenkant bovenop bovenste bowl bowlen box boy boys boze braaf braaksel bracht brachten brak braken brancard branche brand brandde branden brandend brandende brandschoon
        brandstof brandt brandweer brandwonden brandy brave bravo break brede breed breek breekbaar breekt breiden breien brein breken breng brengen brengt breuk breuken bridge bridget brief
        briefing briefje briefjes brieven brievenbus brigade brigadier bril briljant briljante brits broccoli brochure broeder broeders broeken broekzak broers bronnen brood broodje broodjes
        brouwerij brownies bruggen bruid bruidegom bruikbaar bruiloft bruiloften bruine brunch brunette brutaal brutale brutaliteit brute bruut bubbelbad bubbels budget buffer buffet bug buggy bui
        buig buigen buigt buik buikje buis buit buitenaards buitenaf buitenkant buitenland buitenlands buitenste buizen bukken bullshit bult bumper bunker bunny burger burgerlijke burgers burrito
        bush bushalte business busje buskruit bussen busstation but butler buur bye cabine cadeau cadeaus cadeautje cadeautjes cadet caesar cafetaria cafeïne cake cakejes call callen calorieën
        camera cameraman camouflage camp camper campus canada canadees canadezen candy canyon cap capaciteit cape cappuccino capsule captain cara caravan card care carrière carter casanova case
        cash casino cast cat catalogus catastrofe catering cavalerie cc cd cel cellen cello cement cent centen center centimeter centraal centrale ceremonie chagrijnig challenger champagne chance
        chantage chanteerde chanteren chaos charge charleston charmant charmante charme charmes chauffeur chauffeurs check checken cheerleader cheers chef chemicaliën chemie chemisch chemische
        chemo cheque cheques chester chet chi chic chick chili chillen chimpansees chinezen chip chips chique chirurg chirurgen chirurgie chocola chocolade chopper chow christelijk christen
        christenen christus chronische ciao cijfer cijfers cipier circuit circus cirkel cirkels citaat citeer citeren citroen city civiele claim claimen clan clark clean cliché clip close cloud
        clown clowns clubs cm co coach cobra cocaïne cockpit cocktail cocktails coco code codes cognac coke cola cold collectie collectief collier colt column coma combinatie combineren comeback
        comedy comfort comfortabel comité commandant commanderen commando commentaar commerciële commissaris commissie communisme communist communisten compagnie compagnon compensatie compenseren
        competitie compleet complete complexe compliment complot compromis computer computers con concentreer concept concert conciërge conclusie conclusies concurrent concurreren conditie condoom
        condooms conferentie conflict conflicten congres congreslid connectie connecties constant constante constructie consul consulaat consult contact contacten contacteren container containers
        contant contanten context continent continenten continu continue contract contracten controle controleer controleert controleren conventie conversatie cookie cool coole cornflakes corps
        correct correctie corrigeren corrupt corrupte corruptie costa country county coup court cover cowboy cowboys cox coyote coördinaten crack crackers crash crashen crazy creatie creatief
        creatieve credit creditcard creditcards crew creëerde creëert creëren cricket crime crimineel criminele criminelen crisis cross cruciaal cruciale cruise crème cuba culturele culturen
        cultuur cup cupcakes curry cutter cv cyanide cyclus cynisch daad daag daagde daagt daalt daaraan daarachter daarbij daarbinnen daarboven daarbuiten daardoor daarentegen daarginds daarheen
        daarin daarmee daarna daarnaar daarnaast daarnet daaronder daarop daarover daarstraks daartoe daaruit daarvan daarvoor dachten dadelijk daden dader daders dagboek dagboeken dagelijks
        dagelijkse dagenlang dageraad dagje daglicht dagvaarding dahlia daisy dak daken dakloos dakloze daklozen dal dalen dame dames dance dancing dankbaar danken dankzij dans dansen dansende
        danser danseres dansers dansje danst danste dansten dapper dappere dar dark darm darmen darren das data database date daten dates datgene datje datum datzelfde dc deadline deal dealen
        dealer dealers deals death debat debiel decaan decennia decennium deden deed deeg deelde deelden deelnemen deelnemer deelnemers deelneming deels deelt deeltjes defect defensie definitie
        definitief definitieve degelijk degene degenen dek deken dekens dekken dekking dekmantel deksel dekt del delegatie delen delicaat delicate delict delta demo democraten democratie demon
        demonen denken denkend deo departement depot depressief deprimerend derby derde dergelijk dergelijke dergelijks dertien dertig des deskundige desnoods desondanks dessert destijds detail
        details detective detectives deugd deugt deuk deur deurbel deuren dezelfde dezer di dia diabetes diagnose diamant diamanten diarree dicht dichtdoen dichte dichten dichter dichterbij
        dichtst dictator dieet dief diefstal diegene diegenen dien dienaar diende dienen diensten dient diep diepe dieper diepste diepte dier dierbaar dierbare dierbaren dieren dierenarts
        dierlijke diesel dieven diezelfde digitaal digitale dij dijbeen dijen dik dikke dikker dikwijls dikzak dilemma dimensie dimensies dimmen diner dineren ding dingen dinges dingetje dingetjes
        dino dinosaurus diploma diplomaat direct directe directeur directie directrice discipline disco discreet discretie discussie discussies diskrediet distributie district ditmaal diva diverse
        divisie divisies dixie dj do docent dochters doctor document documenten dode dodelijk dodelijke doden dodencel doder doe doei doek doeken doekjes doel doeleinden doelen doelwit doelwitten
        doet dog dok dokken dokters doktoren dol dolblij dolfijn dolfijnen dolgraag dolk dollar dollars dolle dollen dolly dom dombo domein domheid dominante dominee dominion domkop domme dommer
        domoor doms domste don donatie donaties donder doneren donker donkerder donkere donkerste donna donor donut donuts dood doodde doodden doodeng doodga doodgaan doodgaat doodgegaan doodging
        doodmoe doodop doods doodsbang doodskist doodt doodvallen doodvonnis doodziek doof doofpot dooie dook doolhof doop doorboord doorbraak doorbracht doorbreken doorbrengen doorbrengt doordat
        doordringen doorgaan doorgaans doorgaat doorgang doorgegeven doorgemaakt doorgenomen doorgeven doorgronden doorhad doorhebben doorheen doorlopen doormaakt doormaken doormidden doornemen
        doorreis doorrijden doorsnee doorsnijden doorstaan doorwerken doorzetten doorzocht doorzoek doorzoeken doos doosje dope dopen dorpelingen dorpen dorpje dorst dosis dossiers dot douane
        douche douchen douches dove doven down download downloaden dozen dozijn draad draag draagbare draagt draai draaide draaien draaiende draait draak draden dragen drager dragon draken drama
        dramatisch dramatische drang drank drankje drankjes drastisch dreef dreigde dreigement dreigen dreiging dreigt drempel dreun driedubbele driehoek driemaal drieën drijf drijft drijven
        drijvende dring dringen dringend dringende dringt drink drinken drive droeg droegen droevig droevige droge drogen droger drol dromen dromer drone drones drong dronkaard dronken droog
        droogte droom droomde droomt drop drug drugs drugsdealer druiven druk drukke drukken drukker drukt drukte drummer druppel druppels dubbel dubbele duck duel duidelijk duidelijke duidelijker
        duiden duidt duif duik duikboot duiken duikers duikt duim duimen duister duistere duisternis duivel duivels duivelse duiven duizelig duizend duizenden dump dumpen dumpt dumpte dun dunne
        dure duren durende durf dusver dutje duur duurde duurder duurste duurt duw duwde duwen duwt duwtje dvd dwaas dwaasheid dwalen dwang dwars dwarsbomen dwarszit dwaze dwazen dwerg dwergen
        dwing dwingen dwingt dwong dwongen dynamiet dé earl echo echt echte echter echtgenoten economie economische edele edelen eden editie eed eekhoorn eekhoorns eend eenden eender eenheden
        eenheid eenhoorn eenmaal eenmalig eens eentje eenvoudig eenvoudige eenvoudiger eenzaam eenzame eer eerbetoon eerder eerdere eergisteren eerlijk eerlijke eerlijkheid eerste eerstejaars
        eersteklas eersten eervol eervolle eerwaarde eetkamer eetlust eetzaal eeuw eeuwen eeuwenlang eeuwenoude eeuwig eeuwige eeuwigheid effect effecten effectief efficiënt ego egoïstisch
        egoïstische eh ei eieren eigenaar eigenaardig eigenaars eigenaren eigendom eigendommen eigenhandig eigenschap eigenwijs eik eikel eikels eilanden eind einde eindelijk eindeloos eindeloze
        eindig eindigde eindigen eindigt eindje eindjes eis eisen eiser eist eiste eitje eitjes eland elders elegant elegante elektrisch elektrische elektronica element elementen elf elfen
        elimineren elite elkaar elkaars ellebogen elleboog ellende ellendig ellendige email embryo eminentie emmer emotie emoties emotioneel emotionele empire end ene energie energiebron eng enge
        engel engelen engeltje engerd enig enige enigen enigste enigszins enkel enkele enkels enorm enorme enthousiast entree envelop enveloppe enzovoort epidemie episode eraan erachter
        erachteraan eraf erbij erbuiten erdoor erdoorheen ere erectie eren erewoord erf erfenis erfgenaam erfgoed erge ergens erger ergere ergers ergs ergst ergste erheen erica erin erkend
        erkennen erkenning erkent erlangs ermee ernaar ernaartoe ernaast ernstig ernstige ernstigs erom eromheen eronder erop eropaf erotische erover eroverheen ertegen ertoe ertussen eruit
        eruitzien eruitziet ervan ervandoor ervaren ervaring ervaringen erven ervoor erwten es escort escorte eskader espresso essay essentie essentieel est et etage eten etentje ethiek ethisch
        ethische etiket etter eureka euro evacuatie evacueren evaluatie evalueren evenals eveneens evenement evenementen evengoed evenmin eventjes eventueel eventuele evenveel evenwicht evolutie
        exact exacte examen examens excellent excellentie exclusief exclusieve excuseer excuseert excuseren excuses excuus executeren executie exemplaar exemplaren exotisch exotische expeditie
        experiment expert expertise experts explodeerde explodeert exploderen explosie explosief explosies explosieve explosieven expositie expres externe extra extreem extreme ezel ezels faalde
        faalt fabriek fabrieken face faciliteit factor factoren faculteit failliet fair fakkel falen familielid families family fan fans fantasie fantasieën fantastisch farao farm farmer
        fascinerend fat fataal fatale fatsoen fatsoenlijk favoriet favoriete favorieten fax federaal federale federatie fee feestdag feestdagen feesten feestje feestjes feestmaal feeën feit feite
        feitelijk feiten fel feliciteren felle feng fenomeen fez fiasco fiches fictie field fiets fietsen figuren figuur fijn fijne fik file files filmde filmen filmpje films filmster filmt
        filosofie filosoof filter fin finale financieel financieren financiële financiën fine finish firewall firma fit fitness five flank flarden flash flats flauw flauwe flauwekul flauwvallen
        fles flesje flesjes flessen flexibel flik flikken flikker flikkers flink flinke flint flippen flipte flirt flirten flirtte flits flora fluister fluisterde fluisteren fluit fluiten fluitje
        flyer flyers focus focussen foetus fokken fondsen fontein fooi fooien football force forceren forensisch forensische formaat formaliteit formatie formeel formele formule formulier
        formulieren fornuis fort fortuin forum fossielen foto fotograaf fotografie fouilleren fout foute fouten foutje fox fraai fraaie fractie fragmenten frame franco fransman fraude freak freaks
        free frequentie frequenties friet frietjes fris frisse front fruit frustratie frustrerend fuck fulltime functie functies fusie fysica fysiek fysieke gaaf gaande gaar gaatje gaatjes gaf
        gaines gala galerie galerij galg game games gamma gang gangen gangpad gangster gangsters gans ganse ganzen garage garandeer garandeert garanderen garantie garanties garde garden garnaal
        garnalen gas gassen gast gasten gat gate gaten gates gauw gave gaven gay gazon ge geacht geachte geactiveerd geadopteerd geallieerde geannuleerd geantwoord gearriveerd geavanceerd gebaar
        gebak gebakken gebaren gebaseerd gebed gebeden gebeld gebeten gebeurd gebeurde gebeurden gebeuren gebeurt gebeurtenis gebied gebieden gebit geblazen gebleken gebleven geblokkeerd geboden
        geboeid geboekt gebogen gebonden geboorte geboren gebouwd gebouwen gebracht gebraden gebrand gebrek gebreken gebroeders gebroken gebruik gebruiken gebruiker gebruikers gebruikten
        gechanteerd gecheckt gecodeerd gecremeerd gecreëerd gedaagde gedaald gedaan gedacht gedachte gedachten gedag gedanst gedeeld gedeelde gedeelte gedeisd gedekt gedicht gedichten gediend
        gedoe gedoemd gedonder gedood gedoopt gedoucht gedownload gedraag gedraagt gedraaid gedrag gedragen gedreven gedroeg gedrogeerd gedronken gedroomd gedrukt geduld geduldig gedumpt gedurende
        geduurd geduwd gedwongen geel geest geestelijk geestelijke geesten geestig gefaald gefilmd geflikt gefocust gegaan gegeten gegeven gegevens gegijzeld gegil gegokt gegooid gegraven gegrepen
        gegroeid gegroet gehaald gehaast gehaat gehackt gehad gehakt gehandeld gehandicapt gehangen gehecht geheel geheim geheime geheimen geheimpje gehele geheugen geholpen gehoopt gehoor gehoord
        gehoorzaam gehoorzamen gehouden gehuild gehuurd geil geile geintje geintjes geit geiten gejaagd gejat gejuich gek gekaapt gekeerd gekeken gekend geketend gekheid gekidnapt gekke gekken
        gekkenhuis gekker gekkie geklaagd geklaard gekleed geklets gekletst gekleurde geklommen geklopt geknipt geknoeid gekocht gekomen gekookt gekopieerd gekoppeld gekost gekozen gekraakt
        gekregen gekropen geks gekste gekte gekund gekust gekweld gekwetst gel gelach gelachen geladen gelanceerd geland gelaten gelden geldig geldt gele geleden geleefd geleend geleerd geleerde
        geleerden gelegd gelegen gelegenheid geleid geleidelijk gelekt gelet geleverd gelezen geliefd geliefde geliefden gelieve gelijk gelijke gelijken gelijkenis gelijkheid gelinkt gelofte
        geloften gelogen gelokt geloof geloofd geloofde geloofden gelooft gelopen gelost geloven gelovig gelovigen geluid geluiden geluisd geluisterd geluk gelukkig gelukkige gelukkiger
        gelukkigste geluksdag gelukt gelul geluncht gemaakt gemaakte gemaild gemak gemakkelijk gemarkeerd gemarteld gemaskerde gemeen gemeenschap gemeld gemene gemenebest gemengd gemengde gemerkt
        gemeten gemiddeld gemiddelde gemist gemiste gemma gemogen gemold gemoord gemorst gemotiveerd gemunt gen genaaid genade genadig gene genees geneest genegeerd genegenheid geneigd genen
        generaal generaals generatie generaties generator genereus genesis genetisch genetische geneukt genezen genezing geniaal geniale genie geniet genieten genieën genoeg genoegen genoemd
        genomen genomineerd genoot genootschap genot genoteerd genoten gentleman geobsedeerd geoefend geopend geopereerd gepakt geparkeerd gepasseerd gepast gepaste gepest gepijpt gepikt geplaatst
        geplakt gepland geplande geplant geplast gepleegd geplet geplukt geplunderd gepoetst gepost gepraat geprezen geprobeerd geproefd geraak geraakt geraakte geraden geraken gereageerd gerecht
        gerechtshof gered gereden gereed gereedschap geregeld gereisd gerekend gerelateerd gerend gerepareerd gericht geroepen geroken gerookt geroosterd gerucht geruchten geruild gerukt gerust
        geruïneerd gesaboteerd gescand geschapen gescheiden geschenk geschenken gescheurd gescheurde geschift geschikt geschikte geschilderd geschokt geschonden geschonken geschopt geschoren
        geschorst geschoten geschrapt geschreeuw geschreven geschriften geschrokken geschud geschut gescoord geserveerd geslaagd geslacht geslagen geslapen gesleept geslepen geslikt gesloopt
        gesloten gesmeekt gesmeerd gesmokkeld gesmolten gesnapt gesneden gesneuveld gespaard gespannen gespeeld gespeld gespleten gesprekje gesproken gesprongen gestaan gestapt gestart gesteente
        gestegen gesteld gestemd gesteund gesticht gestikt gestoken gestolen gestoord gestoorde gestopt gestort gestorven gestoten gestraft gestrand gestreden gestrest gestudeerd gestuurd get
        getal getallen getekend geteld getest getikt getipt getoond getraceerd getraind getrainde getrapt getroffen getrokken getrouwd getrouwde getto getuigde getuige getuigen getuigenis getuigt
        getwijfeld geur geuren gevaar gevaarlijk gevaarlijke geval gevallen gevangen gevangene gevangenen gevangenis gevaren gevat gevecht gevechten geven geverfd gevestigd gevierd gevleid
        gevlogen gevlucht gevochten gevoed gevoel gevoeld gevoelens gevoelig gevoelige gevoelloos gevoerd gevolg gevolgd gevolgen gevonden gevormd gevraagd gevreeën gevuld gevulde gewaagd
        gewaardeerd gewacht gewapend gewapende gewassen gewed geweer geweest geweigerd gewekt gewelddadig geweldig geweldige geweldigs gewend gewenst geweren gewerkt geweten gewezen gewicht gewijd
        gewijzigd gewikkeld gewild gewisseld gewist gewond gewonde gewonden gewone gewonnen gewoond gewoonlijk gewoonte gewoonten gewoontes gewoonweg geworden geworpen gewurgd gezag gezakt
        gezamenlijk gezegd gezegde gezegend gezegende gezeik gezellig gezellige gezelschap gezet gezeten gezeur gezicht gezichten gezichtje gezien gezochte gezoend gezogen gezonde gezonden
        gezondigd gezongen gezonken gezorgd gezuiverd gezwollen gezworen geëindigd geërfd geëvacueerd geïrriteerd geïsoleerd gibbons gieren gierig giet gieten gif gift giftig giftige gigantisch
        gigantische gij gijzelaar gijzelaars gijzeling gil gilde gillen gin ginder ginds ging gingen gips gister gisteravond gisternacht gitaar glaasje glad gladde glans glas glazen glee gleed
        glijden glijdt glimlach glimlachen glimlacht glimmende glimp glippen gloed gloednieuw gloednieuwe gloeiend gloria glorie glorieuze gluiperd gluren go goa goal goddank goddelijk goddelijke
        goden godin godsamme godsdienst godsnaam godver godverdomme godvergeten godzijdank goeden goedenacht goedenavond goedendag goederen goedgekeurd goedheid goedkeuren goedkeuring goedkoop
        goedkope goedkoper goedmaken goeds goeie goeiedag goeiemorgen goeienavond goh gok gokje gokken gokker gokt gold golden golf golfen goliath golven goochelaar gooi gooide gooiden gooien
        gooit goor goot gootsteen gordel gordels gordijn gordijnen gore gorilla gossip goud gouden goudmijn gouverneur gozer gps graad graaft graal graan graden graf graffiti grafsteen gram
        granaat granaten grand grap grapjas grapje grapjes grappen grappig grappige grappigs gras gratie gratis graven gravin gray grazen green greep greintje grendel grens grenzen greppel grey
        grieken griep griet grietje griezel griezelig griezelige grijns grijp grijpen grijpt grijs grijze grill grimes grip groef groei groeide groeiden groeien groeiende groeit groene groente
        groenten groentje groepje groet groeten groetjes groeven grof grond gronde gronden grondig grondwet grootmoeder grootouders groots grootse grootste grootte grootvader grot grote
        grotendeels groter grotere groters grotten grove gruwel gruwelijk gruwelijke gsm gul gulle gun gunnen gunst gunsten gunstig gus gym gymzaal gynaecoloog ha haai haaien haak haakjes haaks
        haal haalde haalden haalt haard haarzelf haas haast haasten haastig haat haatte hachje hack hacken hacker hackers hadden hagedis haha hak haken hakken hakt hal halen half halfjaar halfuur
        hall halleluja hals halsband halsketting halve halverwege hamburger hamburgers hamer hamster han hand handboek handdoek handdoeken handdruk handel handelaar handelde handelen handeling
        handelingen handelt handen handhaven handicap handig handige handje handjes handlanger handlangers handleiding handmatig handschoen handschrift handtas handvat handvol hang hangar hangen
        hanger hangt hank hanteren hap hapje hapjes happen happy hard harde harder harding hardlopen hardop hardware hare haren harige harmonie harnas hart hartaanval harte hartelijk harteloos
        harten hartje hartslag hartstikke hartstocht hasj haten have havens havik hebberig hebbes hebzucht hecht hechte hechten hechtenis hechtingen hectare heden hedendaagse hee heelal heelhuids
        heen heengaan heengaat heengegaan heenging heerlijk heerlijke heersen heerser heerst hef heffen heft heftig heftige heidenen heil heilig heiligdom heilige heiligen heiligheid heimwee hek
        hekel hekken heks heksen hekserij hel helaas held helden helder heldere helderziend heldin hele heleboel helemaal helen helft heli helikopter helikopters heller helling helm helpe helpen
        helse hem hemd hemel hemelen hemels hemelse hemelsnaam hemeltje hemzelf hen hendel hengst henry hens her herberg herboren herbouwen hercules herdenking herder heren herenigd herfst herhaal
        herhaalt herhalen herhaling herinner herinnerd herinnerde herinneren herinnering herinnert herken herkend herkende herkennen herkent herkomst herladen herleven heropenen heroïne herpes
        herrie herrijzen hersenen hersens hersteld herstelt hert herten hertog hertogin herzien hete heter heterdaad hetero hetgeen hetzelfde heup heupen heus heuvels hevig hevige hield hielden
        hielen hielpen hieraan hierachter hierbij hierbinnen hierboven hierbuiten hierdoor hierheen hierin hierlangs hiermee hierna hiernaar hiernaartoe hiernaast hiernamaals hierom hieronder
        hierop hierover hiertoe hieruit hiervan hiervandaan hiervoor high hijs hijsen hilarisch hing hingen hint hints hip hippe hippie hippies historie historisch historische hit hits hitte hiv
        hm ho hobby hockey hoed hoede hoeden hoedje hoef hoefde hoefden hoeft hoeken hoekje hoelang hoepel hoer hoera hoeren hoerenzoon hoertje hoest hoesten hoeveelheid hoeven hoever hoewel
        hoezeer hoezo hof hoge hoger hogere hogerop hok hokje hol hola holden hole holle hologram holt home homo hond honden honderd honderden hondje honger hongerig hongerige honing honk honkbal
        hoofd hoofdbureau hoofden hoofdje hoofdpijn hoofdrol hoofdweg hoog hoogheid hoogst hoogste hoogstens hoogte hooguit hooi hoopt hoopte hoopten hoopvol hoorde hoorden hoorns hoorzitting hop
        hope hopeloos hopeloze hopen hopper horde horen horizon horloge horloges hormonen horn horror horse hospik hospitaal hot hotdog hotdogs hotelkamer hotels hou houd houden houding houdt hour
        house hufter hufters huh huid huidige huidskleur huil huilen huilend huilende huisdier huisdieren huiselijk huisgenoot huishouden huisje huiswerk huiszoeking huize hulk hulpeloos hulpje
        huls hulzen humeur humeurig humor hunt hunter hup huren hut huurauto huurde huurder huurders huurling huurlingen huurt huwelijk huwelijken hybride hydra hyena hypnose hypocriet hypotheek
        hypothese hysterisch hè hé héél ice id ideaal ideale idealen identiek identieke identiteit idioot idiote idioten ie ieders iemands iets ietsje ietwat ijdel ijdelheid ijs ijsberen ijsberg
        ijsje ijsjes ijskast ijskoud ijskoude ijsthee ijstijd ijzer ijzeren ikke ikzelf il illegaal illegaals illegale illusie illusies imago imbeciel imitatie immers immigranten immigratie
        immuniteit immuun impact imperium implantaat implantaten imponeren impuls impulsief inademen inbeelden inbegrepen inbraak inbraken inbreken inbreker inbrekers inbrengen inbreuk inch
        incident incidenten incisie inclusief indenken inderdaad indiaan indiaanse indianen indicatie indien indienen indirect individu individuele individuen indringer indringers indruk indrukken
        industrie industriële ineen ineens infanterie infectie infecties infiltreren info informant informanten informatie informeer informeren infrarood infuus ingaan ingaat ingang ingebroken
        ingediend ingegaan ingehuurd ingelicht ingeluisd ingenieur ingenieurs ingenomen ingepakt ingepikt ingericht ingerukt ingeschat ingeslagen ingeslikt ingesloten ingesproken ingesteld
        ingestemd ingestort ingetrokken ingevoerd ingevuld ingewanden ingewikkeld ingezet inging ingrediënt ingreep ingrijpen inhalen inheemse inhoud inhouden inhoudt inhuren inhuurde initialen
        initiatief injecteren injectie injecties inkomen inkomend inkomsten inkopen inkt inktvis inladen inleveren inlichten inneemt innemen innen innerlijke inpakken inrichting inschakelen
        inschatten inschenken inschrijven insect insecten insgelijks insigne inslaan inslag inspanning inspecteren inspecteur inspecteurs inspectie inspiratie inspireert inspireren inspirerend
        instabiel installatie installeren instantie instappen instellen instemmen instinct instincten instituut instort instorten instorting instructeur instructies instrument insuline intact
        integendeel integriteit intelligent intens intense intensive intentie interactie interessant interesse interesses intern interne interventie interview interviewen interviews intiem intieme
        intimidatie intimideren intimiteit intrekken introductie intussen intuïtie inval invalide invallen invasie inventaris investeren investering invloed invoeren invullen inwendige inzake
        inzet inzetten inzicht inzien inzit inzitten inzoomen ironie ironisch irrelevant irritant irritante irriteert irriteren isolatie isoleercel isoleren italiaan italianen item jaag jaagt
        jaarlijks jaarlijkse jacht jack jackpot jacks jacuzzi jagen jager jagers jaguar jakkes jaloers jaloerse jaloezie jam jammer janet janken japanners jappen jaren jarenlang jarig jarige jas
        jasje jassen jat jatten jawel jazeker jazz jeans jee jeep jeetje jegens jemig jen jersey jeuk jeukt jezelf job jobs joch jochie joden joe joeg joel joepie joggen joh joint jojo joker jon
        jongedame jongeheer jongelui jongeman jongens jonger jongetje jongetjes jongste jood joods joodse jou journaal journalist journaliste jouwe jozef jubileum judas juichen juist juiste jungle
        junior junk junkie junkies juridisch juridische jurisdictie jurist jurk jurken jury juryleden jurylid jus just justitie juweel juwelen juwelier kaak kaal kaars kaarsen kaart kaarten
        kaartje kaartjes kaas kabel kabels kabinet kachel kade kader kaken kakkerlak kale kalender kalf kaliber kalkoen kalm kalmeer kalmeert kalmeren kalmte kam kameel kameraad kameraden
        kamergenoot kamers kammen kamperen kampioen kampioenen kanaal kanalen kandidaat kandidaten kaneel kanjer kanker kano kanon kanonnen kans kanselier kansloos kant kanten kantine kantoor
        kantoren kap kapel kapitaal kapitein kapot kapotmaken kapotte kappa kappen kapper kapsel kar karakter karakters karaoke karate kardinaal karma karretje kartel karwei kas kassa kast kasteel
        kasten kastje kat kater kathedraal katholiek katholieke katholieken katoen katten kauwen kauwgom kauwgum kaviaar kazerne keek keel keen keerde keerden keert keertje kei keihard keiharde
        keizerin keizerlijke keken kelder kelly kende kenden kenmerken kennelijk kennen kennende kennis kennismaken kennissen kenteken kerel kerels kereltje keren kerken kerker kerkhof kermis kern
        kernwapens kersen kerstboom kerstcadeau kerstman ketchup ketel keten ketting kettingen keuken keur keuren keurig keurt keus keuzes kever kevers kg kick kid kids kies kieskeurig kiest
        kietelen kietelt kiezen kiezers kijkcijfers kijken kijkend kijker kijkers kijkje kijkt kikker kikkers kil killer kilo kilometer kilometers kin kinderkamer kindje kindjes king kings kinky
        kip kippen kippenvel kist kisten kistje kit kits klaag klaagde klaagt klaar klaarkomen klaarlichte klaarmaken klaarstaan klacht klachten klagen klap klappen klaren klasgenoten klasse
        klassen klassiek klassieke klassieker klauw klauwen kleden kledij kleding kleed kleedkamer kleedt kleermaker klei klein kleine kleiner kleinere kleingeld kleinkind kleins kleinste kleintje
        kleintjes klem klep kleren klets kletsen kletst kleur kleuren klif klik klikken klikt klikte klim klimaat klimmen klimt klinische klink klinken klinkt klojo klok klokken klom klonen klonk
        kloof klooien kloon klooster kloot klootzak klootzakken klop kloppen klopt klopte klos klote kloten kluis kluisje kluns klus klusje klusjes klusjesman klussen km knaap knal knallen knap
        knappe knappen knapper knapperd knapste knecht kneep knettergek kneuzingen knie kniel knielen knieën knijp knijpen knijpt knip knippen knipperen knoeien knoflook knokken knoop knop knopen
        knopje knoppen knuffel knuffelen knul knuppel knus kocht kochten koe koeien koek koekje koekjes koel koele koelen koelkast koepel koerier koers koest koester koesteren koets koffer
        kofferbak koffers koffertje kogel kogels kogelvrij koken kolen kolere kolonel kolonie kolonisten komaan komedie komeet komen komende komiek komma komst konden kondigen konijn konijnen
        konijntje koningen koningin koninklijk koninklijke koninkrijk kont kontje konvooi kooi kooien kook kookt kookte kool koolstof koop koopje koopt koor koord koorts kop kopen koper koperen
        kopers kopie kopieën kopiëren kopje koppel koppelen koppeling koppels koppen koppig koppige koppijn koraal korporaal korps korst korte korter kortere korting kortom kortste kosmische
        kosmos kost kostbaar kostbare koste kosten kostschool kostte kostuum kostuums kots kotsen kou koud koude kouder kousen kozen kraag kraai kraaien kraak kraan krab krabben krachten krachtig
        krachtige krachtiger kraken kramp krankzinnig krant kranten krap kras krassen krat krater kratten krediet kreeft kregen kreng kreupel kreupele kriebels krijg krijgen krijger krijgers krijt
        krimpen kringen kris kristal kristallen kristen kritiek kritieke kritisch kroeg krokodil krokodillen kronen kroning kroop krot kruiden kruip kruipen kruipt kruisen kruising kruispunt kruit
        kruk krullen krypton kubus kudde kuikens kuil kunst kunsten kunstenaar kunstenaars kunstmatige kunt kus kusje kusjes kussen kussens kust kuste kusten kut kutje kutwijf kwaad kwaadaardig
        kwade kwadrant kwalijk kwaliteit kwaliteiten kwamen kwart kwartier kwartje kweken kwellen kwelling kwestie kwesties kwetsbaar kwetsbare kwetsen kwetst kwijlen kwijt kwijtraakt kwijtraken
        kwik laad laag laagste laars laarzen laatje laatste lab label labo labs lach lachen lachend lachertje lacht lachte lachten ladder lade laden lading ladingen lady laf lafaard lafaards laffe
        lag lage lagen lager lagere lak laken lakens lam lama lamp lampen lampje lanceer lanceren lancering land landbouw landde landelijke landen landgenoten landgoed landhuis landing landschap
        landt langdurige langer langere langs langsgaan langskomen langskomt langskwam langste langzaam langzame langzamer lantaarn lap lappen laptop las lasagne laser last laste laster lastig
        lastige lastiger lastpak lat late laten latijn latino latte lava law lawaai lazarus lazer league ledematen leden leder lee leed leef leefde leefden leeftijd leeg leegte leek leen leende
        leent leer leerde leerden leerling leerlingen leert leest leeuw lef leg legaal legale legde legden lege legen legende legendes legers leggen legioen legitieme legitimatie legt lei leid
        leidde leidden leider leiders leiderschap leiding leidingen leidt lek leken lekke lekken lekker lekkerder lekkere lekkers lekkerste lekt lelijk lelijke lemmet lemon lenen lengte lening
        leningen lens lente lenzen lepel leraar leraren lerares les lesbienne lesbisch lesbische lesgeven lesje lessen let letsel lette letten letterlijk letters leugen leugenaar leugenaars
        leugens leuk leuke leukemie leuker leuks leukste leun leunen leve level levend levende levenden levendig levendige levens levenslang levenslange leventje lever leverancier leverde leveren
        levering levert lezen lezers lezing lezingen li licentie lichaam lichamelijk lichamen licht lichte lichten lichter lichtjes liedjes lief liefde liefdes liefdevol liefdevolle liefhebben
        liefje liefs liefst liefste lieftallige lieg liegen liegende liegt liep liepen liet lieten lieveling liever lieverd lift liften lig liggen liggend liggende light ligt lijd lijden lijdt
        lijf lijk lijken lijkenhuis lijm lijnen lijntje lijst lijsten lijstje lijve lik likken lil lila limiet limo limonade limousine lingerie linie linies link linken linker links linksaf linkse
        linkshandig lint lip lippen lippenstift lipstick list liter literatuur litteken littekens live lobby locaties loer lof log logboek logeer logeerkamer logeert logen logeren logica logisch
        logische logo lok lokaas lokale lokaliseren lokken lokt lokte lol lollig lolly lomp long longen lood loodgieter loods loog look loont loopbaan loopjongen loos lopen lopend lopende loper
        lord lords lori lorraine los loser losers losgelaten losgeld losgeslagen loslaat loslaten losmaken losse lossen losser lost loste loterij lounge louter loyaal loyale loyaliteit loze lozen
        lsd lucht luchten luchtje luchtsluis lucifer lucifers lucky lui luid luide luiden luider luidruchtig luidspreker luidt luie luier luiers luik luiken luipaard luis luister luisterde
        luisterden luistert luitenant luizen lukken lukt lukte lul lulkoek lullen lullig lult lunch lunchen lus lust lusten lux luxe lynch ma maag maagd maagden maakt maakte maakten maal maalt
        maaltijd maaltijden maan maanden maandenlang maat maatregelen macaroni machine machines macho macht machteloos machten machtig machtige machtigste mad madam madame madeleine madison
        madonna maestro maf maffe maffia mafkees magazijn magazine mager magere magie magisch magische magistraat magiër magneet magnetisch magnetische magnetron majesteit majoor major make
        makelaar maken maker makkelijk makkelijke makkelijker makker makkers makkie mal malaria malen maling mam mamma mammie mams management manager manchester mand mandje manen maniak manicure
        manier manieren manifest manipulatie manipuleert manipuleren mank mankeer mankeert mankracht mannelijk mannelijke mannen mannetje mannetjes mans manschappen mantel manuscript map mara
        marathon marcheren margarita marge marihuana marina marine marinier mariniers marionet markeren marketing markt mars marshal martelaar martelen marteling martini mary mascotte masker
        maskers massa massage massale masseren master masters masturberen mat match mate maten materiaal materialen materie materieel matras matrix matroos matrozen mattie maximaal maximale
        maximum maxwell mayo mayonaise mazzel maïs me mechanische mechanisme medaille medailles medaillon mede mededeling mededogen medeleven medelijden medewerker medewerkers medewerking media
        medicatie medici medicijn medicijnen medisch medische mediteren medium meebracht meebrengen meebrengt meedelen meedoet meega meegaan meegaat meegebracht meegedaan meegegaan meegekomen
        meegemaakt meegenomen meeging meekomen meekomt meelopen meemaakt meemaken meen meenam meenamen meende meeneem meeneemt meenemen meent meerdere meerderen meerderheid meerijden meeslepen
        meespelen meest meestal meeste meesten meester meesteres meesters meesterwerk meet meeting meewerken meewerkt meg mega meid meiden meineed meisjes mejuffrouw mekaar meld meldde melden
        melding meldingen meldt melk melkweg melodie meloen memo memoires meneertje menen menens meng mengen mengsel menigte mening meningen menselijk menselijke mensheid mentaal mentale mentor
        menu mep meppen merci meren merken merkt merkte merkwaardig mes messen messias mest metaal metafoor metal metalen metamorfose meteen meten meteoor meteoriet meter meters metgezel methoden
        methodes metingen metropolis meubels meubilair mezelf mg mi microfoon microscoop middag middags middel middelbare middelen middelste middenin middernacht mieren mietje mietjes migraine mij
        mijden mijl mijlen mijne mijnen mijnwerkers mijzelf mikken milaan mild milieu militair militaire militairen militie miljard miljardair miljarden miljoen miljoenen miljonair milkshake mille
        millennium milligram millimeter milt mimi minachting mindere minderheid minderjarig mineralen mini minimaal minimale minimum minister ministerie ministers minnaar minnaars minnares minst
        minste minstens minuten minuut minuutje minuutjes mirakel mis misbruik misbruiken misbruikt misbruikte misdaad misdaan misdaden misdadiger misdadigers misdrijf misdrijven misgaan misgaat
        misgegaan mishandeld miskraam misleid misleiden misleiding mislukken mislukking mislukt mislukte miss misselijk missen missie missies misten misverstand mits mix mm mmm mobiel mobiele
        mobieltje mobieltjes mocht mochten modder mode modellen modern moderne moe moed moeders moederschip moedig moedige moedigen moeilijk moeilijke moeilijker moeilijkste moeite moer moeras
        moest moesten moetje moffen moge mogelijk mogelijke mogen mok mokken moleculaire moleculen mollen mom moment momenteel momenten momentje mond monden mondje monitor monk monnik monniken
        monsieur monster monsters monteur monument mooi mooie mooier mooiere moois mooiste moord moorden moordenaar moordenaars moordende mop moppie moraal more moreel morele morfine morgana
        morgens morgenvroeg morse mortuarium moslim moslims mosterd mot motel motie motief motieven motivatie motor motoren motorkap motors motto mount mouw mouwen mp ms muffin muffins mug muggen
        muis muiterij muizen mummie munitie munt munten muren music musical musketiers mustang mutatie muts muur muze muziek muzikale muzikant muzikanten mysterie mysteries mysterieus mysterieuze
        mystieke mythe mythologie naai naaide naaien naait naakt naakte naald naalden naam naarmate naartoe naaste nabije nabijheid nablijven nacht nachtclub nachtelijke nachten nachtje
        nachtmerrie nachts nadeel nadenk nadenken nadenkt nader naderen nadert nadien nadoen nadruk nagaan nagedacht nagekeken nagel nagelaten nagels nageslacht nagetrokken nageven nakijken
        nakomen nalatigheid nam namaak namelijk namen namens namiddag nanny napoleon narcose narcotica nare narigheid nat natie naties nationaal nationale natrekken natte nature natuur natuurlijk
        natuurlijke nauw nauwelijks nauwkeurig navel navigatie navraag navy nazi naïef ne nederig nederige nederlaag neefje neemt neen neer neerbuigend neergehaald neergelegd neergestort neergezet
        neerhalen neerleggen neerschiet neerstorten neerzetten negatief negatieve negeer negeerde negeert negende negentien negentig neger negeren negers neiging nek nelson nemen nep nerd nerds
        nergens nero nerveus nest nesten net netjes nette netwerken neuk neuken neukt neukte neurale neus neutraal neutrale neuzen nevel neven never new newton nichten nichtje niemands nier nieren
        nietes nietig niets nietsnut niettemin nietwaar nieuweling nieuws nieuwste nijdig niks nimmer ninja nippertje niveaus nobel nobele noch nochtans nodig nodigde nodige nodigen nodigt noedels
        noemde noemden nogal nogmaals non nonnen nonsens nood noodgeval noodlot noodzaak noordelijk noordelijke noorden noordoosten noordpool noordwaarts noordwesten noot nootjes nor norm normaal
        normale normen not nota notaris noteer noten noteren notitie notities nou nuchter nucleair nucleaire nul nullen nummers nut nutteloos nutteloze nuttig nuttige nuttigs ober object objecten
        objectief obligaties observatie observeren obsessie obstakel obstakels oceaan oceanen och ochtend ochtends octopus oefen oefenen oefening oefeningen oefent oei oen oeps oerwoud oesters
        oever offensief offer offeren offers officieel officier officieren officiers officiële offline oftewel ofwel ogen ogenblik oh oi old olie olifant olifanten olijven olympische omarmen
        ombrengen omdoen omdraaien ome omega omelet omgaat omgang omgebracht omgedraaid omgekeerde omgekocht omgekomen omgeven omgeving omgezet omging omheen omheining omhelzen omhoog omhulsel
        omkeren omkleden omkomen omkopen omkoping omlaag omleggen ompraten omringd omschrijven omsingeld omslag omtrek omtrent omvang omver omweg omwille omzeilen omzet omzetten on onaangenaam
        onaardig onbekend onbekende onbekenden onbeleefd onbeschoft onbewust onbruikbaar ondankbaar ondankbare onderaan onderbreek onderbreken onderbroek onderbroken onderdak onderdanen onderdelen
        onderdrukt onderduiken ondergaan ondergaat ondergang ondergoed ondergronds onderhoud onderhouden onderkant onderkomen onderling ondermijnen ondernemen onderneming onderpand onderschat
        onderscheid onderschept onderste onderteken ondertekend ondertiteld ondertitels ondertussen onderuit ondervraag ondervraagd ondervraagt ondervragen onderweg onderwereld onderwerp
        onderwerpen onderwijs onderwijzen onderworpen onderzeeër onderzeeërs onderzocht onderzoek onderzoeken onderzoeker onderzoekt ondeugend ondeugende ondraaglijk onduidelijk oneens oneerlijk
        oneindig oneindige onenigheid onervaren ongeacht ongeboren ongedaan ongedeerd ongedierte ongeduldig ongekend ongekende ongelegen ongelijk ongeluk ongelukje ongelukken ongelukkig
        ongelukkige ongemak ongemerkt ongepast ongerust ongeschikt ongesteld ongestraft ongeval ongeveer ongevoelig ongewapend ongewenste ongewone ongewoon ongewoons ongezien ongezond onhandig
        onheil onjuist onklaar onkosten onkruid online onlogisch onmenselijk onmisbaar onmogelijk onmogelijke onnodig onnodige onnozel onnozele onofficieel onopgeloste onopgemerkt onopvallend
        onrecht onrechte onredelijk onroerend onrust onrustig onschuld onschuldig onschuldige onstabiel onszelf ontbeten ontbijt ontbijten ontbinding ontbrak ontbreekt ontbreken ontbrekende
        ontcijferen ontdaan ontdek ontdekken ontdekking ontdekt ontdekte ontdekten ontdoen ontelbare onterecht ontevreden onthoofd onthou onthoud onthouden onthoudt onthuld onthullen onthult
        ontken ontkende ontkennen ontkenning ontkent ontkomen ontlopen ontmantelen ontmaskerd ontmaskeren ontmoet ontmoetten ontnemen ontnomen ontploffen ontploffing ontploft ontplofte ontrafelen
        ontroerd ontroerend ontrouw ontruimen ontsla ontslaan ontslaat ontslag ontslagen ontsloeg ontsnappen ontsnapping ontsnapt ontsnapte ontsnapten ontspan ontspannen ontspanning ontspant
        ontstaan ontstaat ontsteker ontsteking ontstoken ontstond ontvang ontvangen ontvanger ontvangst ontvangt ontving ontvingen ontvluchten ontvoerd ontvoerde ontvoerder ontvoerders ontvoeren
        ontvoering ontwaakt ontwaken ontwerp ontwerpen ontwerper ontwierp ontwijken ontwijkt ontwikkeld ontwikkelde ontwikkelen ontwikkelt ontworpen ontzettend onveilig onverwacht onverwachte
        onverwachts onvindbaar onvoldoende onvolwassen onweer onwetend onwettig onwijs onzeker onzekere onzekerheid onzichtbaar onzichtbare onzin oog oogcontact ooggetuige ooggetuigen oogje
        oogpunt oogst oogsten ooms oor oorbel oorbellen oord oordeel oordelen oorlog oorlogen oorsprong oorzaak oostelijke oosten oosterse oostkust opbellen opbergen opbiechten opblazen opbouwen
        opbrengen opbrengst opdagen opdat opdoen opdook opdraaien opdracht opdrachten opdringen opdringerig opdrinken opduiken opduikt opeens opeet opeisen openbaar openbare openbaring opende
        opendoen openen opening openlijk openmaken opera operatie operaties opereert opereren opeten opfrissen opgaan opgaat opgaf opgebeld opgeblazen opgeborgen opgebouwd opgedoken opgedragen
        opgeeft opgefokt opgegaan opgegeten opgegeven opgegraven opgegroeid opgehaald opgehangen opgeheven opgehouden opgejaagd opgeknapt opgekomen opgeladen opgelegd opgeleid opgelet opgeleverd
        opgelicht opgelopen opgelost opgelucht opgemaakt opgemerkt opgenomen opgeofferd opgepakt opgepast opgepikt opgericht opgeroepen opgeruimd opgescheept opgeslagen opgesloten opgespoord
        opgestaan opgesteld opgestuurd opgevallen opgevangen opgeven opgevoed opgevolgd opgewekt opgewonden opgezet opgezocht opgezwollen opgraven opgraving opgroeide opgroeien ophalen ophangen
        ophef opheffen ophelderen ophield ophouden ophoudt opinie opium opjagen opkijken opknappen opkomen opkomst opkomt opkwam opladen opleggen opletten opleveren oplevert oplichten oplichter
        oplichterij oplichters oplichting oplopen oplossen oplossing oplossingen oplost opluchting opmaken opmars opmerkelijk opmerken opmerking opmerkingen opnam opname opnamen opnames opneemt
        opnemen opnieuw opofferen opoffering oppakken oppas oppassen oppervlak oppikken oppositie oprapen oprecht oprechte oprichter oprit oproep oproepen oprotten opruimen opscheppen opschieten
        opschrijven opslaan opslag opsluiten opsluiting opsplitsen opsporen opstaan opstaat opstand opstappen opstarten opsteken opstel opstellen opstijgen opsturen opties optillen optimisme
        optocht optreden optredens optrekken opvallen opvallend opvallende opvalt opvang opvangen opvatten opvoeden opvoeren opvolgen opvolger opvrolijken opwachten opwarmen opwarming opwekken
        opwinden opwindend opwindende opwinding opzeggen opzet opzettelijk opzetten opzicht opzichte opzichten opzichter opzij opzoek opzoeken orakel oranje orde order orders ordinaire oren orgaan
        organen organisch organische organiseer organiseert organiseren organisme organismen orgasme orgie origineel originele orkaan orkest os ouden ouderdom ouderschap ouderwets ouderwetse
        oudjes oudste out outfit ouwe oven overal overbelast overblijft overbodig overboord overbrengen overdag overdoen overdosis overdracht overdragen overdreven overdrijf overdrijft overdrijven
        overeen overeenkomt overeind overgaan overgang overgave overgeeft overgegeven overgehaald overgelopen overgemaakt overgenomen overgeven overhaast overhalen overhand overheen overheid
        overhemd overhoop overige overigens overkant overkomen overkomt overkwam overlast overlaten overleden overledene overleed overleef overleefd overleefde overleefden overleeft overleggen
        overleven overlevende overleving overlijden overlijdt overlopen overmorgen overnachten overnam overname overneemt overnemen overnieuw overreden overschat overschot overslaan overspel
        overspoeld overste oversteken overstuur overtreden overtreding overtreedt overtreffen overtroffen overtuig overtuigd overtuigde overtuigen overtuigend overtuiging overtuigt overuren
        overval overvallen overvaller overvallers overviel overvloed overweeg overweegt overweg overwegen overweging overweldigd overwerken overwinnen overwinning overwogen overwonnen overzicht pa
        paal paar paard paarden paardrijden paars paarse paco pact pad paddy paden padvinder page pagina pak pakhuis pakje pakjes pakken pakket pakketje pakt pakte pakten pal paleis palm palmer
        pan panama pand panda paneel paniek pantser panty pap papegaai papier papieren papiertje pappa pappie paps paraat parachute parade paradijs parallel parallelle paranoia paranormale
        paranoïde paraplu parasiet parasieten pardon parel parels paren parfum parkeer parker parkeren parket parking parlement parochie part partij partijen partners parttime party pas pascal
        pasje paso paspoort paspoorten pass passage passagier passagiers passeert passen passend passende passeren passie past pasta paste pastoor pat patat patent pater patholoog patiënte
        patiënten patriot patronen patroon patrouille patrouilles paus pauze pauzeren pech pedofiel peel peetvader peilingen peloton pen penarie penicilline penis pennen penning penny pensioen
        pension penthouse peper percentage perfect perfecte perfectie periode permanent permanente permissie pers persen personage personages personeel personen persoonlijk perspectief pervers
        perverse pest pesten pestkop pet petitie petje petto peuk pi piano picknick picknicken piek piekeren piemel piep piepen pieper pier pierce pijl pijlen pijn pijnlijk pijnlijke pijnloos
        pijpen pik pikken pikt pikte pil pillen piloot piloten pin pinda pineut ping pinguïn pinguïns pink pinnen pion pip piraat piramide piraten pis pissen pissig pistolen pistool pit pittig
        pittige pizza plaag plaat plaatje plaatjes plaats plaatse plaatsje plaatst plaatste plaatsvindt plaatsvond plafond plagen plak plakken plande planeet plank planken plannen plannetje
        planning plant plantage planten plas plasma plassen plast plastic plastisch plastische plat plateau platen platte plattegrond platteland play playboy plechtig plee pleeg pleegde pleeggezin
        pleegt plegen pleidooi pleister pleit pleiten plek plekje plekke plekken pletter plezier plezieren plezierig plicht plichten ploeg ploegen plot plots plotseling plotselinge pluk plukken
        plunderen plus plutonium podium poeder poeh poen poep poepen poes poesje poesjes poets poetsen poging pogingen poker pokeren pokken politici politicus politieauto politiek politieke
        politieman polo pols polsen pomp pompen pompoen pond pony pooier poort poorten poos poosje poot pootjes pop popcorn pope popelen poppen poppy populair populaire populairste populatie por
        porno port portemonnee portie portier portret poseren positie positief posities postbus posten poster posters postkantoor postzegels pot poten potentie potentieel potentiële potje potlood
        potten potter power poëzie pr praat praatje praatjes praatte praatten pracht prachtig prachtige praktijken praktisch praktische pratende precies precieze precisie predikant preek preken
        premie premiejager premier première prepaid presentatie presenteer presenteert presenteren presents president presidenten prestatie prestaties pret pretpark prettig prettige priester
        priesters prijs prijzen prik prikkelbaar prikken prikt prima primaire prime primeur primitief primitieve principe principes prins prinses printer prioriteit privacy privilege privileges
        privé privéleven pro probeer probeerde probeerden probeert proberen probleem probleempje problemen procedure procedures procent proces processen procureur produceert producent producer
        produceren product producten productie proef proeft proefwerk proeven prof profeet professor profeten profetie proficiat profiel profiteren projecten promoten promotie pronken prooi proost
        proosten prop propaganda proper proppen prostituee prostituees prostitutie protest protesteren proteïne protocol protocollen prototype pruik prullenbak psych psychiater psychiatrie
        psychisch psychische psychologie psycholoog psychopaat psychopaten psychose psychotisch pub publiceren publiciteit publiek publieke puck pudding puin puls punch punten puntje puntjes pup
        pupillen puppy pure puree put puur puzzel pyjama python qua quarantaine quark quarterback quitte quiz ra raadplegen raadsel raadsels raadslid raadsman raadt raak raakt raakte raakten raam
        raap raar raars rabbi rabbijn race racen races racisme racist racistisch racistische rad radar rade radeloos raden radicaal radicale radio radioactief raf rails raken raket raketten ram
        ramen rammel rammen ramp rampen rampzalig ranch rand randen randje rang ranger rangers rap rapen rapport rapporteer rapporten rapporteren rare ras rassen rat rationeel ratten rauw rauwe
        raven ravijn razend re reactie reacties reactor reageer reageerde reageert reageren realiseer realiseerde realiseert realiseren realistisch realiteit reanimeren rebel rebellen recent
        recente recentelijk recept recepten receptie recherche rechercheur recht rechtbank rechtdoor rechte rechten rechter rechterhand rechterkant rechters rechtmatige rechtop rechts rechtsaf
        rechtse rechtsgang rechtszaak rechtszaal rechtszaken rechtzetten reclame record records rector red redacteur redde redden redder redding rede redelijk redelijke reden redenen redt reed
        reeds reeks reep reet referentie referenties reflectie reflexen regeert regel regelde regelen regeling regelmatig regelmatige regelrecht regels regelt regen regenboog regende regenen
        regenjas regent regeren regering regeringen regime regiment regionale regisseur register registratie registreren reiken reikt reinigen reis reisde reisje reist reizen reiziger reizigers
        rek reken rekende rekenen rekening rekeningen rekent rekken rekruten rel relatie relatief relax relaxen release releases relevant religie religieus religieuze rellen rem remedie remmen ren
        renbaan rende renden rendieren rennen rent rente reparatie reparaties repareer repareren repeteren repetitie replica reporter reptielen republiek republikein reputatie research reservaat
        reserve reserveren reservering reserves respect respecteer respecteert respecteren respectloos rest restaurants resten resterende restjes resultaat resultaten reus reusachtige reuze reuzen
        revolutie revolver rex reünie rib ribben richel richt richten richter richting richtingen richtlijnen richtte rico ridders riem riemen riep riepen rietje rif right rij rijd rijden rijdt
        rijen rijk rijkdom rijke rijken rijker rijkste rijmt rijp rijst rijtje rijtuig rillingen rimpels ring ringen rinkelen rio riool rip ripper risico riskant riskeer riskeerde riskeert
        riskeren rit ritje ritme rits ritueel rituelen rivaal rivalen rivier rivieren robot robots rock rockster roddel roddelen roddels rodeo roedel roeien roekeloos roem roep roepen roeping
        roept roer roeren roes roest rok roken rol rolde rollen rolstoel rolt roman romance romans romanticus romantiek romantisch romantische romeo rommel rommelen rommelig romp ronden rondes
        rondhangen rondje rondjes rondkijken rondleiden rondleiding rondloopt rondlopen rondneuzen rondrijden ronduit rood roodharige roof rooie rook rookt rookte room rooster ros rot rotdag rots
        rotsen rotte rotten rotzak rotzakken rotzooi rotzooien rouge roulette routes routine rouwen rover rovers rowan royal roze rozen rubber rubberen ruby rug rugby rugdekking ruggen ruggengraat
        rugzak ruig ruige ruik ruiken ruikt ruil ruilen ruim ruimen ruimt ruimte ruimtes ruimteschip ruis ruit ruiten ruiters ruk rukken rukker rukt rum run rund rundvlees runnen running runt rus
        rush russell russen rust rusten rustig rustige rustiger ruw ruwe ruzie ruzies ruziën ruïneren ruïnes röntgenfoto saai saaie sabotage saboteren safe saga salade salaris salon saloon salsa
        salvo samenkomen samenleving samenwerkt samenwonen samenzijn samoerai sandwich sandwiches sap sappig sappige sarcasme sarcastisch satan satelliet satellieten sauna saus scalpel scan
        scannen scanner scanners scans scenario scene sceptisch schaak schaakmat schaal schaam schaamde schaap schaar schaars schaatsen schacht schade schadelijk schaden schaduw schaduwen
        schakelaar schakelde schakelen schakelt schaken schamen schandaal schandalig schande schapen schat schatje schatjes schatkist schatten schattig schattige schatting schedel scheef scheelde
        scheelt scheen scheer scheermes scheet schei scheiden scheids scheidt scheikunde schelden schelen schelp schema schenden schending schenk schenken schenkt schep schepen scheppen schepper
        schepping schepsel schepsels schept scheren scherm schermen scherp scherpe scherven scheten schets schetsen scheur scheurde scheuren scheurt schiep schiet schieten schijf schijn schijnbaar
        schijnen schijnt schijt schijten schijven schikken schikking schild schilden schilder schilderde schilderen schilderij schildert schildpad schimmel schip schitterend schoen schoenen schoft
        schoften schok schokken schokkend scholen schommel schone schonk schooier schoolbal schooldag schoon schoonheid schoonmaak schoonmaken schoonmaker schoonzoon schoonzus schoorsteen schoot
        schop schoppen schopt schopte schorsen schorsing schort schot schotel schoten schotse schotwonden schouder schouders schrammetje schrap schrappen schreef schreeuw schreeuwde schreeuwen
        schreeuwend schreeuwt schreven schrift schrijfster schrijft schrijven schrijver schrijvers schrik schrikken schrikt schroef schroeven schrok schroot schud schudde schudden schudt schuif
        schuift schuil schuilen schuilt schuim schuitje schuiven schuld schuldig schuldige schurk schurken schut schutter schutters schuur scoorde scoort scooter score scoren scotch scout scouts
        script scène scènes se seal sec second seconde seconden secret secretaris sectie sector security sedan sedert sein seizoen seizoenen seks seksueel seksuele sekte selectie semester senaat
        senator senior sensatie sensor sensoren sensors serge sergeant serienummer series serieus serieuze serum serveerster server serveren servers servet service sessie sessies set sexy sfeer
        shampoo sheriff sherry shilling shirt shirts shit shock shop shoppen shot shots show shows showtime shuttle sieraden sigaar sigaren sigaret sigaretten signaal signalement signalen signeren
        simpel simpele simpeler simpelweg simulatie sinaasappel sindsdien single sir sire sirene sirenes site sites situatie situaties sjaal skelet ski skip skiën sla slaaf slaag slaagde slaagt
        slaan slaap slaapkamer slaapkamers slaappillen slaat slachten slachting slachtoffer slag slagader slagen slager slagroom slak slakken slang slangen slank slap slapen slapende slaperig
        slappe slaven slavernij slecht slechte slechter slechtere slechterik slechts slechtste slee sleep sleept sleepte slepen slet sletten sleur sleutel sleutelbeen sleutels sliep sliepen slijm
        slijmen slik slikken slikte slim slimme slimmer slimmerik slimste slingeren slipje slippers sloeg sloegen sloerie slogan slok slokje sloop sloot slopen slordig slot sloten slotte sluier
        sluipen sluit sluiten sluiting sluw sluwe smaak smaakt smaakte smakelijk smaken smal smalle smart smeden smeek smeekt smeekte smeer smeergeld smeerlap smeerlappen smeert smeken smelt
        smelten smeren smerig smerige smeris smerissen smid smijt smiley smith smoel smoes smoesjes smoking smokkelde smokkelen sms smullen smurf snack snacks snap snappen snapte sneden snee sneed
        sneeuw sneeuwt sneeuwwitje snel snelheid snelle sneller snelste snelweg sneu snij snijd snijden snijdt snijwonden snik snoep snoepje snoepjes snoeren snor snot snuffelen snuiven so soa
        soap society sociopaat soda sodemieter soep soepel sofa soft software sok sokken sol soldaat soldaten solide sollen solo som somber sommigen son sonar sonde song soort sorry soul sound
        souvenir sovjet sovjets sowieso spa spaar spaart spaghetti spannen spannend spannende spannender spanning spanningen sparen speaker speciaal speciaals special speciale specialist specifiek
        specifieke specifieker speculatie speculeren speech speed speeksel speel speelde speelden speelgoed speeltje speeltjes speer speet spek spektakel spel speld spelen speler spelers spellen
        spelletje spelletjes spencer spenderen sperma spiegel spiegels spier spieren spijbelen spijker spijkers spijt spijtig spike spin spinnen spion spionage spioneren spionnen spirit spiritueel
        spirituele splitsen spoed spoedgeval spoedig spoel spoelen spoken spons sponsor spontaan spontane spook spookt spoor spoorloos spoort spoorweg sporen sport sporten sportief spot spotten
        sprake sprakeloos spraken spreid spreken sprekend spreker spreuk spreuken spring springen springer springs springt sprong sprongen sprookje sprookjes spugen spuit spuiten spul spullen
        spuug square sst sta staaf staak staakt staal staan staande staar staarde staart stabiel stabiele stabiliteit stad stadhuis stadion stadium stadje staf stafchef stage stagiair stagiaire
        stak staken staking stakker stal stalen stalken stalker stallen stam stamboom stammen standaard standbeeld standpunt stang stank stapel stapelgek stapels stapje stappen stapt stapte star
        staren stars starten startte state staten stations status staven steak steden steeds steeg steegje steek steekt steekwonden steel steelt steentje steken stekker stelde stelden stelen
        stellen stelletje stelling stelsel stelt stem stemde stemmen stemming stempel stemt stenen ster stereo sterf sterft sterke sterker sterkere sterkers sterkste sterkte sterling stern
        steroïden sterren sterven stervende steun steunde steunen steunt stevens stevig stevige stewardess stichten stick stiekem stier stieren stierf stierven stijf stijgen stijgt stijl stijlvol
        stijve stik stikken stikstof stikt stille stiller stilletjes stilstaan stilte stimuleren stink stinken stinkend stinkende stinkt stipt stoel stoelen stoep stoer stoere stof stoffen
        stofzuiger stok stokje stokken stom stomdronken stomerij stomkop stomme stommeling stomp stoms stomste stond stonden stoned stonk stoofpot stoom stoor stoorde stoornis stoort stoot stootte
        stoppen stopt stopte stopten stopzetten storen storing stormen stort storten stortte story stoten stout stoute straal straalt straf strafbaar straffen straft strak strakke strakker stralen
        stralend straling strand stranden strategie strategisch straten streek streep streken strekken streng strenge strepen streven strijd strijde strijden strijder strijders strijken strik
        strike strikken strikt strikte string strip strippen stripper strippers strips stromen stroming stront stroom stroomt stroop strop stropdas strot structuur struikelde struiken studeer
        studeerde studeert studente studenten studeren studie studies studio stuipen stuiver stuk stukje stukjes stukken stuks stunt sturen stuur stuurde stuurden stuurman stuurt substantie
        subtiel subtiele succes succesvol succesvolle suf sufferd suggereer suggereert suggereren suggestie suggesties suiker suite sukkel sukkels sul summer super superieur superieure superieuren
        superman superster supervisor surfen sushi sweater syfilis symbolen symbool sympathie sympathiek symptomen symptoom syndroom systeem systemen taai taaie taak taart taarten tabak tablet
        tachtig taco tactiek tactisch tactische tafel tafels tafeltje tai tak take taken takken tal talen talent talenten taliban talloze tamelijk tand tandarts tanden tandpasta tang tango tank
        tanken tanks tantes tao tap tape tapes tapijt tarief tarzan tas tasje tassen tast tatoeage tatoeages tattoo taxi tea technici technicus techniek technieken technisch technische technologie
        teddy teddybeer teder teef teen teer tegelijk tegemoet tegenaan tegenaanval tegendeel tegengif tegenhouden tegenhoudt tegenkom tegenkomen tegenkomt tegenkwam tegenop tegenover tegenslag
        tegenspoed tegenstand tegoed tehuis tekeer teken tekende tekenen tekening tekeningen tekens tekent tekort tekst teksten telde telefoneren telefonisch telefoon telefooncel telefoons
        telefoontje telegram telescoop teleur televisie telkens tellen teller telling telt temmen temperatuur tempo tenen tenminste tennis tenslotte tent tenten tenzij tepel tepels tequila terecht
        tering term termen termijn terminal terras terrein terreur territorium terrorisme terrorist terroristen terug terugbellen terugbelt terugbrengt teruggaan teruggaat teruggebeld teruggegaan
        teruggeven terughalen terugkeer terugkeert terugkeren terugkom terugkomen terugkomst terugkomt terugkrijgt terugkwam terugkwamen terugnemen terugpakken terugsturen terugval terugvinden
        terugweg terugzien terzijde tesla testament testen tests testte teveel tevens tevergeefs tevoren tevreden tex tezamen thee thema theoretisch theorie theorieën therapeut therapie thuishoort
        thuiskom thuiskomen thuiskomt thuiskwam ticket tickets tiende tienduizend tienen tieners tientallen tiet tieten tiffany tij tijd tijdbom tijde tijdelijk tijdelijke tijden tijdje tijdperk
        tijdreizen tijdschrift tijdstip tijger tijgers tik tikje tikken tikt til tillen tilt time timer timing timmerman tin tippen tiran tirannie titan titel titels tja tjonge toast tocht toe
        toebrengen toedienen toedoen toegang toegebracht toegediend toegeeft toegegeven toegelaten toegepast toegestaan toegetakeld toegeven toegevoegd toegewezen toegewijd toegewijde toekijken
        toekomen toekomst toekomstige toekomt toelaat toelaten toelating toepassen toepassing toer toeren toerist toeristen toernooi toeslaan toespraak toespraken toespreken toestaan toestaat
        toestand toestel toestellen toestemming toetje toets toetsen toeval toevallig toevlucht toevoegen toewijding toezicht toezien tof toffe toilet toiletten tok tol tolereren tolk tomaat
        tomaten tombe tommy ton toneel toneelstuk tonen tong tongen tonijn tonnen toom toonbank toonde toont toorn toost top topje topper toppers toren torens tori tornado torpedo totaal totale
        totdat tour tournee touw touwen touwtjes tovenaar tovenaars toveren traag traan traceren tractor trad traditie tradities trage tragedie trager tragisch tragische trailer train trainde
        trainen trainer traint trakteer trakteren tralies trance tranen transactie transacties transmissie transport trap trappen trappenhuis trapt trapte trauma treden tree treed treedt tref
        treffen treft treinen trek trekje trekken trekker trekt treuren treurig tribune trick triest trieste trillen trilt trio triomf triootje trip troef troep troepen trof trofee trofeeën trok
        trokken trol trollen trompet troon troost troosten tropische trots trotse trotseren trouw trouwdag trouwde trouwden trouwe trouwen trouwens trouwerij trouwring trouwt truc trucje trucjes
        truck trucks trucs trui trust trut tsaar tsunami tube tuig tuinen tuinman tumor tunnel tunnels turbo turbulentie turk turken turner tussenbeide tussendoor tussentijd tussenuit tuurlijk
        twaalf twaalfde tweede tweedehands tweelingen tweemaal tweetjes tweeën twijfel twijfelde twijfelen twijfels twijfelt twintig twist tyfus typen types typisch typische té ufo uh ui uien uil
        uitbarsting uitbraak uitbreiden uitbreiding uitbreken uitbrengen uitbuiten uitdagen uitdaging uitdagingen uitdelen uitdoen uitdrukken uitdrukking uiteen uiteinde uiten uiteraard uiterlijk
        uitermate uiterst uiterste uitga uitgaan uitgaande uitgaat uitgang uitgangen uitgave uitgaven uitgebreid uitgebreide uitgedaagd uitgedroogd uitgedrukt uitgegaan uitgegeven uitgehaald
        uitgekeken uitgekomen uitgekozen uitgelachen uitgelegd uitgemaakt uitgenodigd uitgepakt uitgepraat uitgeput uitgerekend uitgeroeid uitgerust uitgesloten uitgespookt uitgesteld uitgevallen
        uitgeven uitgever uitgevoerd uitgevonden uitgewerkt uitgewist uitgezet uitgezocht uitgezonden uitging uithaalt uithalen uithangen uithouden uitje uitkering uitkiezen uitkijk uitkijken
        uitkleden uitkomen uitkomst uitkomt uitkwam uitlaat uitlachen uitlaten uitleg uitleggen uitleveren uitmaakt uitmaakte uitmaken uitnodigen uitnodiging uitoefenen uitpakken uitpraten
        uitproberen uitroeien uitrusten uitrusting uitschot uitslag uitslagen uitslapen uitsluiten uitsluitend uitsmijter uitspraak uitspraken uitspreken uitstaan uitstapje uitstappen uitsteken
        uitstekend uitstekende uitstel uitstellen uitsterven uitstraling uittrekken uitvechten uitverkocht uitverkoop uitverkoren uitvinden uitvinder uitvinding uitvoeren uitvoering uitvoert
        uitweg uitwerken uitwisselen uitwissen uitzag uitzenden uitzending uitzetten uitzicht uitzie uitzien uitziende uitziet uitzitten uitzoeken ultieme ultra unaniem undercover unie uniek
        unieke uniform uniformen unit universele universum up update uploaden upper uranium uren urenlang urine uur uurtje uurtjes uw uwe uzelf va vaag vaardigheid vaart vaartuig vaarwel vaas
        vacature vaccin vacht vaderland vaders vage vagina vak vakantie vakanties vakbond vaker val valentijn valium valk vallei vallen vallende vals valse valstrik valt vampier vampieren vampiers
        vanaf vanbinnen vandaan vandaar vandalisme vandoor vang vangen vangst vangt vanille vanmorgen vanwaar vanwege vanzelf varen varken varkens varkentje vast vastberaden vastbinden vaste
        vasteland vastgelegd vastgesteld vastgezet vastgezeten vastgoed vasthield vasthouden vasthoudt vastleggen vastmaken vaststellen vastzat vastzit vastzitten vat vatbaar vaten vatten vecht
        vechten vechtend vechter vechters vechtpartij vee veeg veeleisend veer veertien veertig vega vegen vegetariër veilige veiliger veiligheid veiligheids veiligste veiling vel veld veldslag
        vele velen vellen vennoot venster vent ventilatie ventilator ventje ver veracht veranda verander veranderd veranderde veranderden veranderen verandering verandert verbaasd verbaasde
        verbaast verband verbannen verbazen verbazend verbazing verbeeld verbeelding verberg verbergen verbergt verbeterd verbeterde verbeteren verbetering verbetert verbied verbieden verbiedt
        verbijsterd verbind verbinden verbindt verbintenis verbitterd verbleef verblijf verblijft verblijven verblind verbluffend verbod verboden verbond verbonden verborg verborgen verbouwen
        verbrak verbrand verbrandde verbrande verbranden verbrandt verbreek verbreken verbrijzeld verbroken verdacht verdachte verdachten verdachts verdedig verdedigd verdedigde verdedigen
        verdediger verdediging verdedigt verdeel verdeeld verdelen verdenk verdenken verdenking verdenkt verdere verdergaan verderop verdien verdiend verdiende verdienden verdienen verdient
        verdieping verdoemd verdoen verdoet verdoezelen verdomd verdomde verdomme verdoofd verdorie verdorven verdoven verdoving verdraaid verdrag verdragen verdreven verdrietig verdrijven
        verdrink verdrinken verdrinkt verdronk verdronken verdubbel verdubbeld verdubbelen verduren verdwaald verdwaalde verdwalen verdween verdwenen verdwijn verdwijnen verdwijning verdwijnt
        vereerd vereffenen vereist vereiste veren verenigd verenigde verenigen verf verfijnd verfrissend vergaan vergaat vergaderen vergadering vergaren vergat vergeef vergeeft vergeet vergelding
        vergeleken vergelijk vergelijken vergeten vergeven vergeving vergezellen vergezocht vergif vergiffenis vergiftigd vergiftigde vergiftigen vergis vergissen vergissing vergist vergoeden
        vergoeding vergrendeld vergroot vergroten vergt vergunning verhaal verhaaltje verhaaltjes verhalen verhelpen verheug verheugd verheven verhinderen verhogen verhoging verhongeren verhoog
        verhoogd verhoogde verhoogt verhoor verhoord verhoren verhouding verhuis verhuisd verhuisden verhuist verhuizen verhuizing verhullen verhuren verhuurd verjaardag verjagen verkeer verkeerd
        verkeerde verkeerds verkeert verkennen verkenner verkenners verkenning verkering verkies verkiest verkiezing verklaar verklaard verklaarde verklaart verklappen verklaren verklaring
        verkleden verkleed verklikker verkloot verkloten verknal verknald verknalde verknallen verknalt verknoeid verknoeien verkocht verkochten verkoop verkoopt verkoos verkopen verkoper
        verkopers verkouden verkoudheid verkozen verkracht verkrachten verkrachter verkrachtte verkregen verkrijgen verlaat verlagen verlamd verlamming verlang verlangde verlangen verlangens
        verlangt verlaten verleden verleend verlegen verleid verleiden verleiding verlenen verlengen verlicht verlichten verlichting verliefd verliefde verliep verliest verliet verlieten verliezen
        verliezer verliezers verlinken verlinkt verlof verloofd verloofde verloop verloopt verlopen verloren verlos verlossen verlosser verlossing verlost verloving vermaak vermaakt vermaken
        verman vermeende vermeld vermelden vermijd vermijden verminderd verminderen vermindert verminkt vermist vermiste vermoed vermoedde vermoeden vermoedens vermoedt vermoeid vermoeiend
        vermogen vermomd vermomming vermoord vermoordde vermoordden vermoorde vermoorden vermoordt vernam vernederd vernederen vernederend vernedering verneukt vernield vernielde vernielen
        vernieling vernietig vernietigd vernietigde vernietigen vernietigt vernoemd vernomen verongelukt verontrust veroordeel veroordeeld veroordeelt veroordelen veroorloven veroorzaakt
        veroorzaken veroverd veroveren verovering verpakking verpakt verpest verpesten verpestte verplaats verplaatsen verplaatst verplaatste verpleger verpletterd verplicht verplichte verprutst
        verraad verraadde verraadt verraden verrader verraders verras verrassen verrassend verrassende verrassing verrast verraste verre verrek verrekijker verrekt verrekte verricht verrichten
        verroer verrot vers verschaffen verscheen verschenen verscheurd verscheuren verschijnen verschijnt verschil verschillen verschilt verscholen verschonen verschuilen verse versierd versieren
        versies versla verslaafd verslaafde verslaafden verslaan verslaat verslag verslagen versleten verslinden versloeg versnellen versnelling verspil verspild verspilde verspillen verspilling
        verspilt verspreid verspreidde verspreiden verspreidt versta verstaan verstaat verstand verstandig verstandige verste versteld versterken versterking versterkt verstikking verstikt
        verstond verstoord verstoort verstop verstoppen verstopt verstopte verstoren verstoring verstoten verstreken verstrikt versturen verstuurd versus vertaal vertaald vertalen vertaler
        vertaling verte verteerd vertel verteld vertelden vertellen verteren vertonen vertoning vertoont vertraagd vertraagt vertragen vertraging vertrek vertrekken vertrekt vertrok vertrokken
        vertrouw vertrouwd vertrouwde vertrouwden vertrouwt vervagen verval vervallen vervalsen vervalsing vervalst vervalste vervang vervangen vervanger vervanging vervangt verveel verveeld
        verveelde verveelt vervelen vervelend vervelende verveling verven vervloek vervloekt vervloekte vervoer vervoerd vervoeren vervolg vervolgd vervolgen vervolgens vervolging vervroegd
        vervuiling vervuld vervullen verwaand verwacht verwachte verwachten verwachting verwachtte verwachtten verwant verwanten verward verwarde verwarming verwarren verwarrend verwarring verwart
        verwekt verwelkom verwelkomen verwend verwende verwennen verwerken verwerkt verwijder verwijderd verwijderde verwijderen verwijdert verwijst verwijt verwijten verwijzen verwijzing
        verwikkeld verwisseld verwisselen verwoest verwoesten verwoesting verwond verwonden verwonding verworpen verzachten verzamel verzamelaar verzameld verzamelde verzamelen verzameling
        verzamelt verzegeld verzeild verzeker verzekerd verzekerde verzekeren verzekering verzenden verzet verzette verzetten verziekt verzin verzinnen verzint verzocht verzoek verzoeken verzon
        verzonden verzonnen verzorg verzorgd verzorgde verzorgen verzorging verzorgt verzwakken verzwakt verzwegen verzwijgen verzwijgt vest vestigen vet vete veteraan veteranen veters vette
        vetzak vezels viagra vice video viel vielen vierde vieren viering vierkant vierkante viert vies viespeuk vieze viezerik vijand vijandelijk vijanden vijandig vijandige vijfde vijftien
        vijftig vijven vijver villa vin vinden vindingrijk ving vinger vingers violet viool vip virtuele virus virussen vis visie visioen visioenen visite vissen vissers vista visueel visuele
        visum vitale vizier vlag vlaggen vlak vlakbij vlakte vlam vlammen vleermuis vleermuizen vlees vlek vlekken vleugel vleugels vleugje vlieg vliegen vliegende vlieger vliegt vliegtuig
        vliegtuigen vlinder vlinders vloed vloeibaar vloeibare vloeien vloeiend vloeistof vloeit vloek vloeken vloer vloeren vlogen vloog vlooien vloot vlot vlucht vluchteling vluchtte vlug
        vlugger vocht vochten vochtig vochtige voed voedde voeden voeding voedsel voedt voeg voegen voegt voel voelden voelen voer voerde voerden voeren voert voertuig voertuigen voet voetbal
        voetballen voeten voetstappen vogel vogels vogeltje voicemail vol volbracht volbrengen voldaan voldoen voldoende voldoening voldoet volg volgde volgden volgelingen volgen volgend volgende
        volgers volgorde volgt volhouden volhoudt volk volkomen volle volledig volledige volmaakt volmacht volop volslagen volstaan volstaat volstrekt volt voltooid voltooien volume volwassen
        volwassenen vonden vondst vonk vonken vonnis voodoo voogd voogdij vooraan vooraf voorafgaand voorafging vooral vooraleer voorbarig voorbeeld voorbeelden voorbereid voorbestemd voorbij
        voorbije voordeel voordelen voordeur voordien voordoen voordoet voorganger voorgelogen voorgesteld voorgevoel voorgoed voorhand voorheen voorhoofd voorin voorjaar voorkant voorkeur
        voorkomen voorkomt voorleggen voorlezen voorlopig voorlopige voormalig voormalige voorman voornaam voornaamste voorop voorouders voorover voorpagina voorproefje voorraad voorraden voorrang
        voorrecht voorruit voorschot voorspel voorspeld voorspelde voorspellen voorspelt voorsprong voorstander voorste voorstel voorstelde voorstellen voorstelt voort voortaan voortdurend
        voortgang voortzetten vooruitgang voorvaderen voorval voorwaarde voorwaarden voorwaarts voorwerp voorwerpen voorzichtig voorzien voorziet voorzitter voorzorg vorderingen voren vorig vorige
        vork vorm vormde vormden vormen vormt vorst vraagje vraagt vracht vrachtschip vrachtwagen vrede vredig vreedzaam vreedzame vreemd vreemde vreemdeling vreemden vreemder vreemdgaan vreemds
        vreemdste vrees vreesde vreest vreet vreselijk vreselijke vreselijks vreten vreugde vrezen vriendelijk vrienden vriendinnen vriendje vriendjes vriendschap vriezer vrije vrijen vrijgekomen
        vrijgelaten vrijgeven vrijgevig vrijgezel vrijheid vrijkomen vrijkomt vrijkwam vrijlaten vrijlating vrijmaken vrijuit vrijwel vrijwillig vroedvrouw vroege vroegen vroeger vroegere vrolijk
        vrolijke vrolijken vrolijker vrouwe vrouwelijk vrouwelijke vrouwen vrouwtje vrouwtjes vrucht vruchtbaar vruchten vu vuil vuile vuiligheid vuilnis vuilnisbak vuilnisbelt vuist vuisten vul
        vulde vulkaan vulkanen vulkanische vullen vulling vult vuren vurige vuur vuurde vuurtje vuurtoren vuurwapen vuurwapens vuurwerk waag waagt waait waakzaam waanzin waanzinnig waanzinnige
        waaraan waarbij waard waarde waardeer waardeert waardeloos waardeloze waarden waarderen waardering waardevol waardevolle waardig waardige waardigheid waardoor waargenomen waarheen waarheid
        waarin waarmaken waarmee waarna waarnaar waarnemen waarneming waaronder waarop waarover waarschuw waarschuwde waarschuwen waarschuwt waartegen waartoe waaruit waarvan waarvoor wacht
        wachten wachtend wachter wachters wachtkamer wachtte wachtten wade wafels wagen wagens wagon wake waken wakker walden walg walgelijk walgelijke walker walt walvis walvissen wand wandel
        wandelde wandelen wandelende wandelt wang wangedrag wangen wanhoop wanhopig wanhopige wantrouwen wapen wapens war ware warenhuis warm warme warmen warmer warmte warp warren wars wasbeer
        wasmachine wassen wasserette wast waste water waterdicht wateren waters waterstof waterval watje watjes watts wauw wazig wc web website wed wedden weddenschap wederom wederzijds
        wederzijdse wedstrijd wedstrijden wee weed weefsel weeg weegschaal weegt weekend weekendje weer weerhouden weerhoudt weerloos weerstaan weerstand weerwolf weerwolven weerzien wees weeshuis
        weetje weeën weg wegblijven wegbrengen wegdoen wegen wegens wegga weggaan weggaat weggegaan weggegeven weggegooid weggehaald weggejaagd weggekomen weggelopen weggenomen weggerend
        weggestuurd weggevaagd weggeven weggeweest wegging weggingen weggooien weghalen weghouden wegjagen wegkomen wegkomt wegliep wegloopt weglopen wegnemen wegrennen wegrijden wegrotten
        wegsturen wegwezen wei weiger weigerde weigeren weigert weinige weinigen wek weken wekenlang wekken wekker wekt weldra weleens welles wellicht wellington welnee welnu welpen welterusten
        wemelt wen wenden wending wenen wenkbrauwen wennen wens wensen wenst wenste went werden wereld werelden wereldje werelds wereldwijd wereldwijde weren werf werkdag werkelijk werkelijke
        werken werkend werkende werker werkers werking werkloos werknemer werknemers werkplek werkster werkt werkte werkten werkwijze werp werpen werpt werven westelijke westen western westerse
        westkust weten wetend wetende wetenschap wetgeving wethouder wettelijk wettelijke wetten wettige wezel wezen wezens whiskey whisky white wieg wiel wielen wiens wier wierp wiet wijd wijde
        wijden wijf wijfje wijken wijlen wijn wijs wijsheid wijsmaken wijsneus wijst wijven wijze wijzen wijzer wijzigen wijziging wijzigingen wild wilden wilder wildernis willekeurig wilskracht
        wilt win winchester wind winden windt winkelen winkels winnaar winnaars winnen winnende winst wint winters wip wippen wis wiskunde wiskundige wissel wisselen wissen wisten witte witwassen
        wo wodka woede woedend woest woeste woestijn wol wolk wolken wolven won wond wonde wonden wonder wonderen woning woningen wonnen woog woon woonden woonkamer woord woorden woordenboek
        woordje worden world worm wormen wormgat worp worst worstelen worsteling worstelt worstjes wortel wortels wou woud wouden wow wraak wrak wrede wreed wreedheid wreken wrijf wrijven wroeging
        wrok wurgen wél xtc yakuza yang yankee yankees yard yen yes yo yoga yoghurt yup zaad zaag zaaien zaak zaakje zaakjes zacht zachte zachter zachtjes zadel zaden zagen zak zakdoek zake
        zakelijk zakelijke zaken zakendoen zakenman zakgeld zakje zakjes zakken zaklamp zakt zakte zalf zalig zalm zand zanger zangeres zat zaten zebra zee zeeman zeemeermin zeep zeer zeerste
        zeeën zeg zege zegel zegen zegenen zegevieren zeggen zegje zeiden zeik zeiken zeil zeilen zeker zekere zekerheid zelden zeldzaam zeldzame zelf zelfde zelfmoord zelfrespect zelfs
        zelfstandig zen zend zenden zender zenders zendertje zending zendt zenuw zenuwachtig zenuwen zero zesde zessen zestien zestig zet zetel zetje zette zetten zeur zeuren zeurt zevende
        zeventien zeventig zich zicht zichtbaar zichtbare zichzelf ziek zieke ziekelijk zieken ziekenboeg ziekenwagen ziekte ziekten ziektes ziel zielen zielig zielige zielsveel zien ziens ziezo
        zigeuner zigeuners zijde zijden zijkant zijlijn zijnde zijne zijt zilver zilveren zin zing zingen zingt zinken zinkt zinloos zinloze zinnen zintuigen zinvol zitje zitten zittend zitting
        zoal zoals zochten zodanig zodat zoeker zoektocht zoen zoende zoenen zoet zoete zogenaamd zogenaamde zogezegd zoiets zojuist zolang zolder zomaar zombie zombies zomer zomers zon zond
        zondaar zondaars zonde zondebok zonden zone zonen zonet zong zongen zonk zonlicht zonnebril zonnen zonnetje zonnig zonnige zonsopgang zoo zoogdieren zooi zooitje zoons zootje zorgde
        zorgden zorgen zorgvuldig zot zout zoveel zoveelste zover zowat zowel zozeer zucht zuidelijk zuidelijke zuiden zuidwaarts zuidwesten zuig zuigen zuigt zuinig zuipen zuiver zuivere zuiveren
        zul zulk zulke zullen zult zure zusjes zussen zusters zuur zuurstof zwaai zwaaide zwaaien zwaait zwaan zwaar zwaard zwaarden zwaarder zwaarste zwager zwak zwakheden zwakheid zwakke zwakken
        zwakker zwakste zwakte zwanger zwangere zware zwart zwarte zwarten zwavel zweden zweeft zweep zweer zweert zweet zwelling zwem zwemmen zwemt zwendel zweren zwerm zwerven zwerver zwervers
        zweten zweven zwijg zwijgen zwijgt zwijn zwijnen zwoer zwom écht én ééntje überhaupt
        """;
}
