using System.Text.RegularExpressions;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// Words of acute danger. The bot does not weigh how bad it is: whoever types these needs people at once, and a queue is the wrong place.
/// </summary>
internal static partial class Noodwoorden
{
    public static IEnumerable<Vondst> Zoek(string tekst) =>
        Levensgevaar().Matches(tekst).Concat(Geweld().Matches(tekst)).Concat(Spoed().Matches(tekst)).Select(m => new Vondst(VondstSoort.Nood, m.Index, m.Length));

    [GeneratedRegex(
        @"\b(zelfmoord|zelfmoordpoging|zelfmoordplannen|zelfdoding|su[iï]cide|su[iï]cidepoging|su[iï]cideplannen|su[iï]cidaal|su[iï]cidale|"
        + @"(wil|wilt|wilde|willen) ((echt|liever|het liefst|gewoon|alleen nog|nu|vandaag|vannacht) )*(dood|sterven|er niet meer zijn|niet meer leven|niet meer wakker worden)|"
        + @"dood (wil|wilt|willen|zijn wil|te willen)|niet (meer|langer) (wil|wilt|willen|te willen) leven|leven niet meer (ziet )?zitten|"
        + @"(einde?|eind) (aan|maken|maakt) (\p{L}+ ){0,3}(leven|maken|maakt)|uit het leven stappen|zichzelf iets aan(doen|doet| te doen| gaat doen)|zich iets aan(doen|doet| te doen)|"
        + @"(zichzelf|zich|haar|hem|mij|ons|iemand) (nu )?(wat|iets) aan(doen|doet| te doen)|"
        + @"overdosis|(te veel|alle|een doos|een hele strip|heel veel) (pillen|medicijnen)|pillen (ingenomen|geslikt)|(van|voor) (het dak|de brug|de flat|de trein|het balkon) (af )?((te|wil|wilt|wilde|gaat|zou) )*(springen|springt)|springt (van|voor) (het dak|de brug|de flat|de trein|het balkon))\b",
        Patroon.Ruim)]
    private static partial Regex Levensgevaar();

    [GeneratedRegex(
        @"\b((met|heeft|pakte|pakt|trok) (een|zijn|haar|het) (mes|pistool|vuurwapen|wapen|bijl)|vuurwapen|pistool|neergestoken|doodslaan|vermoorden|vermoordt|doodmaken|"
        + @"(wordt|worden|werd|is|zijn) (nu|net|vandaag|vanochtend|vannacht|op dit moment|vanmiddag|zojuist|weer) (\p{L}+ ){0,3}(geslagen|mishandeld|bedreigd|verkracht|geschopt|opgesloten|gewurgd)|"
        + @"(slaat|mishandelt|bedreigt|schopt|wurgt) (haar|hem|zijn vrouw|zijn moeder|de kinderen|de buren|mij|ons|het kind|iedereen) (nu|op dit moment|vandaag|weer)|"
        + @"(nu|op dit moment|vandaag) (geslagen|mishandeld|bedreigd|geweld)|geweld (nu|op dit moment)|bedreigt (haar|hem|mij|ons|de buren|de kinderen)( nu)? met)\b",
        Patroon.Ruim)]
    private static partial Regex Geweld();

    [GeneratedRegex(
        @"\b((acuut|direct|groot|levens) ?gevaar|acute (crisis|nood|dreiging)|noodsituatie|levensgevaar|levensgevaarlijk|(nu|acuut|meteen) (in gevaar|onveilig)|(in gevaar|onveilig|in crisis) (nu|op dit moment)|"
        + @"(is|zijn|zit|zitten) (nu|op dit moment|acuut) (\p{L}+ ){0,2}(in gevaar|onveilig|in crisis)|bel(t|len)? (de )?(112|politie|ambulance)|ambulance (nodig|is onderweg)|112 gebeld|heeft (nu )?(dringend|direct|meteen|acuut) hulp nodig|"
        + @"ademt niet|bewusteloos|reageert niet meer|dreigt (zichzelf|haar|hem|de boel|het huis|iemand))\b",
        Patroon.Ruim)]
    private static partial Regex Spoed();

}
