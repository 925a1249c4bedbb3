using System.Collections.Frozen;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Names that many people in the Netherlands have. Names that are words too stand apart.</summary>
internal static partial class Woordenlijst
{
    public static readonly FrozenSet<string> Voornamen = Lijst(
        MeerVoornamen + """

        aaltje aart abdel abdelkader abdullah abdul achmed adam ada adnan adriaan agnes ahmed ahmet aicha aïcha aisha ali alice alexander alie aleksandra alfred alima amal amber amin amina amir anass
        andrea andré andre angela anja anke anna anne anneke annelies annemarie annemiek annet annie anton antoinette antoon arend arie arjan arjen arno arnold arthur astrid aukje ayoub ayse ayşe aylin
        aziz bart beatrix ben bep berend bernard bert berta bertus betty bianca bilal bob boudewijn bram brahim brenda brigitte burak carla carlijn carlo carolien caroline cathy cees chantal charlotte
        chris christa christiaan christina cindy claudia coby conny cor corina corrie daan daniel daniël daniëlle danielle danny david debby dennis desiree diana dick diego dilan dirk dirkje djamila
        dominique dorien driss eddy edwin eefje ella ellen elif elise elisabeth els elsa elly emma emily emine emre erik eric erika erna ernst esmee esra esther eva evelien evert fadma fahima fatiha
        fatima fatma fatoumata fenna femke ferry fleur floor frank frans fred frederik freek frits gea geert geertje gerard gerda gerrit gerben gert gerti gijs gina gerry goran greet greetje gretha
        güler guus hakan halima hamid hamza hanneke hannie hans hanna hanan harm harmen harrie harry hasan hassan hatice heidi hein heleen helena hendrik hendrika hennie henny henk herman hetty hicham
        hilde hilda huseyin hüseyin huub ibrahim ida ilse imane imran ina ine ineke inge ingrid irene irma isa ismail ivo iwan jaap jacob jacoba jacqueline jamal jamila jan janna janneke jannie jans jantje
        janny japie jasmijn jasper jannes jeanette jeannette jelle jelmer jeroen jeffrey jennifer jenny jessica jesse jet jettie jo joan joep johan johanna johannes john johnny joke jolanda jolanthe jonas
        jonathan joop joost jopie jordy joris jos jose josé josef joyce juan judith jules julia julian jurgen jurre justin kaatje karel karen karim karin karima katarzyna kathleen kees khadija khalid kevin
        kim kitty klaas klaartje koen koos krzysztof lara lars laura lauren leendert leila lena leo leon leonie lennart levi lia lianne lies liesbeth lieke linda lisa lisanne lisette loes lotte louis
        louise lucas luuk luc lucia lydia maaike maarten magda mahmoud malak malika manon marcel marco margriet margreet margot maria marie marieke mariëlle marielle marijke marit marjan marjolein
        marjo marianne marion marloes marleen martijn martin martha martine mariska matthijs maurice max mees mehmet melissa mia michael michel michiel mieke mike mila milan milou mimoun mina miranda mirjam
        mo mohamed mohammed mohammad monique moniek moussa mounir muhammed murat mustafa nadia naima najib najat nancy natalie natasja nathalie naomi nick nico nicole niels nienke nina noah noor noortje nora
        noura nourdin olga olivia omar oscar osman patricia patrick paul paula pauline peter petra pien piet pieter pim piotr quinten rachel rachid rachida ralph ramazan ramon raymond rebecca redouan
        reinier remco rené rene renate renske resul ria riet rianne richard rick rik rinus rita rob robbert robert robin roel roelof roland rolf romy ron ronald rosa rosalie rosanne roy ruben rudi rudy ruud
        ruth ryan saar sabine sabrina said saïd salim salma sam samira samir sandra sanne sara sarah sander saskia sebastiaan selma sem semra serdar sergio serkan shanti sharon sheila siham simon simone sjaak
        sjoerd sjors sofie sonja sophie soraya souad stef stefan steven suzan suzanne sven sylvia tamara tanja tara teun tess theo thea thijs thirza thomas tim tineke tinus tiny tjeerd tom tomas tomasz toon
        toos trees trudy truus tygo ursula vera victor vincent wendy wesley wietske wilco wilfred wilhelmina willeke willem willemijn willie wilma wim wouter xander yara yasin yasmina yassine younes yousef
        youssef yusuf yvette yvonne zahra zainab zakaria zeynep zoë zofia agnieszka malgorzata dariusz ewa andrzej pawel marek mateusz oleksandr olena oksana svetlana dmitri tesfay abeba selam yonas
        gülcan gulcan gülsüm gülay nurcan nuray fadime hülya meryem hacer emine döne sultan cemile yusra hanane ikram loubna ilham wafaa siham karima mouna rabia zohra habiba malek ilyas anwar jawad abdelaziz
        sietske sjoukje wiebe wytske jitske hielke doutzen froukje baukje tjitske sjoerdtje klaske harmke roelfien hilly geesje jantien wubbo berber nynke jildou riemer douwe sipke folkert wessel
        zbigniew grzegorz lukasz jakub mariusz beata dorota danuta jolanta wioletta iwona bogdan vasile ionut mihai cristina elena gheorghe stoyan ivan dimitar
        ans annet dina dineke diny dini femmie fokje gré hermien hennie jopie leny mien miep nel nelleke riek sien stien tonny toos wies willy jayden jaylinn dylan kyan luca sem mika
        sherida shaniqua shirley glenn winston humphrey roché jurmain xiomara gianni ruthmila rishi soerin soenita radj vinod oumaima safae salwa soukaina nisrine chaima hafsa maroua
        bashar khaled nour rania rasha yasser mazen hussein ghada lina reem tarek firas omer osama temesgen mebrahtu filmon letebrhan hiwet bereket
        yohannes semere farah hodan abdi abdullahi maryam mariam ravi sunita sandhya priya anil wahid farid parisa reza shirin soran rojin hevin dilek sevgi sibel songül yildiz özlem ömer
        """);

    /// <summary>First names that are words too: at the start of a sentence they count only in a construction.</summary>
    public static readonly FrozenSet<string> DubbeleVoornamen = Lijst("wil roos mark rein storm joy hoop bas lot merel iris bloem guus stijn daan nova mick lois rens sterre floris sil hugo otto lou lex luna jade sunny beer");

    public static readonly FrozenSet<string> Achternamen = Lijst(
        """
        jansen janssen jansma jansens bakker bakkers visser smit meijer meyer mulder bos vos peters hendriks hendrix dekker dijkstra smits graaf vermeulen kok jacobs wal vink verhoeven willems hoekstra
        koster huisman peeters postma kuipers kuiper kramer veenstra brouwer maas schouten scholten groen willemsen evers vries hermans timmermans timmer martens bosch-de gerritsen sanders veldman
        molenaar blom verbeek schipper schippers mol kuiper gerrits boersma wouters zijlstra schroder schröder terpstra wiersma claessen bosman bouwman wolters driessen yilmaz yılmaz kaya demir çelik
        celik şahin sahin yildirim öztürk ozturk aydin aydın arslan özdemir ozdemir kilic kılıç doğan dogan aslan çetin cetin koç polat el-idrissi amrani bouali bouzid benali haddou azzouzi ouali
        alaoui chaoui bennani idrissi achahbar mohan ramdin singh khan hussain ahmadi hosseini mohammadi nguyen tran chen kowalski kowalska nowak wisniewski wojcik fernandes rodrigues martina
        silva santos pinas pengel ramautar jagessar tesfaye gebre hagos mendes haile mulders verhagen dijkman dijkmans hofman hofstra postema sikkema bijlsma hoogland vermeer verschuren
        """);

    /// <summary>Surnames that are a name only after "de", "van" and the like.</summary>
    public static readonly FrozenSet<string> AchternamenNaVoegsel = Lijst(
        """
        vries boer jong jonge graaf groot groote haan wit bruin bruijn lange ruiter wolf koning berg bergh bos dijk dijck leeuwen linden velde velden heijden heuvel brink veen ven vliet beek
        heide meer horst hoek laan ham haar poel pol broek wal zanden steen rooij rooy loon doorn dam eijk eijck hout kamp meulen molen laar bakker visser smit kok kroon winter keijzer keizer moor man nijs
        vos waal lang bie ridder backer clercq backere idrissi amrani haddad masri hassan ouali
        """);
}
