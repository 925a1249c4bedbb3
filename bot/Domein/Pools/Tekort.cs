using System.Globalization;
using NodaTime;

namespace TeamsHerstelBot.Domein.Pools;

/// <summary>The aanvragen on one theme that found nobody in one quarter: enough of them say something about the pool, not about anybody in it.</summary>
public sealed record Tekort(string Thema, string Kwartaal, IReadOnlyList<Guid> Aanvragen)
{
    /// <summary>From this many on, the coördinatoren hear of it, once.</summary>
    public const int Genoeg = 3;

    public Tekort Met(Guid aanvraagId) => Aanvragen.Contains(aanvraagId) ? this : this with { Aanvragen = [.. Aanvragen, aanvraagId] };

    /// <summary>Such as <c>2026-K4</c>.</summary>
    public static string KwartaalVan(LocalDate dag) => string.Create(CultureInfo.InvariantCulture, $"{dag.Year}-K{((dag.Month - 1) / 3) + 1}");
}
