using NodaTime;
using TeamsHerstelBot.Domein;

namespace TeamsHerstelBot.Host.Brieven;

/// <summary>Whether a code is mailed.</summary>
public enum Codeantwoord
{
    Onderweg,

    /// <summary>This browser asked often enough for an hour.</summary>
    Straks,

    /// <summary>The mailbox had enough of them for a day, whoever asked.</summary>
    Morgen,
}

/// <summary>What a typed code does.</summary>
public enum Codeuitkomst
{
    Open,

    /// <summary>Another one may be typed.</summary>
    KloptNiet,

    /// <summary>No code of this browser is known: used already, asked for elsewhere, or not mailed yet.</summary>
    Onbekend,

    /// <summary>Over, or guessed at too often: typing it again is of no use.</summary>
    WerktNietMeer,
}

/// <summary>Who may open the page of an ED without Teams.</summary>
/// <param name="Versie">
/// What links and devices were given out with; every other is of no use any more. Drawn by lot, so that who comes back after being
/// forgotten has none of before.
/// </param>
/// <param name="Codes">The last code of each browser, until it is over.</param>
/// <param name="Vragen">The codes that were asked for lately.</param>
/// <param name="Adres">The mailbox of the code that opened a device last, as a hash: devices of another are of no use.</param>
public sealed record Toegang(int Versie, Lijst<Codeslot> Codes = default, Lijst<Codevraag> Vragen = default, string? Adres = null)
{
    private const int PerUur = 3;

    /// <summary>A mailbox that fills up is a nag too, and every code is five guesses.</summary>
    private const int PerDag = 10;

    private static readonly Duration Uur = Duration.FromHours(1);
    private static readonly Duration Dag = Duration.FromDays(1);

    /// <summary>The access with this question noted, or why it is one too many.</summary>
    public (Codeantwoord Antwoord, Toegang? Nieuw) VraagCode(string poging, Instant nu)
    {
        List<Codevraag> onlangs = [.. Vragen.Where(v => nu - v.Op < Dag)];
        if (onlangs.Count(v => v.Poging == poging && nu - v.Op < Uur) >= PerUur) return (Codeantwoord.Straks, null);
        return onlangs.Count >= PerDag
            ? (Codeantwoord.Morgen, null)
            : (Codeantwoord.Onderweg, this with { Vragen = [.. onlangs, new(poging, nu)] });
    }

    /// <summary>The code that is about to be mailed, in the place of the one before of that browser.</summary>
    public Toegang MetCode(Codeslot slot, Instant nu) =>
        this with { Codes = [.. Codes.Where(c => c.Poging != slot.Poging && nu < c.Tot), slot] };

    /// <summary>
    /// A code is used once, also when the button is hit twice: the browser drops the answer to the first. A wrong one counts for the
    /// browser that tried it and for nobody else.
    /// </summary>
    public (Codeuitkomst Uitkomst, Toegang? Nieuw) Open(string? getypt, string poging, string adres, Instant nu)
    {
        if (Codes.FirstOrDefault(c => c.Poging == poging) is not { } slot || slot.IsOp(nu)) return (Codeuitkomst.Onbekend, null);
        if (!slot.Werkt(nu)) return (Codeuitkomst.WerktNietMeer, null);
        Lijst<Codeslot> anderen = [.. Codes.Where(c => c != slot && nu < c.Tot)];
        if (Brieven.Codes.Past(slot, getypt))
        {
            var gebruikt = slot with { Gebruikt = slot.Gebruikt ?? nu };
            return (Codeuitkomst.Open, this with { Codes = [.. anderen, gebruikt], Adres = adres });
        }

        var mis = slot with { Mis = slot.Mis + 1 };
        return (mis.Werkt(nu) ? Codeuitkomst.KloptNiet : Codeuitkomst.WerktNietMeer, this with { Codes = [.. anderen, mis] });
    }
}

/// <summary>A browser asked for a code.</summary>
/// <param name="Poging">Which browser, as a hash.</param>
public sealed record Codevraag(string Poging, Instant Op);

/// <summary>A code, so that it can be recognised and not read.</summary>
/// <param name="Poging">The browser that asked for it, as a hash: in another it does not open anything.</param>
/// <param name="Mis">How often a wrong one was tried.</param>
/// <param name="Gebruikt">When it opened that browser.</param>
public sealed record Codeslot(string Zout, string Hash, string Poging, Instant Tot, int Mis = 0, Instant? Gebruikt = null)
{
    private static readonly Duration Dubbelklik = Duration.FromSeconds(30);

    /// <summary>One in two hundred thousand is guessed, and then the person asks for another.</summary>
    public const int MeesteMis = 5;

    public static Duration Geldig { get; } = Duration.FromMinutes(10);

    /// <summary>Used, and not by the same hand just now.</summary>
    public bool IsOp(Instant nu) => Gebruikt + Dubbelklik <= nu;

    /// <summary>Not over, and not guessed at too often.</summary>
    public bool Werkt(Instant nu) => nu < Tot && Mis < MeesteMis;
}
