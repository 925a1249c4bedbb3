using TeamsHerstelBot.Proeftuin.Gesprekken;
using TeamsHerstelBot.Proeftuin.Kern;

namespace TeamsHerstelBot.Proeftuin.Bediening;

/// <summary>Moves the clock the way time would have: from one due moment to the next, letting the bot do its work at each.</summary>
internal sealed class Klokbediening(Proefklok klok, IBotbediening bot, LokaalTeams teams, Stroom stroom) : IDisposable
{
    // A bot that keeps putting work at the same moment must not keep a jump busy for ever.
    private const int MeesteStappen = 20_000;
    private readonly SemaphoreSlim _beurt = new(1, 1);

    public Klokbeeld Beeld
    {
        get
        {
            var nu = klok.GetUtcNow();
            return new(Amsterdam.Van(nu), klok.Snelheid, Amsterdam.VolgendeMaandag(nu));
        }
    }

    public async Task SpringAsync(DateTimeOffset doel, CancellationToken cancellationToken)
    {
        await _beurt.WaitAsync(cancellationToken);
        try
        {
            await bot.LeegAsync(cancellationToken);
            for (var stap = 0; stap < MeesteStappen; stap++)
            {
                // Also after the last step: what was done there may have put more work at that moment.
                var volgende = await VolgendeAsync(doel, cancellationToken);
                if (volgende is null && stap > 0 && klok.GetUtcNow() >= doel) break;
                await ZetAsync(volgende ?? doel, cancellationToken);
            }

            if (klok.GetUtcNow() < doel) await ZetAsync(doel, cancellationToken);
            await teams.BewaarKlokAsync(klok.Stand, cancellationToken);
        }
        finally
        {
            _beurt.Release();
        }

        stroom.Meld(new Melding("klok", Klok: Beeld));
    }

    public async Task LoopMetAsync(double snelheid, CancellationToken cancellationToken)
    {
        klok.LoopMet(snelheid);
        await teams.BewaarKlokAsync(klok.Stand, cancellationToken);
        stroom.Meld(new Melding("klok", Klok: Beeld));
    }

    public void Dispose() => _beurt.Dispose();

    /// <summary>When there is work up to a moment, or by now if the clock went past it; null when there is none.</summary>
    private async Task<DateTimeOffset?> VolgendeAsync(DateTimeOffset doel, CancellationToken cancellationToken)
    {
        var volgende = await bot.EerstvolgendeAsync(cancellationToken);
        var nu = klok.GetUtcNow();
        return volgende <= (nu > doel ? nu : doel) ? volgende : null;
    }

    private async Task ZetAsync(DateTimeOffset moment, CancellationToken cancellationToken)
    {
        klok.ZetOp(moment);
        await bot.LoopAfAsync(cancellationToken);
        await bot.LeegAsync(cancellationToken);
    }
}
