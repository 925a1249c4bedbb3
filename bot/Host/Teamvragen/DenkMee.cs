using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Teamvragen;

/// <summary>A colleague in the channel thinks along; the first is the contact, the second stands by.</summary>
public sealed class DenkMee(Teamvraagkast kast) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (!klik.InKanaal || await kast.BeslisAsync(klik, v => v.KanaalId == klik.GesprekId ? v.DenkMee(klik.Wie) : new Uitkomst<Teamvraag>.Geweigerd(Reden.AlleenLid), ct) is not var (vraag, weigering))
        {
            return MeldingKaart.KnopOnbekend();
        }

        // Who said so before sees how it stands, without a warning.
        return TeamvraagKaart.InKanaal(vraag, weigering?.Reden == Reden.AlBeantwoord ? null : weigering.AlsMelding());
    }
}

/// <summary>The contact passes it on, without a reason.</summary>
public sealed class GeefTeamvraagDoor(Teamvraagkast kast) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        await kast.BeslisAsync(klik, v => v.GeefDoor(klik.Wie), ct) is var (vraag, _) ? TeamvraagKaart.VoorMeedenker(vraag, klik.Wie.Id) : MeldingKaart.KnopOnbekend();
}

/// <summary>The ED takes it back.</summary>
public sealed class TrekTeamvraagIn(Teamvraagkast kast) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (await kast.BeslisAsync(klik, v => v.TrekIn(klik.Wie), ct) is not var (vraag, weigering)) return MeldingKaart.KnopOnbekend();
        return vraag.Ed.Id == klik.Wie.Id ? TeamvraagKaart.VoorErvaringsdeskundige(vraag) : MeldingKaart.Weigering(weigering!.Reden);
    }
}

/// <summary>One of the two says how they go on and on which day.</summary>
public sealed class SpreekTeamvraagAf(Teamvraagkast kast, Kluis kluis) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Tekst(Velden.Vervolgvorm) is not { } vorm || !Teamvraag.Vervolgvormen.Contains(vorm)) return MeldingKaart.KnopOnbekend();
        LocalDate? dag = LocalDatePattern.Iso.Parse(klik.Tekst(Velden.Vervolgdag) ?? "") is { Success: true, Value: var gekozen } ? gekozen : null;
        return await kast.BeslisAsync(klik, v => v.Spreekaf(vorm, dag, klik.Wie, kluis.Nu), ct) is var (vraag, weigering) ? Eigen(klik, vraag, weigering) : MeldingKaart.KnopOnbekend();
    }

    internal static Kaartbeeld Eigen(Klik klik, Teamvraag vraag, Uitkomst<Teamvraag>.Geweigerd? weigering) => weigering switch
    {
        { Reden: Reden.AlleenBetrokkene } => MeldingKaart.Weigering(Reden.AlleenBetrokkene),
        _ when vraag.Ed.Id == klik.Wie.Id => TeamvraagKaart.VoorErvaringsdeskundige(vraag),
        _ => TeamvraagKaart.VoorMeedenker(vraag, klik.Wie.Id),
    };
}

/// <summary>One of the two says it is done.</summary>
public sealed class RondTeamvraagAf(Teamvraagkast kast) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        await kast.BeslisAsync(klik, v => v.RondAf(klik.Wie), ct) is var (vraag, weigering) ? SpreekTeamvraagAf.Eigen(klik, vraag, weigering) : MeldingKaart.KnopOnbekend();
}

/// <summary>The morning before the day that two people agreed on: both see it once more. A day that was changed since goes off for nothing.</summary>
public sealed class HerinnerAfstemdag(Teamvraagkast kast) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (Teamvraagkast.Over(wekker.Sleutel) is var (kanaalId, id) && await kast.LeesAsync(kanaalId, id, ct) is { Waarde: var vraag })
        {
            await kast.BewaarHerinneringAsync(tenantId, vraag, vraag.Herinnering(wekker.Om), ct);
        }

        return null;
    }
}
