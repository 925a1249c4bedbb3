using TeamsHerstelBot.Domein.Berichten;

namespace TeamsHerstelBot.Cards;

/// <summary>Words for what arrived and what did not.</summary>
public static partial class Teksten
{
    /// <summary>A kind of card, as people call it; null is an answer to one person.</summary>
    public static string Kaartnaam(KaartSoort? soort) => soort switch
    {
        null => "Antwoord",
        KaartSoort.Inrichten => "Instellingen",
        KaartSoort.Agendavraag => "Agendavraag",
        KaartSoort.Agendastilte => "Bericht over de agendavraag",
        KaartSoort.AanvraagInPool or KaartSoort.AanvraagVoorVrager => "Vraag aan de pool",
        KaartSoort.Aanbod or KaartSoort.AanbodenVanDeDag => "Vraag om mee te denken",
        KaartSoort.ReactieVoorCoordinator => "Reactie op een voorstel",
        KaartSoort.Borgingsvraag => "Borgingsvraag",
        KaartSoort.Toestemmingsvraag => "Vraag over toestemming",
        KaartSoort.TeamvraagInKanaal or KaartSoort.TeamvraagVoorErvaringsdeskundige or KaartSoort.TeamvraagVoorMeedenker
            or KaartSoort.TeamvraagMorgen => "Vraag aan een wijkteam",
        KaartSoort.SignaalVoorErvaringsdeskundige or KaartSoort.SignaalVoorCoordinator or KaartSoort.SignaalInKanaal => "Signaal",
        KaartSoort.VandaagAanwezig or KaartSoort.AanwezigVoorErvaringsdeskundige or KaartSoort.TochNietAanwezig => "Wie er vandaag is",
        KaartSoort.Bedankje => "Bedankje",
        KaartSoort.Nieuws => "Bericht over een besluit",
        KaartSoort.Urgent => "Bericht dat er gevaar dreigt",
        KaartSoort.Afspraken => "Afspraken van het team",
        KaartSoort.Pauzevraag => "Vraag over de pauze",
        KaartSoort.Deelname => "Vraag of iemand nog meedoet",
        KaartSoort.Welkom => "Welkom",
        KaartSoort.RolOvernemen or KaartSoort.RolOvergegaan => "Bericht over een rol",
        KaartSoort.HerinneringVoorCoordinator or KaartSoort.HerinneringVoorErvaringsdeskundige or KaartSoort.Dagherinnering =>
            "Herinnering",
        KaartSoort.EerlijkBericht => "Bericht dat het langer duurt",
        KaartSoort.Verduidelijkingsvraag or KaartSoort.VerduidelijkingVoorCoordinator => "Vraag om verduidelijking",
        KaartSoort.LaterOpnieuw or KaartSoort.Uitkomstvraag => "Vraag hoe het ging",
        KaartSoort.Themasignaal => "Bericht over een thema",
        _ => "Kaart over een match",
    };

    /// <summary>How far it is.</summary>
    public static string LeveringIs(Leveringstand stand) => stand switch
    {
        Leveringstand.Wacht => "Wacht",
        Leveringstand.Opzij => "Opzij gezet",
        Leveringstand.Onzeker => "Onzeker",
        Leveringstand.Opgegeven => "Opgegeven",
        _ => "Aangekomen",
    };

    /// <summary>Why it did not arrive, and what somebody can do.</summary>
    public static string WaaromNietAangekomen(Leveringregel levering) => (levering.Waarom ?? "").Split(' ', 2) switch
    {
        [""] => "De bot is er nog mee bezig.",
        ["0", "KanaalWeg"] => "De app staat niet meer in dit team. Voeg hem weer toe.",
        [_, "ConversationBlockedByUser"] => "Deze persoon heeft de bot geblokkeerd of weggehaald. Spreek elkaar op een andere manier.",
        [_, "BotDisabledByAdmin" or "TokenRefused"] or ["401", ..] => "Teams laat de bot niet toe. Vraag je beheerder om te kijken.",
        [_, "MessageWritesBlocked"] => "In dit kanaal mag de bot niets plaatsen. Vraag een eigenaar van het team om dat toe te staan.",
        ["403", ..] => "Teams laat de bot hier niet toe. Kijk of de app nog in het team of de chat staat.",
        ["404", ..] => "Dit kanaal of deze chat is er niet meer.",
        ["413", ..] => "De kaart is te groot voor Teams.",
        ["429", ..] => "Teams heeft het druk. De bot probeert het vanzelf opnieuw.",
        ["400", ..] => "Teams nam de kaart niet aan. Vraag je beheerder om te kijken.",
        _ when levering.Stand is Leveringstand.Onzeker =>
            "Teams gaf geen antwoord. Misschien staat de kaart er wel. Kijk eerst, voor je het opnieuw probeert.",
        _ => "Teams was even niet bereikbaar. De bot probeert het vanzelf opnieuw.",
    };
}
