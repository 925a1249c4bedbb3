using NodaTime;

namespace TeamsHerstelBot.Domein.Vragen;

/// <summary>
/// What somebody asks, as the form has it. One click fills in nothing but the form of inzet; every other part is optional and a choice by
/// id (<see cref="Keuzes"/>). Nothing in it says who a bewoner is.
/// </summary>
/// <param name="Vorm">A form of <see cref="Vormen"/>, or <see cref="Vormen.WeetNiet"/>.</param>
/// <param name="Themas">At most <see cref="MeesteThemas"/> of <see cref="Vragen.Themas"/>, and herstel beside them.</param>
public sealed record Vraag(
    string Vorm,
    Lijst<string> Themas = default,
    Vraagtekst Tekst = default,
    Achtergrond Achtergrond = default,
    Werkwijze Werkwijze = default,
    Bewonerskant Bewoner = default)
{
    /// <summary>Most characters of a toelichting.</summary>
    public const int MaxToelichting = 300;

    public const int MeesteThemas = 3;

    /// <summary>Not more themes than fit beside herstel, which suits them all.</summary>
    public static bool PassenThemas(IEnumerable<string> themas) => themas.Count(t => t != Vragen.Themas.Herstel) <= MeesteThemas;

    /// <summary>"Even sparren" and nothing more.</summary>
    public static Vraag EvenSparren(Lijst<string> themas = default, string? toelichting = null) =>
        new(Vormen.Sparren, themas, new(toelichting));

    /// <summary>Sparring about herstel in general: what is offered when there is nobody for something else.</summary>
    public bool IsOverHerstel => Vorm == Vormen.Sparren && Themas is [Vragen.Themas.Herstel];

    public bool MetBewoner => Vormen.Vind(Vorm)?.MetBewoner == true;

    /// <summary>A bewoner has to want it and to agree first.</summary>
    public bool VraagtToestemming => MetBewoner || Bewoner.Erbij;

    /// <summary>May go to the pool: there is no bewoner in it, or that person wants it and agreed to it.</summary>
    public bool MagNaarPool => !VraagtToestemming || Bewoner.Toestemming is { Gegeven: true };

    public Vraag ZonderTekst() => this with { Tekst = default };
}

/// <summary>What somebody wrote, each part at most <see cref="Vraag.MaxToelichting"/> characters; null after it was wiped.</summary>
/// <param name="Toelichting">The question.</param>
/// <param name="WaaromErvaring">What experience adds, when the question looks like a chore.</param>
/// <param name="Aanvulling">What the asker added when a coördinator asked.</param>
public readonly record struct Vraagtekst(string? Toelichting = null, string? WaaromErvaring = null, string? Aanvulling = null);

/// <summary>Where a question comes from.</summary>
/// <param name="Hoopt">What is hoped for.</param>
/// <param name="Emoties">Feelings that the asker sees or hears.</param>
/// <param name="Aanleiding">Where the question started.</param>
/// <param name="VoorWie">For whom.</param>
public readonly record struct Achtergrond(
    Lijst<string> Hoopt = default, Lijst<string> Emoties = default, string? Aanleiding = null, string? VoorWie = null);

/// <summary>How, where and when it is to happen.</summary>
/// <param name="Rol">The role that is asked for.</param>
/// <param name="Samenwerking">How the two work together.</param>
/// <param name="Dag">A day it is about, such as that of an overleg.</param>
public readonly record struct Werkwijze(
    string? Rol = null, string? Samenwerking = null, string? Plek = null, string? Duur = null, LocalDate? Dag = null);

/// <summary>The side of the bewoner: what that person wants and agreed to.</summary>
/// <param name="Toestemming">Wish and consent of the bewoner; only for a form with a bewoner.</param>
/// <param name="Ervaring">Whether the same experience is wanted.</param>
/// <param name="Erbij">The bewoner is there when a situation is discussed, and chooses what is.</param>
public readonly record struct Bewonerskant(Toestemming? Toestemming = null, string? Ervaring = null, bool Erbij = false);

/// <summary>Whether the bewoner wants it.</summary>
public enum Bewonerswens
{
    Ja,
    Deels,
    NogNietGevraagd,
    Nee,
}

/// <summary>What the asker says about wish and consent of the bewoner: the fact, the day and how far it goes, never who.</summary>
/// <param name="Op">Day on which the bewoner agreed, or null while that was not asked.</param>
/// <param name="Reikwijdte">What was agreed to; an id of <see cref="Keuzes"/>.</param>
public sealed record Toestemming(Bewonerswens Wens, LocalDate? Op, string? Reikwijdte)
{
    public bool Gegeven => Wens is Bewonerswens.Ja or Bewonerswens.Deels && Op is not null;
}
