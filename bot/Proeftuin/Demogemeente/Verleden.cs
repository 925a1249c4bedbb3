using TeamsHerstelBot.Proeftuin.Gesprekken;
using TeamsHerstelBot.Proeftuin.Kern;

namespace TeamsHerstelBot.Proeftuin.Demogemeente;

/// <summary>
/// The weeks before somebody comes to look: both wijkteams agreed what to do in danger, answered what they were asked, one match runs and
/// one question waits. It ends at the Monday 09:00 with the cards of that week.
/// </summary>
internal sealed class Verleden(Spel spel)
{
    private const string Afspraken = "afspraken opschrijven";
    private const string Laatst = "naar de laatste maandag 09:00";

    /// <summary>What each wijkteam answered on Monday, and each teamleider on Thursday; null is no answer.</summary>
    private static readonly (Antwoordt Linde, Antwoordt Haven, string? Marit, string? Yusuf)[] Weken =
    [
        (new(Gemeente.Tom, "agenda-zet-erop"), new(Gemeente.Yusuf, "agenda-dit-keer-niet"), "borging-gedaan", "borging-gedaan"),
        (new(Gemeente.Marit, "agenda-dit-keer-niet"), new(Gemeente.Aicha, "agenda-ja"), "borging-gedaan", "borging-past-niet"),
        (new(Gemeente.Sanne, "agenda-ja"), new(Gemeente.Joost, "agenda-zet-erop"), "borging-past-niet", "borging-gedaan"),
        (new(Gemeente.Tom, "agenda-ja"), new(Gemeente.Aicha, "agenda-ja"), null, "borging-gedaan"),
    ];

    public IEnumerable<Stap> Stappen(DateTimeOffset opening)
    {
        yield return new(Afspraken, "afspraken van De Linde", token => SpreekAfAsync(Gemeente.Tom, Gemeente.Linde, token));
        yield return new(Afspraken, "afspraken van Oude Haven", token => SpreekAfAsync(Gemeente.Aicha, Gemeente.Haven, token));
        for (var i = 0; i < Weken.Length; i++)
        {
            var (week, over) = (Weken[i], Startinstellingen.WekenVooraf - i);
            var maandag = Amsterdam.Dag(opening, -7 * over, new(10, 0, 0));
            var hoofdstuk = over == 1 ? "de laatste week" : $"de week van {over} weken geleden";
            yield return new(hoofdstuk, "de agendavraag van maandag", token => MaandagAsync(maandag, week.Linde, week.Haven, token));
            if (over == 2) yield return new(hoofdstuk, "een vraag wordt een match", token => MatchAsync(maandag.AddDays(1), token));
            if (over == 1) yield return new(hoofdstuk, "alles is gelezen", spel.LeesAllesAsync);
            yield return new(
                hoofdstuk, "de vraag aan de teamleiders",
                token => DonderdagAsync(Amsterdam.Dag(maandag, 3, new(14, 0, 0)), week.Marit, week.Yusuf, token));
        }

        yield return new(Laatst, "een vraag in de pool", token => WachtendeVraagAsync(Amsterdam.Dag(opening, -3, new(15, 0, 0)), token));
        yield return new(Laatst, "naar maandag 09:00", token => spel.SpringAsync(opening, token));
    }

    private async Task SpreekAfAsync(Persoon wie, Team team, CancellationToken token)
    {
        await spel.ZegAsync(wie, spel.Kanaal(team), "afspraken", token);
        var (kaart, _) = await spel.WachtOpAsync(wie, team, "afspraken-opslaan", token);
        await spel.KlikAsync(
            wie, kaart, "afspraken-opslaan", token, ("teamUrgent", "Blijf erbij en bel samen de achterwacht."),
            ("teamContact", "De achterwacht, 030 123 45 67"), ("teamDelen", "Alleen wat de bewoner goed vindt."));
    }

    /// <summary>On a Monday that is a holiday there may be no card.</summary>
    private async Task MaandagAsync(DateTimeOffset moment, Antwoordt linde, Antwoordt haven, CancellationToken token)
    {
        await spel.SpringAsync(moment, token);
        await AntwoordAsync(linde.Wie, Gemeente.Linde, linde.Verb, token);
        await AntwoordAsync(haven.Wie, Gemeente.Haven, haven.Verb, token);
    }

    private async Task DonderdagAsync(DateTimeOffset moment, string? marit, string? yusuf, CancellationToken token)
    {
        await spel.SpringAsync(moment, token);
        await AntwoordAsync(Gemeente.Marit, null, marit, token);
        await AntwoordAsync(Gemeente.Yusuf, null, yusuf, token);
    }

    private async Task AntwoordAsync(Persoon wie, Team? team, string? verb, CancellationToken token)
    {
        if (verb is not null && spel.Zoek(wie, team, verb) is var (kaart, _)) await spel.KlikAsync(wie, kaart, verb, token);
    }

    /// <summary>One click asks, a coördinator asks somebody, who says ja.</summary>
    private async Task MatchAsync(DateTimeOffset moment, CancellationToken token)
    {
        await spel.SpringAsync(moment, token);
        var (agenda, _) = await spel.WachtOpAsync(Gemeente.Aicha, Gemeente.Haven, "vraag-advies", token);
        await spel.KlikAsync(Gemeente.Aicha, agenda, "vraag-advies", token);
        var (inPool, _) = await spel.WachtOpAsync(Gemeente.Els, Gemeente.PoolTeam, "aanvraag-bekijken", token);
        var keuze = await spel.KlikAsync(Gemeente.Els, inPool, "aanvraag-bekijken", token);
        await spel.KlikAsync(Gemeente.Els, inPool, keuze, "match-voorstellen", token);
        var deskundige = Gemeente.Deskundigen.Select(d => d.Persoon).First(p => spel.Zoek(p, null, "aanbod-ja") is not null);
        var (aanbod, _) = await spel.WachtOpAsync(deskundige, null, "aanbod-ja", token);
        await spel.KlikAsync(deskundige, aanbod, "aanbod-ja", token);
        var (toezegging, _) = await spel.WachtOpAsync(Gemeente.Els, null, "match-aanvaarden", token);
        await spel.KlikAsync(Gemeente.Els, toezegging, "match-aanvaarden", token);
    }

    /// <summary>The question form, in three screens.</summary>
    private async Task WachtendeVraagAsync(DateTimeOffset moment, CancellationToken token)
    {
        await spel.SpringAsync(moment, token);
        await spel.ZegAsync(Gemeente.Tom, spel.Chat(Gemeente.Tom), "vraag", token);
        var (formulier, _) = await spel.WachtOpAsync(Gemeente.Tom, null, "vraag-kiezen", token);
        var kaart = await spel.KlikAsync(
            Gemeente.Tom, formulier, "vraag-kiezen", token, ("toelichting", "Hoe praat je over schulden als schaamte in de weg zit?"));
        kaart = await spel.KlikAsync(Gemeente.Tom, formulier, kaart, "vraag-nakijken", token);
        await spel.KlikAsync(Gemeente.Tom, formulier, kaart, "vraag-stellen", token);
    }

    private sealed record Antwoordt(Persoon Wie, string Verb);
}
