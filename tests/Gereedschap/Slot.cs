namespace TeamsHerstelBot.Gereedschap;

/// <summary>
/// One holder at a time on this machine: test assemblies run as separate processes and would otherwise install the same thing side by side.
/// The operating system releases the lock when its holder dies.
/// </summary>
public static class Slot
{
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(10);

    public static async Task<IDisposable> NeemAsync(string naam)
    {
        var pad = Path.Combine(Directory.CreateDirectory(Broncode.Pad("artifacts", "locks")).FullName, naam + ".lock");
        using var tijd = new CancellationTokenSource(Geduld);
        while (true)
        {
            try
            {
                return new FileStream(pad, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (!tijd.IsCancellationRequested)
            {
                // A file lock of another process raises no event, so asking again is the only way to wait for it.
                await Task.Delay(TimeSpan.FromMilliseconds(200), tijd.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
