using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Proeftuin.Brieven;

/// <summary>Where the mail server of this start stands, and the certificate by which the bot knows it.</summary>
internal sealed class Postadres : IDisposable
{
    public const string Afzender = "bot@waterrijk.example";

    public IPEndPoint Adres { get; } = Vrij();

    public X509Certificate2 Certificaat { get; } = MaakCertificaat();

    /// <summary>How the bot reaches it; no other certificate is trusted.</summary>
    public Mailinstelling Instelling(Uri pagina) => new($"{Adres.Address}", Adres.Port, Meteen: false, "", "", Afzender, pagina)
    {
        Vertrouwt = (_, certificaat, _, _) => certificaat?.GetCertHashString() == Certificaat.GetCertHashString(),
    };

    public void Dispose() => Certificaat.Dispose();

    private static IPEndPoint Vrij()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return (IPEndPoint)luisteraar.LocalEndpoint;
    }

    private static X509Certificate2 MaakCertificaat()
    {
        using var sleutel = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var verzoek = new CertificateRequest("CN=localhost", sleutel, HashAlgorithmName.SHA256);
        using var certificaat = verzoek.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddYears(1));
        return X509CertificateLoader.LoadPkcs12(certificaat.Export(X509ContentType.Pfx), null);
    }
}
