namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    internal static string HulpWie(Rollen rollen)
    {
        const string wie = "In het kanaal ziet iedereen het antwoord op de agendavraag. Een vraag om advies zien alleen de coördinatoren en wie gevraagd wordt.";
        return rollen.HasFlag(Rollen.Teamleider) ? $"{wie} Jouw cijfers gaan over het team, niet over mensen." : wie;
    }

    internal const string HulpStoppen = "Je kunt een vraag altijd intrekken, en een match altijd teruggeven. Uitleg is niet nodig.";

    internal static string HulpWat(Rollen rollen)
    {
        List<string> zinnen = [];
        if (rollen == Rollen.Geen || rollen.HasFlag(Rollen.SociaalWerker)) zinnen.Add("Elke week vraag ik in het kanaal of ervaringsdeskundigheid op de agenda staat. Met één klik vraag je advies.");
        if (rollen.HasFlag(Rollen.Teamleider)) zinnen.Add("Als teamleider krijg je elke week één korte vraag.");
        if (rollen.HasFlag(Rollen.Coordinator)) zinnen.Add("Als coördinator kies je wie je vraagt, en maak je de match na een ja.");
        if (rollen.HasFlag(Rollen.Ervaringsdeskundige)) zinnen.Add("Als ervaringsdeskundige krijg je soms een vraag. Je zegt ja, nee of eerst overleggen.");
        return string.Join(' ', zinnen);
    }

    internal static IEnumerable<(string Woord, string Uitleg)> Opdrachten(Rollen rollen)
    {
        yield return ("hulp", "deze uitleg");
        if (rollen == Rollen.Geen || rollen.HasFlag(Rollen.SociaalWerker)) yield return ("mijn aanvragen", "hoe het met jouw vragen staat");
        yield return ("profiel", "waarover je wilt meedenken als ervaringsdeskundige");
        if (rollen.HasFlag(Rollen.Ervaringsdeskundige))
        {
            yield return ("pauze", "even geen vragen");
            yield return ("weer beschikbaar", "weer wel vragen");
        }

        if (rollen.HasFlag(Rollen.Coordinator)) yield return ("wachtrij", "vragen die nog wachten");
        yield return ("instellingen", "in een kanaal: waar het kanaal voor is");
    }
}
