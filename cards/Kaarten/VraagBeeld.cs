using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>A screen of the question form; each carries what was filled in on the others.</summary>
public enum Vraagstap
{
    /// <summary>The first: the question itself.</summary>
    Vraag,

    /// <summary>The second: themes and forms of inzet, proposed from the text.</summary>
    Keuze,

    /// <summary>The same with every theme and form, and what else may be told.</summary>
    AlleKeuzes,

    /// <summary>Three questions that lead to a form.</summary>
    Keuzehulp,

    /// <summary>A bewoner is in it, and the team did not agree yet what to do in danger.</summary>
    Afspraak,

    /// <summary>Wish and consent of the bewoner.</summary>
    Wens,

    /// <summary>The last: what will be sent.</summary>
    Nakijken,
}

/// <summary>A question that is being written or changed.</summary>
/// <param name="Over">What its buttons are about: a new question, or the own aanvraag that is changed.</param>
/// <param name="Teams">Wijkteams to ask for; several when the asker still has to choose.</param>
/// <param name="Formulier">What was filled in so far, and what is wrong with it.</param>
public sealed record VraagBeeld(Actiedata Over, IReadOnlyList<Wijkteam> Teams, Formulier Formulier)
{
    /// <summary>The wijkteam is still to be chosen, also when there is one to choose.</summary>
    public bool KiesTeam { get; init; }

    /// <summary>Number of the aanvraag that is changed, or null for a new question.</summary>
    public string? Nummer { get; init; }

    /// <summary>The text of a message stands in the form.</summary>
    public bool UitBericht { get; init; }

    /// <summary>The week of the weekly card to go back to, or null.</summary>
    public string? Week { get; init; }

    /// <summary>A label was pointed out, and the question may be sent with it.</summary>
    public bool MagZo { get; init; }

    /// <summary>Ask what experience adds.</summary>
    public bool VraagErvaring { get; init; }

    /// <summary>A form that is offered instead, or null.</summary>
    public string? Liever { get; init; }

    /// <summary>What the team agreed to do in an urgent situation, or null.</summary>
    public string? Afspraak { get; init; }

    /// <summary>Name of the ED who is asked because they are there today, or null.</summary>
    public string? Bij { get; init; }

    /// <summary>The card that says who is there today, to go back to, or null.</summary>
    public Actiedata? Aanwezig { get; init; }

    /// <summary>The question as it will be sent; only for <see cref="Vraagstap.Nakijken"/>.</summary>
    public Vraag? TeVersturen { get; init; }

    /// <summary>What was chosen so far.</summary>
    public string? Vorm => Formulier.Waarde(Velden.Vorm);

    /// <summary>The same with nothing about what a bewoner wants and agreed to.</summary>
    public VraagBeeld ZonderToestemming => Met((Velden.Wens, null), (Velden.ToestemmingOp, null), (Velden.Reikwijdte, null));

    /// <summary>The same with other values.</summary>
    public VraagBeeld Met(params (string Veld, string? Waarde)[] waarden)
    {
        var nieuw = Formulier.Waarden.ToDictionary();
        foreach (var (veld, waarde) in waarden)
        {
            if (waarde is null) nieuw.Remove(veld);
            else nieuw[veld] = waarde;
        }

        return this with { Formulier = Formulier with { Waarden = nieuw } };
    }
}
