namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    internal const string HerschrijfUitleg = "Zet hier een paar zinnen neer. Ik zoek woorden die een etiket kunnen worden, en zeg hoe " +
        "het ook kan.";

    internal const string HerschrijfInVeld = "Zet je tekst hier in het vak. Wat je in de chat typt, blijft daar staan. " +
        "Ik bewaar nergens wat je hier invult.";

    internal const string HerschrijfGevonden = "Zo kan het ook. Lees het nog even na, een zin kan nu scheef lopen.";

    internal const string HerschrijfNiets = "Ik zie geen woorden die een etiket kunnen worden. Fijn geschreven.";

    internal const string HerschrijfVragen = "Wat zie je gebeuren? Hoe zou het voelen? Wat zou de bewoner zelf zeggen?";

    internal const string HerschrijfVoet = "Alleen jij ziet dit. Ik bewaar niets van je tekst.";

    /// <summary>The answer of this client would be a stored message, so the text cannot be shown in it.</summary>
    public const string HerschrijfNietHier = "In deze versie van Teams blijft mijn antwoord bewaard. Daarom herschrijf ik hier niets. " +
        "Werk Teams bij, of probeer het op een computer.";

    /// <summary>"“casus” werd “situatie”."</summary>
    public static string Vervangen(string van, string naar) => $"“{van}” werd “{naar}”.";
}
