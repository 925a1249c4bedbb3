namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    internal static string HulpWie(Rollen rollen)
    {
        const string wie = "In het kanaal ziet iedereen het antwoord op de agendavraag. Een vraag om advies zien alleen de coördinatoren en wie gevraagd wordt.";
        return rollen.HasFlag(Rollen.Teamleider) ? $"{wie} Jouw cijfers gaan over het team, niet over mensen." : wie;
    }

    internal const string HulpStoppen = "Je kunt een vraag altijd intrekken, en een match altijd teruggeven. Uitleg is niet nodig.";

    /// <summary>Somebody without a known role may well work in a wijkteam.</summary>
    internal static bool VraagtAdvies(Rollen rollen) => rollen == Rollen.Geen || rollen.HasFlag(Rollen.SociaalWerker);

    internal static IEnumerable<string> HulpWat(Rollen rollen)
    {
        if (VraagtAdvies(rollen)) yield return "Elke week vraag ik in het kanaal of ervaringsdeskundigheid op de agenda staat. Met één klik vraag je advies.";
        if (rollen.HasFlag(Rollen.Teamleider)) yield return "Als teamleider krijg je elke week één korte vraag.";
        if (rollen.HasFlag(Rollen.Coordinator)) yield return "Als coördinator kies je wie je vraagt, en maak je de match na een ja.";
        if (rollen.HasFlag(Rollen.Ervaringsdeskundige)) yield return "Als ervaringsdeskundige krijg je soms een vraag. Je zegt ja, nee of eerst overleggen.";
    }

    internal static IEnumerable<(string Woord, string Uitleg)> Opdrachten(Rollen rollen)
    {
        yield return ("hulp", "deze uitleg");
        if (VraagtAdvies(rollen))
        {
            yield return ("vraag", "een ervaringsdeskundige laten meedenken");
            yield return ("mijn aanvragen", "hoe het met jouw vragen staat");
        }

        yield return ("profiel", "waarover je wilt meedenken als ervaringsdeskundige");
        if (rollen.HasFlag(Rollen.Ervaringsdeskundige))
        {
            yield return ("pauze", "even geen vragen");
            yield return ("weer beschikbaar", "weer wel vragen");
        }

        if (VraagtAdvies(rollen))
        {
            yield return ("afspraken", "wat je team heeft afgesproken");
            yield return ("herschrijf", "een tekst zonder etiketten");
            yield return ("uitleg bewoner", "tekst om aan een bewoner te geven");
        }

        yield return ("begrip", "met een woord erachter: wat het betekent");
        if (rollen.HasFlag(Rollen.Coordinator)) yield return ("wachtrij", "vragen die nog wachten");
        yield return ("instellingen", "in een kanaal: waar het kanaal voor is");
    }
}
