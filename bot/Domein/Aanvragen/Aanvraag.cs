using NodaTime;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Aanvragen;

public enum AanvraagStatus
{
    Nieuw,
    Voorgesteld,
    Toegezegd,
    Aanvaard,
    Afgerond,
    Ingetrokken,
}

/// <summary>A request for advice. It never says who a bewoner is.</summary>
/// <param name="KanaalId">The wijkteam that asks.</param>
/// <param name="Week">Week of the card it was asked on.</param>
/// <param name="Gesprekspunt">Talking point of that card.</param>
/// <param name="Thema">Optional theme.</param>
/// <param name="Toelichting">Optional sentence of the asker; shown to coördinator and candidate, never in the team channel.</param>
/// <param name="Kandidaat">The ED who was asked, said ja, or has the match.</param>
/// <param name="VoorgesteldDoor">The coördinator who asked.</param>
/// <param name="AanvaardDoor">The coördinator who made the match.</param>
public sealed record Aanvraag(
    Guid Id,
    string Nummer,
    string PoolId,
    string KanaalId,
    string TeamNaam,
    Persoon Aanvrager,
    Isoweek Week,
    string Gesprekspunt,
    string? Thema,
    string? Toelichting,
    Instant Gesteld,
    AanvraagStatus Status,
    Persoon? Kandidaat,
    Persoon? VoorgesteldDoor,
    Persoon? AanvaardDoor,
    int Rev)
{
    /// <summary>Most characters of a toelichting.</summary>
    public const int MaxToelichting = 300;

    /// <summary>Waiting for a reaction; only then does an aanvraag age.</summary>
    public bool WachtOpReactie => Status is AanvraagStatus.Nieuw or AanvraagStatus.Voorgesteld or AanvraagStatus.Toegezegd;

    /// <summary>True when it says the same, or nothing new: a repeated click.</summary>
    public bool Zegt(string? thema, string? toelichting) =>
        (thema is null || thema == Thema) && (toelichting is null || toelichting == Toelichting);

    /// <summary>Nobody was asked yet, and what is added was still empty.</summary>
    public bool KanAangevuld(string? thema, string? toelichting) =>
        Status == AanvraagStatus.Nieuw && (thema is null || Thema is null) && (toelichting is null || Toelichting is null);

    /// <summary>What this coördinator did stands: doing it again is no news.</summary>
    public bool IsVoorgesteld(string edId, string doorId) => Status == AanvraagStatus.Voorgesteld && Kandidaat?.Id == edId && VoorgesteldDoor?.Id == doorId;

    /// <inheritdoc cref="IsVoorgesteld"/>
    public bool IsAanvaardDoor(string persoonId) => Status == AanvraagStatus.Aanvaard && AanvaardDoor?.Id == persoonId;

    public bool IsBetrokkene(string persoonId) => Aanvrager.Id == persoonId || (Status == AanvraagStatus.Aanvaard && Kandidaat?.Id == persoonId);
}

public enum AanbodStatus
{
    Gevraagd,
    Ja,
    Nee,
    Overleg,
    Vervallen,
}

/// <summary>The question to one ED whether an aanvraag suits. A nee has no reason and is counted nowhere.</summary>
public sealed record Aanbod(Guid AanvraagId, Persoon Ed, AanbodStatus Status, Persoon GevraagdDoor, Instant GevraagdOp, int Rev);

/// <summary>An aanvraag with everything that decides about it.</summary>
public sealed record Dossier(Pools.Pool Pool, Aanvraag Aanvraag, IReadOnlyList<Aanbod> Aanbiedingen)
{
    public Aanbod? AanbodAan(string? persoonId) => Aanbiedingen.FirstOrDefault(a => a.Ed.Id == persoonId);
}
