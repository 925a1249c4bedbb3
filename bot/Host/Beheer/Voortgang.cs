using Spectre.Console;

namespace TeamsHerstelBot.Host.Beheer;

/// <summary>A bar per table while they are copied; nothing where nobody watches.</summary>
internal static class Voortgang
{
    public static async Task<T> ToonAsync<T>(IAnsiConsole scherm, Func<Action<Kopieerstand>, Task<T>> doe)
    {
        if (!scherm.Profile.Capabilities.Interactive || !scherm.Profile.Capabilities.Ansi) return await doe(_ => { });
        return await scherm.Progress()
            .Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(),
                new RemainingTimeColumn())
            .StartAsync(balken =>
            {
                var tabellen = new Dictionary<string, ProgressTask>();
                return doe(stand =>
                {
                    if (!tabellen.TryGetValue(stand.Tabel, out var balk)) tabellen[stand.Tabel] = balk = balken.AddTask(stand.Tabel);
                    balk.MaxValue(Math.Max(1, stand.Totaal)).Value(stand.Totaal == 0 ? 1 : stand.Gedaan);
                });
            });
    }
}
