using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SmtpServer;
using SmtpServer.Net;
using SmtpServer.Storage;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Proeftuin.Brieven;

/// <summary>
/// A mail server on loopback, and the certificate by which the bot knows it. It listens from the moment that it has a port, so that nobody
/// else can have got that in between.
/// </summary>
internal sealed class Postadres : IDisposable, IAsyncDisposable
{
    public const string Afzender = "bot@waterrijk.example";

    private readonly CancellationTokenSource _stop = new();
    private readonly Task _draait;

    /// <param name="mails">What takes in a mail; it may be another part of the server too, such as who may log in.</param>
    public Postadres(IMessageStore mails)
    {
        var diensten = new SmtpServer.ComponentModel.ServiceProvider();
        diensten.Add(mails);
        if (mails is IMailboxFilter filter) diensten.Add(filter);
        if (mails is SmtpServer.Authentication.IUserAuthenticator wacht) diensten.Add(wacht);
        var luisteraars = new EndpointListenerFactory();
        luisteraars.EndpointStarted += (_, gestart) => Adres = (IPEndPoint)gestart.LocalEndPoint;
        diensten.Add((IEndpointListenerFactory)luisteraars);
        var opties = new SmtpServerOptionsBuilder().ServerName("localhost")
            .Endpoint(e => e.Endpoint(new(IPAddress.Loopback, 0)).Certificate(Certificaat).AllowUnsecureAuthentication(false)).Build();
        _draait = new SmtpServer.SmtpServer(opties, diensten).StartAsync(_stop.Token);
        if (Adres is null) throw new SocketException((int)SocketError.AddressNotAvailable);
    }

    public IPEndPoint Adres { get; private set; } = null!;

    public X509Certificate2 Certificaat { get; } = MaakCertificaat();

    /// <summary>How the bot reaches it; no other certificate is trusted.</summary>
    public Mailinstelling Instelling(Uri pagina) => new($"{Adres.Address}", Adres.Port, Meteen: false, "", "", Afzender, pagina)
    {
        Vertrouwt = (_, certificaat, _, _) => certificaat?.GetCertHashString() == Certificaat.GetCertHashString(),
    };

    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await _draait.WaitAsync(TimeSpan.FromSeconds(10));
    }

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
        Certificaat.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Dispose();
    }

    private static X509Certificate2 MaakCertificaat()
    {
        using var sleutel = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var verzoek = new CertificateRequest("CN=localhost", sleutel, HashAlgorithmName.SHA256);
        using var certificaat = verzoek.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddYears(1));
        return X509CertificateLoader.LoadPkcs12(certificaat.Export(X509ContentType.Pfx), null);
    }
}
