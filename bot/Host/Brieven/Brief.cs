using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Brieven;

/// <summary>A card that lies ready for an ED without Teams: which, never what it says.</summary>
/// <param name="Van">Where it is drawn from.</param>
/// <param name="Op">When it was laid there.</param>
/// <param name="Gevraagd">When what it asks was asked; asked again, it is news again.</param>
public sealed record Brief(Toonbericht Toon, Partitie Van, Instant Op, Instant? Gevraagd = null)
{
    /// <summary>
    /// During a pause nobody is mailed, but on the day that they chose themselves to be asked whether it is over, and before their profile
    /// goes.
    /// </summary>
    public bool MagTijdens(bool pauze) => !pauze || Toon.Soort is KaartSoort.Pauzevraag or KaartSoort.Deelname;
}

/// <summary>What mail somebody had.</summary>
/// <param name="Laatst">The last that told of something new.</param>
/// <param name="Verteld">Up to when everything was told; null where that is the last mail.</param>
/// <param name="Link">The last with nothing but a link.</param>
public sealed record Briefstand(Instant? Laatst = null, Instant? Verteld = null, Instant? Link = null)
{
    /// <summary>From where something is news.</summary>
    public Instant? Sinds(bool pauze) => pauze ? Laatst : Verteld ?? Laatst;

    /// <summary>A mail goes out; what waits for the end of a pause is still to be told.</summary>
    public Briefstand Na(Instant nu, bool pauze) =>
        this with { Laatst = nu, Verteld = pauze ? Verteld ?? Laatst ?? NodaConstants.UnixEpoch : null };
}
