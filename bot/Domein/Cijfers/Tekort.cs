namespace TeamsHerstelBot.Domein.Cijfers;

/// <summary>
/// The aanvragen on one theme that found nobody in one quarter: enough of them say something about the pool, not about anybody in it.
/// </summary>
/// <param name="Kwartaal">As <see cref="Cijfers.Kwartaal"/> writes it.</param>
public sealed record Tekort(string Thema, string Kwartaal, Lijst<Guid> Aanvragen)
{
    /// <summary>From this many on, the coördinatoren hear of it, once.</summary>
    public const int Genoeg = 3;

    public Tekort Met(Guid aanvraagId) => Aanvragen.Contains(aanvraagId) ? this : this with { Aanvragen = [.. Aanvragen, aanvraagId] };
}
