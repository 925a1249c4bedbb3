using TeamsHerstelBot.Domein.Vragen;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    /// <summary>Question beside the field that takes away a klus or a gap in the schedule.</summary>
    public const string WaaromErvaring = "Waar helpt juist eigen ervaring hier?";

    /// <summary>Why a question does not go on like this, and another road. It blames nobody.</summary>
    public static string VoorBezwaar(Bezwaar bezwaar) => bezwaar switch
    {
        Bezwaar.Klus =>
            "Dit lijkt op een klus. Waar helpt juist eigen ervaring hier? Vul dat in, dan gaat je vraag door. Gaat het om de klus zelf? " +
                "Dan helpt een vrijwilliger of hulp bij het huishouden je sneller.",
        Bezwaar.Rooster =>
            "Krap zitten is lastig. Een ervaringsdeskundige vult geen gat in het rooster. Waar helpt juist eigen ervaring hier? " +
                "Vul dat in, of bespreek de drukte met je teamleider.",
        Bezwaar.Medicatie =>
            "Pillen brengen, nakijken of beoordelen past niet bij deze rol. De apotheek of de wijkverpleging helpt daar goed bij. " +
                "Praten over leven met medicijnen kan wel: kies dat thema, dan vraag ik alleen wie daar zelf voor koos. " +
                "Of zet het op de agenda van jullie overleg.",
        Bezwaar.Lokken =>
            "Contact blijft de keuze van de bewoner. Een ervaringsdeskundige haalt niemand over. " +
                "Wel kun je samen sparren: hoe blijf ik beschikbaar zonder druk?",
        Bezwaar.VerhaalOpVerzoek =>
            "Een eigen verhaal is van wie het beleefde. Vraag liever naar wat vaak helpt. Zoek je een verhaal voor een groep? " +
                "Kies dan de vorm “een ervaringsverhaal”.",
        Bezwaar.Risico =>
            "Hoe groot een gevaar is, kan een ervaringsdeskundige niet voor je inschatten. " +
                "Bespreek dat met je team, volgens jullie afspraken. Meedenken over het contact kan wel.",
        Bezwaar.WensNee =>
            "De bewoner wil dit nu niet, en dat telt. Sparren kan wel, zonder de bewoner erbij: hoe blijf ik beschikbaar zonder druk?",
        _ => throw new ArgumentOutOfRangeException(nameof(bezwaar), bezwaar, "Every bezwaar has its words."),
    };
}
