using SmtpServer.Protocol;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Tests.Zonderteams;

/// <summary>Mail over a real SMTP server in this process, with TLS and a certificate of its own.</summary>
public sealed class MailbodeTests : IAsyncDisposable
{
    private readonly Postkantoor _kantoor = new();

    private static Brieftekst Brief(string aan = "joke@brug.example") =>
        new(aan, "0a1b", "Er staat iets voor je klaar", "Hallo.", "<p>Hallo.</p>");

    public ValueTask DisposeAsync() => _kantoor.DisposeAsync();

    [Fact]
    public void Een_poort_die_het_postkantoor_noemt_is_al_van_het_postkantoor()
    {
        using var ander = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, _kantoor.Poort);
        Assert.Throws<System.Net.Sockets.SocketException>(ander.Start);
        Assert.NotEqual(0, _kantoor.Poort);
    }

    [Fact]
    public async Task Een_mail_komt_aan_over_TLS_in_platte_tekst_en_in_HTML_met_een_nummer_dat_hetzelfde_blijft()
    {
        Assert.Null(await Bode().StuurAsync(Brief(), default));
        Assert.Null(await Bode().StuurAsync(Brief(), default));
        Assert.Equal(2, _kantoor.Ontvangen.Count);
        Assert.All(_kantoor.Ontvangen, mail =>
        {
            Assert.Contains("Message-Id: <0a1b@bot.waterrijk.example>", mail, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("text/plain", mail, StringComparison.Ordinal);
            Assert.Contains("text/html", mail, StringComparison.Ordinal);
            Assert.Contains("Auto-Submitted: auto-generated", mail, StringComparison.Ordinal);
        });
        Assert.True(_kantoor.Versleuteld);
    }

    [Fact]
    public async Task Een_adres_dat_niet_bestaat_is_voorgoed_en_een_bus_die_even_vol_is_niet()
    {
        _kantoor.Antwoord = new SmtpResponse(SmtpReplyCode.MailboxUnavailable, "5.1.1 no such user");
        Assert.Equal(DeliveryAdvice.Disable, (await Bode().StuurAsync(Brief(), default))?.Advice);
        _kantoor.Antwoord = new SmtpResponse(SmtpReplyCode.InsufficientStorage, "full");
        Assert.Equal(DeliveryAdvice.Retry, (await Bode().StuurAsync(Brief(), default))?.Advice);
        Assert.Empty(_kantoor.Ontvangen);
    }

    [Theory]
    [InlineData("5.1.1 no such user", DeliveryAdvice.Disable)]
    [InlineData("5.1.10 null MX", DeliveryAdvice.Disable)]
    [InlineData("5.1.8 sender's domain not found", DeliveryAdvice.RetryFew)]
    [InlineData("unavailable", DeliveryAdvice.RetryFew)]
    [InlineData("5.7.1 relaying denied", DeliveryAdvice.RetryFew)]
    [InlineData("5.2.2 mailbox full", DeliveryAdvice.RetryFew)]
    public async Task Wat_een_server_niet_toestaat_is_geen_adres_dat_niet_bestaat(string antwoord, DeliveryAdvice advies)
    {
        _kantoor.Antwoord = new SmtpResponse(SmtpReplyCode.MailboxUnavailable, antwoord);
        Assert.Equal(advies, (await Bode().StuurAsync(Brief(), default))?.Advice);
    }

    [Fact]
    public async Task Een_adres_dat_niet_te_lezen_is_houdt_niets_op()
    {
        Assert.Equal(DeliveryAdvice.Disable, (await Bode().StuurAsync(Brief(aan: "geen adres @@"), default))?.Advice);
    }

    [Fact]
    public async Task Zonder_een_certificaat_dat_klopt_gaat_er_niets_uit()
    {
        var fout = await Bode(vertrouwt: false).StuurAsync(Brief(), default);
        Assert.Equal(DeliveryAdvice.Retry, fout?.Advice);
        Assert.Empty(_kantoor.Ontvangen);
    }

    [Fact]
    public async Task Een_wachtwoord_dat_niet_klopt_is_een_fout_van_de_instellingen()
    {
        Assert.Null(await Bode(wachtwoord: "goed").StuurAsync(Brief(), default));
        Assert.Equal(DeliveryAdvice.StopAll, (await Bode(wachtwoord: "fout").StuurAsync(Brief(), default))?.Advice);
        Assert.Single(_kantoor.Ontvangen);
    }

    [Fact]
    public async Task Of_een_server_de_bot_binnenlaat_is_te_zien_zonder_dat_er_iets_gaat()
    {
        Assert.Null(await Bode(wachtwoord: "goed").ProbeerAsync(default));
        Assert.Equal(DeliveryAdvice.StopAll, (await Bode(wachtwoord: "fout").ProbeerAsync(default))?.Advice);
        Assert.Equal(DeliveryAdvice.Retry, (await Bode(vertrouwt: false).ProbeerAsync(default))?.Advice);
        Assert.Empty(_kantoor.Ontvangen);
    }

    [Fact]
    public async Task Is_de_server_weg_dan_wordt_het_later_nog_eens_geprobeerd()
    {
        await _kantoor.StopAsync();
        Assert.Equal(DeliveryAdvice.Retry, (await Bode().StuurAsync(Brief(), default))?.Advice);
    }

    private Mailbode Bode(bool vertrouwt = true, string? wachtwoord = null) =>
        new(new(_kantoor.Instelling(vertrouwt, wachtwoord)), TimeProvider.System);
}
