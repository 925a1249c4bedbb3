using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Cards;

/// <summary>What the bot says when somebody speaks to it as to a person.</summary>
public static partial class Teksten
{
    internal const string GraagGedaan = "Graag gedaan";

    internal const string IkBenEr = "Is er later weer iets? Ik ben er.";

    internal const string ZwaarTitel = "Wat naar dat het zwaar is";

    internal const string ZwaarErvaringsdeskundige =
        "Fijn dat je het zegt. Je hoeft nu niets. Neem gerust pauze: er komen dan geen vragen. Niemand vraagt waarom.";

    internal const string ZwaarCollega = "Fijn dat je het zegt. Je hoeft het niet alleen op te lossen.";

    internal const string ZwaarNummers = "Wil je nu met iemand praten?";

    internal const string ZwaarVoet = "Alleen jij ziet dit. Ik bewaar niet wat je schreef, en vertel het aan niemand.";

    internal const string AntwoordTitel = "Gaat dit over deze vraag?";

    internal const string AntwoordUitleg = "Ik weet het niet zeker. Daarom geef je je antwoord met een knop.";

    internal const string AntwoordKentTitel = "Ken je iemand van deze vraag?";

    internal const string AntwoordMeer = "Je andere open vragen staan hierboven in deze chat.";

    internal static string AntwoordKent(Aanbod aanbod) =>
        $"Goed dat je het zegt. Je mag nee zeggen, zonder uitleg. Of overleg eerst met "
        + $"{(aanbod.Rechtstreeks ? "een coördinator" : aanbod.GevraagdDoor.Naam)}.";

    internal static string WieLuistert(bool ervaringsdeskundige, IReadOnlyList<string> namen) => (ervaringsdeskundige, namen) switch
    {
        (true, []) => "Praat er eens over met een coördinator.",
        (true, [var naam]) => $"Praat er eens over met {naam}, je coördinator.",
        (true, _) => $"Praat er eens over met een coördinator: {Keuzelijst(namen)}.",
        (false, [var naam]) => $"Praat er eens over met een collega die je vertrouwt, of met {naam}.",
        _ => "Praat er eens over met een collega die je vertrouwt.",
    };

    /// <summary>The one thing that somebody with this role may come for.</summary>
    internal static string NaGroet(Rollen rol) => rol switch
    {
        Rollen.SociaalWerker => "Fijn dat je er bent. Wil je dat een ervaringsdeskundige met je meedenkt?",
        Rollen.Teamleider => "Fijn dat je er bent. Je krijgt hier af en toe een korte vraag. Wil je iets veranderen voor je team?",
        Rollen.Coordinator => "Fijn dat je er bent. Wil je zien welke vragen wachten?",
        Rollen.Ervaringsdeskundige => "Fijn dat je er bent. Je hoeft niets te doen: is er een vraag voor je, dan hoor je het hier.",
        _ => "Fijn dat je er bent. Ik help wijkteams en ervaringsdeskundigen elkaar te vinden.",
    };

    private static string Keuzelijst(IReadOnlyList<string> namen) =>
        $"{string.Join(", ", namen.Take(namen.Count - 1))} of {namen[^1]}";
}
