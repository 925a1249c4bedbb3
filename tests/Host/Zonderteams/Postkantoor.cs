using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SmtpServer;
using SmtpServer.Authentication;
using SmtpServer.ComponentModel;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Tests.Zonderteams;

/// <summary>A real SMTP server in this process, with TLS and a certificate of its own: takes in mail, or answers as it is told.</summary>
internal sealed class Postkantoor : MessageStore, IMailboxFilter, IUserAuthenticator, IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly X509Certificate2 _certificaat = MaakCertificaat();
    private readonly ConcurrentQueue<string> _ontvangen = new();
    private readonly Task _draait;
    private readonly int _poort;

    public Postkantoor()
    {
        using (var vrij = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            vrij.Start();
            _poort = ((IPEndPoint)vrij.LocalEndpoint).Port;
        }

        var diensten = new ServiceProvider();
        diensten.Add((IMessageStore)this);
        diensten.Add((IMailboxFilter)this);
        diensten.Add((IUserAuthenticator)this);
        var opties = new SmtpServerOptionsBuilder().ServerName("localhost")
            .Endpoint(e => e.Port(_poort).Certificate(_certificaat).AllowUnsecureAuthentication(false)).Build();
        _draait = new SmtpServer.SmtpServer(opties, diensten).StartAsync(_stop.Token);
    }

    /// <summary>Oldest first, as they came over the line.</summary>
    public IReadOnlyList<string> Ontvangen => [.. _ontvangen];

    public bool Versleuteld { get; private set; }

    public SmtpResponse? Antwoord { get; set; }

    /// <summary>How the bot reaches it.</summary>
    public Mailinstelling Instelling(bool vertrouwt = true, string? wachtwoord = null) => new(
        "localhost", _poort, Meteen: false, wachtwoord is null ? "" : "bot", wachtwoord ?? "", "bot@waterrijk.example",
        new("https://bot.waterrijk.example"))
    {
        Vertrouwt = vertrouwt ? (_, certificaat, _, _) => certificaat?.GetCertHashString() == _certificaat.GetCertHashString() : null,
    };

    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await _draait.WaitAsync(TimeSpan.FromSeconds(10));
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
        _certificaat.Dispose();
    }

    public override Task<SmtpResponse> SaveAsync(
        ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
    {
        Versleuteld = context.Pipe.IsSecure;
        _ontvangen.Enqueue(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
        return Task.FromResult(SmtpResponse.Ok);
    }

    public Task<bool> CanAcceptFromAsync(ISessionContext context, IMailbox from, int size, CancellationToken cancellationToken) =>
        Task.FromResult(true);

    public Task<bool> CanDeliverToAsync(
        ISessionContext context, IMailbox to, IMailbox from, CancellationToken cancellationToken) =>
        Antwoord is null ? Task.FromResult(true) : throw new SmtpResponseException(Antwoord);

    public Task<bool> AuthenticateAsync(ISessionContext context, string user, string password, CancellationToken cancellationToken) =>
        Task.FromResult(password == "goed");

    private static X509Certificate2 MaakCertificaat()
    {
        using var sleutel = RSA.Create(2048);
        var verzoek = new CertificateRequest("CN=localhost", sleutel, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificaat = verzoek.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificaat.Export(X509ContentType.Pfx), null);
    }
}
