using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Borgingsweken;

/// <summary>The teamleider gives it a day; the question of a week after that asks once whether it worked out.</summary>
public sealed class PlanBorging(Borgingskast kast, Borgingsblad blad, Kluis kluis) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (Isoweek.Lees(klik.Id) is not { } week) return MeldingKaart.KnopOnbekend();
        var (vraag, waarom) = await kast.LeesGeleidAsync(klik.TenantId, klik.Wie.Id, week, ct);
        if (vraag is null) return waarom!;

        if (klik.Dag(Velden.PlanDag) is not { } dag || !Borgingsweek.KanOp(dag, Weekmoment.Lokaal(kluis.Nu).Date))
        {
            var fout = new Dictionary<string, string> { [Velden.PlanDag] = Teksten.BorgingPlanFout };
            return await blad.MaakAsync(klik.TenantId, vraag, ct, formulier: new Formulier(klik.Invoer, fout));
        }

        return await kast.BeslisAsync(klik.TenantId, klik.Wie.Id, week, b => b.Plan(dag, klik.Wie, kluis.Nu), ct) is { } nieuw
            ? await blad.MaakAsync(klik.TenantId, nieuw, ct)
            : MeldingKaart.Weigering(Reden.NietMeerOpen);
    }
}
