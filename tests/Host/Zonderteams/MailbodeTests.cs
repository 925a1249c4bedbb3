using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SmtpServer;
using SmtpServer.Authentication;
using SmtpServer.ComponentModel;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Tests.Zonderteams;

/// <summary>Mail over a real SMTP server in this process, with TLS and a certificate of its own.</summary>
public sealed class MailbodeTests : IAsyncLifetime
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Postkantoor _kantoor = new();
    private readonly X509Certificate2 _certificaat = MaakCertificaat();
    private Task _draait = Task.CompletedTask;
    private int _poort;

    private static Brieftekst Brief(string aan = "joke@brug.example") =>
        new(aan, "0a1b", "Er staat iets voor je klaar", "Hallo.", "<p>Hallo.</p>");

    public ValueTask InitializeAsync()
    {
        using (var vrij = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            vrij.Start();
            _poort = ((IPEndPoint)vrij.LocalEndpoint).Port;
        }

        var diensten = new ServiceProvider();
        diensten.Add((IMessageStore)_kantoor);
        diensten.Add((IMailboxFilter)_kantoor);
        diensten.Add((IUserAuthenticator)_kantoor);
        var opties = new SmtpServerOptionsBuilder().ServerName("localhost")
            .Endpoint(e => e.Port(_poort).Certificate(_certificaat).AllowUnsecureAuthentication(false)).Build();
        _draait = new SmtpServer.SmtpServer(opties, diensten).StartAsync(_stop.Token);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _draait.WaitAsync(TimeSpan.FromSeconds(10));
        _stop.Dispose();
        _certificaat.Dispose();
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
        _kantoor.Antwoord = SmtpResponse.MailboxUnavailable;
        Assert.Equal(DeliveryAdvice.Disable, (await Bode().StuurAsync(Brief(), default))?.Advice);
        _kantoor.Antwoord = new SmtpResponse(SmtpReplyCode.InsufficientStorage, "full");
        Assert.Equal(DeliveryAdvice.Retry, (await Bode().StuurAsync(Brief(), default))?.Advice);
        Assert.Empty(_kantoor.Ontvangen);
    }

    [Theory]
    [InlineData("5.1.1 no such user", DeliveryAdvice.Disable)]
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
    public async Task Is_de_server_weg_dan_wordt_het_later_nog_eens_geprobeerd()
    {
        await _stop.CancelAsync();
        await _draait;
        Assert.Equal(DeliveryAdvice.Retry, (await Bode().StuurAsync(Brief(), default))?.Advice);
    }

    private Mailbode Bode(bool vertrouwt = true, string? wachtwoord = null)
    {
        RemoteCertificateValidationCallback? eigen = vertrouwt
            ? (_, certificaat, _, _) => certificaat?.GetCertHashString() == _certificaat.GetCertHashString()
            : null;
        return new(
            new(new Mailinstelling(
                "localhost", _poort, Meteen: false, wachtwoord is null ? "" : "bot", wachtwoord ?? "", "bot@waterrijk.example",
                new("https://bot.waterrijk.example"))
            { Vertrouwt = eigen }),
            TimeProvider.System);
    }

    private static X509Certificate2 MaakCertificaat()
    {
        using var sleutel = RSA.Create(2048);
        var verzoek = new CertificateRequest("CN=localhost", sleutel, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificaat = verzoek.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificaat.Export(X509ContentType.Pfx), null);
    }

    /// <summary>Takes in mail, or answers as it is told.</summary>
    private sealed class Postkantoor : MessageStore, IMailboxFilter, IUserAuthenticator
    {
        public List<string> Ontvangen { get; } = [];

        public bool Versleuteld { get; private set; }

        public SmtpResponse? Antwoord { get; set; }

        public override Task<SmtpResponse> SaveAsync(
            ISessionContext context, IMessageTransaction transaction, System.Buffers.ReadOnlySequence<byte> buffer,
            CancellationToken cancellationToken)
        {
            Versleuteld = context.Pipe.IsSecure;
            Ontvangen.Add(System.Text.Encoding.UTF8.GetString(System.Buffers.BuffersExtensions.ToArray(buffer)));
            return Task.FromResult(SmtpResponse.Ok);
        }

        public Task<bool> CanAcceptFromAsync(ISessionContext context, IMailbox from, int size, CancellationToken cancellationToken) =>
            Task.FromResult(true);

        public Task<bool> CanDeliverToAsync(
            ISessionContext context, IMailbox to, IMailbox from, CancellationToken cancellationToken) =>
            Antwoord is null ? Task.FromResult(true) : throw new SmtpResponseException(Antwoord);

        public Task<bool> AuthenticateAsync(ISessionContext context, string user, string password, CancellationToken cancellationToken) =>
            Task.FromResult(password == "goed");
    }
}
