using NodaTime;

namespace TeamsHerstelBot.Host.Opslag;

/// <summary>A card that was posted, so that it can be updated.</summary>
/// <param name="Bijgewerkt">Last update in place, or null when there was none.</param>
/// <param name="Kopieen">Ids of other messages that show the same card, because a post was repeated.</param>
/// <param name="Onzeker">One more copy may stand there, under an id that is not known.</param>
/// <param name="OokOnzeker">How many more than that one.</param>
public sealed record Kaartrij(
    string ConversationId, string ActivityId, Instant Verzonden, Instant? Bijgewerkt = null, IReadOnlyList<string>? Kopieen = null,
    bool Onzeker = false, int OokOnzeker = 0)
{
    private const int MeesteKopieen = 3;

    public IReadOnlyList<string> Berichten() => [ActivityId, .. Kopieen ?? []];

    /// <summary>So many posts of it may stand there under ids that are not known.</summary>
    public Kaartrij MetOnzeker(int plaatsingen) => this with { Onzeker = plaatsingen > 0, OokOnzeker = Math.Max(0, plaatsingen - 1) };

    /// <summary>A copy that was unknown is known now. A few are kept the same; the oldest copy gives way.</summary>
    public Kaartrij MetKopie(string id) => MetOnzeker(OokOnzeker) with { Kopieen = [.. (Kopieen ?? []).TakeLast(MeesteKopieen - 1), id] };

    public Kaartrij MetBerichten(IReadOnlyList<string> ids) =>
        this with { ActivityId = ids[0], Kopieen = ids.Count > 1 ? [.. ids.Skip(1)] : null };
}
