using NodaTime;

namespace TeamsHerstelBot.Domein.Aanvragen;

/// <summary>
/// What somebody asks, as the form has it. One click fills in nothing but the form of inzet; every other part is optional and a choice by id
/// (<see cref="Keuzes"/>). Nothing in it says who a bewoner is.
/// </summary>
/// <param name="Vorm">A form of <see cref="Vormen"/>, or <see cref="Vormen.WeetNiet"/>.</param>
/// <param name="Themas">At most <see cref="MeesteThemas"/> of <see cref="Aanvragen.Themas"/>, and herstel beside them.</param>
/// <param name="Toelichting">The question in at most <see cref="MaxToelichting"/> characters; null after it was wiped.</param>
/// <param name="Hoopt">What is hoped for.</param>
/// <param name="Rol">The role that is asked for.</param>
/// <param name="Samenwerking">How the two work together.</param>
/// <param name="Plek">Where.</param>
/// <param name="Duur">How long.</param>
/// <param name="Dag">A day it is about, such as that of an overleg.</param>
/// <param name="Aanleiding">Where the question started.</param>
/// <param name="VoorWie">For whom.</param>
/// <param name="Ervaring">Whether the same experience is wanted; the bewoner's wish.</param>
/// <param name="WaaromErvaring">What experience adds, when the question looks like a chore; at most <see cref="MaxToelichting"/> characters, null after it was wiped.</param>
/// <param name="Toestemming">Wish and consent of the bewoner; only for a form with a bewoner.</param>
/// <param name="Emoties">Feelings that the asker sees or hears.</param>
/// <param name="Aanvulling">What the asker added when a coördinator asked, in at most <see cref="MaxToelichting"/> characters; wiped together with the toelichting.</param>
/// <param name="BewonerErbij">The bewoner is there when a situation is discussed, and chooses what is.</param>
public sealed record Vraag(
    string Vorm,
    IReadOnlyList<string> Themas,
    string? Toelichting = null,
    IReadOnlyList<string>? Hoopt = null,
    string? Rol = null,
    string? Samenwerking = null,
    string? Plek = null,
    string? Duur = null,
    LocalDate? Dag = null,
    string? Aanleiding = null,
    string? VoorWie = null,
    string? Ervaring = null,
    Toestemming? Toestemming = null,
    string? WaaromErvaring = null,
    IReadOnlyList<string>? Emoties = null,
    string? Aanvulling = null,
    bool BewonerErbij = false)
{
    /// <summary>Most characters of a toelichting.</summary>
    public const int MaxToelichting = 300;

    public const int MeesteThemas = 3;

    /// <summary>Not more themes than fit beside herstel, which suits them all.</summary>
    public static bool PassenThemas(IEnumerable<string> themas) => themas.Count(t => t != Aanvragen.Themas.Herstel) <= MeesteThemas;

    /// <summary>"Even sparren" and nothing more.</summary>
    public static Vraag EvenSparren(IReadOnlyList<string>? themas = null, string? toelichting = null) => new(Vormen.Sparren, themas ?? [], toelichting);

    public bool MetBewoner => Vormen.Vind(Vorm)?.MetBewoner == true;

    /// <summary>A bewoner has to want it and to agree first.</summary>
    public bool VraagtToestemming => MetBewoner || BewonerErbij;

    /// <summary>May go to the pool: there is no bewoner in it, or that person wants it and agreed to it.</summary>
    public bool MagNaarPool => !VraagtToestemming || Toestemming is { Gegeven: true };

    public Vraag ZonderTekst() => this with { Toelichting = null, WaaromErvaring = null, Aanvulling = null };

    public bool Equals(Vraag? other) =>
        other is not null && Vorm == other.Vorm && Themas.SequenceEqual(other.Themas) && Toelichting == other.Toelichting
        && (Hoopt ?? []).SequenceEqual(other.Hoopt ?? []) && (Emoties ?? []).SequenceEqual(other.Emoties ?? []) && Rol == other.Rol && Samenwerking == other.Samenwerking && Plek == other.Plek && Duur == other.Duur
        && Dag == other.Dag && Aanleiding == other.Aanleiding && VoorWie == other.VoorWie && Ervaring == other.Ervaring && Toestemming == other.Toestemming && WaaromErvaring == other.WaaromErvaring && Aanvulling == other.Aanvulling
        && BewonerErbij == other.BewonerErbij;

    public override int GetHashCode() => HashCode.Combine(Vorm, Themas.Count, Toelichting, Dag);
}

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
