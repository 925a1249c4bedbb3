using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Post;

/// <summary>Looks in every partition that ever had an outbox: after a takeover, and for who can be reached again.</summary>
public sealed partial class Bezorger
{
    /// <summary>Tries again what was set aside for this channel or person, because the reason may be gone.</summary>
    public void Wek(string wie) => Wek(Meenemen.AlsTerug(wie, kluis.Nu));

    private void Wek(Meenemen mee)
    {
        lock (_slot)
        {
            if (_stop.IsCancellationRequested) return;
            var wacht = !_gewekt.Terug.IsEmpty;
            _gewekt = _gewekt.Met(mee);
            if (wacht) return;
            var na = _veeg;
            _veeg = Task.Run(() => VeegAllesAsync(na));
        }
    }

    /// <summary>The sweep that runs, or ran last.</summary>
    private Task Veeg()
    {
        lock (_slot) return _veeg;
    }

    private void VeegEigen()
    {
        lock (_slot)
        {
            var na = _veeg;
            _veeg = Task.Run(() => VeegEigenAsync(na));
        }
    }

    private async Task VeegEigenAsync(Task na)
    {
        await na;
        foreach (var shard in shards.NeemTeVegen())
        {
            if (!await VeegAsync(shard, Meenemen.AlsAlles)) shards.VeegLater(shard);
        }
    }

    /// <summary>However many show up while a sweep runs, one more looks for what was set aside for all of them.</summary>
    private async Task VeegAllesAsync(Task na)
    {
        await na;
        Meenemen mee;
        lock (_slot) (mee, _gewekt) = (_gewekt, Meenemen.Niets);
        var gelukt = true;
        foreach (var shard in Sleutel.AlleShards) gelukt &= await VeegAsync(shard, mee);
        if (!gelukt) WekStraks(mee);
    }

    /// <summary>The tables were away: nobody is forgotten who showed up meanwhile.</summary>
    private void WekStraks(Meenemen mee)
    {
        if (_stop.IsCancellationRequested) return;
        ITimer? timer = null;
        timer = klok.CreateTimer(
            _ =>
            {
                Wek(mee);
                timer?.Dispose();
            },
            null, NaFout.ToTimeSpan(), Timeout.InfiniteTimeSpan);
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage(
        "Design", "CA1031", Justification = "A sweep that fails is logged and done again later.")]
    private async Task<bool> VeegAsync(string shard, Meenemen mee)
    {
        try
        {
            var rijen = kluis.ZoekMetSleutelAsync<Partitierij>(
                Tabel.Wekkers, shard, RowKeyRange.Prefix(Sleutel.PartitiePrefix), _stop.Token);
            await foreach (var (sleutel, rij) in rijen)
            {
                foreach (var vak in Postvak.Van(rij.Waarde.Partitie)) Meld(vak, mee);
                await kluis.WekAsync(sleutel, rij, _stop.Token);
            }

            return true;
        }
        catch (Exception fout)
        {
            if (!_stop.IsCancellationRequested) Log.VegenMislukt(logger, fout);
            return false;
        }
    }
}
