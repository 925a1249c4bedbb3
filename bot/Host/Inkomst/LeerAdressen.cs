using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>
/// The one thing that happens beside what somebody asks: whatever comes in tells where its channel or its person can be reached now. It
/// costs nothing when that is known.
/// </summary>
public sealed class LeerAdressen(
    Kanaaladressen kanalen, Gespreksboek gesprekken, Kopieboek kopieen, Bezorger bezorger, Postgezondheid gezondheid)
{
    public async Task UitAsync(Klik klik, CancellationToken ct)
    {
        await KanaalAsync(klik, leeft: true, ct);
        await ChatAsync(klik, null, ct);
        if (klik is { Bericht: { } bericht, InVenster: false, Verb.Length: > 0 })
        {
            kopieen.Noteer(klik.GesprekId, klik.Invoer.GetValueOrDefault("soort", ""), klik.Id, bericht);
        }
    }

    /// <summary>The channel something happened in. What was set aside for it is tried again when it can be reached.</summary>
    /// <param name="leeft">Somebody wrote or clicked there; otherwise Teams told of it.</param>
    public async Task KanaalAsync(Klik klik, bool leeft, CancellationToken ct)
    {
        if (klik.Plek is not { InKanaal: true, ServiceUrl.Length: > 0 } plek) return;
        var nieuw = await kanalen.LeerAsync(plek.TenantId, plek.GesprekId, plek.ServiceUrl, leeft, ct);
        if (nieuw || (leeft && gezondheid.Wacht(plek.GesprekId))) bezorger.Wek(plek.GesprekId);
    }

    /// <summary>The chat of a person. Who can be reached again gets what was waiting.</summary>
    /// <param name="welkom">What is said in a chat that is new, saved in the same transaction.</param>
    public async Task ChatAsync(Klik klik, Uitrij? welkom, CancellationToken ct)
    {
        if (klik.Plek.Soort != Pleksoort.Persoonlijk || klik.Wie.Id.Length == 0) return;
        var nieuw = await gesprekken.LeerAsync(klik.TenantId, klik.Wie.Id, klik.Plek.Gesprek, ct, welkom);
        if (nieuw || gezondheid.Wacht(klik.Wie.Id)) bezorger.Wek(klik.Wie.Id);
    }
}
