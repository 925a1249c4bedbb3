using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    /// <summary>After saving a profile.</summary>
    public const string ProfielBewaard = "Bewaard. Fijn dat je meedoet.";

    /// <summary>After starting a pause.</summary>
    public const string PauzeGestart = "Bewaard. Je krijgt nu geen nieuwe vragen. Uitleg is niet nodig.";

    /// <summary>After a pause.</summary>
    public const string PauzeVoorbij = "Welkom terug. Je kunt weer vragen krijgen.";

    internal const string ProfielVoet = "Alleen jij en de coördinatoren van de pool zien je profiel. Pauze nemen of stoppen kan altijd, zonder uitleg.";

    internal const string InrichtUitleg = "Ik help wijkteams en ervaringsdeskundigen elkaar te vinden. Kies waar dit kanaal voor is. Je kunt het later nog wijzigen.";

    internal const string InrichtVoet = "Iedereen in dit kanaal ziet deze kaart. Ik bewaar geen gegevens van bewoners. Stoppen? Haal de app uit het team.";

    internal static string Beschikbaar(Ervaringsdeskundige profiel) => profiel switch
    {
        { Pauze: true } => "Je hebt nu pauze.",
        { Plaatsen: 0 } => "Je hebt nu geen ruimte voor nieuwe vragen.",
        _ => $"Je hebt ruimte voor {Vragen(profiel.Plaatsen)}.",
    };
}
