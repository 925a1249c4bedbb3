using System.Net.Security;

namespace TeamsHerstelBot.Host.Post;

/// <summary>How mail goes out, and where the page is to which it leads.</summary>
/// <param name="Server">The mail server.</param>
/// <param name="Meteen">TLS from the first byte; otherwise the connection begins plain and is made secure before anything is said.</param>
/// <param name="Afzender">Address that it comes from.</param>
/// <param name="Pagina">Where people reach the page, as the mail names it.</param>
public sealed record Mailinstelling(
    string Server, int Poort, bool Meteen, string Gebruiker, string Wachtwoord, string Afzender, Uri Pagina)
{
    /// <summary>Judges the certificate of the server where this machine does not know who signed it; no setting does that.</summary>
    public RemoteCertificateValidationCallback? Vertrouwt { get; init; }
}

/// <summary>Whether EDs without Teams can take part by mail. Off until an administrator fills it in.</summary>
public sealed record Mailkeuze(Mailinstelling? Gekozen)
{
    public bool Aan => Gekozen is not null;
}
