using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Cards;

/// <summary>What a field is for, and so what may stand in it.</summary>
public enum Schrijfsoort
{
    /// <summary>A sentence: nothing that points at a person.</summary>
    Vrij,

    /// <summary>A name of somebody or something, by intent.</summary>
    Naam,

    /// <summary>What a team agreed: a number to call may stand in it, and "bel 112" is what it is for.</summary>
    Afspraak,

    /// <summary>The same, about whom to call.</summary>
    Contact,

    /// <summary>The mail address of who it is about, and nothing else.</summary>
    Adres,

    /// <summary>Is answered and goes nowhere, so it may hold anything; danger is answered as everywhere.</summary>
    Herschrijven,
}

/// <summary>
/// Every field in which somebody types. All of them are read before anything is stored or posted; a card with a field that is not here
/// fails a test.
/// </summary>
public static class Schrijfvelden
{
    /// <summary>By id of <see cref="Velden"/>.</summary>
    public static IReadOnlyDictionary<string, Schrijfsoort> Alle { get; } = new Dictionary<string, Schrijfsoort>
    {
        [Velden.Toelichting] = Schrijfsoort.Vrij,
        [Velden.WaaromErvaring] = Schrijfsoort.Vrij,
        [Velden.Antwoord] = Schrijfsoort.Vrij,
        [Velden.Signaal] = Schrijfsoort.Vrij,
        [Velden.Signaalantwoord] = Schrijfsoort.Vrij,
        [Velden.WatHelpt] = Schrijfsoort.Vrij,
        [Velden.AfspraakWel] = Schrijfsoort.Vrij,
        [Velden.AfspraakNiet] = Schrijfsoort.Vrij,
        [Velden.AfspraakRuimte] = Schrijfsoort.Vrij,
        [Velden.Taken] = Schrijfsoort.Vrij,
        [Velden.Verwacht] = Schrijfsoort.Vrij,
        [Velden.Brengt] = Schrijfsoort.Vrij,
        [Velden.Stap] = Schrijfsoort.Vrij,
        [Velden.Dank] = Schrijfsoort.Vrij,
        [Velden.Naam] = Schrijfsoort.Naam,
        [Velden.PoolNaam] = Schrijfsoort.Naam,
        [Velden.SluitingNaam] = Schrijfsoort.Naam,
        [Velden.Organisatie] = Schrijfsoort.Naam,
        [Velden.EdNaam] = Schrijfsoort.Naam,
        [Velden.EdOrganisatie] = Schrijfsoort.Naam,
        [Velden.Email] = Schrijfsoort.Adres,
        [Velden.TeamUrgent] = Schrijfsoort.Afspraak,
        [Velden.TeamContact] = Schrijfsoort.Contact,
        [Velden.TeamVastleggen] = Schrijfsoort.Afspraak,
        [Velden.TeamWaar] = Schrijfsoort.Afspraak,
        [Velden.TeamInformeren] = Schrijfsoort.Afspraak,
        [Velden.TeamDelen] = Schrijfsoort.Afspraak,
        [Velden.TeamUitleg] = Schrijfsoort.Afspraak,
        [Velden.HerschrijfTekst] = Schrijfsoort.Herschrijven,
    };

    /// <summary>What holds back what was typed in a field; empty when it may go on.</summary>
    /// <param name="soort">What the field is for.</param>
    /// <param name="tekst">What was typed.</param>
    public static IReadOnlyList<Vondst> Keur(Schrijfsoort soort, string tekst) => soort switch
    {
        Schrijfsoort.Afspraak => Teamafspraken.Keur(tekst, isContact: false),
        Schrijfsoort.Contact => Teamafspraken.Keur(tekst, isContact: true),
        _ =>
        [
            .. Privacycheck.Lees(tekst).Where(v => v.Soort == VondstSoort.Nood || (v.IsHerkenbaar && soort switch
            {
                Schrijfsoort.Naam => v.Soort != VondstSoort.Naam,
                Schrijfsoort.Herschrijven => false,
                Schrijfsoort.Adres => v.Soort is not (VondstSoort.Email or VondstSoort.Naam or VondstSoort.Account or VondstSoort.Web),
                _ => true,
            })),
        ],
    };
}
