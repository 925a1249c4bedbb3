using System.Globalization;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Aanvragen;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams.Activities;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>What is quick does not wait for what is slow, and what is slow ends.</summary>
public sealed class BanenTests : IAsyncLifetime
{
    private const string Nieuw = "19:nieuw@thread.tacv2";
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(30);
    private readonly Proefopstelling _proef = new();
    private readonly TaskCompletionSource _poort = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Bot Bot => _proef.Eerste;

    public async ValueTask InitializeAsync()
    {
        await _proef.RichtInAsync();
        await _proef.LaterAsync(Wijk.Maandag - Wijk.Zondag, Bot);
        Assert.Single(_proef.Teams.In(Wijk.Kanaal(1)));
    }

    public async ValueTask DisposeAsync()
    {
        _poort.TrySetResult();
        await _proef.DisposeAsync();
    }

    [Fact]
    public async Task Vijftig_vragers_zien_meteen_hun_vraag_terug_terwijl_nog_geen_enkele_kaart_aankwam()
    {
        List<string> vragers = [.. Enumerable.Range(1, 50).Select(n => string.Create(CultureInfo.InvariantCulture, $"vrager-{n}"))];
        Assert.Equal(50, vragers.Count);
        var geplaatst = _proef.Teams.Plaatsingen;
        Houd(ConnectorCall.Create);
        await Task.WhenAll(vragers.Select(VraagAsync));
        foreach (var vrager in vragers) Assert.Single(await WachtAsync(() => EigenAsync(vrager), eigen => eigen.Count > 0));
        Assert.Equal(geplaatst, _proef.Teams.Plaatsingen);

        _poort.SetResult();
        await Bot.LeegAsync();
        Assert.Equal(50, _proef.Teams.In(Wijk.PoolKanaal).Count);
    }

    [Fact]
    public async Task Een_ledenlijst_die_op_zich_laat_wachten_houdt_geen_kaart_op()
    {
        _proef.Teams.Leden = [Wijk.Leider, Wijk.Collega];
        Houd(ConnectorCall.Read);
        await Bot.MeldAsync(
            Wijk.Activiteit(Wijk.Leider, Nieuw) with
            {
                Type = ActivityTypes.InstallationUpdate,
                Action = "add",
                Recipient = new ChannelAccount { Id = "28:bot" },
                ChannelData = new ChannelData { Channel = new ChannelInfo { Id = Nieuw }, Team = new TeamInfo { Id = "19:team" } },
            });
        await WachtAsync(
            () =>
            {
                _proef.Klok.Advance(TimeSpan.FromSeconds(1));
                return Task.FromResult(_proef.Teams.In(Nieuw));
            },
            berichten => berichten.Count > 0);
        Assert.DoesNotContain($"\"value\":\"{Wijk.Collega}\"", Assert.Single(_proef.Teams.In(Nieuw)).Kaart, StringComparison.Ordinal);

        _poort.SetResult();
        await Bot.LeegAsync();
        Assert.Contains($"\"value\":\"{Wijk.Collega}\"", Assert.Single(_proef.Teams.In(Nieuw)).Kaart, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AAAA", 40)]
    [InlineData(null, 40)]
    public async Task Een_ledenlijst_zonder_einde_houdt_op_en_zegt_dat_er_meer_zijn(string? altijd, int meestePaginas)
    {
        var gevraagd = 0;
        await LeesAsync(
            _ => new PagedMembers(
                [new TeamsMember("29:a", "Anna", "a", "user", Wijk.Tenant)],
                altijd ?? (++gevraagd).ToString(CultureInfo.InvariantCulture)));
        Assert.InRange(gevraagd, 0, meestePaginas);
        Assert.False((await LedenAsync()).IsVolledig);
    }

    [Fact]
    public async Task Een_ledenlijst_die_druppelt_houdt_na_een_minuut_op_met_wat_er_is()
    {
        var gevraagd = 0;
        await LeesAsync(_ =>
        {
            _proef.Klok.Advance(TimeSpan.FromSeconds(14));
            var naam = string.Create(CultureInfo.InvariantCulture, $"lid-{++gevraagd}");
            return new PagedMembers([new TeamsMember("29:" + naam, naam, naam, "user", Wijk.Tenant)], naam);
        });
        Assert.Equal(5, gevraagd);
        var leden = await LedenAsync();
        Assert.Equal(5, leden.Leden.Count(l => l.Id.StartsWith("lid-", StringComparison.Ordinal)));
        Assert.Contains(leden.Leden, l => l.Id == Wijk.Leider);
        Assert.True(leden.Afgekapt);
    }

    [Fact]
    public async Task Een_bladwijzer_die_in_geen_adres_past_is_het_einde_van_de_lijst()
    {
        string? gevraagd = null;
        await LeesAsync(verder =>
        {
            gevraagd = verder ?? gevraagd;
            return new PagedMembers([new TeamsMember("29:a", "Anna", "a", "user", Wijk.Tenant)], new string('x', 100_000));
        });
        Assert.Null(gevraagd);
        Assert.True((await LedenAsync()).Afgekapt);
    }

    /// <summary>Teams does not answer these calls until the gate opens.</summary>
    private void Houd(ConnectorCall welke) => _proef.Teams.Stoort = async (soort, _) =>
    {
        if (soort == welke) await _poort.Task;
        return null;
    };

    private async Task VraagAsync(string wie) => Assert.True(
        await Bot.KlikAsync(
            wie, Wijk.Kanaal(1), "1", Verbs.VraagAdvies, Soorten.Agenda, "2026-W48", (Velden.Thema, Themas.Herstel),
            (Velden.Toelichting, "Hoe begin ik?")));

    private Task<IReadOnlyList<Dossier>> EigenAsync(string wie) =>
        Bot.Dienst<EigenAanvragen>().NieuwsteAsync(Wijk.Tenant, new(wie, wie), 5, default);

    /// <summary>The roster of channel 1 is read from these pages.</summary>
    private async Task LeesAsync(Func<string?, PagedMembers> bladzijde)
    {
        _proef.Teams.Bladert = bladzijde;
        await Bot.Kluis.BewaarAsync(
            new Beurt(new(Wijk.Tenant, Tabel.Wijkteams, Wijk.Tenant)).Bericht(new Uitrij(LedenVan: Wijk.Kanaal(1))), default);
        await Bot.LeegAsync();
    }

    private Task<Ledenlijst> LedenAsync() => Bot.Dienst<Kanalen>().LedenAsync(Wijk.Tenant, Wijk.Kanaal(1), default);

    /// <summary>What comes by itself is there soon.</summary>
    private static async Task<T> WachtAsync<T>(Func<Task<T>> lees, Func<T, bool> genoeg)
    {
        using var tijd = new CancellationTokenSource(Geduld);
        while (true)
        {
            if (await lees() is var gelezen && genoeg(gelezen)) return gelezen;
            await Task.Delay(TimeSpan.FromMilliseconds(10), tijd.Token);
        }
    }
}
