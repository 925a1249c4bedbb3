namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>First names that are no Dutch word, from the sources in BRONNEN.md. Add a missing name to Woordenlijst.Namen.cs, not here.</summary>
internal static partial class Woordenlijst
{
    private const string MeerVoornamen =
        """
        aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aamod aanand aanandaswarup aanandinii aanjaneya aanuoluwapo aaratrika aaron aarya aaryan aasa aasha aashritha
        aatmaj aatmaja aatreya aayushmaan aayushman abak abaka abakan abakay abani abar abay abayomi abbas abby abdallah abdelilah abdelkarim abdellah abderrahman abdon abdonie abdou abdoul
        abdoulaye abdulla abdurrahman abe abebi abeiku abelin abeline abena abendam abeni abhaidev abhaya abhirath abhisyanta abibatou abidin abigaelle abigail abigaïl abimbola abiodun abiola
        abiona abisola abisoye abluç abosede abou aboubacar absalon aby abyasa abélard abı abılay abşar acace acacie acanthe acar acaryatanaya achaire achalesvara acharyanandana acharyasuta achiel
        achille achilles achim achintya achraf achyut acun adalan adalard adalbald adalbaude adalbert adalbéron adaldı adalmış adalric adalsinde adama adar adaugo adaş adberilgen ade adebankole
        adebiyi adebola adebowale adeboye adebukola adedaramola adedayo adedeji adedoyin adegoke adegrin adegrine adekitan adekola adekunle adela adelaida adelajda adeleke adelin adelina adeline
        adeliya adelphe adeltrude adelya adenet adenike adeniyi adeola adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adheesh adhiarja adhiraj adhrit
        adhémar adiarja adigun adika adikara adikavi adil adile adina adinata adinath aditeya aditya adityanandan adityanandana adjutor adlı adlıbeğ adnane adnân adolphe adolphie adonise adraman
        adrastée adrehilde adrian adriana adriano adrien adrienne adripathi adsız adunni advaya adwitiya adwoa adán adèle adélaïde adélie adéodat adıgüzel adık adıkutlu adıkutlutaş aerjen afaq
        affan afi afia afitap afolarin afonso afra afua afşar afşin afşın agapet agasti agastya agata agathange agathe agathon agaton agilbert agilberte aglaia aglaé agnan agnane agneflète agneya
        agnimitra agniprava agnivesh agnos agnès agrata agripina agrippin agrippine agrypina agus agustina agustín agâh ahalya ahenk ahilya ahlam ahlem ahmad ahsen aida aidan aiden aiko aileen
        aimable aimee aimy aimé aimée aishani aisyah ajala ajani ajeet ajeng ajiman ajimat ajimin ajiono ajit ajoke akalp akande akanmu akanni akarsana akata akaş akbatur akbay akbaş akboğa
        akbudak akbulak akbuğra akbörü akdemir akdoğan akif akinkunmi akinlabi akinwale akkun akkunlu akkurt akkuş akofa akorfa akos akosua akpıra akram akroor aksel akshainie akshaj akshat
        akshata akshayakeerti akshita aksungur aktan aktekin aktimur akua akula akumaa akunna akwasi akwesi akça akçakoca akçora akı akıbudak akım akın akıner akınçı ala alaba alaban alabörü
        aladağ alade aladoğan alae alain alaine alakurt alambana alamu alan alana alanis alara alassane alayunt alayuntlu alaïs alba alban albane alberta alberte albertina alberto albérade albéric
        alcibiade alcide alcidie alcime alcine alcyone aldegonde aldemir aldo aldonce aldoğan aldric aldıgerey alea aleaume alec alejandra alejandro aleksander aleksy alena aleodor alessa
        alessandra alessandro alessia alessio aleth alex alexa alexandra alexandre alexandrina alexandrine alexandro alexandru alexanne alexe alexi alexia alexine alexis aleyna alfonso alfredo
        algu aliana alica alican alicia alicja alida alies aliette alika alin alina aline aliou alioune alis alisa alisha alisia alison alissa alissia alistar alix alixe aliya aliyah alizé alizée
        aliénor alişan alişir alka alkabölük alkaevli alkan alkaşı alkış allan allegra alliaume allison almila almina almine almira almire alok aloyse aloïs aloïse alpagut alpamış alparsbeğ
        alparslan alpata alpay alpaya alpaykağan alpbamsı alpbilge alpdirek alpdoğan alper alperen alpertunga alpgerey alpha alphan alphonse alphonsine alphée alpike alpilig alpinien alpkara
        alpkutlu alpkülük alptegin alptunga alpturan alptutuk alptuğrul alpuluğ alpurungu alpurungututuk alpyörük alpış alpşalçı alsu altan altankan altankağan altay altemur althée altmışkara
        altuga altın altınkan altınkağan altınoba altıntamgan altıntamgantarkan altıntarkan altıntay alverède alvina alwar aly alya alycia alysia alyssa alyssia alımga amabela amadou amady amalia
        amaliane amalric amalthée amande amandin amandine amani amante amar amara amaranaath amarande amaranthe amaresh amarnath amath amaury amaya amaç ambar ambre ambroise ambroisie ambroży amdy
        amedeu amel amelia amelie ameline amely amelya ameth ameyatma ami amid amie amiel amilia aminat aminata aminte aminu amira amke ammar ammâr amodini amogh amoke amon among amope amos amour
        amrak amrit amrita amritambu amul amy amza amédée amélia améliane amélie amélien améline améthyste an-sofie ana anaadi anabel anabela anagh anaida anais anal anala anamaria anamika anand
        ananda anandamayi anang ananta anar anas anasooya anastase anastasia anastasie anastazja anasuya anatol anatole anatolie anaya anaël anaëlle anaïs anca ancelin anceline ancuța anda
        andarıman andaç andoche andra andrada andreas andreea andrei andres andrew andries andrès andrée andrés andy andéol andżelika anemona aneta angadrême ange angelina angeline angelique
        angelo anggabaya anggun anghel anghelina angie angilbe angilberte angilran angoustan angèle angélina angélique anica anicet anicette anicée anika anila anilaabh anilabh anis anisa anise
        anish anissa anișoara anjali anjaneya anjolaoluwa anjushree anjushri anka ankal ann ann-sofie ann-sophie anna-lucia annabel annabell annabelle annalena annalisa annapurna annaëlle
        anne-laure anne-marie anne-sophie anneleen annelie annelien annelore annemijn annette anni annibal annika annonciade anny anom anouar anouchka anouck anouk ansbert ansberte anse anselme
        ansgar ansgary anshula anstrudie ant anthe anthelme anthelmette anthony antide antigone antim antje antoaneta antoine antonela antoni antonia antonie antonin antonina antonine antonio
        antoniu antony antónio anuja anunay anuraag anurag anusuya anuța anwesha ançuk anémone anıl apak apatarkan aphélie apollinaire apollinary apolline apollo aprançur apsara aqil aquilin
        aquiline arabelle araboğa arademir aral aram arame aras arbay arbuz arcadie archambaud archan archange archibald arda ardıç argine argono argu argun argıl ari ariadna arian ariana ariane
        arianna arianne aricie ariel arielle arif arike arina arindam arinola aris ariste aristide aristița arjun arkadiusz arkady arkın arkış arlette arman armance armand armande armandine
        armando armağan armel armeline armelle armide armin armine arnaud arnaude arnaç arne arnesh arnoud arnould arnout arolde aron arona arpat arsal arsenie arseniusz arsinoé arsipatra
        arslanargun arslanbörü arslansungur arslantegin arslanyabgu arsène arsènie arsıl arta artanto artawan artemisa arthaud arthurine arthème arto artuk artukaç artur arturo artut artuur
        artémis artıınal aruk arun aruna arved arvid arwa arwen arya aryan arystarch arzu arçuk arı arıboğa arık arıkağan arıkdoruk arın arınç arşun asa asake asartegin ascelin asceline ascension
        asel asha ashlesh ashley ashok asia asil asirwada asirwanda asiya aslesha asli aslijan aslım asma asmadi asmae asmianto asmin asmuni asrı assia assiya assomption asta astarté astor astou
        astride astrée astérie asuela asuğ aswani asya asım asığ atakan atakağan atalan atalay ataldı atalmış ataman atanazy atasagun atasu ataç atberilgen atena athalie athanase athanasie athena
        athina athénaïs atilla atinuke atlı atlıbeğ atlıkağan atma atmaca atmaja atmanand atmananda atreyee atreyi atsız atta atunçu atâullah atıf atıgay atıkutlu atıkutlutaş atıla atılgan atım
        atımer atış aube aubertine aubry aude audebert audeline audouin audran audrey audric auguste augustin augustina augustine auke aulia aure aurel aurelian aureliana aurelie aurelio aurelle
        aurian auriane aurica aurică aurore aurèle aurélie aurélien aurélienne austin auxane auxence avadhesh avani avantika avar aveline avigaëlle avluç avni avoye avram avşar awa awero awesi
        axana axeline axelle axinte axl ayaan ayah ayan ayana ayas ayaz ayaçı ayaş aybalta ayban aybars aybeğ ayco aydan aydarkağan aydemir ayden aydoğan aydoğdu aydoğmuş aydınalp ayebatari aygül
        aygün aygırak ayhan ayinde ayinke aykal aykan aykağan ayko aykurt aykut ayla ayleen ayluç ayluçtarkan ayma ayman aymane aymard aymardine aymen aymeric aymon aymonde aynur ayodeji ayodele
        ayoka ayomide ayomikun ayotude ayren ayrton ayruk aysar aysenur aysha aysılığ aytak aytaç aytekin aytuğ ayu ayushmati ayvaz ayyıldız ayıtmış ayız ayızdağ ayşıl azad azak azalée azban
        azeline azer azgan azganaz azizhan azmi azra azubuike azélie azıl aäron açela açelya açuk açık açılay açığ aïda aïsha aïssa aïssata aïssatou ağabay ağakağan ağalak ağlamış ağça aşan
        aşanboğa aşantudun aşantuğrul aşkın aştaloğul aşuk aşıkbulmuş baaba baala baalaaditya baalagopaal babacan babacar babasola babatunji babawale babette babur babır badabul bade badr badruk
        badur bagas bagiya bagus bagya baha bahadır bahar bahri bahtiyar bahula bahuraksa bahuwarna bahuwirya baidehi baijayanti bajragin bakary bakağul bakda bakiadi bakianto bakidin bakijan
        bakiman bakiono baksı bakti baktiadi baktianto baktiono bakula bakır bakırsokum bakşı bala balaaditya balaban balachandra baladitya balagopal balagovind balaka balakatay balamani
        balamantri balamır balangga balapati baldu baldwin balgopal balidin balijan balkık balta baltacı baltar balthazar baltur baltır balçar balın bambang bamsı banara banawa banawi bancar
        bandhu bandhul bangu banji bankim bankimchandra bankole banna banu baraktöre baran barbara barbe barbeğ barbol barboğa barbu barbulsun bardıbay bargan baris barkan barkdoğdu barkdoğmuş
        barkdurdu barkdurmuş barkın barlas barlıbay barmaklak barmaklı barnabé barsbeğ barsboğa barsgan barskan barsurungu barthélemy bartimée bartolomeu bartu barça barçadoğdu barçadoğmuş
        barçadurdu barçadurmuş barçan barçatoyun barımtay barın barış basademir basan basanti basanyalavaç basar basarab basat basiel basil basile basilisse baskın basma basmıl bastiaan bastian
        bastien bastuğrul bastı basu basut bathilde batrak battal batu batuhan batuk batur baturalp baudouin bauke bay bayankağan bayançar bayat bayazıt baybars baybayık baybiçen baybora bayboğa
        baybüre baydar baydemir baydur baykal baykara baykoca baykuzu baymünke bayna baynal baypüre bayrak bayram bayraç bayruk bayrı bayrın baysungur baytara baytaş bayunçur bayur bayurku
        bayutmuş bayuttu bayık bayındır bayınçur baziel bazyli bazır baçara baçman baççayman bağa bağaalp bağan bağatarkan bağatengrikağan bağatur bağaturgerey bağaturipi bağatursepi bağaturçigşi
        bağaışbara bağaşatulu bağdagül bağtaş bağış başak başbuğ başgan başkurt başkırt baştar başçı beatrice beatriz beatrycze bebe bedir bedirhan bediz bedran bedreddin bedri begi begil begine
        begitutuk beglen begni behiç behlül behram behrem behzat behçet bekazıl bekbekeç bekeç bekeçarslan bekeçarslantegin bekeçtegin bekir beklemiş bektaş bektür bela belek belemir belgi belgüc
        belinay belinda bella belma beltir beltun belçim belçir benedikt benedita benedykt bengi bengt bengü beniamin benice benito benja benjamim benjamín benli benlidemir benne bennet bennett
        bennie benno benny benoit benone benoît benthe bentley benyamin bera berat berceste berdibeğ berendey berfin berginsenge bergü berinay berkan berkay berke berkin berkiş berkyaruk bermek
        bernadette bernardo bernd bernice berra berran berre berten bertille bertram bertrand berva berçin besentegin besim besra bess betania betemir betina betül beuve beyizçi beyrek beyrem
        beyza beçeapa beçkem beğ beğarslan beğbars beğbilgeçikşin beğboğa beğdemir beğdilli beğdurmuş beğkulu beğtaş beğtegin beğtüzün beğçur beşer beşir bhaanumati bhaasvan bhaaswar bhadra
        bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bheeshma
        bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar bianka bibi bibiana bibianna bieke
        bilgebayunçur bilgebeğ bilgekan bilgekağan bilgekutluk bilgekülüçur bilgetamgacı bilgetardu bilgetaçam bilgetegin bilgetonyukuk bilgez bilgeçikşin bilgeışbara bilgeışbaratamgan bilgin
        bilgiç bilig biligköngülsengün bilik bill billie billy bilva bilwa bilâl binbeği bindir bineta binta bintou birane birger birgit birjesh birol birte birthe bishnu biçek bjarne bjarni bjorn
        björn blaise blanca blandine blanduzia bless blessing boas boaz bobbi bobbie bodhan bodhi bodi bogdana bohémond bolatito boldaz bolmuş bolsun bolun boluwatife boncuk bongul bongulboğa
        boniface bonnie boran boris borlukçu bornak borys borçul bouba boubacar boubou bouchard bouchra bowie boyan boyankulu boyd boylabağa boylabağatarkan boylakutlutarkan bozan bozbörü bozdoğan
        bozkurt bozkuş bozok boğa boğaç boğaçuk bradley brahma brahmaanand brahmabrata brahmanandam brahmdev brajan brajendra brajesh branco brandon branko brecht bregje brend brenn brent brett
        briac brian brice bridgette brieuc brijesh britney britt bruce bruna brunehaut brunehilde bruno bryan brygida brândușa brăduț buchi bucur budak budağ buddhana budhil budi budunlu bukak
        bukaktutuk bukola bulak bulan bulaçapan buldur bulgak bulmaz bulmuş buluk bulut buluç buluğ buluş bumın bunmi bunsuz burguçan burhan burkay burslan burulday burulgu burunduk burçak busayo
        buse butak butuk buyan buyandemir buyankara buyançuk buyat buyraç buyruk buyruç buzaç buzaçtutuk buçan buçur buğday buğra buğrakarakağan buşulgan bárbara bâki béatrice bénigne bénédicte
        béranger bérangère bérard bögde böge bögü bökde böke bölen bölükbaşı bönek bönge börteçine börü börübars börüsengün büdüs büdüstudun bügdüz bügdüzemen büge bügü bükdüz büke bükebuyraç
        bükebuyruç bükey büktegin büküşboğa bülent bümen bünyamin bünül büre bürgüt bürkek bürküt bürlük büsra büğübilge bănel bıdın bıtaybıkı bıtrı bıçkı bıçkıcı błażej caetana cafer cagak cager
        cahid cahya cahyadi cahyanto cahyo cahyono caithlyn caitlin caitlyn caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa caleb calista calixte calvin cameron camiel camil
        camila camilla camille camillien camélien can canalp candide candra candrakanta canel caner cangül cankan cannur cansel cansu cansın cantemir capa capucine caraka caribert caridad carina
        carine carl carles carloman carlos carlota carlotta carmen carmina carminho carmo caro carol carolin carolina carsten carub casandra casey casian casiana casimir caspar casper cassandra
        cassandre cassien castor cataleya catalina catarina caterina catharina catherine catho catinca cato catrin catrina catrinel catur caturangga cavid cawisadi cawisono cawuk cayadi cazimir
        cebe cecep cecil cecile cecilia cecylia cecyliusz cecília cederic cedric cedrik cedrin celal celasun celeste celia celien celil celina celine celle celâleddin cem cemal cemali cemani
        cemeti cemil cemplunk cengkal cengkir cenk cerasela ceren ceriel cesar cevahir cevat ceyda ceyhun ceyla ceylan ceylin ceylinaz cezar cezara cezary cezmi chaanakya chaaruchandra chadia
        chahid chaim chaimae chaitan chakor chakradhar chakravartee chakravarti chakrika chana chanakya chanda chandak chandan chandani chandi chandini chandira chandni chandra chandraayan
        chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha chandraswaroopa chandravati chanel
        chani chapal chapala charak charis charissa charl charlaine charleen charlemagne charlene charles charlie charlien charline charlize charlot charlotta charly charuchandra charumati
        charuvrat charvi chase chaten chatur chatura chaturaanan chaturbhuj chaya chayenne chaïma cheikh cheikhou chekhouna chelsey chelsy cherechi cherif chesney chetan chetanaanand cheyenne
        chiamaka chiara chidaakaash chidaatma chidambar chidambaram chidananda chiel childebert chilpéric chimamanda chinedu chinmayanand chinmayananda chinouk chinyere chiranjeev chiranjeeve
        chisom chitraksh chitrali chitramala chitrangada chizoba chloe chloé chloë christelle christian christiane christiano christine christodule christof christoph christophe christopher
        chrysole chrysostome chrétien chukwu ciaobella ciara cici ciel cihad cihan cihangir cihanşah cilou cilvenaz cinta cinthia ciprian cipriana ciska cisse citra civan claas claire clara
        clarence clarisa clarissa claude claudien claudine claudio claudiu clemens clementina cleo cleopatra clifford clio clotaire clotilde clovis cloé cloë cléandre clélie clémence clément
        clémentine cléo cléry cobe codin codrin codrina codruț codruța cody coen colette colin coline colins colleen collien collin concepción conception conchita conner connor conrad constance
        constantin constantina constança constanța consuela cora coralia coralie coraline corentin corentine corinna corinne corneel cornel cornelia cornelis corneliu corvin cosette cosima cosmin
        cosmina costache costel costin coumba coşkun coşkuner craig crenguța crin crina cristea cristian cristiano cristián cristobal cristofor cristóbal cruz cumhur curt cynthia cyprien cyra
        cyriaque cyriel cyrielle cyril cyrille cyrus cyryl cândar cécile céderic cédric céleste célestin célestine célia célien céline cériel césaire césar cézanne côme cübeyr cüneyt călin cătălin
        cătălina cılasun daantje dacian daciana dacin dadap dadi dado daevi daevika dafina dagel dagmar daiana daiwik dakota daksha dakshayani dale daley dalia dalil dalima daliman dalimin daliono
        damayanti damian damien damife damilare damilola damin damiën damla damodara damola damon damu dana danang danaë dandak dandapaani dani dania daniela daniella danilo danique daniswara
        danjuma dante danté danu danuja daoud daouda daphne daphné darasimi daria darian dariana dariati darijan darimin dario darius darleen darmaji darman darmana darmanto darshan darshwana
        darsirah dartono daru daruna daryani dasa datta dauwe dave davey davi davide davin davina davud davy dawid dax dayaamay dayaananda dayaanidhi dayamayee dağhan dean deb debbie debora
        deborah debra decebal deeksha deen deenabandhu deepali deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar defne delano
        delfien delia delphin delphine demba demet demetra demetriusz demilade demiralp demirhan denis denisa denise deniz denizalp denny denzel derek derin derrick derviş derya despina destan
        deste destiny dev devadatt devagya devajyoti devak devangana devani devasree devdan deven devesh deveshwar devi devika devin devon devran devvrat dewi dex dexx dhaanyalakshmi dhana
        dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhruv dhyanesh dhyaneshwar diah dian diane diarra diaz dicle diclehan
        dida didem didier didina diede diederik dieke diete dieter dieudonné dieudonnée dieuwke diewke dieynaba digambar digambara digdaya dikmen dikra diksha dila dilano dilara dilaver dilay
        dilberay dildâr diler dilhan dilruba dimas dimaz dimitri dimitrina dinakar dinda dinesh dinis dinkar dinu dinç dinçer diogo dion dionizy dior dipa dipali dipankar dipendra dipesh diptendu
        direnç diri dirja ditte ditya divaakar divakar divine divjot divya dizik diëgo djayden djenna djibril djordy dochia dogukan doha doina dolores dolunay domenic domenik domien dominic
        dominik domnica donald donny dono donovan dora doran dorcas dorel dorian doriana doriane dorin dorina dorine dorinel doris dorli dorotea dorothea dorothy dorothée doru douae douce douglas
        dounia dov doyinsola doğanay doğaner doğu draga dragoș drajat draupadi dron drona dré dua duanne duarte duco ducu dulari dumitra dumitrana dumitru duncan dunya durga durgeshwari durmuş
        durodola duru dururbunsuz dustin duuk duygu dwaipayan dwaipayana dwayne dwi dwight dyah dylano dâver débora désiré döndü dündar dünya dürdane dürriye ebe eben ebiere ebin ebiowei ebkızı
        ebren ebru ebunoluwa ebuzer ecaterina ece ecehan ecem ecevit ecmel ecrin ecvet eda eddi eddie edgar edgard edhem edi edil edison edith ediz edmond edmund edmée edna edouard eduard eduarda
        eduardo edward edyta eef eekalabya efe efken eflah efraim efrem efsun eftalya eftimia eftimie ega ege egemen egon eileen eja eka ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekdant
        ekeç ekim ekin ekmel eko ekow ekrem ekundayo ela elaine elakshi elana elano elanur elea eleana eleanor eleazar eleni eleonora eleonore elgin eli elia eliabeth eliah elian eliana eliano
        elias eliasz elie elien elies elijah elin elina eline eliot eliott elis elisa elisabeta elisaveta elisha elissa eliz eliza elizabeth elizan elize elkin ella-june ella-louise ella-marie
        ella-noor ellada elle elli ellie elliot elliott ellis elma elmas elmedin elmedina elnur elodia elodie eloisa eloise elon elona elora elouise eloïse elsie elti eluh elvan elvin elvina
        elvira elvis elwira elyanora elyas elyesa elyne elynn elyse elysia elza elçin elène eléonore elżbieta ema eman emanoil emanuel emanuela emanuil emas embuh emced emeka emel emelie emeline
        emely emeric emi emiel emil emile emilia emilian emiliano emilie emilien emilio emin emirhan emke emmanuel emmanuella emmanuelle emme emmelie emmelien emmeline emmely emmi emmy emong
        empluk emrah emrullah emy emília ena enakshi endah ender enderun endra enes engin enguerrand enie eniola enis enise enna ennio enno enola enora enrico enrique ensar enteng enver enya enzo
        eowyn eppo eralp erast eray erberk ercan ercüment erda erdal erdem erdeni erdenikatun erdeniözük erdinç erel eremia erentüz ergene ergenekatun ergin ergün ergüner erhan erinç erke erkâm
        erkân erman ermen ernest ernestina ernestine ernesto erol ersin ertan erten ertenözük ertugrul ertuğrul erva erwin erçin erşan esat esen esenbike eser esha eshana eshita esi esila esin
        eslem esma esmeray esmira esmé esmée esperanza esse esteban estee estela estella estelle estera esthée estiawan estiono estée esupofo ethan ethel ethem etienne etil eubert eudes eudokia
        eudoksja eudoxe eudoxie eufrosina eugen eugene eugenia eugeniusz eugène eugénie eulalie eunice euphrasie eusebia eusebiu eustache eustațiu eustracjusz eusèbe eusébie evan evanghelina eve
        evelin evelina eveline evelyn evelyne evi evie evin evita evran evren evy evşen ewan ewatomi ewelina ewoud ewout eyiz eylül eymen eyram eyüp eyşan ezgi ezra ezrak eğrim eşref fabia fabian
        fabiana fabien fabienne fabio fabiënne fabrice fadekemi faderera fadıl fahrettin fahri fahriye fahrünissa faigy faik faiq faissal faith faizah falba falco falk falke famke fanny fanta
        fantin fantine fara fardau fares farhunnisa faris faruk fasih fathonah fatih fatim fatimata fatin fatou fatoş faustine fauve fay faya faye fayen fayenne faysal fazilet fazlı fazullah fazıl
        febe febi febriana febrina feda fedai fedde federico fehime fehintola fehmi felice felicia feliciano felicitas felien feliks felina feline felipe felix feliz fem femm fenja fenn fenne
        ferah feramuz feramuş feray ferda ferdi ferdinand ferdynanda ferhan ferhat feride feridun feriha ferit ferman fernando ferre ferruh fevzi feyyaz feyza feyzullah fiacre fibikemi fidan
        fidèle fie fiebe fieke fiel fien fiene fiete figen fiifi fikayomi fikret fikri fikriye fil filemon filip filipa filipe filippa filiz filofteia filou fily finia finja finlay finley finn
        finne finnja finnley fiodor fiona firdaous firdaws firdevs firmin fitri fitria fitriani flavia flavie flavien flavio flaviu floare floarea flodoard floortje flore florea florence florencia
        florencja florent florentin florentina florentine florența florestan florian floriana florica florie florien florin florina florine flynn folafoluwa folashade folu fonne fons fortuné
        fortunée fos foss fouad foulques fran france frances francesca francesco francette francia francine francis francisc francisca francisco francisque franciszek franciszka francois franka
        frankie franne franz franziska françois françoise frauke frederic frederica frederick frederico frederike frenkie freya frida frie frieda friederike friedl friedrich frieke fritz frouke
        frusina fryderyk fré fréderic fréderique frédéric frédérique fuat fulbert fulcran fuldem fulden fulgence fulya funda funmilade funmilayo furkan furkân fuzuli fynn fábio fâlih fébe félice
        félicie félicité félien féline félix féliz füreyya füruzan füsun gabi gabin gabriel gabriela gabriella gabrielle gabriël gada gadang gadis gaduh gaetan gaffar gaia gaiman gajaadhar
        gajabahu gajadhar gajbaahu galak galang galar galfryd galih galiono galuh galur gaman gamani gamanto gambira gamblang gamze ganak ganaka ganapati ganda gandewa gandharv gandharva gandi
        ganep ganesh ganesha gangesh gangsa gangsar ganjaran gantar gara garan garance garang garda garud garuda gaspar gaspard gasti gaston gati gatien gatik gatot gatra gaud gauraang gaurang
        gauranga gautam gautama gautami gauthier gautier gawati gayatri gaye gazanfer gazi gaétan gaël gaëlle gaëtan gbadebo gbeminiyi gbemisola gbolahan gbowoade geanina gedeon geeta geetanjali
        geike gelin gelincik gelu gemine gemini gencer geneviève genta gențiana geoffrey geoffroy georg george georgel georges georgeta georgette georgia georgian georgiana georgina gerald
        geraldine gerardo gerazym gerberge gerbert gerhard germain germaine germán gert-jan gertjan gertruda gertrude gervais geta gevheri ghaliyati ghanaanand ghanashyam ghani ghanshyam ghenadie
        gheorghiță gherghina ghislain ghizlane ghiță giada gian giani gianina gianluca gibran gicu gică gideon giel gifty gigi gilang gilbert gilberto gilda gilian gill gilles gillian ginewra gino
        gio gioia giorgian giorgiana giorgio giovanni girart giray giri girija girik girika girindra giriraaj giriraj girish girja giselle gislebert gisèle gita gitanjali gitte gitty giulia
        giuliana giuliano giuseppe gizem glen gobinda goele gonca gondebaud gonsalwy gonthier gontran gonzague gonzalo gonçalo gopaal gopal gopee gopi gorakhanatha gorakhnath gordon goswamee
        goswami gotum gouranga goutam govinda grace graciela gracja graham grațian grațiana grațiela greg gregor gregorian gregorio gregory greta grigore grégoire grégory guadalupe gudakesa
        gudakesha guenièvre gui guilhemine guilherme guillaume guillemette guillermina guillermo gunnar gunther gurdev guru gustav gustave gustavine gustavo guusje guust guy guyot guérin gwen
        gwenaëlle gwendoline gwendolyn gwido gédéon géraldine gérard géraud gökalp gökben gökbörü gökmen göknur gökçe gökçegöl gökçen gökçiçek gökşin gönenç göngör gönül görkem görün gözde güher
        gül gülbahar gülben güldem gülden güldeste gülegen gülemen gülen gülgün gülhan gülnaz gülpembe gülriz gülsen gültekin gülçin gülümser gülşen gümüş gün günay gündoğdu gündoğmuş güner güneş
        güngör güniz günnur günsel günseli günyaruk günçiçek gürbüz gürcan gürdal gürhan gürkan gürol gürsel güven güvenalp güvercin güzey gıyas habbab habib habil haby hacib hadi hafi hafid
        hafshah hafız hailey hailie hairyanto hajar hakem haki hakim hakkı haldun hale haley halil halim halit haluk hamdi hamdullah hami hamidou hamima hamit hammâd hamsini hamzah hana hanae
        handan hande hanefi hani hannabel hannah hanne hannelore hanno haralamb haralambie harald hardana hardi hardouin hari harimurti harinakshi harinarayan haris harit harita harja harjasa
        harjaya harjo harold haron haroun harriet harsana harsanto harsaya hartaka hartana harto harun harvey haseki hasibi hasim hasin hasna hasse hasta hatim hatip hattâb hauke hava havin hawa
        hayal hayali hayat hayati haydar hayden hayley hazal hazan hazar hazel hazım haşim haşmet heaven heavenly hector heema heike helene helin hendra hendri hennes henning henri henrick henrie
        henrieta henriette henrik henrike henrique henryk henryka heracleea herbert herluin hermenegildo hermine hernán heru hervé heryanto hesti hiba hicabi hidaya hidde hieronim hikmet hilaire
        hilal hilarion hilary hildebert hilke hilmi himadri himani himawan himmet hincmar hind hipolit hippolyte hira hiranmay hiranmaya hiranur hiranya hişam homero honorine honoré horacio horacy
        horațiu horea horia hortense houda howard hubert hud hugues huguette hulki hulusi humaira humay hurşit huzeyfe hâdi hâlis hâtem hédelin hélier hélio héloïse hélène hüccet hüdayi
        hüdâvendigâr hüma hümayun hümeyra hüner hürkan hüsameddin hüsamettin hüsnü hüsrev hıfzı hızır iacob ian iana iancu ianis ianthe iasmina ibe iben ibidapo ibironke ibou ibra ibrahima ibrani
        ibtissam ibukunoluwa ibun ica icha iclal ides idil idowu idris idriss idrissa idy iebe ieremia ifa ifeanyichukwu ifeoluwa ifeoma iffet ifunanya ige ignace ignacio ignacy igor ihsan ihsane
        ihvan ika ikbal ikeme ikenna ikeoluwa ikhidie ikhsan ikin ikiçitoyun ikra ikrime ila ilan ilana ilani ilano ilaria ilarie ilario ilarion ilay ilaya ilayda ilaçın ilbey ilbilge ildike
        ileana ilena ilgegü ilgın ilhami ilhan ilian iliana iliano ilias ilie ilinca ilja iljo ilkay ilkben ilke ilker ilknur ilksen ilkyaz illias ilona ilqar ilsa iluna ilya ilyan ilyana ilyano
        ilyes imad iman imani imano imany imge imke immanuel imoleoluwa imraan imrane imrem inanç inara inas inaya inci indah inder indi indira indra indy ines inez ingo inioluwa inka inne inneke
        innocenty inocențiu insa insaf intan inte intissar inç inès inés inês ioan ioana ioanina iolanda iona ionel ionela ionelia ionică ionuț iosefina iosif ipek ira irawati irem iremide irena
        ireneusz ireti iretioluwa irfan iriana iridenta irina irinel irinç irinçköl irmak irnanto irsad irtiş irwan irène isaac isaak isabeau isabel isabela isabell isabella isabelle isac isaiah
        isalie isaline isaura ise iseoluwa iseult isha ishaaq ishak ishaq ishola isidore isioma isis ismael ismaël ismaïl ismaïla ismet ismérie isolde isra israa israe issa issam isık isığ itil
        itri itunuoluwa itır iulia iulian iuliana iuliu iurie iustin iustina iustinian ivana ivar iven ivona ivonne ivy iván ixtiyar iyabode iyad iyadunni iyanuoluwa iyinoluwa iyık iyıktağ iza
        izaak izabela izajasz ize izel izolda izydor izzet izzettin izzy işık işıl işılay işın işıner işığ jaak jaan jabal jace jacinthe jackie jackson jacky jaco jacobo jacobus jacques jad jada
        jadesola jadwiga jaelynn jaeman jaga jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagmeet jahnu jai jail jailey jaiman jaime jaimini jaimy jairo jais jaivey jaka jake jakke
        jakob jakubina jale jalou jamalia james jamie jamil jana jane janek janelle janeta jani janice janin janina janine janis jannat janne jannek jannick jannik jannis jano janosch janusz
        jaouad japhet jara jared jari jarne jarni jarno jaro jaron jarre jarwa jarwadi jarwi jasin jasmani jasmien jasmin jasmina jasmine jason jaswadi jati jatmiko javas javi javier jax jaxon
        jaxx jay jaya jayadi jayce jayda jayeng jaylano jaylen jayson jayvano jazzlyn jazzlynn jean jean-baptiste jean-louis jeana jeanne jeannel jeannot jef jeff jefri jefta jehanne jelena jelita
        jelke jella jelte jenel jenna jenne jens jensen jente jentel jenthe jentl jeppe jeremi jeremiah jeremias jeremiasz jeremie jeremy jerko jermaine jerom jerome jeroom jerzy jerónimo jerôme
        jesper jess jessie jesslyn jesslynn jessy jesús jethro jette jidde jihane jil jilke jill jim jimi jimmy jinawi jindra jinte jinthe jip jitender jitendra jits jitse jitte joachim joah joana
        joanna joanne joanny joaquim joaquin joaquín joas jobbe jocelyn jocelyne jochem jochen jodie jody joelina joeline joelle joeri joery joes joey joffrey johann johnson joko jolan jolayemi
        joleen jolene jolie jolien jolijn jolin jolina joline jona jonah jonatan joni jonna jono jonte joojo jools joos jop joppe joran jorbe jorben jorden jordi jore joren jorg jorge jorgen
        jorien jorik jorinde jorn jorne jorre jorrit jort jorunn joscha joschua josefien josefin josefina josefine josep joseph josephin josephine josh joshua josiah josie josse josselin josua
        josué josy joséphine jourdain joya jozefien jozue joão joël joëlle juana juanita juda jude judicaël judy judyta jula julan jule juliana juliane julide julie julien juliet julieta juliette
        julika julina juline julio julita julius juliusz juliëtte julot jumadi jumari juna junayd june juno jur juri juste justien justine justus justyn justyna juta jutta juul juwon jyoti jyotis
        jyotsana jytte jérome jérémie jérémy jérôme jéssica józef józefina júlia júlio kaat kabil kacper kacung kadem kadiatou kadir kadrican kadriye kadı kai kailash kailey kairav kaitlyn kaj
        kaja kajen kala kalidou kalim kalinda kalistrat kalpana kalyani kama kamal kamala kamalesh kamaria kambali kamber kamelya kamidin kamiel kamil kamila kamile kamla kamlesh kamran kamuran
        kanak kanaka kanchan kancı kanda kane kani kania kanishka kannan kanti kançı kaoutar kapgar kara karaca karahan karak karam karan karaça kardi kargılaç kari karimah kariman karina karja
        karl karla karlien karlijn karlo karlotta karlıgaç karna karo karol karolien karolina karoline karsa karsana karsten karta karthik kartik kartika karunanidhi karya kashyap kashyapi kasim
        kasiran kasiyah kasper kassandra kasusra kasım katarina kate katharina katherine katho kathrin kathy katia katinka katja kato katoo katrien katrijn katrin katrina katryn katun katunkız
        katy kawaca kawaya kawtar kawthar kay kayaalp kayacık kayaçık kayden kayla kaylee kayleigh kaylen kayley kaylie kaynak kayode kayra kayun kayça kazanç kazimierz kazkatun kaïs kağan keano
        keanu keerti kehinde keisha keith keji kekik keklik keleş kelsey kelsy kemal kemalettin kemba kemi kemâl kenan kenari kendra kenes kenji kenneth kenny keno kensi kenza kenzie kenzo kenzy
        kepez keramet kerami kerem keremşah kerim kerry kesme kevser keyken kezia kezlik keşşaf khadidiatou khadim khady khalifa khalil khoudia kian kiana kiandra kiandro kiani kiano kiara kieran
        kikelomo kiki kilian killian kimberley kimberly kimi kiné kiona kira kiran kirana kiraz kirsten kirti kitana kjeld kjell kjelle kjenta kjento klara klarencjusz klaudia klaudiusz klemens
        klementyna kleopatra kobe kofi kojo koko kolawole konrad konstancja konstantin konstanty konstantyn koralia koray korbinian korede korinna korkut korneel korneli kornelia korneliusz
        krishna krishnadas krishnadasa krista kristian kristie kristin kristina kristof krystal krystian krystyna ksawera ksawery ksenia ksenofont kubat kubilay kubra kubura kuddusi kujoe kumar
        kumari kumru kumuda kuncara kunthara kurnia kurt kusuma kutbettin kuzey kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn kyana kyandro kyani kyano kyara kyenta kyento kyle
        kylian kylie kyllian kyra kyran kytana kythana kâmil kâzım kéba köksal kübra kürşad kımız kımızalma kımızalmıla kımızın kırgavul kırlangıç kırçiçek kısmet kıvanç kıvılcım kıymet kızdurmuş
        kızılalma laal labuh ladislau laetitia lai laila laksana lakshman lakshmi lakshmidhar lakshminath laksita lale lalita lamar lambert lamia lamih lamine lamyae lana lanang lance lando landry
        langgeng lani lanjar lantar laras larisa larissa larysa lascăr lasmanto lasmono lassana lasse laswi latif latifa latife latika lauke laurane lauranne laure laureen laureline laurence
        laurencja laurencjusz laurens laurent laurenty laurentyna laurenz laurenția laurențiu laurian lauriane laurie laurien laurin laurine laurène lavanya lavinia lawrence lawrencia laxman laxmi
        layan layla lazare lazăr laïs lea leah lean leana leander leandra leandro leann leela leena lega legawa leia leif leke lelia leman lembah lemide lemmy len lene leni lenia lenja lenka lenke
        lenn lennard lenne lennerd lennert lennie lenno lennon lennox lenny lentel lenthe lentl lenya lenz leona leonard leonardo leonhard leoni leonid leonidas leonor leonora leonore leontien
        leontin leontina leontine leopold leopoldina lere leroy lerzan lesley leslie lestari lester leticia letizia letiția letícia leu leufroy levent levin levke levy lewin lewis lexi lexie leyla
        león liah liam lian liana liano libère lică lida lidia lidya lien liena liene liesa liesbet liese liesel lieselore lieselot lieselotte liesl lieuwe lieze ligia lili lilia lilian liliana
        lilianna lilith liliya lilla lilli lillian lilly lilou lily lily-rose lilya limar lin lindsay lindsey lindsy line linn linne linnea linsey lintang linus lioara lionel lior lisa-marie
        lisann lise liselot liselotte lissa liv liva livia livio liviu liya liyam liyana liz liza lize lizz lizzie lizzy liétald lleyton lloyd loa lobke lode loek loeka loena loewie loewis logan
        loic lola lolade lomme lone longin lonne lora loran loranne lore loredana loreen lorelei loren lorena lorenz lorenzo lorien lorin loris lorrain lothaire lothar lott lotta loua louay louca
        louic louie louisa louise-marie louiza louize louka loulou louna loup lourdes lourenço lova lovely lowie lowiek loïc loïs luan luana lucca luce lucențiu lucian luciana luciano lucie lucien
        lucienne lucille lucja lucjan lucreția lucrețiu lucy lucía ludivine ludmila ludolphe ludovic ludovica ludwig ludwik ludwika luena luhung luigi luisa luise luiz luiza luka lukas luke lukita
        lukman luluh lulut luminița lune lurhur lutfan luthfi lutz luus luwar luwes luz luzie luís luísa luíz lya lyam lyan lyana lyano lydie lyn lyna lynda lynette lynn lynne lyo lyssa léa
        léandre léna léo léon léonard léonie léonne léonore léopold léopoldine lütfi lütfullah lăcrămioara maad maartje macaire mace machteld mactar macy madalena maddox madelief madhuri madita
        madleen madlen mads mady mae maes maeva maeve mafalda magali magalie magdalena magnus maguelone maguette mahaut mahdi mahendra maher mahesa mahesh maheswar mahfud mahir mahmud mahmut
        mahzun maia maica maico maida maik maike maikel mailin maimunah maira maissa maite maithe maithé maité maja makara makary makhtar makinwa maksim maksud maksym maksymilian makuta mala
        malati malcolm malena mali malia malick malik malin malina malka mallaury malo malou malte malti malvina malwina mamadou mamady maman mamert mamour manah manal manar manassé mandaakin
        mandakini mandy manel mangala mangalya manik manikya manisha manjusha mano manoah manoj manole mansour mansur manu manuel manuela marah maram maras marc marceau marcela marceli marcelin
        marceline marcelo marcheta marcin marcos marcu marcus mareike marga margana margaret margareta margarida margaux margo marguerite mariadi mariama marian mariana marianna mariano maricarmen
        maricica marie-alix marie-hélène marie-julie marie-laure marie-lou mariella marielou mariem marijn marika marike marilena marilou marilyn marilú marin marinela marinus mario marioara
        marisa marisol marissa marith marius marième marko markus marla marlena marlene marley marlie marlies marlo marlon marly marlène marnick marnik marnix marouan marouane marrit marsito
        marsudi mart marta martaka martana martani marte marten marthe martial martim martyna martín marut marvin marwa marwan marwane marwata marwin maryadi maryanto maryna marème maría mas mason
        massamba massimo matar matei mateo mateus matheo mathew mathias mathies mathieu mathijs mathilda mathilde mathis mathisse mathiz mathurin mathuys mathys mathéo matias matice matilda
        matilde matis matisse matiz matt matteo mattes mattheo matthew matthias matthieu matthis matti mattia mattias mattice mattijs mattis mattiz matts mattéo matylda matz matéo maud maude
        maugis maura maurane mauranne maure maureen mauricette maurits mauritz mauro maurycy mawuena mawusi maxellende maxence maximiliaan maximilian maximilien maxine may maya mayeul mayke mayoor
        mayra maysa mayson mayssa mayte mayté mazarine mazhar maël maëlle maëlys maï maïmouna maïssa maïte maïthé maïté małgorzata mbaye medine meena meenakshi megan meghan meghnad meghnath mehdi
        mehriban mehtap meik meike melani melania melanie melchior melda melek melih melike melikşah melina melinda melisa melle melodi melody mels meltem melvin memduh menachem menaka mence menka
        menno meral mercedes merih merijn meriç merle merlijn merlin mert merve meryam mestan mesut mete metehan metin mette mevlüt mex meyra meysa meïssa micael micaela micah micha michaela
        michalina michaël michał micheal michele michelle michèle midas miel miguel mihaela mihail mihnea mihriban mikael mikail mikki mikołaj mil milana milano milas milena miles miley mill milla
        millicent millie millo milly milo minakshi minodora mio mioara mir mira mirabela mirac miran miray miraç mircea mirco mireille mirela miriam mirja mirkelam mirko miro miron mirona mirthe
        miruna mirza misbah mitch mitchell mithat mitică mitruț mitte mobolaji moctar modou modupe mofifoluwa mohamad mohamadou mohana mohinder mohini moira moishe moisés mojisola mojisoluwa
        mojżesz mon mona monalisa monica monika moos moradeke morayo morena morenike moreno morgan morgane mories moris moritz morne morolake morris morten moshe mosinmileoluwa mosunmola motunrayo
        mouad mouhamadou mouhamed mouhameth mouhammadou mounia mourad moustapha moyosore mozes moïse moïsette muammer muaviye muaz mugur mugurel muhamed muhammad muhammet muharrem muhsin muhtar
        muhterem muhteşem muhyiddin mujur mukadder mukaddes mukesh muktedi muktedir muktefi mukul mulya mulyanto mulyono mumpuni muni muriel mursinin mursita murti musa musab muslih mustika
        mustofa mutahhar mutasım muteber mutemed mutia muttalib muyiwa muzaffer myla mylan mylo mylène myra myriam myrte myrthe márcia mário médard médoune médéric mégane mélanie mélisande mélissa
        mélissandre mélodie mérovée mónica müesser müfid müge müjdat müjde müjgan mükerrem mümtaz münevver münir müren müzdad müşir mădălin mădălina mălina mărioara măriuca mısra nabil nabila naci
        nadi nadine nadja nadzieja nadège nae naemi nafiz nagabhushanam nahid nahil nail naim najam najwa nala nalan nalar nalini namık nand nanda nando nanou naoual naoufal naoufel naradi narayan
        narcisa narcisse nardi narendra narinder narji narjis nasab nasim nasrullah nassim natacha natalia natan natanael natascha natasha natașa nathan nathanael nathanaël nathaniel natiq natália
        naud naudet naura naut naval naveen navin nawal nawfal naya nayla naz nazan nazariusz nazary nazif nazli nazlı nazmi nazım naël naïm neal necat necati necdet nechifor necib necla necmettin
        nedim neel neele neeltje nehir neil nejat nela nele nelis nell nelle nelles nelli nelly nelu nena neo nergis nesim neslişah nesrin nesrine neva nevin nevio nevra nevzat neyla neşet nia nic
        nichifor nicholas nicky niclas nicoară nicodim nicola nicolae nicolai nicolaie nicolas nicoleen nicoleta nicolás nicu niculina niculiță nicușor nicuță nicéphore nida nidia niek nieke niel
        niene nigar nigel nihad nihal nihan nihat nika nike niki nikita nikki nikkie niklas niko nikodem nikola nikolai nikolas nila nilam nilay nilgün nilo nils nimakoah nimas nimit nine
        ninioluwa ninke nino ninthe nio niranjan nirbhay niro nisa nisan nisanur nisrin niyaga niyazi niyilolawa nizamettin nizar nnamdi noach noam noami noan noel noemi nola nolan nomi noore
        norah noralie norbert norberto nordin nore norica norma norman normand noud nouh nouri nout novan novi noviana novita nowi nox noé noélie noémi noémie noë noëlla noëlle noëmi nrima nugraha
        numan nuno nur nural nuran nurettin nurgül nurgün nuria nurlan nursel nurseli nurul nurullah nusret nyah nyana nyo nyoman nyssa néhémie néné núria nükhet oana oba obanijesu obe obioma
        octav octave octavia octavian octaviana octavio octaviu océane odette odiel odile odilon odin odon odunayo ofelia ofelya ofélia oger ogooluwa oguzhan ojaswini okan oke okiki okta oktay
        okto okşan ola oladara oladare oladimeji olaf olaide olajumoke olakunle olamide olanrewaju olansile olaoluwa olasunmbo olatunbosun olayinka olcay ole oleg olimpia olimpian olimpiu oliva
        olive oliver olivier oliviu oliwia oliwier ololade olufeyisayo olufunke olufunmi olufunmilayo olumide olumorotimi olusola olutomiwa oluwafemi oluwagbemiga oluwakemi oluwamumibori
        oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olympe olívia oman omana
        omawunmi ombline omobobola omobolanle omodunni omolabake omolara omolola omosalewa omotara omotayo omotola omotolani omotoun omowumi ona oni onno onome onoriode onufry onur oona oone
        oormila opalina opaline opan opemipo opeoluwa opeyemi ophelia ophélie opung oreofe orestes orhan oriana oriande oriane orlando orlane ornella orphée ortansa oskar osmund osunleke othman
        othmane otilia otis oumar oumayma oumayra oumou oury ousmane oussama ovidiu owen oya oyenike oyindamola oyindasola ozan ozana ozanne ozy oğuz oğuzhan pablo pacôme padma padmi paiman pakize
        palémon pamela pamfil panagachie panait panca pandu pangeran pangestu panji pankracy pantaleon paolo param paramartha paramita paraschiva pardi parla parman parvati pascale paterne pathé
        patrice patricio patrizia patrycja patrycjusz patrycy patryk paule paulette paulica paulien paulin paulina paulo pavel paweł payidar pedro pelagia pelin pelinsu pelle pelumi pembe penda
        penelopa penelope pepe pepijn perceval peri perihan perkasa perla perran perrine pertev perver pervin petek petre petrică petrișor petronela petru petruț petruța peyami phaedra phara phebe
        phil phileine philibert philine philip philipp philippa philippe philippine phillip philomène philothée philou philémon phoebe phéline pia pie pierre pierrick pieter-jan pieterjan pilar
        pinchas pippa piraye pius pixie pjotr platon pleun pola polikarp polly pompilia pompiliu poornima porfiriusz porfiry poyraz praba prabawa prabowo prabu prakosa pramila pran pranata pranawa
        pranay prasad prasanna prasetya prasetyo prathamesh pratiwi prayag prayitna prayoga prayogo preben preity prem prema primerose prince priscilla priscille prita priyala profira prokles
        prokop prokul promise prosper prudence puji pulchérie puneet puput purnima purushottam purwa purwadi purwanto pushti puspa puspita puti putri putu pécine pélagie pénélope pépin pétronille
        pío pătru pınar qori queen quentin quentine quin quincy quinn quint quintia quinty quirin quiéta rachael rachela rachelle raci rada radeke radha radika radit raditya radu rafael rafaela
        rafaël rafał rafet raff rafi rafid rafila rafiq rageshwari rageswari ragnar raharja rahayu rahel rahim rahime rahma rahman rahmat rahmawati rahmi rahul rahşan raif raihan raik raina raisa
        raj rajan rajendra rajinder rajiv rajmund rajnold rakesh rakıp ralf raluca rama ramaa ramata ramatoulaye ramesh rameshwar rami ramiro ramiz ramona ramses ramy ramzi ramón rana randolf
        randy rangga ranjeet ranjit ranya raoul raphael raphaël raphaëlle raquel rareș rasheedah rasim rasmus rati ratih ratna rauf raul ravza ray raya rayan rayane rayen rayhan rayhana raymonde
        razan raúl raşit rebeca rebeka rebekka recai recep reda redouane refah refet refik regina reginald reha reina reinout reksa relu remi remilekun remko remus remy remzi renata renato renaud
        rendy renee renette rengin renke reno renz renzo renée respati restu resûl resül retno revi reybaud reyhan rezzan reşat rhonda rhune riaan rian riana rica ricardo riccardo ricky ridwan
        rieke ries rifat rigard riham rihanna rika rike riley rina rini rino ritesh riv rivka riyad rizki roan robbe robbie robby roberta robertina roberto robine robrecht robyn rocco roch rocío
        roderyk rodica rodolphe rodrigo rodrigue roeland roger rohan rohana rohit rokhaya roksana rolande romain romaisa romaissa romane romanie romanița romaysa romee romeu romi romina romuald
        romulus romée roméo ronan ronja ronke rosalia rosalina rosario rose roselin roseline roselyn rosemarie rosemary roser rosie rosman rotimi roumaissa rowen roxan roxana roxane roxanne
        roxelana roxy roza rozalia rozanne rube rubén rudolf rudolph rudra rufina rufus ruhsar rukhmani rukmin rumeysa runa runar rupinder rusman ruta rutger ruxanda ruxandra ryszard régine régis
        réjean réjeanne rémi rémy róża röya rúben rükneddin rümeysa rüya rüçhan rüştü răducu răzvan rıdvan rıfat rıfkı rıza saad saadat saartje sabar saber sabin sabina sabir sabri sabrine sacha
        sachin sacid sada sadberk sadettin sadi sadina sadio sadri sadullah sadık safa safaa saffet safia safiatou safina safira safiya safiétou safouan safouane safta safwan sagar sahra saiful
        saim saka sakina sakti sakura salah salaheddine salif salih saliha salima salimah salimata salimatou salina saliou sally salman salome salomea salomey salomon salomé salomë saloua
        salsabila salvador salvatore salwator saly samantha samed sameer samet sami samia samiah samih samim sammie sammy samson samsul samuel samuël samy sana sanae sancho sanda sandrine sandro
        sandu sandy sanem sanja sanjay sanka sanna santiago santino sanya saphira sarada sarala saraswati sare sarina sarisha sarla saroja sartika sarvin sascha sasha satish satya satyen sauveur
        sava savannah savaş saveta savi savin savina savinien saèr scarlett scholastique scott scottie sean seb sebas sebastian sebastien sebastião sebbe sebe seckou seda sedat sedef seden sef
        sefer seff segilola seher sekinat selahattin selami selcan selda selen selena selien selim selin selina selvi selçuk semenica semih sena senay senn senna senne sepp seppe septi serafin
        serafina serap serbülent seren serena sergen sergi sergiu sergiusz serhat serin sermet serpil sertap sertaç servaas seth settar setya sev seval sevda sever severin severina sevil sevim
        sevinç sevtap seweryn seydou seye seyfettin seyfi seyfullah seyma seynabou seyyit seçil seçkin shade shakila shakira shakti shakuntala shalewa shana shanaya shane shani shania shankar
        shanna shannon shantanu sharda shari sharmila shashi shashikala shaun shauna shauni shauny shawn sheela shekoni shelly shelsey sher sherly shimon shiv shivakari shlomo shobhana shola
        shresth shresthi shreya shreyashi shridevi shrishti shubha shubhaprada shwet sia sibe sibren sibylle sid siddarth siddhi siddhran sidiq sidney sidoine sidonia sidra sidy siebe sieben
        siebren sieg siel siem siemen siene sienna siep sietse sigebert sigismond sigrid sijuade sila silas silja silke silvan silvana silvia silvian silviana silviu silvère simay simen simeon
        simge simi similoluwa simina simion simisola simona simão sina sinan sinem sinică sinja sintia sirine siré siska sita sitara siti sixte sixtine siënna sky skye skyler slamet sloka smaranda
        smilla smita smriti sname soetkin sofia sofian sofiane sofía sokhna solange soledad soleh soline soma somnath somu sonia sonny soof sophia soraia sorana sorin sorina soufian soufiane
        souhail souhaila soulaimane soulayman souleymane soumaya soumia sowande speranța spirydion stacey stacy stan stana stanca stancu stanislas stanisław stanley stefaan stefania stefanie
        stefano steff steffen steffi steffie steffy stela stelian steliana stella steluța stephaans stephan stephanie stephen steve stiene stig stina stine stéphane stéphanie suat subhash
        subhashini subhasini subhi subodh subomi sucheta suci sude sudenaz sudeva sudi sue sue-marie sujata sukanya suma suman sumaya sumayyah sumitra sunay suresh sururi surya suryakant
        suryakanta suryakantam susan susana susanne susheel sushil sushma suus suzana suze suzon svea svenja sverre swapnil swara swarnalata swassane sweta syahrini sybe sybilla sybren sylke
        sylvain sylvestre sylviane sylvie sylwester sylwia szczepan szymon sâkıp sânziana sébastien ségolène sékou séraphin sérgio séverin séverine sílvia sönke sören süheyl süleyman sümeyye sıdkı
        sıla sırrı tabea tabitha taceddin tacjana tade taha tahir tahsin taib taiwo talat talay talea talha talia talip talitha tamer tami tamia tamina tamino tammo tancrède taner tanguy tania
        tanirika tanju tansu tantri tanushree tanushri tanya tanyeli tapan tari tarik tarja tarkan tars tarun tarık tasdik tasha tasniem tasnim taswir tatiana tatjana taufan taufik taurin tayfun
        tayler taylor tayyar taşkın ted tedi teea teguh teije tej tejas tejumola tekin tekinalp tekla temel temidayo temitope tenzin teo teodor teodora teodoro teodosia teofil teohari teoman teona
        terence terencjusz teresa tessa teunis tevfik tevhid tezcan tezel tezer thalea thalia thaïs thelma theodor theresa theunis theuns thiago thian thias thibau thibaud thibault thibaut thibe
        thibeau thibert thibo thiebe thiemen thierno thierry thies thieu thije thijmen thijn thilo thimo thom thor thorben thore thorgan thorge thorsten thymen théo théodora théodore théodose
        théophile théophraste thérèse tia tiago tiana tiany tias tibe tibeau tiberia tiberiu tibo tidiane tiebe tieme tiemen ties tijl tijmen tijn tijs tilda till tille tillmann tilly timbul timea
        timm timmy timo timoléon timotei timoteo timothy timothée timur timéo tina tinca tincuța tine tino tiphaine tira tirta tirtayasa tirza titien titilayo titilope titin titus tizian tiziana
        tiziano tjark tjeu tjorven tjörven tobe tobi tobias tobiasz tobiloba tobin toby todor toke toki tokunbo tolga tolulope tolunay toluwalope toluwani toluwanimi toma tomi tomiloba tomke
        tommie tomori tomás tomé toni tonnin tony tope torben tore torre toussaint tracy traian trajan trilochan trilochana trilok trilokanath trilokesh triloki trisha tristan trix troy tsabita
        tuana tudor tudora tudorița tudosia tufan tugay tugba tugiman tuhfe tunahan tunar tunay tunç tunçer turan turgay turgut turna turold tushar tutku tuğba tuğrul tuğtekin twan tyana tybo
        tycho tyler tymon tymoteusz tyron tyson tülay tülin tümer türkan türkay türker türkeş tınas uchita uda udai udit ufuk uhra ujjawal ujjwal ukbe ulduz uli ulrike ulus ulva ulvi ulviye ulya
        ulysse uma umang umar umay umaya umi umur umuralp umut unggul unjani upendra upik urbain urmila ursule usame usha usman usyi utama utku uttam uygu uzodimma uğur vadim vahdet vahid vahide
        vahâ vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi valentim valentin valentina valentine valentino valeria valerie valeriu valid valter valère valérie valéry vanesa vanessa
        vania vanya varalakshmi varvara vasanti vasco vasilica vasilică vasudev vasudeva vasudha vasundhara vecdi veda vedang vedanga vedanshi vedat veerle vefa vefik vehbi veit veli venance
        venceslas venera veniamin verda vere vernon vero veronica veronika veronique verónica vesile veta veysel veysi vianney vic vicdan vicente vicenția vicențiu vickie vicky victoire victorien
        victorin victorine vida vidhur vidhya vidur vidya viggo vigile vigo vijay vik viktor viktoria vildan vimal vimala viman vinay vince vincenzo vincențiu vinciane vinn vinnie vinny vino
        vinsen vinz violeta viorel viorela viorica virginia virginie virman visarion vishnu vishwamitra vital vito vitus vitória vive vivi vivian viviana viviane vivien vivienne vlad vladimir
        vlaicu voichița voicu volkan vrinda vrund vuslat vyas vânia véronique víctor vítor wacław wael wage wahyu wail wakiman wale walenty walentyn walentyna waleran waleria walerian walery
        walgierz walid walter waluyo waly wanda wandrille wanesa wani wannes ward wardaya wardi warji warre warsa warsita warta wasim wasis wassim wawan wawrzyniec wayne wenke weronika wes whitney
        wiam wiara wibke widya wiebke wietse wiktor wiktoria wilbur wilfryd wilhelm will willi william wincenty winda wira wirda wirginia wisnu wissal witalis witse wodan wulan wulandari wuraola
        wyatt władysław włodzimierz xana xanana xandro xanthe xaver xavi xavier xavière xem xena xenia xenne xeno xian xiebe xénophon yaa yacine yade yael yagmur yahya yakubu yakup yalenka yalgın
        yalçın yaman yamina yana yanah yanaika yanaïka yance yani yanina yanis yann yanna yanne yanni yannic yannick yannik yannis yano yaprak yarah yaren yari yarne yarno yaro yaron yasemin yasir
        yasmien yasmin yasmine yassin yassir yavuz yaw yaya yaël yaëlle yağmur yağız yaşar ybe yben yejide yekta yelda yelena yelina yeliz yelle yener yenna yente yentel yenthe yentl yessi yetkin
        yetunde yewande yeşim yfke yigit yinte yinthe yiğit ylana ylano yliana ylias yluna ylvi ylvie ymke yoann yoeri yogendra yogesh yoginder yolan yolanda yolande yonca yono yoran yorbe yorben
        yordi yoren yorick yoro yorrit yosef yoshi yosun youness youp youri yousra yousri youssou youssouph youssoupha youssra ysaline yseult yulia yuliana yuna yuni yunita yunus yuri yven yves
        yüce yücel yüksel yümni yıldırım yıldız zachariasz zacharie zachary zaché zaenab zafer zaharia zahide zahir zaid zain zaineb zakariya zaki zakir zalindra zamfir zamfira zamir zamira zana
        zanna zara zarah zaraza zaur zayd zayn zaynab zayneb zeb zef zeger zehra zekai zekeriyyâ zekiye zelaya zelda zeliha zena zenna zeno zenobia zenovia zerrin zev zeyd zeyneb zeynel zia zian
        zias zico zidane ziggy zihnî zina zineb zinedine zino zion zita ziva ziver ziya ziyad ziyâd zizi zjef zoe zoey zora zoran zoé zoéva zulaikha zulfa zulfikar zuzanna zyan zygmunt zâfir zâhit
        zéphirin zübeyde zübeyr zühal zülal züleyha zülfikâr zümra zümrüt ángel ángela áurea âmir ângelo çaba çabdar çablı çabuş çalapkulu çankız çağan çağatay çağdaş çağla çağlar çağlayan çağru
        çağrı çağrıbeğ çağrıhan çağrıtegin çağıl çelen çemen çemgen çetinel çetiner çeykün çeşminaz çilay çilenti çiler çimen çise çisil çiçek çiçem çiğdem çişem çobulmak çocukbörü çokramayul
        çolman çolpan çölü çıgıl çıngır ève édith édouard éleuthère élia éliane élie élisabeth élise élisée élodie éloïse élzéar éléonore émeline émeric émile émilie émérance émérencie épiphane
        éric érica étienne évangéline évariste évelyne évrard ígor íris óscar önder öykü özcan özden özer özge özgür özhan özkan özlen öznur ülfet ülgen ülker ülkü ümit ümmiye ümran ünal ünsel
        ünseli üzeyir łazarz łucja łukasz şaban şadan şahap şahinalp şahsuvar şahsüvar şaiq şakir şamil şarani şayan şebnem şecaeddin şefik şehlevent şehrazat şelale şemsi şenay şener şengül
        şennur şenol şerafettin şeref şerif şermin şevket şevki şevval şeyban şeyda şeyma şihab şihabeddin şiir şinasi şir şule şâfi şükrü żaneta șerban ștefan ștefana ștefania
        """;
}
