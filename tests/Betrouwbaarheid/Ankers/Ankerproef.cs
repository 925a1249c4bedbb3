using NodaTime;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests.Ankers;

/// <summary>
/// What bots that look like this one got wrong: each of their mistakes is one test, here and in tests/Host/Ankers, and
/// <c>dotnet test --filter Ankers</c> shows all twenty-eight.
/// </summary>
public abstract class Ankerproef : IAsyncDisposable
{
    protected static readonly TimeSpan Tien = TimeSpan.FromMinutes(10);
    protected static readonly TimeSpan Seconde = TimeSpan.FromSeconds(1);
    protected static readonly string Kanaal = Wijk.Kanaal(1);

    protected Proefopstelling Proef { get; } = new();

    protected Nepteams Teams => Proef.Teams;

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return Proef.DisposeAsync();
    }

    /// <summary>Monday at nine, when the card of the week comes.</summary>
    protected Task MaandagAsync(params Bot[] bots) => NaarAsync(Wijk.Maandag, bots);

    /// <summary>The clock goes to this moment, and who lives does what is due.</summary>
    protected Task NaarAsync(DateTimeOffset moment, params Bot[] bots) => Proef.LaterAsync(moment - Proef.Klok.GetUtcNow(), bots);

    /// <summary>Hours in which nothing happens but what the bot does by itself.</summary>
    protected async Task UrenAsync(int uren, Bot bot)
    {
        for (var uur = 0; uur < uren; uur++) await Proef.LaterAsync(TimeSpan.FromHours(1), bot);
    }

    protected static Task<bool> VraagAsync(Bot bot, string wie = Wijk.Vrager, int kanaal = 1) =>
        bot.KlikAsync(wie, Wijk.Kanaal(kanaal), "1", Verbs.VraagAdvies, Soorten.Agenda, "2026-W48");

    protected static async Task<IReadOnlyList<Aanvraag>> AanvragenAsync(Bot bot) =>
        [.. (await bot.Kluis.ZoekAsync<Aanvraag>(Tabel.Pool, Wijk.PoolId, "aanvraag|", default)).Select(a => a.Waarde)];

    /// <summary>Where the card of the first week stands in this channel was written down.</summary>
    protected static async Task<bool> StaatAsync(ITableStore opslag, string kanaal)
    {
        var rij = Sleutel.Kaart(new(KaartSoort.Agendavraag, "2026-W48"), new Ontvanger.Kanaal(kanaal));
        return await opslag.GetAsync(Tabel.Agenda, Sleutel.AgendaPartitie(kanaal), rij, default) is not null;
    }

    protected static DateTimeOffset Utc(int jaar, int maand, int dag, int uur, int minuut = 0) =>
        Instant.FromUtc(jaar, maand, dag, uur, minuut).ToDateTimeOffset();
}
